/** Takes the features of one row after the other. */
export interface FeatureSink {
  add(feature: number): void;
  /** Ends the row: what is added from here on belongs to the next. */
  endRow(): void;
}

/** Rows of indexes, one after the other in one array: a page has some hundred rows of some hundred features. */
export class FeatureRows implements FeatureSink {
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

/** Sums the weights of each row's features as they come, so that no rows need to be kept where nobody looks at them again. */
export class FeatureSums implements FeatureSink {
  readonly sums: Float64Array;
  readonly #weights: Float32Array;
  #row = 0;

  constructor(weights: Float32Array, rows: number) {
    this.#weights = weights;
    this.sums = new Float64Array(rows);
  }

  add(feature: number): void {
    this.sums[this.#row] = (this.sums[this.#row] ?? 0) + (this.#weights[feature] ?? 0);
  }

  endRow(): void {
    this.#row++;
  }
}

/** Collects the features of one block: a template's bins follow those of the template before it, the first those of another model. */
export class Collector {
  readonly #rows: FeatureSink;
  readonly #from: number;
  #offset: number;

  constructor(rows: FeatureSink, from = 0) {
    this.#rows = rows;
    this.#from = from;
    this.#offset = from;
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

  /** How many bins the templates of the open row have. */
  get count(): number {
    return this.#offset - this.#from;
  }

  endRow(): void {
    this.#rows.endRow();
    this.#offset = this.#from;
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
