import { deprelOf, featureOf, tokensIn } from "../../language/index.ts";
import type { EntityId, Quantity, Statement, Time, Zone } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { entityOfTokens, isRepeated, originOfDocuments, type StoryAccounts } from "../story-accounts.ts";
import { type Content, contentOf, type EntityAt } from "../wording/content.ts";
import type { Word } from "../wording/coverage.ts";
import type { Days } from "./days.ts";
import { type Marks, marksOf } from "./marks.ts";
import { countriesForCapitals } from "./places.ts";
import { byRole, roleAt } from "./role-words.ts";
import { predicateOf, type Slots, slotsOf } from "./slots.ts";
import { allDaysIn, daysToldBy, isApart } from "./told-days.ts";
import {
  marksIn,
  phrasalContent,
  sentencesOf,
  tokensOfOthers,
  tokensOfTimes,
  wordingOf,
  wordsOfMarks,
  wordsWithEntities,
} from "./told-words.ts";

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
  /** Its words in order, each entity one word. */
  readonly words: readonly Word[];
  /** The classes of the words of its sentence that carry content: one set for all clauses of a sentence. */
  readonly sentence: ReadonlySet<string>;
  /** Somebody says it of himself in his own words: "I cried". */
  readonly ofSpeaker: boolean;
  /** The class of the predicate, of its noun where the verb is light: "held talks" is `meet`. */
  readonly predicate: string;
  /** Entities by what they do in it: those who act, and all others. */
  readonly actors: ReadonlySet<EntityId>;
  readonly others: ReadonlySet<EntityId>;
  /** Who acts, whom or what it is done to, and where: entities (`@e4`) and the classes of head nouns. */
  readonly slots: Slots;
  /** Named by a noun in passing ("his visit", "the war"), not told by a clause. */
  readonly nominal: boolean;
  readonly time?: Time;
  readonly days?: Days;
  /** The days of all dates in the clause: which of them it happened on the parse may get wrong. */
  readonly allDays: readonly Days[];
  /** Told as before or after another event ("weeks before the flood", "last visited"): not what the news of the day tells. */
  readonly apart: boolean;
  readonly quantities: readonly Quantity[];
  /** The lines of the number ledger that its figures are on; empty until the ledger is made. */
  readonly lines: ReadonlySet<string>;
  /** The words in order, folded: equal for copies. */
  readonly wording: string;
}

/** The statements of all accounts in order; those in a block that repeats another are left out, since it says nothing anew. */
export function tellingsOf(story: StoryAccounts): Telling[] {
  const origins = originOfDocuments(story);
  const standing = countriesForCapitals(story.entities);
  const roles = byRole(story.entities);
  const tellings: Telling[] = [];
  for (const account of story.accounts) {
    const entities = entityOfTokens(account);
    const entityAt: EntityAt = (token) =>
      standing(entities.get(token) ?? roleAt(account.annotated, token, roles));
    const timeAt = tokensOfTimes(account);
    const marks = marksOf(account);
    const sentenceAt = sentencesOf(account);
    const named = namedIn(account);
    const origin = origins.get(account.document.id)!;
    for (const statement of account.analysis.statements) {
      if (isRepeated(account.document, statement.start) || isInPassing(account, statement, named)) continue;
      tellings.push(
        tellingOf({
          index: tellings.length,
          account,
          statement,
          origin,
          entityAt,
          timeAt,
          marks,
          sentenceAt,
        }),
      );
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
  readonly timeAt: ReadonlySet<number>;
  readonly marks: Marks;
  readonly sentenceAt: (token: number) => ReadonlySet<string>;
}

/**
 * "His visit", "the war in Kesh": a noun without a day or a figure tells nothing that could be checked. Nor does a participle that
 * only says which are meant: "the states taking part in the forum", "a project aimed at the coast".
 */
function isInPassing(account: Account, statement: Statement, named: ReadonlySet<EntityId>): boolean {
  const { rule, time, quantities } = statement;
  if (time !== undefined || quantities.length > 0) return false;
  return rule.startsWith("noun") || isDescription(account, statement, named);
}

function namedIn({ analysis }: Account): Set<EntityId> {
  return new Set(
    analysis.entities.filter((it) => it.mentions.some(({ form }) => form === "name")).map((it) => it.id),
  );
}

function isDescription(
  { annotated }: Account,
  { predicate, rule, participants, type }: Statement,
  named: ReadonlySet<EntityId>,
): boolean {
  const { from, to } = tokensIn(annotated, predicate);
  if (from === to || deprelOf(annotated, from) !== "acl") return false;
  if (featureOf(annotated, from, "VerbForm") === "Inf") return false;
  if (rule.startsWith("passive")) return type === undefined;
  return !participants.some(
    (it) => it.role === "agent" && it.entityId !== undefined && named.has(it.entityId),
  );
}

function tellingOf({
  index,
  account,
  statement,
  origin,
  entityAt,
  timeAt,
  marks,
  sentenceAt,
}: Found): Telling {
  const time = statement.time === undefined ? undefined : account.analysis.times[statement.time];
  const days = time && daysToldBy(account, time);
  const actors = entitiesIn(statement, (role) => role === "agent");
  const others = entitiesIn(statement, (role) => role !== "agent");
  if (statement.place) others.add(statement.place);
  const elsewhere = new Set(tokensOfOthers(account, statement));
  const left = new Set([...timeAt, ...marks.tokens, ...elsewhere]);
  const marked = marksIn(account, statement, marks).filter((it) => !elsewhere.has(it.token));
  return {
    index,
    account,
    statement,
    origin,
    zone: statement.zone,
    content: new Map([
      ...contentOf(account.annotated, statement, entityAt, left),
      ...phrasalContent(statement),
      ...marked.map((it) => [it.name, it.weight] as const),
    ]),
    words: [...wordsWithEntities(account, statement, entityAt, left), ...wordsOfMarks(marked)],
    sentence: sentenceAt(tokensIn(account.annotated, statement.predicate).from),
    ofSpeaker: isOfSpeaker(account, statement),
    predicate: predicateOf(account, statement),
    actors,
    others,
    slots: slotsOf(account, statement, entityAt),
    nominal: statement.rule.startsWith("noun"),
    ...(time ? { time } : {}),
    ...(days ? { days } : {}),
    allDays: allDaysIn(account, statement, elsewhere),
    apart: isApart(account, statement),
    quantities: statement.quantities.map((it) => account.analysis.quantities[it]!).filter(Boolean),
    lines: new Set(),
    wording: wordingOf(account, statement),
  };
}

const ownPronoun = /^(?:i|we|my|our|you|your)\b/i;

/** "I", "we" or "you" in direct speech. */
function isOfSpeaker({ document }: Account, { participants, rule }: Statement): boolean {
  if (!/in-(?:direct|mixed)-speech/.test(rule)) return false;
  const first = participants.find(({ role }) => role === "agent" || role === "patient");
  return first !== undefined && ownPronoun.test(document.text.slice(first.start, first.end));
}

function entitiesIn(statement: Statement, wanted: (role: string) => boolean): Set<EntityId> {
  const found = new Set<EntityId>();
  for (const { entityId, role } of statement.participants) if (entityId && wanted(role)) found.add(entityId);
  return found;
}
