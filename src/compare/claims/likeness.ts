import type { Content } from "../wording/content.ts";
import { coverageOf } from "../wording/coverage.ts";
import { alikeTo, areRelated } from "../wording/lexicon.ts";
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
 * What each sign adds to the logarithm of the odds. The weights are those of a logistic regression on pairs of clauses, strongly
 * regularised and rounded: of six example stories, and of 740 pairs of real articles that were judged by hand (`bench/quality/ledger`);
 * what neither tells enough of is set by hand.
 */
const weights = {
  base: -3.8,
  /** How much of the less and of the better covered clause is in the other. */
  lesser: 2.7,
  greater: 2.2,
  /** For every unit of weight of shared words, up to twenty, and of shared names, which the whole story repeats, up to ten. */
  words: 0.1,
  names: 0.1,
  /** Words and numbers in common count more where the deed is the same or a like one. */
  wordsOfDeed: 0.07,
  numberOfDeed: 0.7,
  oneLine: 0.7,
  sameNumber: 1.1,
  otherNumbers: -0.1,
  sameDay: 0.8,
  /** Like deeds of one agent, or to one object. */
  deedOfSame: 0.2,
  sameKind: 0.2,
  otherKind: -0.35,
  sameStatus: 0.5,
  otherModality: -0.1,
  otherPolarity: -1.2,
  /** One thing is so, another is not: by hand. */
  otherIsNot: -1,
  /** Both are the word of one person. */
  sameSpeaker: 0.6,
  /** "I cried": what somebody says of himself in his own words, others say of themselves. */
  ownWords: -1.3,
  /** By hand: two things in common and no more. */
  fewInCommon: -0.3,
} as const;

/** Less in common than this is a word that half the story uses. */
const leastShared = 1.5;
const mostWords = 20;
const mostNames = 10;

/** Compares two tellings by their words and by people, place, time and numbers. Symmetric. */
export function likeness(a: Telling, b: Telling, entities: Entities): Likeness {
  const oneLine = meets(a.lines, b.lines);
  const common = commonOf(a.content, b.content);
  if (
    !oneLine &&
    (common.names + common.words < leastShared || !areComparable(a, b) || areTwoDeeds(a, b, common))
  )
    return { score: unlike, clashes: twoFigures(a, b) ? ["number"] : [] };
  const signs = signsOf(a, b);
  let score = weights.base;
  for (const sign in signs) score += weights[sign as Sign] * signs[sign as Sign];
  return { score, clashes: clashesOf(a, b, entities) };
}

/** A greeting and a meeting of the same two on one day are two events: only who and when in common, and another deed. */
function areTwoDeeds(a: Telling, b: Telling, { words }: Common): boolean {
  return words < leastWords && !areLikeDeeds(a, b) && !isDeedIn(a, b) && !isDeedIn(b, a);
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
  const likeDeed = areLikeDeeds(a, b);
  const words = Math.min(common.words, mostWords);
  return {
    lesser,
    greater: Math.max(first, second),
    words,
    names: Math.min(common.names, mostNames),
    wordsOfDeed: likeDeed ? words : 0,
    numberOfDeed: Number(likeDeed && sameNumber),
    oneLine: Number(oneLine),
    sameNumber: Number(sameNumber),
    otherNumbers: Number(!sameNumber && a.quantities.length > 0 && b.quantities.length > 0),
    deedOfSame: Number(
      likeDeed && (meetAlike(a.slots.agents, b.slots.agents) || meetAlike(a.slots.objects, b.slots.objects)),
    ),
    fewInCommon: Number(!oneLine && common.units <= 2 && lesser < mostOfBoth),
    ...signsOfStanding(a, b),
  };
}

type StandingSign =
  | "sameDay" | "sameKind" | "otherKind" | "sameStatus" | "otherModality" | "otherPolarity" | "otherIsNot"
  | "sameSpeaker" | "ownWords"; // biome-ignore format: a table reads better in rows

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
    otherModality: Number(x.modality !== y.modality),
    otherPolarity: Number(!samePolarity && a.predicate === b.predicate),
    otherIsNot: Number(!samePolarity && a.predicate !== b.predicate),
    sameSpeaker: Number(oneVoice),
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

/** One entity or like nouns in both. */
function meetAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (meets(a, b)) return true;
  for (const x of a)
    for (const y of b) if (!x.startsWith("@") && !y.startsWith("@") && areAlike(x, y)) return true;
  return false;
}

/** What two contents share: how many units, the weights of names and times and of other words, and whether a number that is not small is among them. */
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
    if (unit.startsWith("@") || unit.startsWith("~")) names += Math.min(weight, other);
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
