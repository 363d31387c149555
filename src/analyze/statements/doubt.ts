import { sentenceOf, sentenceSpan, tokensOf } from "../../language/index.ts";
import { children, feature, form, isWord, partOfSpeech, relation, type Tree } from "../tree.ts";
import type { Predicate } from "./predicates.ts";
import { subjectsBefore } from "./subjects.ts";

/** Why a predicate gives no statement. */
export type Doubt =
  | "no-subject"
  | "unknown-relative"
  | "two-subjects"
  | "long-sentence"
  | "question"
  | "order"
  | "fragment";

/** Sentences longer than this are lists and tables, or two sentences run together. */
const longestSentence = 90;

/** What makes a parse too doubtful to state anything, or the clause no statement; undefined where it may be believed. */
export function doubtOf(tree: Tree, predicate: Predicate): Doubt | undefined {
  const { token, kind, subject, passive } = predicate;
  const { from, to } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  if (to - from > longestSentence) return "long-sentence";
  if (isQuestion(tree, token)) return "question";
  if (kind === "noun") return undefined;
  if (isOrder(tree, predicate)) return "order";
  if (hasTwoSubjects(tree, token)) return "two-subjects";
  if (subject === undefined && !(passive && children(tree, token, "obl", "obl:agent").length > 0))
    return "no-subject";
  if (subject !== undefined && isClauseItself(tree, subject, token)) return "two-subjects";
  if (subject !== undefined && isWord(tree, subject, "who", "which", "whom", "what"))
    return "unknown-relative";
  if (!/\p{Ll}/u.test(form(tree, predicate.range.from)) && from + 2 < to) return "fragment";
  return undefined;
}

/** Two subjects with other words between them: two clauses in one. "Opposition leader | Karl Voss" side by side are one subject. */
function hasTwoSubjects(tree: Tree, token: number): boolean {
  const subjects = subjectsBefore(tree, token);
  const first = subjects[0];
  const last = subjects.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  // "The defendants had all been charged": a word of quantity that floats is no second subject.
  if (isWord(tree, last, "all", "both", "each", "themselves", "himself", "herself", "itself")) return false;
  // "The ships, which come from Kesh": the parse took noun and pronoun for one clause's.
  if (isWord(tree, last, "who", "which")) return false;
  for (let at = first + 1; at < last; at++) if (parts(tree, at)) return true;
  return false;
}

/** Whether a word between two subjects begins something else. Names side by side, lists, adverbs and "forty-six people" are one subject. */
function parts(tree: Tree, token: number): boolean {
  return (
    !/^(?:PROPN|NOUN|ADJ|ADV|NUM|CCONJ|DET|ADP)$/.test(partOfSpeech(tree, token)) && form(tree, token) !== "-"
  );
}

/** A subject that has a subject heads a clause of its own, unless it is said more of there: "It is a country that exports". */
function isClauseItself(tree: Tree, subject: number, token: number): boolean {
  if (children(tree, subject, "cop", "nsubj", "nsubj:pass").length === 0) return false;
  return !(/^acl/.test(relation(tree, token)) && subject < token);
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
