declare const codePoint: unique symbol;

/** An offset that counts Unicode code points, as the W3C Web Annotation model and Python tools do. Plain numbers count UTF-16 units. */
export type CodePointOffset = number & { readonly [codePoint]: true };

/** Converts offsets of one text between UTF-16 code units and code points. An offset inside a surrogate pair counts as the pair's start. */
export interface OffsetMap {
  toCodePoint(offset: number): CodePointOffset;
  toUtf16(offset: CodePointOffset): number;
}

/** Makes the map of a text in one pass; each conversion is then a binary search over the astral characters before it. */
export function offsetMap(text: string): OffsetMap {
  const pairs = surrogatePairs(text);
  return {
    toCodePoint: (offset) => (offset - countBelow(pairs, (at) => at < offset)) as CodePointOffset,
    toUtf16: (offset) => offset + countBelow(pairs, (at, before) => at - before < offset),
  };
}

/** Positions of the second unit of every surrogate pair, less one: where the pair starts. */
function surrogatePairs(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) starts.push(match.index);
  return starts;
}

/** How many pairs at the front satisfy the test, which must hold for a prefix of the list. */
function countBelow(pairs: readonly number[], test: (at: number, before: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
