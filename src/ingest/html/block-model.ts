import { binOf, Collector, FeatureRows, type FeatureSink, FeatureSums } from "../feature-rows.ts";
import {
  collectFeatures,
  featureCount,
  type PageClues,
  type PageFeatures,
  type PageView,
} from "./features.ts";
import type { Page } from "./page.ts";

/** Weights of two logistic regressions: the second sees what the first made of a block and of those around it. */
export interface BlockModel {
  readonly first: Float32Array;
  readonly second: Float32Array;
  /** From this probability on a block is the article's own. */
  readonly threshold: number;
}

const probabilitySteps = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98];
const coarseSteps = [0.1, 0.35, 0.65, 0.9];
const meanSteps = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9];
const relativeSteps = [0.1, 0.3, 0.5, 0.7, 0.9];
const bins = probabilitySteps.length + 2;
const neighbors = [-1, 1, -2, 2];
/** What a word of the article must weigh against a word that is not when the region of the article is sought. */
const regionOdds = 0.3;

/** How many weights each of the two regressions has. */
export function weightCounts(): { readonly first: number; readonly second: number } {
  const count = featureCount();
  return { first: count, second: count + contextCount };
}

/** The probability of each block of a page to be the article's own text. */
export function probabilities(page: Page, clues: PageClues, model: BlockModel): Float64Array {
  const count = page.blocks.length;
  const first = new FeatureSums(model.first, count);
  const second = new FeatureSums(model.second, count);
  const features = collectFeatures(page, clues, new Both(first, second));
  for (let index = 0; index < count; index++) first.sums[index] = sigmoid(first.sums[index] ?? 0);
  const view = firstView(first.sums, features);
  const context = new FeatureSums(model.second, count);
  const collector = new Collector(context, model.first.length);
  for (let index = 0; index < count; index++) {
    collectContext(view, index, collector);
    second.sums[index] = sigmoid((second.sums[index] ?? 0) + (context.sums[index] ?? 0));
  }
  return second.sums;
}

/** Gives the same features to both regressions. */
class Both implements FeatureSink {
  readonly #first: FeatureSums;
  readonly #second: FeatureSums;

  constructor(first: FeatureSums, second: FeatureSums) {
    this.#first = first;
    this.#second = second;
  }

  add(feature: number): void {
    this.#first.add(feature);
    this.#second.add(feature);
  }

  endRow(): void {
    this.#first.endRow();
    this.#second.endRow();
  }
}

/** What the first regression alone says. */
export function firstProbabilities(features: PageFeatures, weights: Float32Array): Float64Array {
  return Float64Array.from(features.statistics, (_, index) => sigmoid(features.active.sum(index, weights)));
}

/** What the first regression says of a whole page: where the article's region is, and how sure it is of anything. */
export interface FirstView {
  readonly first: Float64Array;
  readonly features: PageView;
  /** The steps that each probability has reached, from 1. */
  readonly steps: Uint8Array;
  readonly coarse: Uint8Array;
  readonly means: Float64Array;
  /** Whether each element lies in the region that holds most of what looks like the article, and in the one with most paragraphs. */
  readonly inRegion: Uint8Array;
  readonly inProse: Uint8Array;
  readonly largest: number;
}

/** Sums up the first regression's view of a page over its elements. */
export function firstView(first: Float64Array, features: PageView): FirstView {
  const { statistics, prose, parents } = features;
  const words = subtreeSums(features, (index) => statistics[index]?.words ?? 0);
  const article = subtreeSums(features, (index) => (statistics[index]?.words ?? 0) * (first[index] ?? 0));
  const gain = subtreeSums(
    features,
    (index) => (statistics[index]?.words ?? 0) * ((first[index] ?? 0) - regionOdds),
  );
  const proseGain = subtreeSums(
    features,
    (index) => (statistics[index]?.words ?? 0) * (prose[index] ? 1 : -0.7),
  );
  let largest = 0.05;
  for (let index = 0; index < first.length; index++)
    if (prose[index]) largest = Math.max(largest, first[index] ?? 0);
  return {
    first,
    features,
    steps: stepsOf(probabilitySteps, first),
    coarse: stepsOf(coarseSteps, first),
    largest,
    means: words.map((all, at) => (article[at] ?? 0) / Math.max(1, all)),
    inRegion: below(indexOfLargest(gain), parents),
    inProse: below(indexOfLargest(proseGain), parents),
  };
}

/** Numbers of a byte each: what looks at neighbors again and again need not weigh them again. */
function stepsOf(steps: readonly number[], first: Float64Array): Uint8Array {
  const found = new Uint8Array(first.length);
  for (let index = 0; index < first.length; index++) found[index] = 1 + binOf(steps, first[index] ?? 0);
  return found;
}

function subtreeSums(features: PageView, weightOf: (index: number) => number): Float64Array {
  const { parents, places } = features;
  const sums = new Float64Array(parents.length);
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    sums[place] = (sums[place] ?? 0) + weightOf(index);
  }
  for (let at = parents.length - 1; at > 0; at--) {
    const parent = parents[at] ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[at] ?? 0);
  }
  return sums;
}

/** Marks an element and all inside it: elements come after those they stand in. */
function below(root: number, parents: Int32Array): Uint8Array {
  const inside = new Uint8Array(parents.length);
  inside[root] = 1;
  for (let at = root + 1; at < parents.length; at++) inside[at] = inside[parents[at] ?? 0] ?? 0;
  return inside;
}

/** The last of the largest, which lies deepest. */
function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) >= (values[best] ?? 0)) best = at;
  return best;
}

/** The features that the second regression sees beyond those of the first, counted from 0. */
export function contextFeatures(view: FirstView, index: number): Int32Array {
  const rows = new FeatureRows();
  collectContext(view, index, new Collector(rows));
  return rows.row(0);
}

const contextCount = collectContext(emptyView(), 0, new Collector(new FeatureRows()));

/** Adds a row of them and gives how many there are. */
function collectContext(view: FirstView, index: number, to: Collector): number {
  const { first, features, steps, coarse } = view;
  const own = stepAt(steps, index);
  to.add(bins, own);
  for (const beside of neighbors) to.add(bins, stepAt(steps, index + beside));
  to.add(7, binOf(meanSteps, window(first, features, index, 4)));
  to.add(7, binOf(meanSteps, window(first, features, index, 12)));
  to.add(216, stepAt(coarse, index) * 36 + stepAt(coarse, index - 1) * 6 + stepAt(coarse, index + 1));
  to.add(bins, best(steps, index, -1));
  to.add(bins, best(steps, index, 1));
  const place = features.places[index] ?? 0;
  const regions = (view.inRegion[place] ?? 0) * 2 + (view.inProse[place] ?? 0);
  const isProse = Number(features.prose[index] ?? false);
  to.add(4 * bins, regions * bins + own);
  to.add(8, regions * 2 + isProse);
  let element = place;
  for (let level = 0; level < 5; level++) {
    to.add(14, binOf(meanSteps, view.means[element] ?? 0) * 2 + isProse);
    element = Math.max(0, features.parents[element] ?? 0);
  }
  const relative = binOf(relativeSteps, (first[index] ?? 0) / view.largest);
  to.add(48, (relative * 4 + regions) * 2 + isProse);
  to.add(8, Math.min(3, Math.floor(view.largest * 4)) * 2 + isProse);
  const { count } = to;
  to.endRow();
  return count;
}

/** The step that a block's probability has reached, from 1; 0 beyond the ends of the page. */
function stepAt(steps: Uint8Array, index: number): number {
  return index < 0 || index >= steps.length ? 0 : (steps[index] ?? 0);
}

function emptyView(): FirstView {
  const none = new Uint8Array(1);
  const features = {
    statistics: [],
    prose: [],
    places: new Int32Array(1),
    parents: new Int32Array(1),
  };
  return {
    first: new Float64Array(1),
    steps: new Uint8Array(1),
    coarse: new Uint8Array(1),
    features,
    means: new Float64Array(1),
    inRegion: none,
    inProse: none,
    largest: 1,
  };
}

/** The share of words that the first regression takes for the article's among the blocks within `reach`. */
function window(first: Float64Array, features: PageView, index: number, reach: number): number {
  let own = 0;
  let all = 1;
  for (let at = Math.max(0, index - reach); at <= Math.min(first.length - 1, index + reach); at++) {
    if (at === index) continue;
    const words = features.statistics[at]?.words ?? 0;
    all += words;
    own += words * (first[at] ?? 0);
  }
  return own / all;
}

/** The largest step among the next twenty blocks on one side, at least 1: whether the article goes on there. */
function best(steps: Uint8Array, index: number, direction: -1 | 1): number {
  let largest = 1;
  for (let away = 1; away <= 20; away++) largest = Math.max(largest, stepAt(steps, index + direction * away));
  return largest;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
