import type { Scorer } from "../src/language/linear.ts";

const initialSlots = 1 << 16;
const initialPool = 1 << 18;
const initialRow = 2;
/** Probabilities off by less teach nothing worth a weight. */
const negligible = 0.02;

/**
 * An averaged multiclass perceptron over hashed features (Collins 2002; lazy averages after Daumé's thesis). A feature's row
 * holds only the classes that an update has touched, so many classes cost no more than are used.
 */
export class Perceptron implements Scorer {
  #mask = initialSlots - 1;
  #keys = new Int32Array(initialSlots);
  #rows = new Int32Array(initialSlots);
  #size = 0;
  #rowStart = new Int32Array(initialSlots);
  #rowCount = new Uint8Array(initialSlots);
  #rowCapacity = new Uint16Array(initialSlots);
  #rowSeen = new Uint32Array(initialSlots);
  #poolSize = 0;
  #entryClass = new Uint8Array(initialPool);
  #weight = new Float32Array(initialPool);
  #total = new Float64Array(initialPool);
  #since = new Uint32Array(initialPool);
  #clock = 1;

  constructor(readonly classes: number) {
    if (classes > 255) throw new Error(`${classes} classes do not fit in a byte`);
  }

  /** Counts a step; averages weigh each step alike. */
  tick(): void {
    this.#clock++;
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0, 0, this.classes);
    for (let index = 0; index < count; index++) {
      const row = this.#rowOf(keys[index]!);
      if (row < 0) continue;
      const start = this.#rowStart[row]!;
      const end = start + this.#rowCount[row]!;
      for (let entry = start; entry < end; entry++) scores[this.#entryClass[entry]!]! += this.#weight[entry]!;
    }
  }

  /** Moves the weights of the features towards one class and away from another. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let index = 0; index < count; index++) {
      const row = this.#rowFor(keys[index]!);
      this.#rowSeen[row]!++;
      this.#add(row, right, 1);
      this.#add(row, wrong, -1);
    }
  }

  /**
   * A step of logistic regression: moves each class by the difference of what it should be (1 for `right`) and the probability it has.
   * `scores` are those just computed and are overwritten by the differences. Classes that are nearly right already are left alone.
   */
  learn(keys: Int32Array, count: number, right: number, scores: Float64Array, rate: number): void {
    toDifferences(scores, this.classes, right);
    if (Math.abs(scores[right]!) < negligible) return;
    for (let index = 0; index < count; index++) {
      const row = this.#rowFor(keys[index]!);
      this.#rowSeen[row]!++;
      for (let label = 0; label < this.classes; label++) {
        const difference = scores[label]!;
        if (Math.abs(difference) >= negligible) this.#add(row, label, rate * difference);
      }
    }
  }

  /** Averaged weights of each feature with at least `minimumUpdates`; near-zero weights are left out. */
  *averaged(minimumUpdates: number, minimumWeight: number): Generator<AveragedRow> {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const row = this.#rows[slot]! - 1;
      if (row < 0 || this.#rowSeen[row]! < minimumUpdates) continue;
      const entries: [number, number][] = [];
      for (let at = 0; at < this.#rowCount[row]!; at++) {
        const entry = this.#rowStart[row]! + at;
        const total = this.#total[entry]! + (this.#clock - this.#since[entry]!) * this.#weight[entry]!;
        const weight = total / this.#clock;
        if (Math.abs(weight) >= minimumWeight) entries.push([this.#entryClass[entry]!, weight]);
      }
      if (entries.length > 0) yield { key: this.#keys[slot]!, entries };
    }
  }

  #add(row: number, label: number, change: number): void {
    const entry = this.#entryFor(row, label);
    this.#total[entry]! += (this.#clock - this.#since[entry]!) * this.#weight[entry]!;
    this.#since[entry] = this.#clock;
    this.#weight[entry]! += change;
  }

  #entryFor(row: number, label: number): number {
    const start = this.#rowStart[row]!;
    const count = this.#rowCount[row]!;
    for (let entry = start; entry < start + count; entry++)
      if (this.#entryClass[entry] === label) return entry;
    if (count === this.#rowCapacity[row]) this.#moveRow(row, Math.min(256, Math.max(initialRow, count * 2)));
    const entry = this.#rowStart[row]! + count;
    this.#entryClass[entry] = label;
    this.#since[entry] = this.#clock;
    this.#rowCount[row] = count + 1;
    return entry;
  }

  #moveRow(row: number, capacity: number): void {
    const from = this.#rowStart[row]!;
    const count = this.#rowCount[row]!;
    const to = this.#poolSize;
    this.#poolSize += capacity;
    if (this.#poolSize > this.#weight.length) this.#growPool();
    this.#entryClass.copyWithin(to, from, from + count);
    this.#weight.copyWithin(to, from, from + count);
    this.#total.copyWithin(to, from, from + count);
    this.#since.copyWithin(to, from, from + count);
    this.#rowStart[row] = to;
    this.#rowCapacity[row] = capacity;
  }

  #growPool(): void {
    const size = this.#weight.length * 2;
    this.#entryClass = grown(this.#entryClass, new Uint8Array(size));
    this.#weight = grown(this.#weight, new Float32Array(size));
    this.#total = grown(this.#total, new Float64Array(size));
    this.#since = grown(this.#since, new Uint32Array(size));
  }

  #rowOf(key: number): number {
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#rows[slot]!;
      if (row === 0) return -1;
      if (this.#keys[slot] === key) return row - 1;
    }
  }

  #rowFor(key: number): number {
    const found = this.#rowOf(key);
    if (found >= 0) return found;
    if (this.#size * 2 > this.#mask) this.#growTable();
    const row = this.#size++;
    this.#put(key, row + 1);
    return row;
  }

  #put(key: number, rowNumber: number): void {
    let slot = key & this.#mask;
    while (this.#rows[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key;
    this.#rows[slot] = rowNumber;
  }

  #growTable(): void {
    const { keys, rows } = { keys: this.#keys, rows: this.#rows };
    const size = keys.length * 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size);
    for (let slot = 0; slot < keys.length; slot++) if (rows[slot] !== 0) this.#put(keys[slot]!, rows[slot]!);
    this.#rowStart = grown(this.#rowStart, new Int32Array(size));
    this.#rowCount = grown(this.#rowCount, new Uint8Array(size));
    this.#rowCapacity = grown(this.#rowCapacity, new Uint16Array(size));
    this.#rowSeen = grown(this.#rowSeen, new Uint32Array(size));
  }
}

/** The averaged weights of one feature, by class. */
export interface AveragedRow {
  readonly key: number;
  readonly entries: readonly (readonly [number, number])[];
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Scores to what each class should gain: 1 or 0 less its probability (softmax). */
function toDifferences(scores: Float64Array, classes: number, right: number): void {
  let highest = scores[0]!;
  for (let label = 1; label < classes; label++) highest = Math.max(highest, scores[label]!);
  let sum = 0;
  for (let label = 0; label < classes; label++) {
    scores[label] = Math.exp(scores[label]! - highest);
    sum += scores[label]!;
  }
  for (let label = 0; label < classes; label++) scores[label] = (label === right ? 1 : 0) - scores[label]! / sum;
}
