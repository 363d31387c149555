/** Adds up the weights of features, a score for each class. Trainers and loaded models both do. */
export interface Scorer {
  readonly classes: number;
  /** Writes into `scores[0 … classes-1]` the sum over the first `count` keys. A key not known adds nothing. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
}

/**
 * A linear model over hashed features, in one block of bytes:
 * header (magic, log2 of slots, classes, entries), code book of 256 weights, and then for each slot of an open-addressing
 * table a 16-bit fingerprint and the number of its entries; each entry is a class and a code. Weights are quantised by a
 * code book rather than by one scale, because clipping the few large ones costs accuracy.
 *
 * Scoring waits for memory more than it computes, so the tables are kept small and what is read together lies together:
 * an entry is two bytes, its class above its code, and the code book stays in the nearest cache.
 */
export class LinearModel implements Scorer {
  readonly classes: number;
  private readonly mask: number;
  /** For each slot its fingerprint with the number of its entries above, and where they begin. */
  private readonly slots: Int32Array;
  private readonly entries: Uint16Array;
  private readonly codeBook: Float64Array;

  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const { buffer, byteOffset } = aligned;
    const header = new Uint32Array(buffer, byteOffset, headerWords);
    if (header[0] !== linearMagic) throw new Error("Not a linear model of this version.");
    const slots = 2 ** header[1]!;
    const entries = header[3]!;
    this.classes = header[2]!;
    this.mask = slots - 1;
    this.codeBook = Float64Array.from(new Float32Array(buffer, byteOffset + headerWords * 4, codes));
    let at = byteOffset + headerWords * 4 + codes * 4;
    this.slots = slotsOf(new Uint16Array(buffer, at, slots), new Uint8Array(buffer, at + slots * 2, slots));
    at += slots * 3;
    this.entries = interleaved(
      new Uint8Array(buffer, at, entries),
      new Uint8Array(buffer, at + entries, entries),
    );
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0, 0, this.classes);
    this.add(keys, count, scores);
  }

  /** The same on top of what `scores` has. */
  add(keys: Int32Array, count: number, scores: Float64Array): void {
    const { mask, slots, entries, codeBook } = this;
    for (let index = 0; index < count; index++) {
      const key = keys[index]!;
      const fingerprint = fingerprintOf(key);
      let slot = key & mask;
      let found = slots[slot * 2]!;
      while ((found & 0xffff) !== fingerprint && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2]!;
      }
      const from = slots[slot * 2 + 1]!;
      for (let at = from, end = from + (found >>> 16); at < end; at++) {
        const entry = entries[at]!;
        scores[entry >> 8] = scores[entry >> 8]! + codeBook[entry & 255]!;
      }
    }
  }
}

export const linearMagic = 0x314e494c;
export const headerWords = 4;
export const codes = 256;

/** What a slot keeps of its key: the upper half, since the lower half is where it lies. 0 marks an empty slot. */
export function fingerprintOf(key: number): number {
  return key >>> 16 || 1;
}

/** The class with the highest score, the lowest of equals; with `allowed`, among those alone. */
export function bestOf(scores: Float64Array, count: number, allowed?: Uint8Array): number {
  let best = -1;
  for (let at = 0; at < count; at++) {
    if (allowed && allowed[at] === 0) continue;
    if (best < 0 || scores[at]! > scores[best]!) best = at;
  }
  return best;
}

function slotsOf(fingerprints: Uint16Array, counts: Uint8Array): Int32Array {
  const slots = new Int32Array(counts.length * 2);
  for (let slot = 0, sum = 0; slot < counts.length; slot++) {
    slots[slot * 2] = fingerprints[slot]! | (counts[slot]! << 16);
    slots[slot * 2 + 1] = sum;
    sum += counts[slot]!;
  }
  return slots;
}

/** Class and code of each entry in one number. */
function interleaved(classes: Uint8Array, codesOfEntries: Uint8Array): Uint16Array {
  const entries = new Uint16Array(classes.length);
  for (let at = 0; at < entries.length; at++) entries[at] = (classes[at]! << 8) | codesOfEntries[at]!;
  return entries;
}
