import { levelOf } from "../../src/text/alikeness.ts";

/** A table as `src/text/alikeness.ts` reads it. */
export interface EncodedAlikeness {
  readonly words: string;
  readonly table: string;
  readonly pairs: number;
}

/**
 * For each word, with its place among all, the words behind it that are alike: the distance from the last one named times 16 plus
 * the level, as a base-128 number of low groups first; 0 ends a word's list.
 */
export function encodeAlikeness(
  words: readonly string[],
  alike: (a: string, b: string) => number,
): EncodedAlikeness {
  const bytes: number[] = [];
  let pairs = 0;
  words.forEach((word, at) => {
    let last = at;
    for (let other = at + 1; other < words.length; other++) {
      const value = alike(word, words[other]!);
      if (value <= 0) continue;
      pushNumber(bytes, (other - last) * 16 + levelOf(value));
      last = other;
      pairs++;
    }
    pushNumber(bytes, 0);
  });
  return { words: words.join(" "), table: Buffer.from(bytes).toString("base64"), pairs };
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>= 7;
  }
  bytes.push(rest);
}
