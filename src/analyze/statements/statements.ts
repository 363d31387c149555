import { eventNouns, eventVerbs } from "../../language/en/event-types.ts";
import { adjectiveForces } from "../../language/en/modal-words.ts";
import { reportingVerbs } from "../../language/en/reporting-verbs.ts";
import { tokenCount, tokensIn } from "../../language/index.ts";
import type { Analysis, Quotation, Span, Statement } from "../../model/index.ts";
import type { Annotator, Reading } from "../annotator.ts";
import { type Mentions, mentionCovering, mentionsOf } from "../mentions.ts";
import { type Paragraph, paragraphsOf } from "../paragraphs.ts";
import { child, children, head, isWord, lemma, partOfSpeech, relation, type Tree, treeOf } from "../tree.ts";
import { allByPredicate, firstByPredicate, withEventBefore, withTimeBehind } from "./attachment.ts";
import { doubtOf } from "./doubt.ts";
import { extentOf } from "./extent.ts";
import { nominalRange } from "./nominals.ts";
import { type PlacedParticipant, participantsOf } from "./participants.ts";
import { lightObject, objectOfRelative, type Predicate, predicatesOf } from "./predicates.ts";
import { isFiniteClause, nounStanding, standingOf, statusOf } from "./standing.ts";
import { type Quoted, quotedIn, type Voice, voiceOf } from "./voice.ts";
import { closed, withWholeNames } from "./whole-names.ts";

/** What the document says, clause by clause: who did what to whom, when, where, how many, how far it holds and in whose words. */
export const statements: Annotator<"statements"> = {
  name: "statements",
  version: "1",
  requires: ["entities", "times", "quotations", "quantities"],
  find: statementsOf,
};

interface Context {
  readonly tree: Tree;
  readonly found: Analysis;
  readonly mentions: Mentions;
  readonly quoted: Quoted;
  readonly times: ReadonlyMap<number, number>;
  readonly quantities: ReadonlyMap<number, readonly number[]>;
  /** Offsets of the cues that merely report: their content is stated instead. */
  readonly reporting: ReadonlySet<number>;
  readonly published?: string;
}

function statementsOf(reading: Reading, found: Analysis): Statement[] {
  const tree = treeOf(reading.annotated);
  const predicates = predicatesOf(tree);
  const heads = new Set(predicates.map((it) => it.token));
  const context: Context = {
    tree,
    found,
    mentions: mentionsOf(found.entities),
    quoted: quotedIn(tree, found.quotations),
    times: firstByPredicate(tree, heads, found.times),
    quantities: allByPredicate(tree, heads, found.quantities),
    reporting: new Set(
      found.quotations.flatMap((it) => (it.cue && tellsClause(tree, it) ? [it.cue.start] : [])),
    ),
    ...(reading.document.publishedAt && { published: reading.document.publishedAt.value }),
  };
  const placed = withParagraphs(tree, predicates, paragraphsOf(reading.document));
  return placed.flatMap(({ predicate, paragraph }) => statementOf(context, predicate, paragraph) ?? []);
}

/** Whether a quotation has a clause for its content and not merely a thing that was spoken of. */
function tellsClause(tree: Tree, { kind, contents }: Quotation): boolean {
  if (kind !== "indirect") return kind !== "scare";
  return contents.some((content) => {
    const { from, to } = tokensIn(tree.annotated, content);
    for (let token = from; token < to; token++) if (isFiniteClause(tree, token)) return true;
    return false;
  });
}

function statementOf(context: Context, predicate: Predicate, paragraph: Paragraph): Statement | undefined {
  const { tree } = context;
  if (doubtOf(tree, predicate) || merelyReports(context, predicate)) return undefined;
  const voice = voiceOf(context.quoted, predicate.token);
  const setting = { headline: paragraph.zone !== "body", reported: voice.voice !== "outlet" };
  const standing =
    predicate.kind === "noun"
      ? nounStanding(tree, predicate.token, setting)
      : standingOf(tree, predicate.token, setting);
  if (!standing) return undefined;
  const participants = participantsOf(tree, predicate, context.mentions);
  if (saysLittle(context, predicate, participants)) return undefined;
  const time = context.times.get(predicate.token);
  const status = statusOf(
    standing.when === "present" && isAhead(context, time) ? { ...standing, when: "open" } : standing,
  );
  const type = typeOf(tree, predicate);
  const place = participants.find(
    (it) => /^(?:place|destination)$/.test(it.participant.role) && isPlace(it.mention?.entity.type),
  );
  return {
    ...proofOf(context, predicate, standing.triggers, time),
    predicate: offsets(tree, predicate),
    lemma: predicate.lemma,
    ...(type && { type }),
    participants: participants.map((it) => it.participant),
    ...(time !== undefined && { time }),
    ...(place?.mention && { place: place.mention.entity.id }),
    quantities: quantitiesOf(context, predicate),
    polarity: standing.negative ? "negative" : "positive",
    modality: standing.modality,
    status,
    voice: voice.voice,
    zone: paragraph.zone,
    rule: ruleOf(predicate, voice),
  };
}

/** The figures of a clause, and of what its verb is said of: "the 75 million that the prosecution had asked for". */
function quantitiesOf({ tree, quantities, found }: Context, predicate: Predicate): readonly number[] {
  const own = quantities.get(predicate.token) ?? [];
  const object = objectOfRelative(tree, predicate);
  if (object === undefined) return own;
  const { start, end } = offsets(tree, { range: nominalRange(tree, object) });
  const among = found.quantities.flatMap((it, index) => (it.start >= start && it.end <= end ? [index] : []));
  return [...new Set([...among, ...own])];
}

/** The words that bear a statement out, no name, date, bracket or quotation in them cut. */
function proofOf(
  { tree, mentions, found }: Context,
  predicate: Predicate,
  triggers: readonly number[],
  time: number | undefined,
): Span {
  const extent = withEventBefore(tree, extentOf(tree, predicate, triggers));
  const span = time === undefined ? undefined : found.times[time];
  const whole = withWholeNames(withTimeBehind(tree, extent, span), mentions, span);
  return closed(tree.annotated.text, whole);
}

/** A noun that is part of a name, or whose event nobody named takes part in; "is likely" beside what is likely; "speaking at …, he said". */
function saysLittle(
  context: Context,
  predicate: Predicate,
  participants: readonly PlacedParticipant[],
): boolean {
  const { tree, mentions } = context;
  const { token, kind } = predicate;
  if (isPose(tree, token)) return true;
  if (kind === "noun") {
    const span = { start: tree.annotated.starts[token]!, end: tree.annotated.ends[token]! };
    const own = mentionCovering(mentions, span);
    return own?.mention.form === "name" || !participants.some((it) => isNamed(it) || isCore(tree, it));
  }
  if (kind === "copula")
    return (
      adjectiveForces.has(lemma(tree, token)) && child(tree, token, "xcomp", "ccomp", "csubj") !== undefined
    );
  return (
    predicate.lemma === "speak" &&
    relation(tree, token) === "advcl" &&
    reportingVerbs.has(lemma(tree, head(tree, token)))
  );
}

/** "Ada Vela, left, and Bruno Kask": where somebody stands in a picture, not that she left. */
function isPose(tree: Tree, token: number): boolean {
  if (!isWord(tree, token, "left") || token === 0 || !isWord(tree, token - 1, ",")) return false;
  return token + 1 < tokenCount(tree.annotated) && isWord(tree, token + 1, ",", "and", ")");
}

/** A place alone makes no event of a noun: the war in Kesh. */
function isNamed({ mention, participant }: PlacedParticipant): boolean {
  return mention !== undefined && mention.mention.form !== "pronoun" && participant.role !== "place";
}

/** Who does it or undergoes it, in so many words: the closure of 14 plants, the collapse of the bridge. */
function isCore(tree: Tree, { token, participant: { role } }: PlacedParticipant): boolean {
  return (
    (role === "agent" || role === "patient") &&
    partOfSpeech(tree, token) === "NOUN" &&
    child(tree, token, "det", "nummod", "nmod:poss", "amod", "compound") !== undefined
  );
}

function ruleOf({ kind, passive, shared }: Predicate, { quotation }: Voice): string {
  const form = kind === "verb" ? (passive ? "passive" : "active") : kind;
  return [
    form,
    ...(shared ? ["shared-subject"] : []),
    ...(quotation ? [`in-${quotation.kind}-speech`] : []),
  ].join("+");
}

/** "said", "told": what somebody says is stated in his voice, that he says it is a quotation. Acts done by words (accused, promised) are statements. */
function merelyReports({ tree, reporting }: Context, { token, lemma: word }: Predicate): boolean {
  if (!reporting.has(tree.annotated.starts[token]!)) return false;
  const verb = reportingVerbs.get(lemma(tree, token));
  const type = eventVerbs.get(word);
  return verb?.clause === true && verb.stance === "plain" && (type === undefined || type.type === "announce");
}

function typeOf(tree: Tree, { kind, token, lemma: word }: Predicate): string | undefined {
  if (kind === "copula") return "be";
  if (kind === "noun") return eventNouns.get(word)?.type;
  const light = lightObject(tree, token);
  const lent = light === undefined ? undefined : eventNouns.get(lemma(tree, light))?.type;
  if (lemma(tree, token) === "call" && callsFor(tree, token)) return "request";
  return lent ?? eventVerbs.get(lemma(tree, token))?.type;
}

/** "called for calm", "called on them to leave"; who calls somebody a friend requests nothing. */
function callsFor(tree: Tree, token: number): boolean {
  return children(tree, token, "obl").some((it) =>
    children(tree, it, "case").some((mark) => isWord(tree, mark, "for", "on", "upon")),
  );
}

function isPlace(type: string | undefined): boolean {
  return type === "place" || type === "facility";
}

/** A present tense with a time after publication tells what is to come: the treaty expires next year. */
function isAhead({ found, published }: Context, time: number | undefined): boolean {
  const from = time === undefined ? undefined : found.times[time]?.from;
  return from !== undefined && published !== undefined && from.slice(0, 10) > published.slice(0, 10);
}

function offsets({ annotated }: Tree, { range }: Pick<Predicate, "range">): Span {
  return { start: annotated.starts[range.from]!, end: annotated.ends[range.to - 1]! };
}

/** Predicates with the paragraph they stand in; those in blocks that are not read fall away. */
function withParagraphs(tree: Tree, predicates: readonly Predicate[], paragraphs: readonly Paragraph[]) {
  const placed: { predicate: Predicate; paragraph: Paragraph }[] = [];
  let index = 0;
  for (const predicate of predicates) {
    const at = tree.annotated.starts[predicate.token]!;
    while (index < paragraphs.length && paragraphs[index]!.end <= at) index++;
    const paragraph = paragraphs[index];
    if (paragraph && paragraph.start <= at) placed.push({ predicate, paragraph });
  }
  return placed;
}
