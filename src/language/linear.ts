/** Adds up the weights of features, a score for each class. Trainers and loaded models both do. */
export interface Scorer {
  readonly classes: number;
  /** Writes into `scores[0 … classes-1]` the sum over the first `count` keys. A key not known adds nothing. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
}

/**
 * A linear model over hashed features, in one block of bytes that is used as it lies:
 * header (magic, log2 of slots, classes, entries), code book of 256 weights, and then for each slot of an open-addressing
 * table a 16-bit fingerprint and the number of its entries; each entry is a class and a code. Weights are quantised by a
 * code book rather than by one scale, because clipping the few large ones costs accuracy.
 */
export class LinearModel implements Scorer {
  readonly classes: number;
  readonly #mask: number;
  readonly #fingerprints: Uint16Array;
  readonly #offsets: Uint32Array;
  readonly #entryClasses: Uint8Array;
  readonly #entryWeights: Float32Array;

  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const { buffer, byteOffset } = aligned;
    const header = new Uint32Array(buffer, byteOffset, headerWords);
    if (header[0] !== linearMagic) throw new Error("Not a linear model of this version.");
    const slots = 2 ** header[1]!;
    const entries = header[3]!;
    this.classes = header[2]!;
    this.#mask = slots - 1;
    const codeBook = new Float32Array(buffer, byteOffset + headerWords * 4, codes);
    let at = byteOffset + headerWords * 4 + codes * 4;
    this.#fingerprints = new Uint16Array(buffer, at, slots);
    at += slots * 2;
    this.#offsets = runningSums(new Uint8Array(buffer, at, slots));
    at += slots;
    this.#entryClasses = new Uint8Array(buffer, at, entries);
    this.#entryWeights = decode(new Uint8Array(buffer, at + entries, entries), codeBook);
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const offsets = this.#offsets;
    const entryClasses = this.#entryClasses;
    const weights = this.#entryWeights;
    scores.fill(0, 0, this.classes);
    for (let index = 0; index < count; index++) {
      const slot = this.#slotOf(keys[index]!);
      if (slot < 0) continue;
      for (let entry = offsets[slot]!, end = offsets[slot + 1]!; entry < end; entry++) {
        scores[entryClasses[entry]!]! += weights[entry]!;
      }
    }
  }

  #slotOf(key: number): number {
    const fingerprint = fingerprintOf(key);
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#fingerprints[slot]!;
      if (found === fingerprint) return slot;
      if (found === 0) return -1;
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

function decode(encoded: Uint8Array, codeBook: Float32Array): Float32Array {
  const weights = new Float32Array(encoded.length);
  for (let at = 0; at < encoded.length; at++) weights[at] = codeBook[encoded[at]!]!;
  return weights;
}
