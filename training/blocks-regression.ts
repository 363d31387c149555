/**
 * Logistic regression on sparse binary features by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer, 2011)
 * and an L2 penalty. Seeded: the same examples give the same weights.
 *
 * @module
 */
import {
  type BlockModel,
  contextFeatures,
  firstProbabilities,
  firstView,
  weightCounts,
} from "../src/ingest/html/block-model.ts";
import type { Example } from "./blocks-data.ts";

/** One example: its active features, its label, and what an error on it costs. */
export interface Row {
  readonly active: Int32Array;
  readonly label: number;
  readonly weight: number;
}

const epochs = 6;
const rate = 0.1;
const penalty = 1e-3;
/** So many of an example's features are left out each time it is seen, so that none is relied on alone (Srivastava et al., 2014). */
const dropout = 0.3;
const innerFolds = 3;
/** Pages below this agreement (live blogs of which the gold holds one entry, texts behind a subscription) are not learned from. */
const leastAgreement = 0.3;
/** The threshold of equal odds; the weights of the examples already say what an error costs. */
const threshold = 0.5;

/** Trains both regressions. The second sees predictions of firsts that had not seen the page. */
export function trainBlockModel(examples: readonly Example[]): BlockModel {
  const counts = weightCounts();
  const seen = new Map<string, Float64Array>();
  for (let fold = 0; fold < innerFolds; fold++) {
    const inner = descend(
      examples.filter((_, index) => index % innerFolds !== fold).flatMap((it) => rowsOf(it)),
      counts.first,
    );
    for (const it of examples.filter((_, index) => index % innerFolds === fold))
      seen.set(it.id, firstProbabilities(it.features, inner));
  }
  const trusted = examples.filter((it) => agreement(it, seen.get(it.id)) >= leastAgreement);
  const first = descend(
    trusted.flatMap((it) => rowsOf(it)),
    counts.first,
  );
  const second = descend(
    trusted.flatMap((it) => rowsOf(it, seen.get(it.id))),
    counts.second,
  );
  return { first, second, threshold };
}

/** How far predictions and gold agree on a page, as F1 over weights: where they do not at all, the gold is of another text. */
function agreement(example: Example, predicted: Float64Array | undefined): number {
  let both = 0;
  let either = 0;
  for (const [index, label] of example.labels.entries()) {
    const isPredicted = (predicted?.[index] ?? 0) >= 0.3;
    const weight = example.weights[index] ?? 0;
    if (label === 1 && isPredicted) both += 2 * weight;
    if (label === 1) either += weight;
    if (label !== -1 && isPredicted) either += weight;
  }
  return either === 0 ? 1 : both / either;
}

/** Two thirds of the shortest lines outside the article are left out: there are thousands, and they teach little. */
function isPlain(example: Example, index: number): boolean {
  return index % 3 !== 0 && (example.features.statistics[index]?.words ?? 0) < 6 && example.set === "aed";
}

function rowsOf(example: Example, first?: Float64Array): Row[] {
  const rows: Row[] = [];
  const offset = weightCounts().first;
  const view = first && firstView(first, example.features);
  for (let index = 0; index < example.features.active.count; index++) {
    const active = example.features.active.row(index);
    const label = example.labels[index] ?? -1;
    if (label < 0 || (label === 0 && isPlain(example, index))) continue;
    const more = view ? contextFeatures(view, index).map((feature) => feature + offset) : [];
    rows.push({ active: Int32Array.from([...active, ...more]), label, weight: example.weights[index] ?? 1 });
  }
  return rows;
}

/** Weights that tell the labels of the rows. */
export function descend(rows: readonly Row[], count: number): Float32Array {
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(1e-4);
  const sum = new Float64Array(count);
  const order = rows.map((_, index) => index);
  const random = generator(12345);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) step(rows[index] as Row, weights, squares, random);
    if (epoch >= epochs / 2)
      for (const [at, value] of weights.entries()) sum[at] = (sum[at] as number) + value;
  }
  const averaged = Math.floor(epochs / 2);
  return Float32Array.from(sum, (value) => (value / averaged) * (1 - dropout));
}

const kept = new Int32Array(1024);

/** One step on one example: features are left out at random, the others move against the error. */
function step(
  { active, label, weight }: Row,
  weights: Float64Array,
  squares: Float64Array,
  random: () => number,
): void {
  let count = 0;
  let sum = 0;
  for (let at = 0; at < active.length; at++) {
    if (random() < dropout) continue;
    const feature = active[at] as number;
    kept[count++] = feature;
    sum += weights[feature] as number;
  }
  const error = (1 / (1 + Math.exp(-sum)) - label) * Math.min(weight, 12);
  for (let at = 0; at < count; at++) {
    const feature = kept[at] as number;
    const value = weights[feature] as number;
    const gradient = error + penalty * value;
    const square = (squares[feature] as number) + gradient * gradient;
    squares[feature] = square;
    weights[feature] = value - (rate * gradient) / Math.sqrt(square);
  }
}

/** A linear congruential generator (Knuth's constants), as fractions of 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
