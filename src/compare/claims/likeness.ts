import type { Content } from "../wording/content.ts";
import { coverageOf } from "../wording/coverage.ts";
import { areRelated } from "../wording/lexicon.ts";
import { type Clash, clashesOf, clashInNumbers, type Entities } from "./clashes.ts";
import { overlap } from "./days.ts";
import type { Telling } from "./telling.ts";

/** How much two tellings look like one fact, and in what they clash. */
export interface Likeness {
  /** Natural logarithm of the odds, as far as the two alone can tell, that they tell one fact. */
  readonly score: number;
  readonly clashes: readonly Clash[];
}

/** What no more than a word in common is worth, and what is no candidate at all. */
export const unlike = -3;

/**
 * What each sign adds to the logarithm of the odds. The weights are those of a logistic regression on the pairs of clauses of the
 * example stories, one story left out in turn, strongly regularised and rounded: few signs, so that they hold for other stories.
 */
const weights = {
  base: -1.9,
  /** How much of the less and of the better covered clause is in the other. */
  lesser: 1.4,
  greater: 2.1,
  /** For every unit of weight of shared words, up to twenty, and of shared names, which the whole story repeats, up to ten. */
  words: 0.1,
  names: 0.04,
  oneLine: 0.7,
  sameNumber: 1.4,
  otherNumbers: -0.5,
  sameDay: 1.2,
  otherDay: -0.6,
  otherPolarity: -0.4,
  /** One thing is so, another is not: by hand as well. */
  otherIsNot: -1.5,
  otherModality: -0.4,
  samePredicate: 0.7,
  relatedPredicate: 1.1,
  predicateInOther: 0.2,
  otherAgents: -0.6,
  otherObjects: -0.6,
  /** Set by hand against pairs that share nothing but who and where, which the example stories hardly have. */
  fewInCommon: -1,
  /** The same where the verb is another one too: of .5, .7 and 1 the one with the best pairs on the stories kept apart, at odds of 1. */
  fewAndOtherPredicate: -0.7,
  onlyNames: -1,
} as const;

/** Less in common than this is a word that half the story uses. */
const leastShared = 1.5;
const mostWords = 20;
const mostNames = 10;

/** Compares two tellings by their words and by people, place, time and numbers. Symmetric. */
export function likeness(a: Telling, b: Telling, entities: Entities): Likeness {
  const oneLine = meets(a.lines, b.lines);
  const common = commonOf(a.content, b.content);
  if (!oneLine && (common.names + common.words < leastShared || !areComparable(a, b)))
    return { score: unlike, clashes: twoFigures(a, b) ? ["number"] : [] };
  const signs = signsOf(a, b);
  let score = weights.base;
  for (const sign in signs) score += weights[sign as Sign] * signs[sign as Sign];
  return { score, clashes: clashesOf(a, b, entities) };
}

/** What is told of a pair beside the base: how strongly each sign is there. */
export type Sign = Exclude<keyof typeof weights, "base">;

/** The signs of a pair of tellings. Symmetric. */
export function signsOf(a: Telling, b: Telling): Record<Sign, number> {
  const oneLine = meets(a.lines, b.lines);
  const common = commonOf(a.content, b.content);
  const { first, second } = coverageOf(a.words, b.words);
  const lesser = Math.min(first, second);
  const sameNumber = oneLine || common.number;
  const [inB, inA] = [b.content.has(a.predicate), a.content.has(b.predicate)];
  const samePredicate = a.predicate === b.predicate || (inB && inA);
  const related = !samePredicate && areRelated(a.predicate, b.predicate);
  const samePolarity = a.statement.polarity === b.statement.polarity;
  const days = a.days && b.days ? overlap(a.days, b.days) : undefined;
  const few = !oneLine && common.units <= 2 && lesser < mostOfBoth;
  return {
    lesser,
    greater: Math.max(first, second),
    words: Math.min(common.words, mostWords),
    names: Math.min(common.names, mostNames),
    oneLine: Number(oneLine),
    sameNumber: Number(sameNumber),
    otherNumbers: Number(!sameNumber && a.quantities.length > 0 && b.quantities.length > 0),
    sameDay: Number(days === true),
    otherDay: Number(days === false),
    otherPolarity: Number(!samePolarity && a.predicate === b.predicate),
    otherIsNot: Number(!samePolarity && a.predicate !== b.predicate),
    otherModality: Number(a.statement.modality !== b.statement.modality),
    samePredicate: Number(samePredicate),
    relatedPredicate: Number(related),
    predicateInOther: Number(!samePredicate && (inB || inA)),
    otherAgents: Number(disjoint(a.slots.agents, b.slots.agents)),
    otherObjects: Number(disjoint(a.slots.objects, b.slots.objects)),
    fewInCommon: Number(few),
    fewAndOtherPredicate: Number(few && !samePredicate),
    onlyNames: Number(!oneLine && !samePredicate && !related && !inA && !inB && common.words < leastWords),
  };
}

/** What two contents share: how many units, the weights of names and of other words, and whether a number that is not small is among them. */
interface Common {
  readonly units: number;
  readonly names: number;
  readonly words: number;
  readonly number: boolean;
}

function commonOf(a: Content, b: Content): Common {
  let [units, names, words, number] = [0, 0, 0, false];
  for (const [unit, weight] of a) {
    const other = b.get(unit);
    if (other === undefined) continue;
    units++;
    if (unit.startsWith("@")) names += Math.min(weight, other);
    else words += Math.min(weight, other);
    if (unit.startsWith("#") && !smallNumber.test(unit)) number = true;
  }
  return { units, names, words, number };
}

/** Numbers of one digit are said of everything. */
const smallNumber = /^#\d$/;

/** Words of less weight than this are no more than names in common. */
const leastWords = 3;
/** Two units in common are enough where they are most of both clauses: "The company will appeal". */
const mostOfBoth = 0.6;

/** Two nouns in passing say too little to be one fact; a clause and a clause within it say two things; so do "first" and "second". */
function areComparable(a: Telling, b: Telling): boolean {
  return !(a.nominal && b.nominal) && !intersect(a, b) && !otherOrdinals(a, b);
}

/** A document that tells "at 14 knots" and "the limit is six knots" tells two facts, though a third clause may hold both. */
function twoFigures(a: Telling, b: Telling): boolean {
  return a.account.document.id === b.account.document.id && !intersect(a, b) && clashInNumbers(a, b);
}

const ordinals = new Set([
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last", "final", "previous", "next",
]); // biome-ignore format: a table reads better in rows

/** "His first trip" and "his second trip" are two, whatever else is the same. */
function otherOrdinals(a: Telling, b: Telling): boolean {
  const ofA = a.words.filter((it) => ordinals.has(it.lemma)).map((it) => it.lemma);
  const ofB = b.words.filter((it) => ordinals.has(it.lemma)).map((it) => it.lemma);
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((it) => ofB.includes(it));
}

/** A clause and a clause within it. */
export function intersect(a: Telling, b: Telling): boolean {
  if (a.account.document.id !== b.account.document.id) return false;
  return a.statement.start < b.statement.end && b.statement.start < a.statement.end;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const unit of a) if (b.has(unit)) return true;
  return false;
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b);
}
