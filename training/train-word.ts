import { lemmaFeatures, mostLemmaFeatures, scriptOf } from "../src/language/lemmatizer.ts";
import { bestOf } from "../src/language/linear.ts";
import { morphologyFeatures, mostMorphologyFeatures, subjectsOf } from "../src/language/morphology.ts";
import { ParserState } from "../src/language/parser-state.ts";
import { padding, SentenceBuffer } from "../src/language/sentence-buffer.ts";
import { type Example, type Labels, load } from "./corpus.ts";
import { encodeLinear } from "./encode.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { Cutoffs, Setting } from "./train-tagger.ts";

/** The name of a lemma script among the labels. */
export function scriptName(form: string, lemma: string): string {
  return JSON.stringify(scriptOf(form, lemma));
}

export function trainLemmatizer(
  setting: Setting,
  examples: readonly Example[],
  scripts: Labels,
  epochs: number,
  cutoffs: Cutoffs,
): Uint8Array {
  const perceptron = new Perceptron(scripts.names.length);
  const random = randomFrom(setting.seed);
  const buffer = new SentenceBuffer();
  const keys = new Int32Array(mostLemmaFeatures);
  const scores = new Float64Array(256);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at]!;
      load(buffer, setting.lexicon, example, setting.uposOfTag, example.tags);
      example.sentence.words.forEach((word, index) => {
        if (word.lemma === "_" && word.form !== "_") return;
        const gold = scripts.numberOf(scriptName(word.form, word.lemma));
        const count = lemmaFeatures(buffer, index + padding, keys);
        perceptron.tick();
        perceptron.score(keys, count, scores);
        const guess = bestOf(scores, perceptron.classes);
        if (gold >= 0 && guess !== gold) perceptron.update(keys, count, gold, guess);
      });
    }
  }
  return encodeLinear(perceptron, cutoffs.updates, cutoffs.share);
}

export function trainMorphology(
  setting: Setting,
  examples: readonly Example[],
  features: Labels,
  allowed: readonly Uint8Array[],
  isSubject: Uint8Array,
  epochs: number,
  cutoffs: Cutoffs,
): Uint8Array {
  const perceptron = new Perceptron(features.names.length);
  const random = randomFrom(setting.seed);
  const buffer = new SentenceBuffer();
  const keys = new Int32Array(mostMorphologyFeatures);
  const scores = new Float64Array(256);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at]!;
      load(buffer, setting.lexicon, example, setting.uposOfTag, example.tags);
      const state = goldState(example);
      const subjects = subjectsOf(buffer, state, isSubject);
      example.sentence.words.forEach((word, index) => {
        const place = index + padding;
        const gold = features.numberOf(word.features);
        const count = morphologyFeatures(buffer, state, place, subjects[place]!, keys);
        perceptron.tick();
        perceptron.score(keys, count, scores);
        const seen = allowed[example.tags[index]!]!;
        const guess = bestOf(scores, perceptron.classes, seen);
        // Under a wrong tag the right set may not be allowed: pulling at it for ever would drown the other weights.
        if (gold >= 0 && seen[gold] === 1 && guess !== gold) perceptron.update(keys, count, gold, guess);
      });
    }
  }
  return encodeLinear(perceptron, cutoffs.updates, cutoffs.share);
}

/** A state that holds the gold tree. */
function goldState(example: Example): ParserState {
  const state = new ParserState();
  state.reset(example.words.length);
  example.heads.forEach((head, index) => {
    state.heads[index + padding] = (head < 0 ? example.words.length : head) + padding;
    state.labels[index + padding] = example.relations[index]! + 1;
  });
  return state;
}
