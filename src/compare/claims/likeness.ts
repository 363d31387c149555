import type { Entity, EntityId } from "../../model/index.ts";
import { dice, sharedWeight } from "../wording/content.ts";
import { coverageOf } from "../wording/coverage.ts";
import { areOpposite } from "../wording/lexicon.ts";
import { overlap } from "./days.ts";
import { countryOf } from "./places.ts";
import type { Telling } from "./telling.ts";

/** In what two tellings cannot both be right, if they tell the same fact. */
export type Clash = "time" | "number" | "participant" | "place" | "polarity";

/** How much two tellings look like one fact, and in what they clash. */
export interface Likeness {
  /** 0 … 1: what they share of who, what, when, where and how many. */
  readonly score: number;
  readonly clashes: readonly Clash[];
}

/** What is known of the entities of a story by id. */
export type Entities = ReadonlyMap<EntityId, Entity>;

/**
 * Tellings that score this are the same fact if nothing clashes; with the weights below from a logistic regression on the pairs of
 * the example stories, one story left out in turn, rounded by hand. Precision before recall: see docs/methods/claims.md.
 */
export const sameFact = 0.35;
/**
 * With a clash the rest must fit much better, or they are two facts of a kind and not one fact told in two ways: above all where
 * other people or another country are named.
 */
const sameFactWith: Readonly<Record<Clash, number>> = {
  number: 0.5,
  polarity: 0.52,
  time: 0.62,
  participant: 0.72,
  place: 0.72,
};
/** Where the predicate of either is not in the other, nearly the whole wording must be. */
const sameFactOtherPredicate = 0.5;
/** A noun in passing ("a meeting on Wednesday") must be borne out by more than a clause. */
const sameFactInPassing = 0.5;

const weights = {
  dice: 0.17,
  lesser: 0.25,
  greater: 0.31,
  when: 0.1,
  howMany: 0.08,
  where: 0.05,
  predicate: 0.04,
} as const;

/** Whether two tellings may stand in one claim. */
export function tellOneFact({ score, clashes }: Likeness): boolean {
  if (clashes.length === 0) return score >= sameFact;
  return clashes.length === 1 && score >= sameFactWith[clashes[0]!];
}

/** Compares two tellings by their words and by people, place, time and numbers. Symmetric. */
export function likeness(a: Telling, b: Telling, entities: Entities): Likeness {
  const oneLine = meets(a.lines, b.lines);
  if (!comparable(a, b, oneLine)) return { score: 0, clashes: twoFigures(a, b) ? ["number"] : [] };
  const { first, second } = coverageOf(a.words, b.words);
  const score =
    weights.dice * dice(a.content, b.content) +
    weights.lesser * Math.min(first, second) +
    weights.greater * Math.max(first, second) +
    weights.when * (a.days && b.days && overlap(a.days, b.days) ? 1 : 0) +
    weights.howMany * (oneLine ? 2 : shareNumber(a, b) ? 1 : 0) +
    weights.where * (meets(a.slots.places, b.slots.places) ? 1 : 0) +
    weights.predicate * predicateLikeness(a, b);
  const enough = score >= (oneLine ? sameFact : leastScore(a, b, Math.min(first, second)));
  return { score: enough ? score : Math.min(score, sameFact / 2), clashes: clashesOf(a, b, entities) };
}

/** One text that tells "at 14 knots" and "the limit is six knots" tells two facts, though a third clause may hold both. */
function twoFigures(a: Telling, b: Telling): boolean {
  return a.account.document.id === b.account.document.id && !intersect(a, b) && clashInNumbers(a, b);
}

function leastScore(a: Telling, b: Telling, lesser: number): number {
  const passing = a.nominal || b.nominal ? sameFactInPassing : sameFact;
  if (predicateLikeness(a, b) > 0) return passing;
  return lesser >= 0.5 ? Math.max(passing, sameFactOtherPredicate) : Number.POSITIVE_INFINITY;
}

/** Weight that two tellings must share: less is a verb and the name that half of the story's sentences have. */
const leastShared = 5;

/** One quantity of the number ledger in both is as good as two things shared, and outweighs roles that a parser may have mixed up. */
function comparable(a: Telling, b: Telling, oneLine: boolean): boolean {
  if (intersect(a, b) || (a.nominal && b.nominal)) return false;
  if (oneLine) return sharedUnits(a, b) >= leastUnits - 2;
  if (otherRoles(a, b) || otherOrdinals(a, b) || !isAnchored(a) || !isAnchored(b)) return false;
  if (isState(a) !== isState(b) && predicateLikeness(a, b) === 0) return false;
  const sameTime = a.days !== undefined && b.days !== undefined && overlap(a.days, b.days);
  const shared = sharedWeight(a.content, b.content);
  const units = sharedUnits(a, b) + (sameTime ? 1 : 0);
  return (units >= leastUnits && shared >= leastShared) || (units === leastUnits - 1 && shared >= rareShared);
}

/** Two units are enough where both are rare: "eastern mole". */
const rareShared = 7.5;

/** Who, when, where or how many: without any of them a clause says nothing of this event. */
function isAnchored({ actors, others, days, quantities, content }: Telling): boolean {
  if (actors.size + others.size > 0 || days !== undefined || quantities.length > 0) return true;
  for (const unit of content.keys()) if (unit.startsWith("@")) return true;
  return false;
}

function isState({ statement }: Telling): boolean {
  return statement.type === "be";
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

/** A verb and one name that all speak of is no fact: three things must be the same, a time among them or not. */
const leastUnits = 3;
/** Units that weigh less are in every other sentence. */
const leastUnitWeight = 1.2;

function sharedUnits(a: Telling, b: Telling): number {
  let count = 0;
  for (const [unit, weight] of a.content) if (b.content.has(unit) && weight >= leastUnitWeight) count++;
  return count;
}

/** Others act, and on others: two deeds, whatever words they share. */
function otherRoles(a: Telling, b: Telling): boolean {
  return disjoint(a.slots.agents, b.slots.agents) && disjoint(a.slots.objects, b.slots.objects);
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b);
}

/** A clause and a clause within it say two things of one document. */
function intersect(a: Telling, b: Telling): boolean {
  if (a.account.document.id !== b.account.document.id) return false;
  return a.statement.start < b.statement.end && b.statement.start < a.statement.end;
}

function shareNumber(a: Telling, b: Telling): boolean {
  for (const unit of a.content.keys()) if (unit.startsWith("#") && b.content.has(unit)) return true;
  return false;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const unit of a) if (b.has(unit)) return true;
  return false;
}

function predicateLikeness(a: Telling, b: Telling): number {
  if (a.predicate === b.predicate) return 1;
  if (a.content.has(b.predicate) && b.content.has(a.predicate)) return 1;
  if (a.predicate.startsWith("be ") && b.predicate.startsWith("be ")) return 0;
  const { type } = a.statement;
  return type !== undefined && type !== "be" && type === b.statement.type ? 1 : 0;
}

function clashesOf(a: Telling, b: Telling, entities: Entities): Clash[] {
  const clashes: Clash[] = [];
  if (a.days && b.days ? !overlap(a.days, b.days) : a.apart !== b.apart) clashes.push("time");
  if (clashInNumbers(a, b)) clashes.push("number");
  if (clashInPeople(a, b, entities)) clashes.push("participant");
  if (clashInPlaces(a, b, entities)) clashes.push("place");
  if (clashInPolarity(a, b)) clashes.push("polarity");
  return clashes;
}

function clashInPolarity(a: Telling, b: Telling): boolean {
  const opposite = areOpposite(a.predicate, b.predicate);
  return (a.statement.polarity !== b.statement.polarity) !== opposite;
}

/** Whether they count the same things and no count of one fits any of the other. */
function clashInNumbers(a: Telling, b: Telling): boolean {
  let compared = false;
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      if (x.kind !== y.kind || x.unit !== y.unit || x.kind === "ordinal") continue;
      if (meet(x.value, y.value)) return false;
      compared = true;
    }
  }
  return compared;
}

function meet(
  a: { readonly min?: number; readonly max?: number },
  b: { readonly min?: number; readonly max?: number },
): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);
}

/** Whether each names a person in it that the other does not: a meeting with one is not the meeting with another. */
function clashInPeople(a: Telling, b: Telling, entities: Entities): boolean {
  const ofA = peopleOf(a, entities);
  const ofB = peopleOf(b, entities);
  return ofA.some((id) => !ofB.includes(id)) && ofB.some((id) => !ofA.includes(id));
}

function peopleOf({ actors, others }: Telling, entities: Entities): EntityId[] {
  return [...actors, ...others].filter((id) => entities.get(id)?.type === "person");
}

/** Whether they play in countries that are known and not the same. */
function clashInPlaces(a: Telling, b: Telling, entities: Entities): boolean {
  const ofA = countriesOf(a, entities);
  const ofB = countriesOf(b, entities);
  if (ofA.size > 0 && ofB.size > 0) return ![...ofA].some((it) => ofB.has(it));
  return a.account.document.id === b.account.document.id && goesElsewhere(a, b);
}

/** One text that names two places tells of two: she arrived in the town, then at its hall. */
function goesElsewhere(a: Telling, b: Telling): boolean {
  return disjoint(placesIn(a), placesIn(b));
}

function placesIn({ slots }: Telling): Set<string> {
  return new Set([...slots.places].filter((it) => it.startsWith("@")));
}

function countriesOf({ slots }: Telling, entities: Entities): Set<string> {
  const found = new Set<string>();
  for (const unit of slots.places) {
    const entity = entities.get(unit.slice(1));
    const code = entity && countryOf(entity);
    if (code) found.add(code);
  }
  return found;
}
