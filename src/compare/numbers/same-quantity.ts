import type { Entity, EntityId } from "../../model/index.ts";
import { overlap } from "../claims/days.ts";
import { containment, dice, sharedWeight } from "../wording/content.ts";
import { alikeTo } from "../wording/lexicon.ts";
import { baseUnitOf, compatible, nearness, sameAmount, significantDigits } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { isWithin } from "./kinds.ts";
import { crowd } from "./measured.ts";

/** How much of their clauses two equal figures must share, by how telling the figure is: `63` meets `63` seldom by chance, `2` often. */
const leastContext = { specific: 0.1, verb: 0.2, common: 0.34, compatible: 0.25, differing: 0.5 } as const;
/** Weight of shared words that two differing figures need besides: the verb and the noun alone are any two tolls. */
const leastShared = 10;
/** Figures further apart than this ratio are never of one quantity, whatever the words around them. */
const leastNearness = 0.1;

/**
 * How likely two figures are of one quantity in the world, 0 … 2; 0 where what is counted, who, where or when speak against it.
 * Equal figures need less context than differing ones: a wrong pair of the first kind says nothing false, one of the second does.
 */
export function quantityLikeness(a: Figure, b: Figure, entities: ReadonlyMap<EntityId, Entity>): number {
  if (otherSetting(a, b) || areOtherVictims(a, b)) return 0;
  const context = (dice(a.context, b.context) + containment(a.context, b.context)) / 2;
  const isOneToll = a.victims?.toll === b.victims?.toll || isOneLongNumber(a, b);
  if (!isOneToll && !(areHurtAlike(a, b) && context >= leastContext.verb)) return 0;
  if (isEqual(a, b)) return equalLikeness(a, b, context, entities);
  // Which tolls are of one incident is told by their incidents, not by the words of a sentence.
  if (a.victims || a.sort !== b.sort || elsewhere(a, b, entities)) return 0;
  return differingLikeness(a, b, context);
}

/** Two crew and two children: kinds of which neither holds the other. */
function areOtherVictims({ victims: a }: Figure, { victims: b }: Figure): boolean {
  if (!a?.kind || !b?.kind || a.kind === "rest" || b.kind === "rest") return false;
  return a.kind !== b.kind && !isWithin(a.kind, b.kind) && !isWithin(b.kind, a.kind);
}

/** A number of three digits or more, or of millions, that is no round one: it is hardly met twice in one story. */
function isLong({ amount }: Figure): boolean {
  const value = amount.min ?? amount.max ?? 0;
  const digits = significantDigits(value);
  return (value >= 100 && digits >= 3) || (value >= 1_000_000 && digits >= 2);
}

/** The same long number, which one text says more of than the other: "112 people were killed", "the valley buried 112 of its own". */
function isOneLongNumber(a: Figure, b: Figure): boolean {
  return isLong(a) && isEqual(a, b) && !!a.victims !== !!b.victims;
}

/** "47 people were injured", "Forty-seven people were taken to St Agnes hospital": of one number and with one name by it. */
function areHurtAlike(a: Figure, b: Figure): boolean {
  const toll = a.victims?.toll ?? b.victims?.toll;
  if (toll !== "injure" || !isSpecific(a) || !isEqual(a, b)) return false;
  return [a, b].every((it) => it.counted === "people") && [...a.entities].some((it) => b.entities.has(it));
}

/** "90,000 errors", "90,000 mistakes". */
function countLikeThings(a: Figure, b: Figure): boolean {
  return a.sort === "count" && b.sort === "count" && alikeTo(a.counted).has(b.counted);
}

function equalLikeness(
  a: Figure,
  b: Figure,
  context: number,
  entities: ReadonlyMap<EntityId, Entity>,
): number {
  const specific = isSpecific(a);
  if (isHardlyMetTwice(a, b) && !elsewhere(a, b, entities)) return 1 + context;
  if (!countAlike(a, b) && countLikeThings(a, b))
    return isLarge(a) || context >= leastContext.common ? 1 + context : 0;
  if (!countAlike(a, b) && !(specific && (isOpenCount(a, b) || isLarge(a)))) return 0;
  if (elsewhere(a, b, entities) && !(specific && context >= leastContext.common)) return 0;
  const least = specific
    ? leastContext.specific
    : samePredicate(a, b)
      ? leastContext.verb
      : leastContext.common;
  return context >= least || sameCount(a, b) ? 1 + context : 0;
}

/** Equal long numbers of one unit, and equal thousands of people. */
function isHardlyMetTwice(a: Figure, b: Figure): boolean {
  const isOne = countAlike(a, b) || isOpenCount(a, b);
  return (
    (isLong(a) && isOne) ||
    (isLarge(a) && a.counted === "people" && a.counted === b.counted && a.kind === b.kind)
  );
}

function differingLikeness(a: Figure, b: Figure, context: number): number {
  if (!countAlike(a, b) || excluded(a, b)) return 0;
  // "Revenue rose 3 percent" and "shares jumped 22 percent" measure two things.
  if (a.measured && b.measured && a.measured !== b.measured) return 0;
  if (a.measured === crowd && b.measured === crowd) return canBeOneNumber(a, b) ? 1 + context / 3 : 0;
  if (a.kind !== b.kind || !sameLimits(a, b)) return 0;
  if (isOneShare(a, b)) return 0.6 + context / 3;
  if (sameMeasure(a, b)) return 1 + context / 3;
  if (isOneSum(a, b)) return 0.6 + context / 3;
  if (sameRescue(a, b)) return 0.6 + context / 3;
  if (sameCount(a, b) || (canBeOne(a, b) && context >= leastContext.compatible)) return 0.5 + context / 2;
  const verb = samePredicate(a, b);
  return verb && context >= leastContext.differing && sharedWeight(a.context, b.context) >= leastShared
    ? context
    : 0;
}

/** Whether both measure one thing that has one such measure: how long the talks went on, by how much the shares fell. */
function sameMeasure(a: Figure, b: Figure): boolean {
  if (!a.measured || a.measured !== b.measured || isPlanned(a) !== isPlanned(b)) return false;
  if (a.measured.startsWith("change to ")) return nearness(a.bounds!, b.bounds!) >= levelNearness;
  if (a.sort === "money" || a.sort === "count") return compatible(a.bounds!, b.bounds!);
  return a.sort !== "measure" || nearness(a.bounds!, b.bounds!) >= measureNearness;
}

/** Lengths further apart than this are of two things: the missile of July flew a thousand kilometres, today's four thousand. */
const measureNearness = 0.45;
/** Prices of one share in one story lie nearer than this: 65.09 dollars in the morning, 63.20 in the afternoon. */
const levelNearness = 0.75;

/** Millions of one currency or thing that one text tells less exactly, with a name that both have by them: "a bid of 5.1 billion", "values the maker at about five billion". */
function isOneSum(a: Figure, b: Figure): boolean {
  if (a.sort !== b.sort || a.counted !== b.counted || !canBeOneNumber(a, b)) return false;
  if (a.sort !== "money" && a.sort !== "count") return false;
  if (![a, b].some((it) => it.amount.comparator !== "=")) return false;
  const [x, y] = [a, b].map((it) => it.amount.min ?? it.amount.max ?? 0);
  const isNear = Math.min(x!, y!) >= greatSum && Math.min(x!, y!) / Math.max(x!, y!) >= sumNearness;
  return isNear && [...a.entities].some((it) => b.entities.has(it));
}

const greatSum = 1_000_000;
/** "Over five billion" is not said of seven where one sum is meant. */
const sumNearness = 0.9;

function isPlanned({ telling }: Figure): boolean {
  return telling?.statement.status === "planned";
}

function canBeOneNumber(a: Figure, b: Figure): boolean {
  return (
    !!a.bounds && !!b.bounds && compatible(a.bounds, b.bounds) && !a.amount.multiple === !b.amount.multiple
  );
}

/** Shares of things that are alike, which can be one number: "18 percent of the revenue", "nearly a fifth of the takings". */
function isOneShare(a: Figure, b: Figure): boolean {
  if (a.sort !== "percent" || b.sort !== "percent" || !compatible(a.bounds!, b.bounds!)) return false;
  return [...a.limits.keys()].some(
    (unit) => b.limits.has(unit) || [...alikeTo(unit).keys()].some((it) => b.limits.has(it)),
  );
}

/** People saved from one mishap, as the hours go by. */
function sameRescue(a: Figure, b: Figure): boolean {
  if (a.predicate !== "rescue" || b.predicate !== "rescue" || a.counted !== b.counted) return false;
  return nearness(a.bounds!, b.bounds!) >= nearCount.nearness;
}

/** "About 300 million" and 310 million of one currency: the vaguer figure of one sum. */
function canBeOne(a: Figure, b: Figure): boolean {
  const x = a.bounds;
  const y = b.bounds;
  const isOpen = [a, b].some((it) => it.amount.multiple);
  return !isOpen && !!x && !!y && x.low >= nearCount.least && compatible(x, y);
}

/** Counts of one thing that lie this near, in sentences that share this many words besides it, are one count told in two ways. */
const nearCount = { nearness: 0.75, words: 2, least: 10 } as const;

function sameCount(a: Figure, b: Figure): boolean {
  if (a.quantity.kind !== "count" || a.counted === "" || a.counted !== b.counted) return false;
  const x = a.bounds;
  const y = b.bounds;
  if (!x || !y || Math.min(x.low, y.low) < nearCount.least || nearness(x, y) < nearCount.nearness)
    return false;
  return [...a.setting].filter((it) => b.setting.has(it)).length >= nearCount.words;
}

/** Of one document, or too far apart. */
function excluded(a: Figure, b: Figure): boolean {
  const x = a.bounds;
  const y = b.bounds;
  if (!x || !y || nearness(x, y) < leastNearness) return true;
  return a.account.document.id === b.account.document.id && !compatible(x, y);
}

function isEqual(a: Figure, b: Figure): boolean {
  if (sameAmount(a.amount, b.amount)) return true;
  const x = a.amount;
  const y = b.amount;
  return a.sort === b.sort && x.min !== undefined && x.min === y.min && x.max === y.max;
}

/** Two digits that are not a round number, or a decimal: such figures meet seldom by chance. */
function isSpecific({ quantity }: Figure): boolean {
  const value = quantity.value.min ?? quantity.value.max ?? 0;
  const digits = significantDigits(value);
  return digits >= 2 && (value > 10 || !Number.isInteger(value));
}

function countAlike(a: Figure, b: Figure): boolean {
  const { unit } = a.quantity;
  if (a.sort !== b.sort) return false;
  if (a.sort === "percent" || a.sort === "ratio") return true;
  if (a.sort === "money" || a.sort === "measure") return baseUnitOf(unit) === baseUnitOf(b.quantity.unit);
  return a.counted === b.counted || a.limits.has(b.counted) || b.limits.has(a.counted);
}

/** "15,000 homes" and "15,000 households": so great a number is hardly met twice. */
function isLarge({ quantity }: Figure): boolean {
  return quantity.kind === "count" && (quantity.value.min ?? quantity.value.max ?? 0) >= 1000;
}

/** One leaves open what it counts: "48 million" for "48 million crowns". */
function isOpenCount(a: Figure, b: Figure): boolean {
  return a.counted === "" || b.counted === "";
}

function sameLimits(a: Figure, b: Figure): boolean {
  if (a.sort === "percent" && isOneShare(a, b)) return true;
  return a.limits.size === 0 || b.limits.size === 0 || containment(a.limits, b.limits) > 0;
}

function samePredicate(a: Figure, b: Figure): boolean {
  if (!a.predicate || !b.predicate) return false;
  return a.predicate === b.predicate || a.context.has(b.predicate) || b.context.has(a.predicate);
}

/** Told of another day or another place. */
export function isElsewhere(a: Figure, b: Figure, entities: ReadonlyMap<EntityId, Entity>): boolean {
  return otherSetting(a, b) || differ(a, b, entities, ["place", "facility"]);
}

/** Other days, or other places of the deed itself. */
function otherSetting(a: Figure, b: Figure): boolean {
  const first = a.telling?.days;
  const second = b.telling?.days;
  if (first && second && !overlap(first, second)) return true;
  const here = a.telling?.statement.place;
  const there = b.telling?.statement.place;
  return here !== undefined && there !== undefined && here !== there && !isEqual(a, b);
}

/** People and places on each side that the other does not name. */
function elsewhere(a: Figure, b: Figure, entities: ReadonlyMap<EntityId, Entity>): boolean {
  return differ(a, b, entities, ["place", "facility"]) || differ(a, b, entities, ["person"]);
}

function differ(
  a: Figure,
  b: Figure,
  entities: ReadonlyMap<EntityId, Entity>,
  types: readonly string[],
): boolean {
  const of = (figure: Figure) =>
    [...figure.entities].filter((id) => types.includes(entities.get(id)?.type ?? ""));
  const ofA = of(a);
  const ofB = of(b);
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((id) => ofB.includes(id));
}
