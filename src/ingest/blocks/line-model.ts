import { binOf, FeatureRows } from "../feature-rows.ts";
import { type LineFeatures, lineFeatureCount } from "./line-features.ts";

/** Weights of two logistic regressions: the second sees what the first made of a line and of those around it. */
export interface LineModel {
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** Weights of the features of lines that may be the title. */
  readonly title: Float32Array;
}

const steps = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98];
const coarseSteps = [0.1, 0.35, 0.65, 0.9];
const bins = steps.length + 2;
const neighbors = [-1, 1, -2, 2, -3, 3];
/** So many lines on each side are asked whether the article goes on there. */
const reach = 12;

/** How many weights each of the two regressions has. */
export function lineWeightCounts(): { readonly first: number; readonly second: number } {
  const first = lineFeatureCount();
  const none = { active: new FeatureRows(), statistics: [] };
  return { first, second: first + collectContext(new Float64Array(1), none, 0, new FeatureRows(), 0) };
}

/** The probability of each line to be the article's own text. */
export function lineChances(features: LineFeatures, model: LineModel): Float64Array {
  const first = firstChances(features, model.first);
  return first.map((_, index) => {
    const context = new FeatureRows();
    collectContext(first, features, index, context, model.first.length);
    return sigmoid(features.active.sum(index, model.second) + context.sum(0, model.second));
  });
}

/** What the first regression alone says. */
export function firstChances(features: LineFeatures, weights: Float32Array): Float64Array {
  return Float64Array.from(features.statistics, (_, index) => sigmoid(features.active.sum(index, weights)));
}

/** The features that the second regression sees beyond those of the first, counted from `from`. */
export function lineContext(
  first: Float64Array,
  features: LineFeatures,
  index: number,
  from: number,
): Int32Array {
  const rows = new FeatureRows();
  collectContext(first, features, index, rows, from);
  return rows.row(0);
}

/** Adds a row of them and gives how many there are. */
function collectContext(
  first: Float64Array,
  features: LineFeatures,
  index: number,
  rows: FeatureRows,
  from: number,
): number {
  let offset = from;
  const add = (count: number, bin: number) => {
    rows.add(offset + bin);
    offset += count;
  };
  add(bins, step(steps, first, index));
  for (const beside of neighbors) add(bins, step(steps, first, index + beside));
  const [before, after] = [step(coarseSteps, first, index - 1), step(coarseSteps, first, index + 1)];
  add(216, step(coarseSteps, first, index) * 36 + before * 6 + after);
  const [up, down] = [best(first, features, index, -1), best(first, features, index, 1)];
  add(36, binOf(coarseSteps, up) * 6 + binOf(coarseSteps, down));
  add(30, binOf(coarseSteps, first[index] ?? 0) * 6 + binOf(coarseSteps, down));
  add(30, binOf(coarseSteps, first[index] ?? 0) * 6 + binOf(coarseSteps, up));
  rows.endRow();
  return offset - from;
}

/** The step that a line's probability has reached, from 1; 0 beyond the ends of the text. */
function step(of: readonly number[], first: Float64Array, index: number): number {
  return index < 0 || index >= first.length ? 0 : 1 + binOf(of, first[index] ?? 0);
}

/** The largest probability of a longer line on one side. */
function best(first: Float64Array, { statistics }: LineFeatures, index: number, direction: -1 | 1): number {
  let largest = 0;
  for (let steps = 1; steps <= reach; steps++) {
    const at = index + direction * steps;
    if ((statistics[at]?.words ?? 0) >= 8) largest = Math.max(largest, first[at] ?? 0);
  }
  return largest;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
