import { type Annotated, deprelOf, formOf, lemmaOf, type Upos, uposOf } from "../../language/index.ts";

/** The dependency trees of a text with what they are asked for again and again worked out once, in linear time. */
export interface Tree {
  readonly annotated: Annotated;
  /** The first child of each token and the next child of the same head, in reading order; -1 where there is none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** The leftmost token below each token, and one past the rightmost. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The sentence of each token. */
  readonly sentence: Int32Array;
}

export function treeOf(annotated: Annotated): Tree {
  const count = annotated.starts.length;
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  const left = Int32Array.from({ length: count }, (_, token) => token);
  const right = Int32Array.from({ length: count }, (_, token) => token + 1);
  for (let token = count - 1; token >= 0; token--) {
    const head = annotated.heads[token] ?? -1;
    if (head < 0) continue;
    nextSibling[token] = firstChild[head] ?? -1;
    firstChild[head] = token;
    widen(annotated.heads, left, right, token);
  }
  return { annotated, firstChild, nextSibling, left, right, sentence: sentencesOf(annotated) };
}

/** Tells all that govern a token how far it reaches; stops where they knew. */
function widen(heads: Int32Array, left: Int32Array, right: Int32Array, token: number): void {
  for (let head = heads[token] ?? -1; head >= 0; head = heads[head] ?? -1) {
    const known = (left[head] ?? 0) <= token && token < (right[head] ?? 0);
    if (known) return;
    left[head] = Math.min(left[head] ?? head, token);
    right[head] = Math.max(right[head] ?? head, token + 1);
  }
}

function sentencesOf(annotated: Annotated): Int32Array {
  const sentence = new Int32Array(annotated.starts.length);
  for (let at = 0; at + 1 < annotated.sentences.length; at++) {
    sentence.fill(at, annotated.sentences[at], annotated.sentences[at + 1]);
  }
  return sentence;
}

/** The tokens that a token governs, in reading order. */
export function children(tree: Tree, token: number): number[] {
  const found: number[] = [];
  for (let child = tree.firstChild[token] ?? -1; child >= 0; child = tree.nextSibling[child] ?? -1)
    found.push(child);
  return found;
}

/** The first child with one of the relations, subtypes left out of account ("nsubj" finds "nsubj:pass"). */
export function child(tree: Tree, token: number, ...relations: readonly string[]): number | undefined {
  for (let at = tree.firstChild[token] ?? -1; at >= 0; at = tree.nextSibling[at] ?? -1) {
    if (relations.includes(relationOf(tree, at))) return at;
  }
  return undefined;
}

/** The relation without its subtype. */
export function relationOf(tree: Tree, token: number): string {
  const relation = deprelOf(tree.annotated, token);
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

export function head(tree: Tree, token: number): number {
  return tree.annotated.heads[token] ?? -1;
}

export function form(tree: Tree, token: number): string {
  return token < 0 || token >= tree.annotated.starts.length ? "" : formOf(tree.annotated, token);
}

export function lower(tree: Tree, token: number): string {
  return form(tree, token).toLowerCase();
}

export function lemma(tree: Tree, token: number): string {
  return token < 0 ? "" : lemmaOf(tree.annotated, token).toLowerCase();
}

export function upos(tree: Tree, token: number): Upos | undefined {
  return token < 0 || token >= tree.annotated.starts.length ? undefined : uposOf(tree.annotated, token);
}

/** The token of a range that is governed from outside it: the head of the phrase. Ties: the last. */
export function headWithin(tree: Tree, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) {
    const governor = head(tree, token);
    if (governor < from || governor >= to) return token;
  }
  return to - 1;
}
