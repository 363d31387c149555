import { boundedDenial, denialForNow } from "../../language/en/denial-words.ts";
import type { Dispute } from "../../model/index.ts";
import { lengthInDays, overlap } from "../claims/days.ts";
import type { Telling } from "../claims/telling.ts";
import type { Content } from "../wording/content.ts";
import { areOpposite, canFollow } from "../wording/lexicon.ts";
import { deniesInWords } from "./polarity.ts";

/** How much of what is denied must be told, by weight, and how much must be denied at all: "they did not care" denies nobody's telling. */
const least = { told: 0.6, denied: 4 } as const;

/**
 * Whether two tellings of one deed are at odds: one denies in words what the other tells without such a word, and nearly all that is
 * denied is told; or they tell opposites that cannot both be so, one day or not. `told` is what the positive one tells, its sentence where it
 * is known.
 */
export function areAtOdds(a: Telling, b: Telling, toldBy: (telling: Telling) => Content): boolean {
  if (isOpen(a) || isOpen(b)) return false;
  const [negative, positive] = a.statement.polarity === "negative" ? [a, b] : [b, a];
  if (a.statement.polarity === b.statement.polarity) return areOpposed(a, b);
  if (!deniesInWords(negative) || deniesInWords(positive) || boundedDenial.test(wordsOf(negative)))
    return false;
  const told = toldBy(positive);
  return isTold(negative, told) || areOfOneMeeting(negative, positive);
}

/** What may be so, or is a noun in passing, is told by nobody. */
function isOpen({ nominal, statement }: Telling): boolean {
  return nominal || statement.modality === "possible";
}

/** Opposites that can follow each other clash on one day alone. */
function areOpposed(a: Telling, b: Telling): boolean {
  if (!areOpposite(a.predicate, b.predicate) || deniesInWords(a) || deniesInWords(b)) return false;
  if (!canFollow(a.predicate, b.predicate)) return true;
  return (
    !!a.days && !!b.days && overlap(a.days, b.days) && [a.days, b.days].every((it) => lengthInDays(it) <= 1)
  );
}

function isTold(negative: Telling, told: Content): boolean {
  const units = [...negative.content].filter(([unit]) => unit !== negative.predicate);
  const all = sum(units);
  if (all < least.denied || sum(units.filter(([unit]) => told.has(unit))) < least.told * all) return false;
  // What is denied of whoever acts: a thing that only a pronoun stands for is not known, and "not a straight road" denies "straight".
  const own = units.filter(([unit]) => !negative.slots.agents.has(unit));
  const isToldOf = ([unit]: readonly [string, number]) => told.has(unit);
  if (negative.predicate.startsWith("be ")) return own.every(isToldOf);
  return own.length === 0 || own.some(isToldOf);
}

function sum(units: readonly (readonly [string, number])[]): number {
  return units.reduce((total, [, weight]) => total + weight, 0);
}

/** The same two who are named act in both: what two leaders agreed and did not agree is told in few of the same words. */
function areOfOneMeeting(a: Telling, b: Telling): boolean {
  if (a.days && b.days && !overlap(a.days, b.days)) return false;
  return [...a.slots.agents].filter((it) => it.startsWith("@") && b.slots.agents.has(it)).length >= 2;
}

/** "Nobody has claimed it yet": who claims it later brings news and contradicts nothing. */
export function natureOfDenial(a: Telling, b: Telling): Dispute["nature"] | undefined {
  const negative = [a, b].find((it) => it.statement.polarity === "negative");
  return negative && denialForNow.test(wordsOf(negative)) ? "update" : undefined;
}

function wordsOf({ account, statement }: Telling): string {
  return account.document.text.slice(statement.start, statement.end);
}
