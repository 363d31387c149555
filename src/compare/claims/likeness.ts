import type { Entity, EntityId } from "../../model/index.ts";
import { containment, dice } from "../wording/content.ts";
import { areOpposite } from "../wording/lexicon.ts";
import { overlap } from "./days.ts";
import type { Telling } from "./telling.ts";

/** In what two tellings cannot both be right, if they tell the same fact. */
export type Clash = "time" | "number" | "participant" | "polarity";

/** How much two tellings look like one fact, and in what they clash. */
export interface Likeness {
  /** 0 … 1: what they share of who, what, when and how many. */
  readonly score: number;
  readonly clashes: readonly Clash[];
}

/** What is known of the entities of a story by id. */
export type Entities = ReadonlyMap<EntityId, Entity>;

/**
 * Tellings that score this are the same fact if nothing clashes. Chosen on the example stories and on qa-align for few
 * false merges rather than for many true ones; see docs/methods/claims.md.
 */
export const sameFact = 0.56;
/** With one clash the rest must fit much better, or they are two facts of a kind and not one fact told in two ways. */
export const sameFactWithClash = 0.72;

const weights = { content: 0.46, predicate: 0.2, who: 0.2, when: 0.14 } as const;

/** Whether two tellings may stand in one claim. */
export function tellOneFact({ score, clashes }: Likeness): boolean {
  if (clashes.length === 0) return score >= sameFact;
  return clashes.length === 1 && score >= sameFactWithClash;
}

/** Compares two tellings by content, predicate, people, time and numbers. Symmetric. */
export function likeness(a: Telling, b: Telling, entities: Entities): Likeness {
  const content = (dice(a.content, b.content) + containment(a.content, b.content)) / 2;
  const predicate = predicateLikeness(a, b);
  const who = whoLikeness(a, b);
  const clashes = clashesOf(a, b, entities);
  const score =
    weights.content * content +
    weights.predicate * predicate +
    weights.who * who +
    weights.when * whenLikeness(a, b);
  // Neither who acts alone nor the same verb alone makes a fact: one of them must be borne out by the wording.
  const anchored = predicate > 0 ? content >= 0.3 : content >= 0.62;
  return { score: anchored ? score : Math.min(score, sameFact / 2), clashes };
}

function predicateLikeness(a: Telling, b: Telling): number {
  if (a.predicate === b.predicate) return 1;
  if (a.content.has(b.predicate) || b.content.has(a.predicate)) return 0.8;
  const { type } = a.statement;
  return type !== undefined && type === b.statement.type ? 0.8 : 0;
}

/** The share of entities they have in common; where one names none, half. */
function whoLikeness(a: Telling, b: Telling): number {
  const ofA = new Set([...a.actors, ...a.others]);
  const ofB = new Set([...b.actors, ...b.others]);
  const least = Math.min(ofA.size, ofB.size);
  if (least === 0) return 0.5;
  let shared = 0;
  for (const id of ofA) if (ofB.has(id)) shared++;
  return (shared / least + (2 * shared) / (ofA.size + ofB.size)) / 2;
}

function whenLikeness(a: Telling, b: Telling): number {
  if (!a.days || !b.days) return 0.5;
  return overlap(a.days, b.days) ? 1 : 0;
}

function clashesOf(a: Telling, b: Telling, entities: Entities): Clash[] {
  const clashes: Clash[] = [];
  if (a.days && b.days && !overlap(a.days, b.days)) clashes.push("time");
  if (clashInNumbers(a, b)) clashes.push("number");
  if (clashInPeople(a, b, entities)) clashes.push("participant");
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
      if (x.kind !== y.kind || x.unit !== y.unit) continue;
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

/** Whether each names a person or body in it that the other does not: a meeting with one is not the meeting with another. */
function clashInPeople(a: Telling, b: Telling, entities: Entities): boolean {
  const ofA = peopleOf(a, entities);
  const ofB = peopleOf(b, entities);
  return ofA.some((id) => !ofB.includes(id)) && ofB.some((id) => !ofA.includes(id));
}

function peopleOf({ actors, others }: Telling, entities: Entities): EntityId[] {
  return [...actors, ...others].filter((id) => entities.get(id)?.type === "person");
}
