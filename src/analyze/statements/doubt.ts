import { sentenceOf, sentenceSpan, tokensOf } from "../../language/index.ts";
import { children, feature, form, isWord, partOfSpeech, relation, type Tree } from "../tree.ts";
import type { Predicate } from "./predicates.ts";
import { isFiniteVerb } from "./subjects.ts";

/** Why a predicate gives no statement. */
export type Doubt =
  | "no-subject"
  | "unknown-relative"
  | "clause-as-subject"
  | "long-sentence"
  | "question"
  | "order"
  | "not-yet"
  | "fragment";

/** Sentences longer than this are lists and tables, or two sentences run together. */
const longestSentence = 90;

/** What makes a parse too doubtful to state anything, or the clause no statement; undefined where it may be believed. */
export function doubtOf(tree: Tree, predicate: Predicate): Doubt | undefined {
  const { token, kind, subject } = predicate;
  const { from, to } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  if (to - from > longestSentence) return "long-sentence";
  if (isQuestion(tree, token)) return "question";
  if (kind === "noun") return undefined;
  if (isOrder(tree, predicate)) return "order";
  if (isBeforeAny(tree, token)) return "not-yet";
  if (subject === undefined && !isToldWithout(tree, predicate, from)) return "no-subject";
  if (subject !== undefined && isClauseItself(tree, subject, token)) return "clause-as-subject";
  if (subject !== undefined && isWord(tree, subject, "who", "which", "whom", "what"))
    return "unknown-relative";
  if (!/\p{Ll}/u.test(form(tree, predicate.range.from)) && from + 2 < to) return "fragment";
  return undefined;
}

/**
 * Whether a clause tells enough without a subject: a passive with somebody who did it; the main verb of a sentence behind a nominal that
 * the parse hung elsewhere.
 */
function isToldWithout(tree: Tree, { token, passive }: Predicate, from: number): boolean {
  if (passive && children(tree, token, "obl", "obl:agent").length > 0) return true;
  return isLostSubject(tree, token, from);
}

function isLostSubject(tree: Tree, token: number, from: number): boolean {
  if (relation(tree, token) !== "root" || !isFiniteVerb(tree, token)) return false;
  for (let at = from; at < token; at++)
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(partOfSpeech(tree, at))) return true;
  return false;
}

/** A subject that has a subject heads a clause of its own, unless it is said more of there: "It is a country that exports". */
function isClauseItself(tree: Tree, subject: number, token: number): boolean {
  if (children(tree, subject, "cop", "nsubj", "nsubj:pass").length === 0) return false;
  return !(/^acl/.test(relation(tree, token)) && subject < token);
}

/** "Officers charged before a single stone was thrown", "before anything was thrown": it is not told that one was. */
function isBeforeAny(tree: Tree, token: number): boolean {
  const before = children(tree, token, "mark").find((it) => isWord(tree, it, "before"));
  if (before === undefined) return false;
  for (let at = before + 1; at < token; at++) {
    if (isWord(tree, at, "any", "anything", "anybody", "anyone", "single")) return true;
  }
  return false;
}

function isQuestion(tree: Tree, token: number): boolean {
  const { end } = sentenceSpan(tree.annotated, sentenceOf(tree.annotated, token));
  return /\?[”"’'»)\]]*$/.test(tree.annotated.text.slice(Math.max(0, end - 4), end));
}

function isOrder(tree: Tree, { token, subject }: Predicate): boolean {
  if (relation(tree, token) !== "root" || partOfSpeech(tree, token) !== "VERB" || subject !== undefined)
    return false;
  return feature(tree, token, "Mood") === "Imp" || feature(tree, token, "VerbForm") === "Inf";
}
