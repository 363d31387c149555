import type { Content } from "../wording/content.ts";
import { type Coverage, coverageOf } from "../wording/coverage.ts";
import { alikeTo, areRelated } from "../wording/lexicon.ts";
import { type Clash, clashesOf, clashInNumbers, type Entities } from "./clashes.ts";
import { overlap } from "./days.ts";
import { areOneEncounter } from "./encounters.ts";
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
 * What each sign adds to the logarithm of the odds. The weights go by logistic regressions on the pairs of clauses of six example stories
 * and on 740 pairs of real articles that were judged by hand (`bench/quality/press`), strongly regularised and rounded. The
 * regressions would have the sentence around a clause tell twice as much; but then clauses of one sentence pass for each other.
 */
const weights = {
  base: -4.5,
  /** How much of the less and of the better covered clause is in the other. */
  lesser: 2.3,
  greater: 1.9,
  /** The same of the sentences that they stand in, by words that carry content: what stands around a fact is told with it. */
  sentenceLesser: 2.5,
  sentenceGreater: 1,
  /** For every unit of weight of shared words, up to twenty, and of shared names, which the whole story repeats, up to ten. */
  words: 0.09,
  names: 0.06,
  /** Words and numbers in common count more where the deed is the same or a like one. */
  wordsOfDeed: 0.085,
  numberOfDeed: 0.6,
  oneLine: 0.9,
  sameNumber: 1.1,
  otherNumbers: -0.3,
  sameDay: 0.8,
  sameKind: 0.2,
  otherKind: -0.5,
  sameStatus: 0.6,
  otherPolarity: -1.3,
  /** One thing is so, another is not: by hand. */
  otherIsNot: -1,
  /** One coming together, told as a visit and as a meeting: by hand. */
  oneEncounter: 4,
  /** "I cried": what somebody says of himself in his own words, others say of themselves. */
  ownWords: -1.5,
} as const;

/** Less in common than this is a word that half the story uses. */
const leastShared = 1.5;
const mostWords = 20;
const mostNames = 10;

/** Compares two tellings by their words and by people, place, time and numbers. Symmetric. */
export function likeness(a: Telling, b: Telling, entities: Entities): Likeness {
  const anchored = meets(a.lines, b.lines) || areOneEncounter(a, b, entities);
  const common = commonOf(a.content, b.content);
  if (
    !anchored &&
    (common.names + common.words < leastShared || !areComparable(a, b) || areTwoDeeds(a, b, common))
  )
    return { score: unlike, clashes: twoFigures(a, b) ? ["number"] : [] };
  const signs = signsOf(a, b, entities);
  let score = weights.base;
  for (const sign in signs) score += weights[sign as Sign] * signs[sign as Sign];
  return { score, clashes: clashesOf(a, b, entities) };
}

/** A greeting and a meeting of the same two on one day are two events: only who and when in common, and another deed. */
function areTwoDeeds(a: Telling, b: Telling, { named, words }: Common): boolean {
  return named > 1 && words < leastWords && !areLikeDeeds(a, b) && !isDeedIn(a, b) && !isDeedIn(b, a);
}

/** What is told of a pair beside the base: how strongly each sign is there. */
export type Sign = Exclude<keyof typeof weights, "base">;

/** The signs of a pair of tellings. Symmetric. */
export function signsOf(a: Telling, b: Telling, entities: Entities): Record<Sign, number> {
  const oneLine = meets(a.lines, b.lines);
  const common = commonOf(a.content, b.content);
  const { first, second } = coverageOf(a.words, b.words);
  const around = sharesOf(a.sentence, b.sentence);
  const sameNumber = oneLine || common.number;
  const likeDeed = areLikeDeeds(a, b);
  const words = Math.min(common.words, mostWords);
  return {
    lesser: Math.min(first, second),
    greater: Math.max(first, second),
    sentenceLesser: Math.min(around.first, around.second),
    sentenceGreater: Math.max(around.first, around.second),
    words,
    names: Math.min(common.names, mostNames),
    wordsOfDeed: likeDeed ? words : 0,
    numberOfDeed: Number(likeDeed && sameNumber),
    oneLine: Number(oneLine),
    sameNumber: Number(sameNumber),
    otherNumbers: Number(!sameNumber && a.quantities.length > 0 && b.quantities.length > 0),
    oneEncounter: Number(areOneEncounter(a, b, entities)),
    ...signsOfStanding(a, b),
  };
}

/** Which part of each of two sets is in the other. */
function sharesOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Coverage {
  let shared = 0;
  for (const it of a) if (b.has(it)) shared++;
  return { first: shared / Math.max(1, a.size), second: shared / Math.max(1, b.size) };
}

type StandingSign =
  | "sameDay" | "sameKind" | "otherKind" | "sameStatus" | "otherPolarity" | "otherIsNot" | "ownWords"; // biome-ignore format: a table reads better in rows

/** When, of what kind, how sure and in whose words. */
function signsOfStanding(a: Telling, b: Telling): Record<StandingSign, number> {
  const [x, y] = [a.statement, b.statement];
  const samePolarity = x.polarity === y.polarity;
  const kinds = x.type !== undefined && y.type !== undefined;
  const oneVoice = x.voice !== "outlet" && x.voice === y.voice;
  return {
    sameDay: Number(a.days !== undefined && b.days !== undefined && overlap(a.days, b.days)),
    sameKind: Number(kinds && x.type === y.type),
    otherKind: Number(kinds && x.type !== y.type),
    sameStatus: Number(x.status === y.status),
    otherPolarity: Number(!samePolarity && a.predicate === b.predicate),
    otherIsNot: Number(!samePolarity && a.predicate !== b.predicate),
    ownWords: Number(!oneVoice && (a.ofSpeaker || b.ofSpeaker)),
  };
}

/** Predicates of one class, of one field, or used for like things. */
export function areLikeDeeds(a: Telling, b: Telling): boolean {
  return a.predicate === b.predicate || areAlike(a.predicate, b.predicate);
}

/** Words that are this much alike can tell one deed. */
const alikeEnough = 0.6;

function areAlike(a: string, b: string): boolean {
  return areRelated(a, b) || (alikeTo(a).get(b) ?? 0) >= alikeEnough;
}

function isDeedIn({ predicate }: Telling, { content }: Telling): boolean {
  return content.has(predicate);
}

/** What two contents share: how many who are named, the weights of names and times and of other words, and whether a number that is not small is among them. */
interface Common {
  readonly named: number;
  readonly names: number;
  readonly words: number;
  readonly number: boolean;
}

function commonOf(a: Content, b: Content): Common {
  let [named, names, words, number] = [0, 0, 0, false];
  for (const [unit, weight] of a) {
    const other = b.get(unit);
    if (other === undefined) continue;
    if (unit.startsWith("@")) named++;
    if (unit.startsWith("@") || unit.startsWith("~")) names += Math.min(weight, other);
    else words += Math.min(weight, other);
    if (unit.startsWith("#") && !smallNumber.test(unit)) number = true;
  }
  return { named, names, words, number };
}

/** Numbers of one digit are said of everything. */
const smallNumber = /^#\d$/;

/** Words of less weight than this are no more than names in common. */
const leastWords = 3;

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
