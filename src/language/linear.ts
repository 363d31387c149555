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
  private readonly fingerprints: Uint16Array;
  private readonly offsets: Uint32Array;
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
    this.fingerprints = new Uint16Array(buffer, at, slots);
    at += slots * 2;
    this.offsets = runningSums(new Uint8Array(buffer, at, slots));
    at += slots;
    this.entries = interleaved(
      new Uint8Array(buffer, at, entries),
      new Uint8Array(buffer, at + entries, entries),
    );
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const { mask, fingerprints, offsets, entries, codeBook } = this;
    scores.fill(0, 0, this.classes);
    for (let index = 0; index < count; index++) {
      const key = keys[index]!;
      const fingerprint = fingerprintOf(key);
      let slot = key & mask;
      while (fingerprints[slot] !== fingerprint && fingerprints[slot] !== 0) slot = (slot + 1) & mask;
      if (fingerprints[slot] === 0) continue;
      for (let at = offsets[slot]!, end = offsets[slot + 1]!; at < end; at++) {
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

function runningSums(counts: Uint8Array): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    sums[at] = sum;
    sum += counts[at]!;
  }
  sums[counts.length] = sum;
  return sums;
}

/** Class and code of each entry in one number. */
function interleaved(classes: Uint8Array, codesOfEntries: Uint8Array): Uint16Array {
  const entries = new Uint16Array(classes.length);
  for (let at = 0; at < entries.length; at++) entries[at] = (classes[at]! << 8) | codesOfEntries[at]!;
  return entries;
}
