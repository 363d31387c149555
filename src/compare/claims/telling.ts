import { formOf, lemmaOf, tokensIn, uposOf } from "../../language/index.ts";
import type { EntityId, Quantity, Span, Statement, Time, Zone } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { entityOfTokens, isRepeated, originOfDocuments, type StoryAccounts } from "../story-accounts.ts";
import { type Content, contentOf, type EntityAt } from "../wording/content.ts";
import { classOf } from "../wording/lexicon.ts";
import { type Days, daysOf } from "./days.ts";

/** One statement of one document with all that tells whether another statement tells the same fact. */
export interface Telling {
  /** Position in the list of tellings: documents in order, statements in reading order. */
  readonly index: number;
  readonly account: Account;
  readonly statement: Statement;
  readonly origin: string;
  readonly zone: Zone;
  /** What the clause is about, entities as units of their own. */
  readonly content: Content;
  /** The class of the predicate, of its noun where the verb is light: "held talks" is `meet`. */
  readonly predicate: string;
  /** Entities by what they do in it: those who act, and all others. */
  readonly actors: ReadonlySet<EntityId>;
  readonly others: ReadonlySet<EntityId>;
  readonly time?: Time;
  readonly days?: Days;
  readonly quantities: readonly Quantity[];
  /** The words in order, folded: equal for copies. */
  readonly wording: string;
}

/** Verbs that say little themselves: the noun they govern tells what happens. */
const light = new Set([
  "have", "hold", "make", "take", "give", "conduct", "carry", "pay", "begin", "start", "continue", "do", "get",
  "keep", "launch", "stage", "undertake", "issue", "deliver", "hold_up", "go", "come", "schedule", "plan", "expect",
]); // biome-ignore format: a table reads better in rows

/** The statements of all accounts in order; those in a block that repeats another are left out, since it says nothing anew. */
export function tellingsOf(story: StoryAccounts): Telling[] {
  const origins = originOfDocuments(story);
  const tellings: Telling[] = [];
  for (const account of story.accounts) {
    const entities = entityOfTokens(account);
    const entityAt: EntityAt = (token) => entities.get(token);
    const origin = origins.get(account.document.id)!;
    for (const statement of account.analysis.statements) {
      if (isRepeated(account.document, statement.start)) continue;
      tellings.push(tellingOf({ index: tellings.length, account, statement, origin, entityAt }));
    }
  }
  return tellings;
}

interface Found {
  readonly index: number;
  readonly account: Account;
  readonly statement: Statement;
  readonly origin: string;
  readonly entityAt: EntityAt;
}

function tellingOf({ index, account, statement, origin, entityAt }: Found): Telling {
  const time = statement.time === undefined ? undefined : account.analysis.times[statement.time];
  const days = time && daysOf(time);
  const actors = entitiesIn(statement, (role) => role === "agent");
  const others = entitiesIn(statement, (role) => role !== "agent");
  if (statement.place) others.add(statement.place);
  return {
    index,
    account,
    statement,
    origin,
    zone: statement.zone,
    content: contentOf(account.annotated, statement, entityAt),
    predicate: predicateOf(account, statement),
    actors,
    others,
    ...(time ? { time } : {}),
    ...(days ? { days } : {}),
    quantities: statement.quantities.map((it) => account.analysis.quantities[it]!).filter(Boolean),
    wording: wordingOf(account, statement),
  };
}

function entitiesIn(statement: Statement, wanted: (role: string) => boolean): Set<EntityId> {
  const found = new Set<EntityId>();
  for (const { entityId, role } of statement.participants) if (entityId && wanted(role)) found.add(entityId);
  return found;
}

function predicateOf(account: Account, statement: Statement): string {
  if (!light.has(statement.lemma)) return classOf(statement.lemma);
  const object = statement.participants.find((it) => it.role === "patient" && !it.entityId);
  const head = object && headNoun(account, object);
  return classOf(head ?? statement.lemma);
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

function wordingOf({ annotated }: Account, span: Span): string {
  const { from, to } = tokensIn(annotated, span);
  const words: string[] = [];
  for (let token = from; token < to; token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (/[\p{L}\p{N}]/u.test(form)) words.push(form);
  }
  return words.join(" ");
}
