import type { Lexicon } from "../src/language/lexicon.ts";
import { bestOf, LinearModel } from "../src/language/linear.ts";
import { padding, SentenceBuffer } from "../src/language/sentence-buffer.ts";
import { mostTagFeatures, setTag, tagFeatures, tagSentence } from "../src/language/tagger.ts";
import { type Example, load } from "./corpus.ts";
import { encodeLinear } from "./encode.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";

/** What every trainer of the chain needs. */
export interface Setting {
  readonly lexicon: Lexicon;
  readonly uposOfTag: Uint8Array;
  readonly tagCount: number;
  readonly seed: number;
}

/** What is left out of a model: features that were taught less often, and weights below a share of the largest. */
export interface Cutoffs {
  readonly updates: number;
  readonly share: number;
}

export function trainTagger(
  setting: Setting,
  examples: readonly Example[],
  epochs: number,
  cutoffs: Cutoffs,
): Uint8Array {
  const perceptron = new Perceptron(setting.tagCount);
  const random = randomFrom(setting.seed);
  const buffer = new SentenceBuffer();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, random))
      teachTags(perceptron, setting, examples[index]!, buffer);
  }
  return encodeLinear(perceptron, cutoffs.updates, cutoffs.share);
}

const keys = new Int32Array(mostTagFeatures);
const scores = new Float64Array(256);

function teachTags(perceptron: Perceptron, setting: Setting, example: Example, buffer: SentenceBuffer): void {
  load(buffer, setting.lexicon, example, setting.uposOfTag);
  for (let index = 0; index < example.words.length; index++) {
    const count = tagFeatures(buffer, index + padding, keys);
    perceptron.tick();
    perceptron.score(keys, count, scores);
    const guess = bestOf(scores, perceptron.classes);
    const gold = example.gold[index]!;
    if (gold >= 0 && guess !== gold) perceptron.update(keys, count, gold, guess);
    setTag(buffer, index + padding, guess, setting.uposOfTag);
  }
}

/** Tags of each example by a model. */
export function predictTags(bytes: Uint8Array, setting: Setting, examples: readonly Example[]): Int32Array[] {
  const model = new LinearModel(bytes);
  const buffer = new SentenceBuffer();
  return examples.map((example) => {
    load(buffer, setting.lexicon, example, setting.uposOfTag);
    tagSentence(model, setting.uposOfTag, buffer);
    return Int32Array.from(example.words, (_, index) => buffer.tags[index + padding]! - 1);
  });
}

/** Replaces each example's tags by those of a tagger trained without its part (every `folds`-th document goes together). */
export function jackknife(
  setting: Setting,
  examples: readonly Example[],
  folds: number,
  epochs: number,
): void {
  const documents = [...new Set(examples.map((example) => example.document))];
  const foldOf = new Map(documents.map((document, index) => [document, index % folds]));
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((example) => foldOf.get(example.document) !== fold);
    const own = examples.filter((example) => foldOf.get(example.document) === fold);
    const bytes = trainTagger(setting, others, epochs, { updates: 1, share: 0 });
    predictTags(bytes, setting, own).forEach((tags, index) => {
      own[index]!.tags = tags;
    });
  }
}
