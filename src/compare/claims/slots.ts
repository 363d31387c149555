import { deprelOf, formOf, headOf, lemmaOf, tokensIn, uposOf } from "../../language/index.ts";
import type { EntityId, Span, Statement } from "../../model/index.ts";
import type { Account } from "../account.ts";
import type { EntityAt } from "../wording/content.ts";
import { classOf, classOfPhrasal } from "../wording/lexicon.ts";

/** What fills the roles of a statement, as units of content. */
export interface Slots {
  readonly agents: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Verbs that say little themselves: the noun they govern tells what happens. */
const light = new Set([
  "have", "hold", "make", "take", "give", "conduct", "carry", "pay", "begin", "start", "continue", "do", "get",
  "keep", "launch", "stage", "undertake", "issue", "deliver", "hold_up", "go", "come", "schedule", "plan", "expect",
  "reach", "put",
]); // biome-ignore format: a table reads better in rows

const placeRoles = new Set(["place", "destination", "origin"]);

/** A place that is visited is where it happens. */
export function slotsOf(account: Account, statement: Statement, entityAt: EntityAt): Slots {
  const isPlace = (id: EntityId) => typeOf(account, id) === "place";
  const agents = new Set<string>();
  const objects = new Set<string>();
  const places = new Set<string>();
  for (const participant of statement.participants) {
    const { role } = participant;
    const entityId = participant.entityId ?? entityIn(account, participant, entityAt);
    const filled = role === "agent" ? agents : placeRoles.has(role) ? places : objects;
    const noun = headNoun(account, participant);
    if (noun) filled.add(classOf(noun));
    if (entityId) filled.add(`@${entityId}`);
    if (entityId && role === "patient" && isPlace(entityId)) places.add(`@${entityId}`);
  }
  if (statement.place) places.add(`@${statement.place}`);
  for (const id of placesNamed(account, statement, entityAt)) places.add(`@${id}`);
  return { agents, objects, places };
}

/** Places that a clause names behind "in" or "at", whatever the parse hangs them on: "met with the mayor in Tarnholm". */
function placesNamed(account: Account, statement: Statement, entityAt: EntityAt): EntityId[] {
  const { from, to } = tokensIn(account.annotated, statement);
  const found: EntityId[] = [];
  for (let token = from + 1; token < to; token++) {
    if (!/^(?:in|at)$/i.test(formOf(account.annotated, token - 1))) continue;
    const entity = entityAt(token);
    if (entity && typeOf(account, entity) === "place") found.push(entity);
  }
  return found;
}

/** Whom the words of a participant speak of, where no name does. */
function entityIn({ annotated }: Account, span: Span, entityAt: EntityAt): EntityId | undefined {
  const { from, to } = tokensIn(annotated, span);
  for (let token = from; token < to; token++) {
    const found = uposOf(annotated, token) === "NOUN" ? entityAt(token) : undefined;
    if (found) return found;
  }
  return undefined;
}

function typeOf({ analysis }: Account, id: EntityId): string | undefined {
  return analysis.entities.find((it) => it.id === id)?.type;
}

export function predicateOf(account: Account, statement: Statement): string {
  if (statement.lemma === "be") return complementOf(account, statement) ?? "be";
  // Who is called a friend is not called upon.
  if (statement.lemma === "call" && statement.type !== "request") return classOf("describe");
  const phrasal = classOfPhrasal(statement.lemma);
  if (phrasal) return phrasal;
  if (!light.has(statement.lemma)) return classOf(statement.lemma);
  const object = statement.participants.find((it) => it.role === "patient" && !it.entityId);
  const head = object && headNoun(account, object);
  return classOf(head ?? statement.lemma);
}

/** What a copula says that somebody is: two that are unlike things are told two facts of. */
function complementOf({ annotated }: Account, { predicate }: Statement): string | undefined {
  const { from, to } = tokensIn(annotated, predicate);
  if (from === to || deprelOf(annotated, from) !== "cop") return undefined;
  const complement = headOf(annotated, from);
  return complement < 0 ? undefined : `be ${classOf(lemmaOf(annotated, complement))}`;
}

/** The last noun before a preposition: "talks with the president" is about talks. */
function headNoun({ annotated }: Account, span: Span): string | undefined {
  const { from, to } = tokensIn(annotated, span);
  let noun: string | undefined;
  for (let token = from; token < to; token++) {
    const upos = uposOf(annotated, token);
    if (upos === "NOUN") noun = lemmaOf(annotated, token);
    else if (noun && upos === "ADP") break;
  }
  return noun;
}
