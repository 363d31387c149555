import type { Quantity, Span } from "../../../model/index.ts";
import { amountOf, sameAmount } from "../../numbers/bounds.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { heldAgainst, type Passage, type Story, sharedBy, tellingAt } from "./passages.ts";

const facing: Readonly<Record<string, string>> = {
  north: "south",
  south: "north",
  east: "west",
  west: "east",
};

const directions = /\b(north|south|east|west)(?:ward|erly)?\s(?:of|from)\s/gi;

/** In which direction from a place, and how far: "12 kilometres to the north of Orla". */
interface Bearing {
  readonly passage: Passage;
  readonly span: Span;
  readonly direction: string;
  readonly distance?: Quantity;
  /** The names behind it. */
  readonly landmark: ReadonlySet<string>;
}

/** North of a place here and south of it there: the same way off, or told of the same thing in the same words. */
export const directionOpposed: AcrossRule = {
  name: "other-direction",
  find(story) {
    const found = story.passages.flatMap(bearingsIn);
    return heldAgainst(found, (a, b) => opposed(story, a, b));
  },
};

function bearingsIn(passage: Passage): Bearing[] {
  const { analysis } = passage.account;
  return [...passage.text.matchAll(directions)].map((match) => {
    const start = passage.span.start + match.index;
    const span = { start, end: start + match[0].length };
    const distance = analysis.quantities.find(
      (it) =>
        it.kind === "measure" &&
        it.end <= start &&
        start - it.end <= nearBefore &&
        it.start >= passage.span.start,
    );
    const behind = passage.account.document.text.slice(span.end, span.end + nearBehind);
    const landmark = new Set(behind.split(/[,.;]/)[0]!.match(/\p{Lu}\p{L}+/gu) ?? []);
    return { passage, span, direction: match[1]!.toLowerCase(), landmark, ...(distance ? { distance } : {}) };
  });
}

/** How far, in characters, a distance may stand before its direction, and a place behind it. */
const nearBefore = 8;
const nearBehind = 40;

function opposed(story: Story, a: Bearing, b: Bearing): Opposition[] {
  if (facing[a.direction] !== b.direction) return [];
  const isOneWay = !!a.distance && !!b.distance && sameAmount(amountOf(a.distance), amountOf(b.distance));
  const shared = sharedBy(story, a.passage.content, b.passage.content);
  const isOnePlace = [...a.landmark].some((it) => b.landmark.has(it));
  const isOne = isOneWay
    ? isOnePlace || a.landmark.size * b.landmark.size === 0
    : isOnePlace && shared.words >= leastWords;
  if (!isOne || shared.units.length < leastShared) return [];
  const [first, second] = [a, b].map((it) => tellingAt(it.passage, it.span, story.passages));
  if (!first || !second) return [];
  return [
    {
      tellings: [first, second],
      on: "place",
      keys: [a.direction, b.direction],
      values: [a.direction, b.direction],
      rule: directionOpposed.name,
    },
  ];
}

/** The unit of length or the place, and one word besides; without a distance several words. */
const leastShared = 2;
const leastWords = 9;
