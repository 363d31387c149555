import { heldWords, partOfHeld } from "../../../language/en/deeds.ts";
import type { Dispute, Quantity } from "../../../model/index.ts";
import { groupBy } from "../../../util/group.ts";
import { overlap } from "../../claims/days.ts";
import type { Telling } from "../../claims/telling.ts";
import { amountOf, excludes } from "../../numbers/bounds.ts";
import { isBefore } from "../../story-accounts.ts";
import { amountText } from "../number.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { heldAgainst, type Passage } from "./passages.ts";

/** How many people a document says were arrested or are held. */
interface Held {
  readonly passage: Passage;
  readonly telling: Telling;
  readonly figure: Quantity;
  /** The names of places in the sentence. */
  readonly places: ReadonlySet<string>;
}

/**
 * How many the police arrested or hold, in whatever words: "212 people were arrested", "231 are in custody". Only where each document gives
 * one such figure, so that it is that of the day.
 */
export const heldOpposed: AcrossRule = {
  name: "people-held",
  find(story) {
    const places = new Set(story.story.entities.filter((it) => it.type === "place").map((it) => `@${it.id}`));
    const found = story.passages.filter((it) => it.zone !== "caption").flatMap((it) => heldIn(it, places));
    const byDocument = groupBy(found, (it) => it.passage.account);
    const only = [...byDocument.values()].filter(isOneFigure).flat();
    return heldAgainst(only, opposed);
  },
};

/** Fewer are somebody: "three men were arrested" is of one deed of many. */
const leastPeople = 20;

function heldIn(passage: Passage, all: ReadonlySet<string>): Held[] {
  return passage.tellings.flatMap((telling) => {
    const { account, statement, quantities, nominal, apart } = telling;
    const words = account.document.text.slice(statement.start, statement.end);
    const [figure, ...others] = quantities.filter((it) => it.kind === "count");
    if (!figure || others.length > 0 || nominal || apart || !heldWords.test(words) || partOfHeld.test(words))
      return [];
    if (statement.modality !== "asserted" || statement.polarity === "negative") return [];
    if ((figure.value.min ?? figure.value.max ?? 0) < leastPeople) return [];
    const places = new Set([...passage.content.keys()].filter((it) => all.has(it)));
    return [{ passage, telling, figure, places }];
  });
}

function isOneFigure(held: readonly Held[]): boolean {
  return new Set(held.map((it) => amountText(it.figure))).size === 1;
}

function opposed(a: Held, b: Held): Opposition[] {
  if (!excludes(amountOf(a.figure), amountOf(b.figure)) || areElsewhere(a.places, b.places)) return [];
  const [x, y] = [a.telling.days, b.telling.days];
  if (x && y && !overlap(x, y)) return [];
  const values: [string, string] = [amountText(a.figure), amountText(b.figure)];
  const nature = natureOf(a, b);
  return [
    { tellings: [a.telling, b.telling], on: "number", keys: values, values, rule: heldOpposed.name, nature },
  ];
}

function areElsewhere(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((it) => b.has(it));
}

/** More of them in a later paper are news. */
function natureOf(a: Held, b: Held): Dispute["nature"] {
  const [before, after] = isBefore(publishedOf(b), publishedOf(a)) ? [b, a] : [a, b];
  if (!isBefore(publishedOf(before), publishedOf(after))) return "contradiction";
  return least(after) > least(before) ? "update" : "contradiction";
}

function publishedOf({ passage }: Held): string | undefined {
  return passage.account.document.publishedAt?.value;
}

function least({ figure }: Held): number {
  return figure.value.min ?? figure.value.max ?? 0;
}
