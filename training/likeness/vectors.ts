import { readFileSync } from "node:fs";
import type { Entry } from "./vocabulary.ts";

/** The file of word vectors: GloVe 6B of 100 dimensions (Pennington, Socher, Manning 2014) as packed for wink-nlp. */
interface VectorFile {
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export interface Vectors {
  readonly dimensions: number;
  readonly of: (form: string) => readonly number[] | undefined;
}

export function readVectors(path: string): Vectors {
  const { dimensions, vectors } = JSON.parse(readFileSync(path, "utf8")) as VectorFile;
  return { dimensions, of: (form) => (Object.hasOwn(vectors, form) ? vectors[form] : undefined) };
}

/** How many of the directions that all words share are taken out: they tell how common a word is, not what it means. */
const common = 3;
const rounds = 60;

/**
 * One unit vector for each lemma: the mean of its forms by the root of how often they occur, without the mean of all and the
 * directions that all share (Mu, Viswanath 2018). Rows of one flat array.
 */
export function lemmaVectors(entries: readonly Entry[], { dimensions, of }: Vectors): Float64Array {
  const rows = new Float64Array(entries.length * dimensions);
  entries.forEach(({ forms }, at) => {
    const row = rows.subarray(at * dimensions, (at + 1) * dimensions);
    for (const [form, count] of forms) {
      const vector = of(form)?.slice(0, dimensions);
      if (vector) addScaled(row, vector, Math.sqrt(count) / lengthOf(vector));
    }
    scale(row);
  });
  takeOut(rows, dimensions, meanOf(rows, dimensions), false);
  for (let at = 0; at < common; at++) takeOut(rows, dimensions, mainDirection(rows, dimensions), true);
  for (let at = 0; at < rows.length; at += dimensions) scale(rows.subarray(at, at + dimensions));
  return rows;
}

function meanOf(rows: Float64Array, dimensions: number): Float64Array {
  const mean = new Float64Array(dimensions);
  const count = rows.length / dimensions;
  for (let at = 0; at < rows.length; at++) mean[at % dimensions]! += rows[at]! / count;
  return mean;
}

/** Takes a vector away from each row: as it is, or as far as the row points its way. */
function takeOut(rows: Float64Array, dimensions: number, direction: Float64Array, projected: boolean): void {
  for (let at = 0; at < rows.length; at += dimensions) {
    const row = rows.subarray(at, at + dimensions);
    addScaled(row, direction, projected ? -dot(row, direction) : -1);
  }
}

/** The direction of most variance, by power iteration. */
function mainDirection(rows: Float64Array, dimensions: number): Float64Array {
  let direction = new Float64Array(dimensions).fill(1);
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(dimensions);
    for (let at = 0; at < rows.length; at += dimensions) {
      const row = rows.subarray(at, at + dimensions);
      addScaled(next, row, dot(row, direction));
    }
    scale(next);
    direction = next;
  }
  return direction;
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function addScaled(to: Float64Array, what: ArrayLike<number>, by: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += what[at]! * by;
}

function lengthOf(vector: ArrayLike<number>): number {
  return Math.sqrt(dot(vector, vector)) || 1;
}

function scale(vector: Float64Array): void {
  const length = lengthOf(vector);
  for (let at = 0; at < vector.length; at++) vector[at]! /= length;
}
