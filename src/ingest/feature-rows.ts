/** Rows of indexes, one after the other in one array: a page has some hundred rows of some hundred features. */
export class FeatureRows {
  #items = new Int32Array(256);
  #length = 0;
  readonly #starts: number[] = [0];

  get count(): number {
    return this.#starts.length - 1;
  }

  add(feature: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = feature;
  }

  /** Ends the row: what is added from here on belongs to the next. */
  endRow(): void {
    this.#starts.push(this.#length);
  }

  row(index: number): Int32Array {
    return this.#items.subarray(this.#starts[index], this.#starts[index + 1]);
  }

  /** The sum of the weights of a row's features. */
  sum(index: number, weights: Float32Array): number {
    const end = this.#starts[index + 1] ?? 0;
    let sum = 0;
    for (let at = this.#starts[index] ?? 0; at < end; at++) sum += weights[this.#items[at] ?? 0] ?? 0;
    return sum;
  }
}

/** Collects the features of one block: a template's bins follow those of the template before it. */
export class Collector {
  readonly #rows: FeatureRows;
  #offset = 0;

  constructor(rows: FeatureRows) {
    this.#rows = rows;
  }

  /** The bin of a template with `bins` of them; a bin outside leaves the template silent. */
  add(bins: number, bin: number): void {
    if (bin >= 0 && bin < bins) this.#rows.add(this.#offset + bin);
    this.#offset += bins;
  }

  /** One template a bit. */
  addBits(bits: number, count: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      if (bit < count) this.#rows.add(this.#offset + bit);
    }
    this.#offset += count;
  }

  get count(): number {
    return this.#offset;
  }

  endRow(): void {
    this.#rows.endRow();
    this.#offset = 0;
  }
}

/** Which step a value has reached: 0 below the first, `steps.length` from the last on. */
export function binOf(steps: readonly number[], value: number): number {
  let bin = 0;
  while (bin < steps.length && value >= (steps[bin] ?? 0)) bin++;
  return bin;
}

/** Weights are stored as whole thousandths, in the order of the features. */
export function unpackWeights(thousandths: readonly number[], count: number, program: string): Float32Array {
  if (thousandths.length !== count)
    throw new RangeError(
      `weights are for ${thousandths.length} features, the code has ${count}: run ${program}`,
    );
  return Float32Array.from(thousandths, (value) => value / 1000);
}
