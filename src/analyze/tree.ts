import {
  type Annotated,
  deprelOf,
  featureOf,
  formOf,
  lemmaOf,
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
}

/** Linear in the number of tokens, whatever the depth of the trees. */
export function treeOf(annotated: Annotated): Tree {
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
  return { annotated, firstChild, nextChild, from, to };
}

/** The children of a token in reading order; with `relations`, those alone. */
export function children(tree: Tree, token: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (let child = tree.firstChild[token]!; child >= 0; child = tree.nextChild[child]!)
    if (relations.length === 0 || relations.includes(deprelOf(tree.annotated, child))) found.push(child);
  return found;
}

/** The first child with one of the relations. */
export function child(tree: Tree, token: number, ...relations: readonly string[]): number | undefined {
  for (let it = tree.firstChild[token]!; it >= 0; it = tree.nextChild[it]!)
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

export const form = (tree: Tree, token: number): string => formOf(tree.annotated, token);
export const lemma = (tree: Tree, token: number): string => lemmaOf(tree.annotated, token).toLowerCase();
export const relation = (tree: Tree, token: number): string => deprelOf(tree.annotated, token);
export const head = (tree: Tree, token: number): number => tree.annotated.heads[token]!;
export const partOfSpeech = (tree: Tree, token: number): Upos => uposOf(tree.annotated, token);
export const feature = (tree: Tree, token: number, name: string): string | undefined =>
  featureOf(tree.annotated, token, name);
/** Whether a token's form, in lower case, is one of the words. */
export const isWord = (tree: Tree, token: number, ...words: readonly string[]): boolean =>
  words.includes(form(tree, token).toLowerCase());
