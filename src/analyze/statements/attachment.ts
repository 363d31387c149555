import { deprelOf, tokensIn, uposOf } from "../../language/index.ts";
import type { Quantity, Span, Time } from "../../model/index.ts";
import { children, head, isWord, lower, partOfSpeech, relation, subtree, type Tree } from "../tree.ts";

/** Words that hang an event on a clause whose own time is another: before the flood, ahead of the talks, in addition to the talks. */
const besides: ReadonlySet<string> = new Set(["ahead", "addition"]);
const timedByOther = ["before", "since"];

/** Whether a noun is what a clause is timed by: the flood in "weeks before the flood". */
function isTimedBy(tree: Tree, token: number): boolean {
  if (!/^(?:obl|nmod|advcl)/.test(relation(tree, token))) return false;
  return isBeside(tree, token) || children(tree, token, "case", "mark").some((it) => isWord(tree, it, ...timedByOther)); // biome-ignore format: a condition
}

/** The talks in "ahead of the talks". */
function isBeside(tree: Tree, token: number): boolean {
  const above = head(tree, token);
  return above >= 0 && besides.has(lower(tree, above));
}

/** More steps than this from a word up to its phrase are a parse gone wrong. */
const longestPhrase = 8;

/** The event of a phrase that a word is in: the talks in "before Monday's talks". */
function eventAround(tree: Tree, first: number): number | undefined {
  for (let at = first, steps = 0; at >= 0 && steps < longestPhrase; at = head(tree, at), steps++)
    if (at !== first && isTimedBy(tree, at)) return at;
  return undefined;
}

/**
 * The event that a time right behind it belongs to, in a phrase before its clause: "Weeks before the flood last May, they met" says
 * when the flood was, wherever the tree hangs the time.
 */
function eventBefore(tree: Tree, first: number): number | undefined {
  let at = first - 1;
  while (at > 0 && children(tree, first, "case").includes(at)) at--;
  for (let steps = 0; at >= 0 && steps < longestPhrase; at = head(tree, at), steps++)
    if (at < first && isTimedBy(tree, at)) return at;
  return undefined;
}

/** A proof does not begin amid the phrase of the event that times it: "last May, they met" of "Weeks before the flood last May, they met". */
export function withEventBefore(tree: Tree, span: Span): Span {
  const { from } = tokensIn(tree.annotated, span);
  const event = eventBefore(tree, from);
  if (event === undefined || isWord(tree, from - 1, ",")) return span;
  return { ...span, start: Math.min(span.start, tree.annotated.starts[subtree(tree, event).from]!) };
}

/** A proof takes in the day of its event that stands right behind it, wherever the tree hangs it: "talks with the minister | on Friday". */
export function withTimeBehind(tree: Tree, span: Span, time: Span | undefined): Span {
  if (time === undefined || time.start < span.end) return span;
  const [last, first] = [tokensIn(tree.annotated, span).to, tokensIn(tree.annotated, time).from];
  const isNext = first === last || (first === last + 1 && children(tree, first, "case").includes(last));
  return isNext ? { ...span, end: time.end } : span;
}

/** The predicate that a time is of: the nearest above it, unless the time is that of the event the predicate is timed by. */
function predicateOfTime(tree: Tree, heads: ReadonlySet<number>, time: Time): number | undefined {
  const above = predicateAbove(tree, heads, time);
  if (above === undefined || time.type === "DURATION") return above;
  const event = eventOfTime(tree, above, tokensIn(tree.annotated, time).from);
  if (event === undefined || event === above) return above;
  return heads.has(event) ? event : undefined;
}

/** Behind its verb a day may be the verb's, save behind "ahead of the talks": "he arrived ahead of talks with the minister on Friday". */
function eventOfTime(tree: Tree, above: number, first: number): number | undefined {
  const around = eventAround(tree, first) ?? eventBeside(tree, first);
  if (around !== undefined) return around;
  return above > first ? eventBefore(tree, first) : undefined;
}

/** The talks in "ahead of talks with the minister on Friday", whatever the tree hangs on the day; no verb stands between. */
function eventBeside(tree: Tree, first: number): number | undefined {
  for (let at = first - 1; at >= 0 && first - at <= longestPhrase; at--) {
    if (partOfSpeech(tree, at) === "VERB") return undefined;
    if (isBeside(tree, at)) return at;
  }
  return undefined;
}

/** The nearest predicate above a span: the one whose time or number it is. */
function predicateAbove(tree: Tree, heads: ReadonlySet<number>, span: Span): number | undefined {
  const { from, to } = tokensIn(tree.annotated, span);
  for (let token = from; token < to; token++) {
    const above = head(tree, token);
    if (above >= from && above < to) continue;
    for (
      let at = heads.has(token) ? token : above, steps = 0;
      at >= 0 && steps < 40;
      at = head(tree, at), steps++
    )
      if (heads.has(at)) return at;
  }
  return undefined;
}

/** The time that says most directly when: of equal ones the first in the text. */
export function firstByPredicate(
  tree: Tree,
  heads: ReadonlySet<number>,
  times: readonly Time[],
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [index, time] of times.entries()) {
    const token = predicateOfTime(tree, heads, time);
    if (token === undefined) continue;
    const known = first.get(token);
    if (known === undefined || indirectness(tree, time) < indirectness(tree, times[known]!))
      first.set(token, index);
  }
  return first;
}

/** A date that hangs on the verb, one that only tells which noun is meant ("the accord of 1974 expired last year"), a duration. */
function indirectness(tree: Tree, time: Time): number {
  if (time.type === "DURATION") return 2;
  const { from, to } = tokensIn(tree.annotated, time);
  for (let token = from; token < to; token++) {
    const above = head(tree, token);
    if (above >= from && above < to) continue;
    const isOfNoun = above >= 0 && /^(?:NOUN|PROPN)$/.test(uposOf(tree.annotated, above));
    return isOfNoun && /^(?:nmod|appos|compound)/.test(deprelOf(tree.annotated, token)) ? 1 : 0;
  }
  return 0;
}

export function allByPredicate(
  tree: Tree,
  heads: ReadonlySet<number>,
  quantities: readonly Quantity[],
): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, number[]>();
  for (const [index, quantity] of quantities.entries()) {
    const token = predicateAbove(tree, heads, quantity);
    if (token !== undefined) all.set(token, [...(all.get(token) ?? []), index]);
  }
  return all;
}
