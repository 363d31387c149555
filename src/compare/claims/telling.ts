import {
  type Annotated,
  deprelOf,
  featureOf,
  formOf,
  headOf,
  lemmaOf,
  objectsOf,
  sentenceOf,
  sentenceSpan,
  subjectOf,
  tokensIn,
  tokensOf,
  uposOf,
} from "../../language/index.ts";
import type { EntityId, Quantity, Span, Statement, Time, Zone } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { entityOfTokens, isRepeated, originOfDocuments, type StoryAccounts } from "../story-accounts.ts";
import { type Content, contentOf, type EntityAt } from "../wording/content.ts";
import { type Word, wordsOf } from "../wording/coverage.ts";
import { classOf, classOfPhrasal, rarityOf } from "../wording/lexicon.ts";
import { type Days, daysOf } from "./days.ts";
import { type Mark, type Marks, marksOf } from "./marks.ts";
import { countriesForCapitals } from "./places.ts";
import { byRole, roleAt } from "./role-words.ts";

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
  /** The words of its sentence that carry content: the same list for all clauses of a sentence. */
  readonly sentence: readonly Word[];
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

/**
 * "That day" is a day told before, and not known. "Last May", written in November, may be the May of this year or of the last: it bounds no more
 * than both.
 */
function daysToldBy({ document }: Account, time: Time): Days | undefined {
  if (/^that\b/i.test(document.text.slice(time.start, time.end))) return undefined;
  const days = daysOf(time);
  const published = document.publishedAt?.value;
  if (!days || !published || !time.rule.startsWith("last-month-name")) return days;
  const months = Number(published.slice(5, 7)) - Number(days.from.slice(5, 7));
  if (days.from.slice(0, 4) !== published.slice(0, 4) || months < longAgo) return days;
  return { from: `${Number(days.from.slice(0, 4)) - 1}${days.from.slice(4)}`, to: days.to };
}

/** A month this many back is as often called by its bare name, and "last" then means the year before. */
const longAgo = 6;

/** "She last visited the town in May": not the visit of the day. */
const formerly = new Set(["last", "previously", "formerly"]);
/** "Attended the two previous meetings": those of before. */
const former = new Set(["previous", "earlier", "past", "former"]);

/** "Just a few weeks before": a phrase that begins later opens no sentence. */
const opening = 20;

/** "Weeks before the flood", and not how long something went on after it: "for six weeks after the flood". */
const distances = /(?<!\bfor (?:[\w-]+ ){0,3})\b(?:day|week|month|year|decade)s?\s+(?:before|after)\s/i;

function isApart({ annotated, document }: Account, { start, end, predicate, rule }: Statement): boolean {
  if (rule.startsWith("noun")) return false;
  const { from, to } = tokensIn(annotated, predicate);
  if (from === to) return false;
  if (from > 0 && formerly.has(formOf(annotated, from - 1).toLowerCase())) return true;
  if (objectsOf(annotated, from).some((it) => isFormer(annotated, it))) return true;
  const first = Math.min(start, sentenceSpan(annotated, sentenceOf(annotated, from)).start);
  const match = distances.exec(document.text.slice(first, end));
  if (!match) return false;
  return match.index <= opening || first + match.index >= predicate.start;
}

function isFormer(annotated: Annotated, noun: number): boolean {
  return [noun - 1, noun - 2].some(
    (it) => it >= 0 && headOf(annotated, it) === noun && former.has(lemmaOf(annotated, it).toLowerCase()),
  );
}

interface Found {
  readonly index: number;
  readonly account: Account;
  readonly statement: Statement;
  readonly origin: string;
  readonly entityAt: EntityAt;
  readonly timeAt: ReadonlySet<number>;
  readonly marks: Marks;
  readonly sentenceAt: (token: number) => readonly Word[];
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

/** The tokens of expressions of time: they are compared as times, not as words. */
function tokensOfTimes({ annotated, analysis }: Account): Set<number> {
  const tokens = new Set<number>();
  for (const time of analysis.times) {
    if (time.type === "DURATION") continue;
    const { from, to } = tokensIn(annotated, time);
    for (let token = from; token < to; token++) tokens.add(token);
  }
  return tokens;
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

function wordsOfMarks(marks: readonly Mark[]): Word[] {
  return marks.map(({ name }) => ({ form: name, lemma: name, name, weight: 1 }));
}

/** The words of the sentence that a token stands in, made once for each sentence. */
function sentencesOf({ annotated }: Account): (token: number) => readonly Word[] {
  const known = new Map<number, readonly Word[]>();
  return (token) => {
    const sentence = sentenceOf(annotated, token);
    const noted = known.get(sentence);
    if (noted) return noted;
    const words = wordsOf(annotated, tokensOf(annotated, sentence)).filter((it) => it.weight === 1);
    known.set(sentence, words);
    return words;
  };
}

const ownPronoun = /^(?:i|we|my|our|you|your)\b/i;

/** "I", "we" or "you" in direct speech. */
function isOfSpeaker({ document }: Account, { participants, rule }: Statement): boolean {
  if (!/in-(?:direct|mixed)-speech/.test(rule)) return false;
  const first = participants.find(({ role }) => role === "agent" || role === "patient");
  return first !== undefined && ownPronoun.test(document.text.slice(first.start, first.end));
}

/** What a verb means with its particle is content of its own: "ran out" has `expire` in common with "expired". */
function phrasalContent({ lemma }: Statement): (readonly [string, number])[] {
  const meaning = classOfPhrasal(lemma);
  return meaning ? [[meaning, Math.max(1, rarityOf(meaning))]] : [];
}

function allDaysIn(account: Account, { start, end }: Span, elsewhere: ReadonlySet<number>): Days[] {
  const { annotated, analysis } = account;
  const within = analysis.times.filter((it) => start <= it.start && it.end <= end);
  return within.flatMap((time) =>
    elsewhere.has(tokensIn(annotated, time).from) ? [] : (daysToldBy(account, time) ?? []),
  );
}

function marksIn({ annotated }: Account, span: Span, { list }: Marks): Mark[] {
  const { from, to } = tokensIn(annotated, span);
  return list.filter(({ token }) => from <= token && token < to);
}

/** Clauses that tell a fact of their own: another verb of a list, "who …", "when …". */
const ownFacts = new Set(["conj", "acl:relcl", "advcl", "advcl:relcl", "parataxis"]);

/**
 * The tokens within a statement's words that tell something else: "attends a forum and" in "The president attends a forum and will
 * meet her host", which is the proof that she will meet him, since a proof has no gaps.
 */
function tokensOfOthers({ annotated }: Account, statement: Statement): number[] {
  const { from, to } = tokensIn(annotated, statement);
  const head = headOfPredicate(annotated, statement);
  if (head < 0) return [];
  const own = clauseOf(annotated, head);
  const named = statement.participants.map((it) => tokensIn(annotated, it));
  const others: number[] = [];
  for (let token = from; token < to; token++) {
    if (named.some((it) => it.from <= token && token < it.to)) continue;
    if (clauseOf(annotated, token) !== own) others.push(token);
  }
  return others;
}

/** The word that heads a predicate's clause: of a copula what it links to. */
function headOfPredicate(annotated: Annotated, { predicate }: Statement): number {
  const { from, to } = tokensIn(annotated, predicate);
  if (from === to) return -1;
  return deprelOf(annotated, from) === "cop" ? headOf(annotated, from) : from;
}

/** More steps than this from a word up to its verb are a parse gone wrong. */
const longestWay = 30;

/** The head of the clause that a word belongs to: the first word above it that heads a clause with a fact of its own; -1 for the main clause. */
function clauseOf(annotated: Annotated, token: number): number {
  for (let at = token, steps = 0; at >= 0 && steps < longestWay; at = headOf(annotated, at), steps++)
    if (ownFacts.has(deprelOf(annotated, at)) && isClause(annotated, at)) return at;
  return -1;
}

function isClause(annotated: Annotated, token: number): boolean {
  const upos = uposOf(annotated, token);
  return upos === "VERB" || upos === "AUX" || subjectOf(annotated, token) !== undefined;
}

/** The words of a span; the tokens of one entity, by whatever words it goes, are one word. */
function wordsWithEntities(
  { annotated }: Account,
  span: Span,
  entityAt: EntityAt,
  left: ReadonlySet<number>,
): Word[] {
  const { from, to } = tokensIn(annotated, span);
  const words: Word[] = [];
  let last: EntityId | undefined;
  for (let token = from; token < to; token++) {
    if (left.has(token)) continue;
    const entity = entityAt(token);
    const name = `@${entity}`;
    if (!entity) words.push(...wordsOf(annotated, { from: token, to: token + 1 }));
    else if (entity !== last) words.push({ form: name, lemma: name, name, weight: 1 });
    last = entity;
  }
  return words;
}

function entitiesIn(statement: Statement, wanted: (role: string) => boolean): Set<EntityId> {
  const found = new Set<EntityId>();
  for (const { entityId, role } of statement.participants) if (entityId && wanted(role)) found.add(entityId);
  return found;
}

const placeRoles = new Set(["place", "destination", "origin"]);

/** A place that is visited is where it happens. */
function slotsOf(account: Account, statement: Statement, entityAt: EntityAt): Slots {
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

function predicateOf(account: Account, statement: Statement): string {
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

function wordingOf({ annotated }: Account, span: Span): string {
  const { from, to } = tokensIn(annotated, span);
  const words: string[] = [];
  for (let token = from; token < to; token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (/[\p{L}\p{N}]/u.test(form)) words.push(form);
  }
  return words.join(" ");
}
