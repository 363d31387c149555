import type { MoveScorer } from "../src/language/move-model.ts";
import { left, right, shift } from "../src/language/parser-state.ts";

const initialSlots = 1 << 20;
/** Numbers kept in a slot: key, updates, a weight for each move, and for each what to take off for the average. */
const fields = 8;
const weight = 2;
const lag = 5;

/** The averaged weights of one feature, by move. */
export interface MoveRow {
  readonly key: number;
  readonly weights: readonly [shift: number, left: number, right: number];
}

/**
 * Averaged weights of the three moves over hashed features, taught as a perceptron; averages by one running sum (Daumé 2006).
 * All that is known of a feature lies in 32 bytes together: training waits for memory.
 */
export class MovePerceptron implements MoveScorer {
  #mask = initialSlots - 1;
  #size = 0;
  #keys = new Int32Array(initialSlots * fields);
  #weights = new Float32Array(this.#keys.buffer);
  #clock = 1;

  /** Counts a step; averages weigh each step alike. */
  tick(): void {
    this.#clock++;
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const weights = this.#weights;
    let [shifts, lefts, rights] = [0, 0, 0];
    for (let index = 0; index < count; index++) {
      const at = this.#slotOf(keys[index]!) * fields + weight;
      shifts += weights[at]!;
      lefts += weights[at + 1]!;
      rights += weights[at + 2]!;
    }
    scores[shift] = shifts;
    scores[left] = lefts;
    scores[right] = rights;
  }

  /** Moves the weights of the features towards one move and away from another. */
  update(keys: Int32Array, count: number, gold: number, wrong: number): void {
    for (let index = 0; index < count; index++) {
      const at = this.#slotFor(keys[index]!) * fields;
      this.#keys[at + 1]!++;
      this.#weights[at + weight + gold]! += 1;
      this.#weights[at + lag + gold]! += this.#clock;
      this.#weights[at + weight + wrong]! -= 1;
      this.#weights[at + lag + wrong]! -= this.#clock;
    }
  }

  /** Averaged weights of each feature with at least `minimumUpdates`, in the order of slots. */
  *averaged(minimumUpdates: number): Generator<MoveRow> {
    for (let at = 0; at < this.#keys.length; at += fields) {
      if (this.#keys[at] === 0 || this.#keys[at + 1]! < minimumUpdates) continue;
      const average = (move: number): number =>
        this.#weights[at + weight + move]! - this.#weights[at + lag + move]! / this.#clock;
      yield { key: this.#keys[at]!, weights: [average(shift), average(left), average(right)] };
    }
  }

  /** Where a key lies, or the empty slot where it would. */
  #slotOf(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#keys[slot * fields]!;
      if (found === key || found === 0) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #slotFor(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#keys[slot * fields] === key) return slot;
    if (this.#size * 2 > this.#mask) {
      this.#grow();
      return this.#slotFor(key);
    }
    this.#size++;
    this.#keys[slot * fields] = key;
    return slot;
  }

  #grow(): void {
    const old = this.#keys;
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Int32Array(old.length * 2);
    this.#weights = new Float32Array(this.#keys.buffer);
    for (let at = 0; at < old.length; at += fields) {
      if (old[at] === 0) continue;
      this.#keys.set(old.subarray(at, at + fields), this.#slotOf(old[at]!) * fields);
    }
  }
}
