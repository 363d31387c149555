import type { Scorer } from "../src/language/linear.ts";

const initialSlots = 1 << 16;
const initialPool = 1 << 18;
const initialRow = 2;
/** Probabilities off by less teach nothing worth a weight. */
const negligible = 0.02;

/** Numbers kept of each row: where its entries start, how many there are, room for how many, and how often it was updated. */
const rowFields = 4;

/**
 * Averaged multiclass weights over hashed features, taught as a perceptron (Collins 2002) or by logistic regression; averages are
 * lazy (Daumé). A feature's row holds only the classes that an update has touched, so many classes cost no more than are used.
 * What is read together lies together: training waits for memory, not for sums.
 */
export class Perceptron implements Scorer {
  #mask = initialSlots - 1;
  /** Pairs of key and row number plus 1. */
  #table = new Int32Array(initialSlots * 2);
  #size = 0;
  #rows = new Int32Array(initialSlots * rowFields);
  #poolSize = 0;
  /** Pairs of class and weight in the same memory. */
  #labels = new Int32Array(initialPool * 2);
  #weights = new Float32Array(this.#labels.buffer);
  #totals = new Float64Array(initialPool);
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
    const labels = this.#labels;
    const weights = this.#weights;
    const rows = this.#rows;
    scores.fill(0, 0, this.classes);
    for (let index = 0; index < count; index++) {
      const row = this.#rowOf(keys[index]!) * rowFields;
      if (row < 0) continue;
      const start = rows[row]! * 2;
      const end = start + rows[row + 1]! * 2;
      for (let entry = start; entry < end; entry += 2) scores[labels[entry]!]! += weights[entry + 1]!;
    }
  }

  /** Moves the weights of the features towards one class and away from another. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let index = 0; index < count; index++) {
      const row = this.#rowFor(keys[index]!);
      this.#rows[row * rowFields + 3]!++;
      this.#add(row, right, 1);
      this.#add(row, wrong, -1);
    }
  }

  /** Moves the weights of the features by a gradient, a number for each class, times `rate`; negligible ones are left alone. */
  move(keys: Int32Array, count: number, gradient: Float64Array, rate: number): void {
    const changed: number[] = [];
    for (let label = 0; label < this.classes; label++)
      if (Math.abs(gradient[label]!) >= negligible) changed.push(label);
    if (changed.length === 0) return;
    for (let index = 0; index < count; index++) {
      const row = this.#rowFor(keys[index]!);
      this.#rows[row * rowFields + 3]!++;
      for (const label of changed) this.#add(row, label, rate * gradient[label]!);
    }
  }

  /** Averaged weights of each feature with at least `minimumUpdates`; those below a share of the largest are left out. */
  *averaged(minimumUpdates: number, minimumShare: number): Generator<AveragedRow> {
    const minimumWeight = minimumShare * this.#largest();
    for (let slot = 0; slot <= this.#mask; slot++) {
      const row = this.#table[slot * 2 + 1]! - 1;
      if (row < 0 || this.#rows[row * rowFields + 3]! < minimumUpdates) continue;
      const start = this.#rows[row * rowFields]!;
      const entries: [number, number][] = [];
      for (let entry = start; entry < start + this.#rows[row * rowFields + 1]!; entry++) {
        const weight = this.#averageOf(entry);
        if (Math.abs(weight) >= minimumWeight) entries.push([this.#labels[entry * 2]!, weight]);
      }
      if (entries.length > 0) yield { key: this.#table[slot * 2]!, entries };
    }
  }

  #largest(): number {
    let largest = 0;
    for (let row = 0; row < this.#size; row++) {
      const start = this.#rows[row * rowFields]!;
      const end = start + this.#rows[row * rowFields + 1]!;
      for (let entry = start; entry < end; entry++)
        largest = Math.max(largest, Math.abs(this.#averageOf(entry)));
    }
    return largest;
  }

  #averageOf(entry: number): number {
    const open = (this.#clock - this.#since[entry]!) * this.#weights[entry * 2 + 1]!;
    return (this.#totals[entry]! + open) / this.#clock;
  }

  #add(row: number, label: number, change: number): void {
    const entry = this.#entryFor(row, label);
    this.#totals[entry]! += (this.#clock - this.#since[entry]!) * this.#weights[entry * 2 + 1]!;
    this.#since[entry] = this.#clock;
    this.#weights[entry * 2 + 1]! += change;
  }

  #entryFor(row: number, label: number): number {
    const rows = this.#rows;
    const start = rows[row * rowFields]!;
    const count = rows[row * rowFields + 1]!;
    for (let entry = start; entry < start + count; entry++)
      if (this.#labels[entry * 2] === label) return entry;
    if (count === rows[row * rowFields + 2])
      this.#moveRow(row, Math.min(256, Math.max(initialRow, count * 2)));
    const entry = rows[row * rowFields]! + count;
    this.#labels[entry * 2] = label;
    this.#since[entry] = this.#clock;
    rows[row * rowFields + 1] = count + 1;
    return entry;
  }

  #moveRow(row: number, capacity: number): void {
    const from = this.#rows[row * rowFields]!;
    const count = this.#rows[row * rowFields + 1]!;
    const to = this.#poolSize;
    this.#poolSize += capacity;
    if (this.#poolSize > this.#totals.length) this.#growPool();
    this.#labels.copyWithin(to * 2, from * 2, (from + count) * 2);
    this.#totals.copyWithin(to, from, from + count);
    this.#since.copyWithin(to, from, from + count);
    this.#rows[row * rowFields] = to;
    this.#rows[row * rowFields + 2] = capacity;
  }

  #growPool(): void {
    const size = this.#totals.length * 2;
    this.#labels = grown(this.#labels, new Int32Array(size * 2));
    this.#weights = new Float32Array(this.#labels.buffer);
    this.#totals = grown(this.#totals, new Float64Array(size));
    this.#since = grown(this.#since, new Uint32Array(size));
  }

  /** The number of a feature's row, -1 where it has none. */
  #rowOf(key: number): number {
    const table = this.#table;
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = table[slot * 2 + 1]!;
      if (row === 0) return -1;
      if (table[slot * 2] === key) return row - 1;
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
    while (this.#table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#table[slot * 2] = key;
    this.#table[slot * 2 + 1] = rowNumber;
  }

  #growTable(): void {
    const old = this.#table;
    const slots = old.length;
    this.#mask = slots - 1;
    this.#table = new Int32Array(slots * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) this.#put(old[at]!, old[at + 1]!);
    this.#rows = grown(this.#rows, new Int32Array(slots * rowFields));
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
