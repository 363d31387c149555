import { fnv1a } from "../../util/hash.ts";

/** Six equal words in a row begin a run: fewer are phrases that everybody uses ("the president of the United States"). */
export const seedLength = 6;

/** A hash for each run of `seedLength` words; equal runs have equal hashes, and what matters is checked word for word. */
export function shingleHashes(words: readonly string[]): Uint32Array {
  const single = Uint32Array.from(words, (it) => fnv1a(it));
  const count = Math.max(0, words.length - seedLength + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0x811c9dc5;
    for (let ahead = 0; ahead < seedLength; ahead++) {
      hash = Math.imul(hash ^ (single[at + ahead] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    hashes[at] = hash;
  }
  return hashes;
}
