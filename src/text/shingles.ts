import type { Span } from "../model/index.ts";
import { fnv1a } from "../util/hash.ts";
import { foldText } from "./fold.ts";
import { wordSpans } from "./words.ts";

/** A run of words: the hash of their folded forms and where it stands. */
export interface Shingle extends Span {
  /** 32-bit FNV-1a: equal words give equal hashes, and unequal ones nearly never. Check what matters. */
  readonly hash: number;
}

/** All runs of `size` words within a span of a text (the whole where none is given). A shorter text is one shingle; one without words has none. */
export function shingles(text: string, size: number, span?: Span): Shingle[] {
  const offset = span?.start ?? 0;
  const folded = foldText(span ? text.slice(span.start, span.end) : text);
  const spans = wordSpans(folded);
  const hashes = spans.map((it) => fnv1a(folded.slice(it.start, it.end)));
  const found: Shingle[] = [];
  for (let first = 0; first < spans.length; first++) {
    const last = Math.min(first + size, spans.length) - 1;
    const from = spans[first];
    const to = spans[last];
    if (!from || !to) break;
    found.push({ start: offset + from.start, end: offset + to.end, hash: combine(hashes, first, last) });
    if (last === spans.length - 1) break;
  }
  return found;
}

/** Mixes word hashes in order (FNV-1a over 32-bit units), so that "a b" and "b a" differ. */
function combine(hashes: readonly number[], first: number, last: number): number {
  let hash = 0x811c9dc5;
  for (let at = first; at <= last; at++) {
    const value = hashes[at] ?? 0;
    hash = Math.imul(hash ^ (value & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ (value >>> 16), 0x01000193);
  }
  return hash >>> 0;
}
