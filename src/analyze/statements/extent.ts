import { sentenceOf, type TokenRange, tokensOf } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import { children, form, isWord, lower, partOfSpeech, relation, subtree, type Tree } from "../tree.ts";
import { nominalRange } from "./nominals.ts";
import { objectOfRelative, type Predicate } from "./predicates.ts";
import { isStray, ownSubject, subjectRelations, subjectsBefore } from "./subjects.ts";

/** Dependents that say something else: they are left out at the edges of a clause, kept within it. */
const otherClauses = new Set([
  "conj", "cc", "punct", "parataxis", "advcl", "discourse", "dep", "mark", "appos", "acl:relcl", "vocative", "list",
]); // biome-ignore format: a table reads better in rows

/**
 * The smallest stretch that a stranger would accept as proof: the clause with its subject, wherever that stands, and the words
 * above it without which it would say more than the text does ("refused to", "plans to").
 */
export function extentOf(tree: Tree, predicate: Predicate, triggers: readonly number[]): Span {
  let { from, to } = coreOf(tree, predicate.token);
  const take = (range: TokenRange) => {
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  };
  take(predicate.range);
  if (predicate.subject !== undefined) take(nominalRange(tree, predicate.subject));
  else if (relation(tree, predicate.token) === "root") from = sentenceStart(tree, predicate.token);
  const object = objectOfRelative(tree, predicate);
  if (object !== undefined) take(nominalRange(tree, object));
  for (const trigger of triggers) {
    take({ from: trigger, to: trigger + 1 });
    const subject = ownSubject(tree, trigger);
    if (subject !== undefined) take(nominalRange(tree, subject));
  }
  return trimmed(tree, { from, to });
}

/** Who does it stands somewhere before, where the parse has lost it: nothing before is cut. */
function sentenceStart(tree: Tree, token: number): number {
  return tokensOf(tree.annotated, sentenceOf(tree.annotated, token)).from;
}

function coreOf(tree: Tree, token: number): TokenRange {
  let from = token;
  let to = token + 1;
  for (const it of children(tree, token)) {
    if ((otherClauses.has(relation(tree, it)) && !isPurpose(tree, it)) || isOpener(tree, it, token)) continue;
    if (isStraySubject(tree, it, token)) continue;
    const below = shortened(tree, it);
    from = Math.min(from, below.from);
    to = Math.max(to, below.to);
  }
  return { from, to };
}

/** A subject that the parse has taken from another clause. */
function isStraySubject(tree: Tree, token: number, head: number): boolean {
  if (token > head || !subjectRelations.includes(relation(tree, token))) return false;
  const last = subjectsBefore(tree, head).at(-1);
  return last !== undefined && token < last && isStray(tree, token, last);
}

/** A dependent without relative clauses and appositions at its end. */
function shortened(tree: Tree, token: number): TokenRange {
  const whole = subtree(tree, token);
  if (/^(?:ccomp|xcomp|advcl|csubj)/.test(relation(tree, token))) return whole;
  let to = token + 1;
  let from = token;
  for (const it of children(tree, token)) {
    if (/^(?:acl:relcl|appos|parataxis|punct|dep)$/.test(relation(tree, it))) continue;
    const below = subtree(tree, it);
    from = Math.min(from, below.from);
    to = Math.max(to, below.to);
  }
  return { from, to };
}

/** Prepositions before a noun, "where" and "when" before a clause. */
function isOpener(tree: Tree, token: number, head: number): boolean {
  if (token > head) return false;
  return (
    relation(tree, token) === "case" ||
    (relation(tree, token) === "advmod" &&
      isWord(tree, token, "where", "when", "why", "how", "so", "however", "therefore", "meanwhile"))
  );
}

/** "opened the gate to let them in" belongs together. */
function isPurpose(tree: Tree, token: number): boolean {
  return (
    relation(tree, token) === "advcl" && children(tree, token, "mark").some((it) => lower(tree, it) === "to")
  );
}

function trimmed(tree: Tree, range: TokenRange): Span {
  let { from, to } = range;
  const { starts, ends } = tree.annotated;
  while (from < to - 1 && /^(?:PUNCT|CCONJ)$/.test(partOfSpeech(tree, from)) && form(tree, from) !== "$")
    from++;
  while (to - 1 > from && partOfSpeech(tree, to - 1) === "PUNCT" && form(tree, to - 1) !== "%") to--;
  return { start: starts[from]!, end: ends[to - 1]! };
}
