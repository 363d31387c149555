import { dutyModals } from "../../language/en/modal-words.ts";
import type { Entity, EntityId } from "../../model/index.ts";
import { amountOf, excludes } from "../numbers/bounds.ts";
import { alikeTo, areOpposite } from "../wording/lexicon.ts";
import { type Days, lengthInDays, overlap } from "./days.ts";
import { areOneEncounter } from "./encounters.ts";
import { countryOf } from "./places.ts";
import type { Telling } from "./telling.ts";

/**
 * In what two tellings cannot both be right, if they tell the same fact. In `reference` they can if a pronoun stands for somebody else
 * than the analysis believes.
 */
export type Clash = "time" | "number" | "participant" | "reference" | "place" | "polarity" | "outcome";

/** What is known of the entities of a story by id. */
export type Entities = ReadonlyMap<EntityId, Entity>;

/** All in which two tellings exclude each other. */
export function clashesOf(a: Telling, b: Telling, entities: Entities): Clash[] {
  const clashes: Clash[] = [];
  if (areOtherTimes(a, b)) clashes.push("time");
  if (clashInNumbers(a, b)) clashes.push("number");
  if (
    clashInPeople(a, b, entities, namedOf) ||
    clashInStates(a, b, entities) ||
    areTurnedRound(a, b) ||
    byOthers(a, b)
  )
    clashes.push("participant");
  else if (clashInPeople(a, b, entities, peopleOf)) clashes.push("reference");
  if (clashInPlaces(a, b, entities)) clashes.push("place");
  if (clashInPolarity(a, b)) clashes.push(isPlan(a) === isPlan(b) ? "polarity" : "outcome");
  else if ((canBe(a) && hasBeen(b)) || (canBe(b) && hasBeen(a))) clashes.push("outcome");
  return clashes;
}

function areOtherTimes(a: Telling, b: Telling): boolean {
  if (a.days && b.days) return otherTimes(a.days, b.days) && !sameTimes(a, b);
  return a.apart !== b.apart || isStillAhead(a, b) || isStillAhead(b, a);
}

/** What was told as done before the day of the other is another deed: they met, and will meet again. */
function isStillAhead(done: Telling, ahead: Telling): boolean {
  const published = done.account.document.publishedAt?.value.slice(0, 10);
  return published !== undefined && ahead.days !== undefined && hasBeen(done) && published < ahead.days.from;
}

/** "Twice this year" is not "on Tuesday", though that is in the year. */
function otherTimes(a: Days, b: Days): boolean {
  if (!overlap(a, b)) return true;
  const [shorter, longer] = [lengthInDays(a), lengthInDays(b)].sort((x, y) => x - y) as [number, number];
  return shorter <= aDay && longer >= aYear;
}

/**
 * "The accord of 1974 expired last year", of which the parse may have taken either for the time: clauses of which the one names no
 * day that the other does not.
 */
function sameTimes(a: Telling, b: Telling): boolean {
  const [fewer, more] = a.allDays.length <= b.allDays.length ? [a, b] : [b, a];
  return (
    more.allDays.length > 1 &&
    fewer.allDays.length > 0 &&
    fewer.allDays.every((day) => more.allDays.some((other) => !otherTimes(day, other)))
  );
}

/** Days, with what is told in the night between two. */
const aDay = 2;
const aYear = 300;

/** That something was not done contradicts no plan to do it: both are so. */
function isPlan({ statement }: Telling): boolean {
  return statement.modality === "planned" || statement.status === "planned";
}

/** What can be is not what was: "he can visit" bears out no visit. What must be done mostly is: "must pay a fine", "was fined". */
function canBe({ account, statement }: Telling): boolean {
  if (statement.modality !== "possible") return false;
  return !dutyModals.test(account.document.text.slice(statement.start, statement.end));
}

function hasBeen({ statement }: Telling): boolean {
  return statement.modality === "asserted" && statement.status === "happened";
}

/** The same said and denied, or opposites both said; that other things are so and not so clashes in nothing. */
function clashInPolarity(a: Telling, b: Telling): boolean {
  const samePolarity = a.statement.polarity === b.statement.polarity;
  return samePolarity ? areOpposite(a.predicate, b.predicate) : a.predicate === b.predicate;
}

/** Whether they count the same things and no count of one fits any of the other. */
export function clashInNumbers(a: Telling, b: Telling): boolean {
  let compared = false;
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      if (x.kind !== y.kind || x.unit !== y.unit || x.kind === "ordinal") continue;
      if (!excludes(amountOf(x), amountOf(y))) return false;
      compared = true;
    }
  }
  return compared;
}

/**
 * Whether each has a person in it that the other does not: a meeting with one is not the meeting with another. By `among`, people are
 * those who are named, or whom a pronoun stands for too.
 */
function clashInPeople(a: Telling, b: Telling, entities: Entities, among: typeof peopleOf): boolean {
  const [ofA, ofB] = [peopleOf(a, entities), peopleOf(b, entities)];
  const [toldA, toldB] = [among(a, entities), among(b, entities)];
  if (toldA.some((id) => !ofB.includes(id)) && toldB.some((id) => !ofA.includes(id))) return true;
  if (areOneEncounter(a, b, entities)) return false;
  return otherActs(a, toldA, b, toldB, ofB) || otherActs(b, toldB, a, toldA, ofA);
}

/** In each a state acts or is spoken of that the other does not name: that one is no member says nothing of the other. */
function clashInStates(a: Telling, b: Telling, entities: Entities): boolean {
  const [actingA, actingB] = [statesIn(a.slots.agents, entities), statesIn(b.slots.agents, entities)];
  if (actingA.size === 0 || actingB.size === 0) return false;
  const [namedA, namedB] = [statesIn(a.content.keys(), entities), statesIn(b.content.keys(), entities)];
  return ![...actingA].some((it) => namedB.has(it)) && ![...actingB].some((it) => namedA.has(it));
}

function statesIn(units: Iterable<string>, entities: Entities): Set<string> {
  const found = new Set<string>();
  for (const unit of units) {
    const entity = unit.startsWith("@") ? entities.get(unit.slice(1)) : undefined;
    const code = entity && countryOf(entity);
    if (code) found.add(code);
  }
  return found;
}

/** "Overshadowed by the wars", "overshadowed by the forum": what a passive names behind it does it, and nothing else. */
function byOthers(a: Telling, b: Telling): boolean {
  if (a.predicate !== b.predicate || !isPassive(a) || !isPassive(b)) return false;
  if (!disjoint(a.slots.agents, b.slots.agents)) return false;
  const [x, y] = [nounsIn(a.slots.agents), nounsIn(b.slots.agents)];
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => alikeTo(one).has(other)));
}

/** A name alone may stand for what the other calls by a noun. */
function nounsIn(units: ReadonlySet<string>): string[] {
  return [...units].filter((it) => !it.startsWith("@"));
}

function isPassive({ statement }: Telling): boolean {
  return statement.rule.startsWith("passive");
}

/** One acts on whom the other clause has act: the west criticized the capital, the capital criticized the west. */
function areTurnedRound(a: Telling, b: Telling): boolean {
  return actsOn(a, b) && !sharesAgent(a, b);
}

/** Whether a named agent of one undergoes in the other what it does itself. */
function actsOn(a: Telling, b: Telling): boolean {
  const acts = (x: Telling, y: Telling) =>
    [...x.slots.agents].some(
      (it) => it.startsWith("@") && y.slots.objects.has(it) && !x.slots.objects.has(it),
    );
  return a.predicate === b.predicate && (acts(a, b) || acts(b, a));
}

function sharesAgent(a: Telling, b: Telling): boolean {
  return !disjoint(a.slots.agents, b.slots.agents);
}

/** Somebody acts of whom the other clause, in which somebody else acts, says nothing: who arrived ahead of her is not she. */
function otherActs(
  a: Telling,
  toldA: readonly EntityId[],
  b: Telling,
  toldB: readonly EntityId[],
  ofB: readonly EntityId[],
): boolean {
  const actingA = toldA.filter((id) => a.actors.has(id));
  const actingB = toldB.filter((id) => b.actors.has(id));
  return (
    actingB.length > 0 && actingA.some((id) => !ofB.includes(id)) && !actingB.some((id) => a.actors.has(id))
  );
}

/** A clause is held against many: who is named in it is noted once. */
const known = new WeakMap<Telling, readonly EntityId[]>();

/** The people whom a clause names, whatever the parse makes of them in it. */
function peopleOf(telling: Telling, entities: Entities): readonly EntityId[] {
  const noted = known.get(telling);
  if (noted) return noted;
  const { actors, others, content } = telling;
  const named = [...content.keys()].filter((unit) => unit.startsWith("@")).map((unit) => unit.slice(1));
  const people = [...new Set([...actors, ...others, ...named])].filter(
    (id) => entities.get(id)?.type === "person",
  );
  known.set(telling, people);
  return people;
}

const knownNamed = new WeakMap<Telling, readonly EntityId[]>();

/** The people whom a clause has by a name or a noun, and not by a pronoun alone. */
function namedOf(telling: Telling, entities: Entities): readonly EntityId[] {
  const noted = knownNamed.get(telling);
  if (noted) return noted;
  const named = peopleOf(telling, entities).filter((id) => isNamedIn(telling, id));
  knownNamed.set(telling, named);
  return named;
}

/** Whether a clause has somebody by a name or a noun; whom a pronoun stands for the analysis may get wrong. */
export function isNamedIn({ account, statement }: Telling, id: EntityId): boolean {
  const mentions = account.analysis.entities.find((it) => it.id === id)?.mentions ?? [];
  const within = mentions.filter((it) => it.start >= statement.start && it.end <= statement.end);
  return within.length === 0 || within.some((it) => it.form !== "pronoun");
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

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const unit of a) if (b.has(unit)) return false;
  return true;
}
