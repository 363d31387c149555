import type { Span } from "../model/index.ts";
import { type Annotated, type NameType, nameTypes, type Upos, uposNames } from "./annotated.ts";

/** Half-open range of token indexes. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A name found in the text, by its tokens. */
export interface Name extends TokenRange {
  readonly type: NameType;
}

export function tokenCount(annotated: Annotated): number {
  return annotated.starts.length;
}

export function sentenceCount(annotated: Annotated): number {
  return annotated.sentences.length - 1;
}

/** The tokens of a sentence. */
export function tokensOf(annotated: Annotated, sentence: number): TokenRange {
  return { from: annotated.sentences[sentence]!, to: annotated.sentences[sentence + 1]! };
}

/** The sentence a token is in. */
export function sentenceOf(annotated: Annotated, token: number): number {
  return lastAtOrBefore(annotated.sentences, token, sentenceCount(annotated));
}

/** The offsets of a sentence, from its first token to its last. */
export function sentenceSpan(annotated: Annotated, sentence: number): Span {
  return spanOf(annotated, tokensOf(annotated, sentence));
}

/** The offsets of a range of tokens, which must not be empty. */
export function spanOf(annotated: Annotated, range: TokenRange): Span {
  return { start: annotated.starts[range.from]!, end: annotated.ends[range.to - 1]! };
}

/** The tokens that lie wholly or partly in a span of the text; empty (`from === to`) where there are none. */
export function tokensIn(annotated: Annotated, span: Span): TokenRange {
  const { starts, ends } = annotated;
  let from = Math.max(0, lastAtOrBefore(starts, span.start, starts.length));
  while (from < starts.length && ends[from]! <= span.start) from++;
  let to = from;
  while (to < starts.length && starts[to]! < span.end) to++;
  return { from, to };
}

export function formOf(annotated: Annotated, token: number): string {
  return annotated.text.slice(annotated.starts[token]!, annotated.ends[token]!);
}

export function lemmaOf(annotated: Annotated, token: number): string {
  return annotated.lemmas[token]!;
}

export function uposOf(annotated: Annotated, token: number): Upos {
  return uposNames[annotated.upos[token]!]!;
}

/** The value of one feature, such as `featureOf(annotated, token, "Tense") === "Past"`. */
export function featureOf(annotated: Annotated, token: number, feature: string): string | undefined {
  const all = annotated.featureNames[annotated.features[token]!]!;
  if (all === "_") return undefined;
  for (const pair of all.split("|")) {
    if (pair.startsWith(`${feature}=`)) return pair.slice(feature.length + 1);
  }
  return undefined;
}

/** The governing token, -1 at the root. */
export function headOf(annotated: Annotated, token: number): number {
  return annotated.heads[token]!;
}

/** The relation to the governing token, with its subtype: `nsubj:pass`. */
export function deprelOf(annotated: Annotated, token: number): string {
  return annotated.deprelNames[annotated.deprels[token]!]!;
}

/** The tokens that a token governs, in reading order; with `relations`, those alone (subtypes are named in full). */
export function childrenOf(annotated: Annotated, token: number, ...relations: readonly string[]): number[] {
  const { from, children } = treeOf(annotated);
  const found: number[] = [];
  for (let at = from[token]!; at < from[token + 1]!; at++) {
    const child = children[at]!;
    if (relations.length === 0 || relations.includes(deprelOf(annotated, child))) found.push(child);
  }
  return found;
}

/** The first child with one of the relations. */
export function childOf(
  annotated: Annotated,
  token: number,
  ...relations: readonly string[]
): number | undefined {
  return childrenOf(annotated, token, ...relations)[0];
}

/** From the leftmost to the rightmost token that a token governs, itself included. In a non-projective tree the range may hold others. */
export function subtreeOf(annotated: Annotated, token: number): TokenRange {
  let from = token;
  let to = token + 1;
  for (const child of childrenOf(annotated, token)) {
    const below = subtreeOf(annotated, child);
    from = Math.min(from, below.from);
    to = Math.max(to, below.to);
  }
  return { from, to };
}

/** The names of the text, in reading order. */
export function namesOf(annotated: Annotated): Name[] {
  const names: Name[] = [];
  const codes = annotated.names;
  for (let from = 0; from < codes.length; ) {
    const code = codes[from]!;
    let to = from + 1;
    if (code >= 8) {
      while (to < codes.length && codes[to] === code - 8) to++;
      names.push({ from, to, type: nameTypes[code - 8] as NameType });
    }
    from = to;
  }
  return names;
}

/** The subject of a predicate (`nsubj`, `nsubj:pass`, `csubj` …), its head token; undefined where it has none of its own. */
export function subjectOf(annotated: Annotated, predicate: number): number | undefined {
  return childOf(annotated, predicate, "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass");
}

/** Direct and indirect objects of a predicate. */
export function objectsOf(annotated: Annotated, predicate: number): number[] {
  return childrenOf(annotated, predicate, "obj", "iobj");
}

/** Heads of the appositions of a nominal. */
export function appositionsOf(annotated: Annotated, nominal: number): number[] {
  return childrenOf(annotated, nominal, "appos");
}

/** Whether a predicate is in the passive voice. */
export function isPassive(annotated: Annotated, predicate: number): boolean {
  return childOf(annotated, predicate, "nsubj:pass", "csubj:pass", "aux:pass") !== undefined;
}

/** Whether a predicate is negated by an adverb or determiner of its own: not, n't, never, no. */
export function isNegated(annotated: Annotated, predicate: number): boolean {
  return childrenOf(annotated, predicate).some((child) => featureOf(annotated, child, "Polarity") === "Neg");
}

/** The last index below `count` whose value is at most `value`, in a rising array; -1 where there is none. */
function lastAtOrBefore(values: Uint32Array, value: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The children of token `i` are `children[from[i]] … children[from[i + 1] - 1]`, in reading order. */
interface Tree {
  readonly from: Int32Array;
  readonly children: Int32Array;
}

const trees = new WeakMap<Annotated, Tree>();

/** The heads turned round, made once for each text: a walk down the tree costs only what it visits. */
function treeOf(annotated: Annotated): Tree {
  const known = trees.get(annotated);
  if (known) return known;
  const { heads } = annotated;
  const from = new Int32Array(heads.length + 1);
  for (const head of heads) if (head >= 0) from[head + 1]!++;
  for (let token = 0; token < heads.length; token++) from[token + 1]! += from[token]!;
  const next = from.slice();
  const children = new Int32Array(from[heads.length]!);
  heads.forEach((head, token) => {
    if (head >= 0) children[next[head]!++] = token;
  });
  const tree = { from, children };
  trees.set(annotated, tree);
  return tree;
}
