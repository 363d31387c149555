import type { Quantity } from "../../../model/index.ts";
import { significantDigits } from "../../numbers/bounds.ts";
import { classOf } from "../../wording/lexicon.ts";
import { amountText } from "../number.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { heldAgainst, type Passage, type Story, sharedBy, tellingAt } from "./passages.ts";

/** A sum of money or a share of something in a sentence. */
interface Figure {
  readonly passage: Passage;
  readonly figure: Quantity;
  readonly unit: string;
  /** The middle of what it stands for; shares in parts of one. */
  readonly value: number;
}

/** One sum or share told more or less exactly in sentences on one thing: "5.1 billion", "a little over five billion"; "12 percent", "one in eight". */
export const roundedFigure: AcrossRule = {
  name: "rounded-figure",
  find(story) {
    const found = story.passages.filter((it) => it.zone !== "caption").flatMap(figuresIn);
    return heldAgainst(found, (a, b) => opposed(story, a, b));
  },
};

function figuresIn(passage: Passage): Figure[] {
  const { start, end } = passage.span;
  return passage.account.analysis.quantities.flatMap((figure) => {
    if (figure.start < start || figure.end > end) return [];
    const unit = unitOf(figure);
    const value = figure.value.min ?? figure.value.max;
    if (!unit || !value) return [];
    return [{ passage, figure, unit, value: figure.kind === "percent" ? value / 100 : value }];
  });
}

/** From here on a count is told rounded as money is; smaller ones are counted by the ledger. */
const largeCount = 1e6;

/** Money in its currency; percents and ratios are shares. */
function unitOf({ kind, unit, value }: Quantity): string | undefined {
  if (kind === "percent" || kind === "ratio") return "share";
  const isLarge = (value.min ?? value.max ?? 0) >= largeCount;
  return kind === "money" || (kind === "count" && isLarge) ? unit : undefined;
}

/** How far apart a share in other words may be, as a part of the smaller: an eighth is 12.5 percent, and told as 12. */
const near = 0.06;
/** Weight of what two sentences on one sum share, in names and in words besides. */
const least = { shared: 2.5, words: 2 } as const;

function opposed(story: Story, a: Figure, b: Figure): Opposition[] {
  if (a.unit !== b.unit || !isRoundingOf(a, b)) return [];
  const shared = sharedBy(story, a.passage.content, b.passage.content, new Set([classOf(a.unit)]));
  if (shared.names + shared.words < least.shared || shared.words < least.words) return [];
  const [first, second] = [a, b].map((it) => tellingAt(it.passage, it.figure, story.passages));
  if (!first || !second) return [];
  const values: [string, string] = [amountText(a.figure), amountText(b.figure)];
  return [
    {
      tellings: [first, second],
      on: "number",
      keys: values,
      values,
      rule: roundedFigure.name,
      nature: "rounding",
    },
  ];
}

/** One of them says that it is not exact, and is the other to as many digits as it has. */
function isRoundingOf(a: Figure, b: Figure): boolean {
  if (a.value === b.value || [a, b].some(({ figure }) => figure.comparator === "range")) return false;
  const isOpen = ({ figure }: Figure) => figure.comparator !== "=" || figure.kind === "ratio";
  if (isOpen(a) === isOpen(b)) return false;
  const [round, exact] = isOpen(a) ? [a, b] : [b, a];
  if (round.figure.kind === "ratio") return Math.abs(a.value - b.value) <= near * Math.min(a.value, b.value);
  const digits = significantDigits(round.value);
  return digits < significantDigits(exact.value) && Number(exact.value.toPrecision(digits)) === round.value;
}
