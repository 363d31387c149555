import {
  type Annotated,
  deprelOf,
  featureOf,
  formOf,
  type TokenRange,
  tokenCount,
  type Upos,
  uposOf,
} from "../language/index.ts";

/** The dependencies of a document with what many questions need looked up once: children and the reach of each subtree. */
export interface Tree {
  readonly annotated: Annotated;
  /** The first child of each token and, for a child, the next one of the same head, in reading order; -1 for none. */
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
  /** The leftmost token of each subtree, and the one after its rightmost. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The sentence of each token. */
  readonly sentence: Int32Array;
  /** The words as written, in lower case, and their lemmas in lower case. */
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  readonly lemmas: readonly string[];
}

const trees = new WeakMap<Annotated, Tree>();

/** The trees of a text, built once for all annotators that ask. */
export function treeOf(annotated: Annotated): Tree {
  const known = trees.get(annotated);
  if (known) return known;
  const tree = built(annotated);
  trees.set(annotated, tree);
  return tree;
}

/** Linear in the number of tokens, whatever the depth of the trees. */
function built(annotated: Annotated): Tree {
  const count = tokenCount(annotated);
  const firstChild = new Int32Array(count).fill(-1);
  const nextChild = new Int32Array(count).fill(-1);
  const pending = new Int32Array(count);
  for (let token = count - 1; token >= 0; token--) {
    const head = annotated.heads[token]!;
    if (head < 0) continue;
    nextChild[token] = firstChild[head]!;
    firstChild[head] = token;
    pending[head]!++;
  }
  const from = Int32Array.from({ length: count }, (_, token) => token);
  const to = Int32Array.from({ length: count }, (_, token) => token + 1);
  const ready = [...pending.keys()].filter((token) => pending[token] === 0);
  for (let token = ready.pop(); token !== undefined; token = ready.pop()) {
    const head = annotated.heads[token]!;
    if (head < 0) continue;
    from[head] = Math.min(from[head]!, from[token]!);
    to[head] = Math.max(to[head]!, to[token]!);
    pending[head]!--;
    if (pending[head] === 0) ready.push(head);
  }
  const forms = Array.from({ length: count }, (_, token) => formOf(annotated, token));
  return {
    annotated,
    firstChild,
    nextChild,
    from,
    to,
    sentence: sentencesOf(annotated),
    forms,
    lowers: forms.map((it) => it.toLowerCase()),
    lemmas: annotated.lemmas.map((it) => it.toLowerCase()),
  };
}

function sentencesOf({ starts, sentences }: Annotated): Int32Array {
  const sentence = new Int32Array(starts.length);
  for (let at = 0; at + 1 < sentences.length; at++) sentence.fill(at, sentences[at], sentences[at + 1]);
  return sentence;
}

/** The children of a token in reading order; with `relations`, those alone. */
export function children(tree: Tree, token: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (let child = tree.firstChild[token] ?? -1; child >= 0; child = tree.nextChild[child]!)
    if (relations.length === 0 || relations.includes(deprelOf(tree.annotated, child))) found.push(child);
  return found;
}

/** The first child with one of the relations. */
export function child(tree: Tree, token: number, ...relations: readonly string[]): number | undefined {
  for (let it = tree.firstChild[token] ?? -1; it >= 0; it = tree.nextChild[it]!)
    if (relations.includes(deprelOf(tree.annotated, it))) return it;
  return undefined;
}

/** All that a token governs, itself included, from left to right. */
export function subtree(tree: Tree, token: number): TokenRange {
  return { from: tree.from[token]!, to: tree.to[token]! };
}

/** The subtree of a nominal without what merely comments on it or goes on after it: relative clauses, appositions, conjuncts. */
export function nominalCore(tree: Tree, token: number): TokenRange {
  let { from, to } = { from: token, to: token + 1 };
  for (const it of children(tree, token)) {
    if (outerRelations.has(deprelOf(tree.annotated, it)) || isAttribution(tree, it)) continue;
    const below = subtree(tree, it);
    from = Math.min(from, below.from);
    if (below.from > token) to = Math.max(to, below.to);
  }
  while (from < token && partOfSpeech(tree, from) === "PUNCT" && !/^["“”'‘’(]/.test(form(tree, from))) from++;
  return { from, to };
}

/** "CCTV, according to a transcript": that phrase is about the clause, wherever the parse hangs it. */
function isAttribution(tree: Tree, token: number): boolean {
  return children(tree, token, "case").some((it) => isWord(tree, it, "according"));
}

const outerRelations = new Set([
  "acl", "acl:relcl", "appos", "conj", "cc", "punct", "parataxis", "dep", "advcl", "list", "orphan", "discourse",
]); // biome-ignore format: a table reads better in rows

/** The first child with one of the relations, subtypes left out of account ("nsubj" finds "nsubj:pass"). */
export function bareChild(tree: Tree, token: number, ...relations: readonly string[]): number | undefined {
  for (let it = tree.firstChild[token] ?? -1; it >= 0; it = tree.nextChild[it]!)
    if (relations.includes(bareRelation(tree, it))) return it;
  return undefined;
}

/** The token of a range that is governed from outside it: the head of the phrase. Ties: the last. */
export function headWithin(tree: Tree, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) {
    const governor = head(tree, token);
    if (governor < from || governor >= to) return token;
  }
  return to - 1;
}

/** The word as written; "" before the first token and behind the last, as for `lower` and `lemma`. */
export const form = (tree: Tree, token: number): string => tree.forms[token] ?? "";
export const lower = (tree: Tree, token: number): string => tree.lowers[token] ?? "";
/** In lower case. */
export const lemma = (tree: Tree, token: number): string => tree.lemmas[token] ?? "";
export const relation = (tree: Tree, token: number): string => deprelOf(tree.annotated, token);
/** -1 at the root of a sentence, and outside of the text. */
export const head = (tree: Tree, token: number): number => tree.annotated.heads[token] ?? -1;
export const partOfSpeech = (tree: Tree, token: number): Upos => uposOf(tree.annotated, token);
export const feature = (tree: Tree, token: number, name: string): string | undefined =>
  featureOf(tree.annotated, token, name);

/** The relation without its subtype. */
export function bareRelation(tree: Tree, token: number): string {
  const full = relation(tree, token);
  let bare = bareRelations.get(full);
  if (bare === undefined) {
    const colon = full.indexOf(":");
    bare = colon < 0 ? full : full.slice(0, colon);
    bareRelations.set(full, bare);
  }
  return bare;
}

/** By relation: there are a few dozen. */
const bareRelations = new Map<string, string>();

/** Whether a token's form, in lower case, is one of the words. */
export const isWord = (tree: Tree, token: number, ...words: readonly string[]): boolean =>
  words.includes(lower(tree, token));
