import type { ClaimWithTellings } from "../claims/index.ts";
import { wholenessOf } from "../claims/standing-alone.ts";
import type { Telling } from "../claims/telling.ts";
import type { Content } from "../wording/content.ts";
import { coverageOf } from "../wording/coverage.ts";
import { alikeTo, areRelated } from "../wording/lexicon.ts";

/**
 * Whether a claim is firm enough that a document can be said to lack it: it has substance, most tell it in a clause of its own, and two
 * origins tell it so much alike that it is one fact for certain. Where two only seem to tell one fact, a third that tells neither in
 * those words may well tell both.
 */
export function isFirm({ tellings }: ClaimWithTellings): boolean {
  const some = tellings.slice(0, sampled);
  return some.some(hasSubstance) && !areMostlyFragments(some) && areToldAlike(some);
}

/** Enough of the tellings of a claim to know what it is. */
const sampled = 12;

/** "I never would have", "that is late": what weighs less beside its names is no fact that anybody could leave out. */
const leastSubstance = 5;

function hasSubstance({ content }: Telling): boolean {
  return substanceOf(content) >= leastSubstance;
}

function substanceOf(content: Content): number {
  let sum = 0;
  for (const [unit, weight] of content) if (!unit.startsWith("@")) sum += weight;
  return sum;
}

/** "Which called the protest", "whoever they found there": told in passing, so that others may tell it in a word. */
function areMostlyFragments(tellings: readonly Telling[]): boolean {
  return 2 * tellings.filter((it) => wholenessOf(it) === "fragment").length > tellings.length;
}

function areToldAlike(tellings: readonly Telling[]): boolean {
  return tellings.some((a, at) =>
    tellings
      .slice(at + 1)
      .some((b) => a.origin !== b.origin && (areLikeDeeds(a, b) || haveMuchInCommon(a, b))),
  );
}

/** Words that are this much alike can tell one deed. */
const alikeEnough = 0.6;

function areLikeDeeds({ predicate: a }: Telling, { predicate: b }: Telling): boolean {
  return areRelated(a, b) || (alikeTo(a).get(b) ?? 0) >= alikeEnough;
}

/** So much of both clauses in the other makes up for verbs that are unlike; less, where both have one figure of the number ledger. */
const [mostOfBoth, someOfBoth] = [0.55, 0.3] as const;

function haveMuchInCommon(a: Telling, b: Telling): boolean {
  const { first, second } = coverageOf(a.words, b.words);
  return Math.min(first, second) >= (areOnOneLine(a, b) ? someOfBoth : mostOfBoth);
}

function areOnOneLine({ lines }: Telling, { lines: others }: Telling): boolean {
  return [...lines].some((it) => others.has(it));
}
