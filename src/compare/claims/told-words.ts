import {
  type Annotated,
  deprelOf,
  formOf,
  headOf,
  sentenceOf,
  subjectOf,
  tokensIn,
  tokensOf,
  uposOf,
} from "../../language/index.ts";
import type { EntityId, Span, Statement } from "../../model/index.ts";
import type { Account } from "../account.ts";
import type { EntityAt } from "../wording/content.ts";
import { type Word, wordsOf } from "../wording/coverage.ts";
import { classOfPhrasal, rarityOf } from "../wording/lexicon.ts";
import type { Mark, Marks } from "./marks.ts";

/** The tokens of expressions of time: they are compared as times, not as words. */
export function tokensOfTimes({ annotated, analysis }: Account): Set<number> {
  const tokens = new Set<number>();
  for (const time of analysis.times) {
    if (time.type === "DURATION") continue;
    const { from, to } = tokensIn(annotated, time);
    for (let token = from; token < to; token++) tokens.add(token);
  }
  return tokens;
}

export function wordsOfMarks(marks: readonly Mark[]): Word[] {
  return marks.map(({ name }) => ({ form: name, lemma: name, name, weight: 1 }));
}

/** The classes of the words that carry content in the sentence of a token, made once for each sentence. */
export function sentencesOf({ annotated }: Account): (token: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (token) => {
    const sentence = sentenceOf(annotated, token);
    const noted = known.get(sentence);
    if (noted) return noted;
    const words = wordsOf(annotated, tokensOf(annotated, sentence)).filter((it) => it.weight === 1);
    const classes = new Set(words.map((it) => it.name));
    known.set(sentence, classes);
    return classes;
  };
}

/** What a verb means with its particle is content of its own: "ran out" has `expire` in common with "expired". */
export function phrasalContent({ lemma }: Statement): (readonly [string, number])[] {
  const meaning = classOfPhrasal(lemma);
  return meaning ? [[meaning, Math.max(1, rarityOf(meaning))]] : [];
}

export function marksIn({ annotated }: Account, span: Span, { list }: Marks): Mark[] {
  const { from, to } = tokensIn(annotated, span);
  return list.filter(({ token }) => from <= token && token < to);
}

/** Clauses that tell a fact of their own: another verb of a list, "who …", "when …". */
const ownFacts = new Set(["conj", "acl:relcl", "advcl", "advcl:relcl", "parataxis"]);

/**
 * The tokens within a statement's words that tell something else: "attends a forum and" in "The president attends a forum and will
 * meet her host", which is the proof that she will meet him, since a proof has no gaps.
 */
export function tokensOfOthers({ annotated }: Account, statement: Statement): number[] {
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
export function wordsWithEntities(
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

export function wordingOf({ annotated }: Account, span: Span): string {
  const { from, to } = tokensIn(annotated, span);
  const words: string[] = [];
  for (let token = from; token < to; token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (/[\p{L}\p{N}]/u.test(form)) words.push(form);
  }
  return words.join(" ");
}
