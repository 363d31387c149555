import { codes, fingerprintOf } from "./linear.ts";
import { left, right, shift } from "./parser-state.ts";

/** Scores of the three moves of a parser: only their differences say which is best. */
export interface MoveScorer {
  /** Writes into `scores` the score of each move, the sum over the first `count` keys. A key not known adds nothing. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
}

/**
 * The weights of the moves over hashed features, read as the bytes lie: a header (magic, log2 of slots), a code book of 256 weights, and
 * an open-addressing table with 32 bits a slot: a 16-bit fingerprint, and how much the feature prefers a shift, and an arc to the left,
 * to an arc to the right, as codes. A parser asks for more features than all else together, so that one is one read of memory.
 */
export class MoveModel implements MoveScorer {
  private readonly mask: number;
  private readonly slots: Uint32Array;
  /** Code 0 weighs nothing, so that an empty slot needs no question. */
  private readonly codeBook: Float64Array;

  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const header = new Uint32Array(buffer, byteOffset, moveHeaderWords);
    if (header[0] !== moveMagic) throw new Error("Not a move model of this version.");
    const slots = 2 ** header[1]!;
    this.mask = slots - 1;
    this.codeBook = Float64Array.from(new Float32Array(buffer, byteOffset + moveHeaderWords * 4, codes));
    this.slots = new Uint32Array(buffer, byteOffset + (moveHeaderWords + codes) * 4, slots);
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const { mask, slots, codeBook } = this;
    let shiftScore = 0;
    let leftScore = 0;
    for (let index = 0; index < count; index++) {
      const key = keys[index]!;
      const fingerprint = fingerprintOf(key);
      let slot = key & mask;
      let found = slots[slot]!;
      while (found !== 0 && found >>> 16 !== fingerprint) {
        slot = (slot + 1) & mask;
        found = slots[slot]!;
      }
      shiftScore += codeBook[(found >>> 8) & 255]!;
      leftScore += codeBook[found & 255]!;
    }
    scores[shift] = shiftScore;
    scores[left] = leftScore;
    scores[right] = 0;
  }
}

export const moveMagic = 0x314d564d;
export const moveHeaderWords = 2;
