import { rawDocuments } from "../bench/quality/language/raw-text.ts";
import { Clusters } from "../src/language/clusters.ts";
import { type ModelFile, type ModelManifest, tablesOf } from "../src/language/language-model.ts";
import { Lexicon } from "../src/language/lexicon.ts";
import { LinearModel } from "../src/language/linear.ts";
import { headlines, nameHeadlines } from "./augment.ts";
import type { TreebankSentence } from "./conllu.ts";
import { type Example, examplesOf, fineTagOf, Labels } from "./corpus.ts";
import type { Corpora } from "./en/corpora.ts";
import { trainClusters } from "./train-clusters.ts";
import { scoreNames, trainNames } from "./train-names.ts";
import { type Attachment, attachment, trainParser } from "./train-parser.ts";
import { trainBreaks } from "./train-sentences.ts";
import { jackknife, predictTags, type Setting, trainTagger } from "./train-tagger.ts";
import { scriptName, trainLemmatizer, trainMorphology } from "./train-word.ts";

/** The parts of a model, in the order in which they are trained: each may use those before it. */
export const stages = ["clusters", "sentences", "tagger", "words", "names", "parser"] as const;
export type Stage = (typeof stages)[number];

/** Where models go and come from, and who is told. */
export interface Bench {
  say(message: string): void;
  read(name: ModelFile): Uint8Array;
  write(name: ModelFile, bytes: Uint8Array): void;
}

/** Orders of presentation. */
const seeds = { sentences: 1, words: 20261121, names: 1, parser: 2 };
/** One headline for so many short sentences. */
const headlineStep = 6;
/** Epochs after which development figures rise no more, and cut-offs below which they fall; tried on EWT dev and worldwide dev. */
export const epochs = {
  sentences: 8,
  tagger: 8,
  jackknife: 5,
  lemmas: 6,
  morphology: 5,
  names: 4,
  parser: 10,
};
const folds = 5;
const cutoffs = { updates: 2, share: 0.001 };
/** Most weights of the tagger are small, in rows of many tags: without them it is as good and reads three quarters of the entries. */
const taggerCutoffs = { updates: 2, share: 0.0156 };
/** The same of names. */
const nameCutoffs = { updates: 2, share: 0.015 };
/** The same of the parser, which has the most features. */
const parserCutoffs = { moves: { updates: 3, share: 0.012 }, relations: { updates: 3, share: 0.03 } };

/** Trains the asked stages on the corpora and writes each as soon as it is done. Returns the parser's development score where it was trained. */
export function trainAll(
  corpora: Corpora,
  only: readonly Stage[],
  bench: Bench,
  effort = epochs,
): Attachment | undefined {
  const has = (stage: Stage): boolean => only.includes(stage);
  if (has("clusters")) bench.write("clusters.bin", clustersOf(corpora, bench));
  const lexicon = new Lexicon(corpora.language, new Clusters(bench.read("clusters.bin")));
  if (has("sentences"))
    bench.write(
      "sentences.bin",
      trainBreaks(
        { lexicon, language: corpora.language, seed: seeds.sentences },
        rawDocuments(corpora.treebank),
        effort.sentences,
        cutoffs,
      ),
    );
  const trainer = new Trainer(corpora, lexicon, bench, effort);
  if (has("tagger")) trainer.tagger();
  if (has("words") || has("parser")) trainer.predictTags();
  if (has("words")) trainer.words();
  if (has("names")) trainer.names();
  return has("parser") ? trainer.parser() : undefined;
}

function clustersOf(corpora: Corpora, bench: Bench): Uint8Array {
  const setting = {
    language: corpora.language,
    minimumCount: 5,
    clusters: 800,
    middle: 256,
    coarse: 48,
    rounds: 8,
  };
  return trainClusters(corpora.rawLines(), setting, (message) => bench.say(message));
}

class Trainer {
  readonly #labels: TreebankLabels;
  readonly #manifest: ModelManifest;
  readonly #tables: ReturnType<typeof tablesOf>;
  readonly #setting: Setting;
  readonly #examples: Example[];
  readonly #held: Example[];

  constructor(
    readonly corpora: Corpora,
    readonly lexicon: Lexicon,
    readonly bench: Bench,
    readonly effort: typeof epochs,
  ) {
    const { treebank, development } = corpora;
    this.#labels = labelsOf(treebank);
    this.#manifest = manifestOf(corpora, this.#labels);
    bench.write("model.json", new TextEncoder().encode(JSON.stringify(this.#manifest)));
    this.#tables = tablesOf(this.#manifest);
    const { tags, relations } = this.#labels;
    this.#setting = {
      lexicon,
      uposOfTag: this.#tables.uposOfTag,
      tagCount: tags.names.length,
      seed: seeds.words,
    };
    this.#examples = examplesOf(
      [...treebank, ...headlines(treebank, headlineStep)],
      lexicon,
      tags,
      relations,
    );
    this.#held = examplesOf(development, lexicon, tags, relations);
    bench.say(
      `${this.#examples.length} sentences, ${tags.names.length} tags, ${this.#labels.scripts.names.length} lemma scripts`,
    );
  }

  tagger(): void {
    const bytes = trainTagger(this.#setting, this.#examples, this.effort.tagger, taggerCutoffs);
    this.bench.write("tagger.bin", bytes);
    predictTags(bytes, this.#setting, this.#held).forEach((tags, index) => {
      this.#held[index]!.tags = tags;
    });
    this.bench.say(`development UPOS ${percent(this.#uposAccuracy(this.#held))}`);
  }

  /** Tags as they will be at run time: words, lemmas and trees are learned on those, mistakes and all. */
  predictTags(): void {
    predictTags(this.bench.read("tagger.bin"), this.#setting, this.#held).forEach((tags, index) => {
      this.#held[index]!.tags = tags;
    });
    jackknife(this.#setting, this.#examples, folds, this.effort.jackknife);
    this.bench.say(`jackknifed UPOS ${percent(this.#uposAccuracy(this.#examples))}`);
  }

  words(): void {
    const { scripts, features } = this.#labels;
    const { featuresAllowed, isSubject } = this.#tables;
    this.bench.write(
      "lemmatizer.bin",
      trainLemmatizer(this.#setting, this.#examples, scripts, this.effort.lemmas, { ...cutoffs, updates: 1 }),
    );
    this.bench.write(
      "morphology.bin",
      trainMorphology(
        this.#setting,
        this.#examples,
        features,
        featuresAllowed,
        isSubject,
        this.effort.morphology,
        cutoffs,
      ),
    );
  }

  names(): void {
    const { corpora, lexicon } = this;
    const tagger = new LinearModel(this.bench.read("tagger.bin"));
    const setting = {
      lexicon,
      language: corpora.language,
      tagger,
      uposOfTag: this.#tables.uposOfTag,
      seed: seeds.names,
    };
    const documents = [...corpora.names, ...nameHeadlines(corpora.names, headlineStep)];
    const bytes = trainNames(setting, documents, this.effort.names, nameCutoffs);
    this.bench.write("names.bin", bytes);
    const score = scoreNames(new LinearModel(bytes), setting, corpora.developmentNames);
    this.bench.say(`development names F1 ${percent(score.f1)}`);
  }

  parser(): Attachment {
    const { names } = this.#labels.relations;
    const bytes = trainParser(
      { ...this.#setting, seed: seeds.parser },
      names,
      this.#examples,
      this.effort.parser,
      parserCutoffs,
      (epoch) => this.bench.say(`parser epoch ${epoch + 1}`),
    );
    this.bench.write("moves.bin", bytes.moves);
    this.bench.write("relations.bin", bytes.relations);
    const score = attachment(bytes, this.#setting, names, this.#held);
    this.bench.say(
      `development UAS ${percent(score.uas)}, LAS ${percent(score.las)}, with subtypes ${percent(score.lasWithSubtypes)}`,
    );
    return score;
  }

  #uposAccuracy(examples: readonly Example[]): number {
    let right = 0;
    let all = 0;
    for (const example of examples) {
      example.sentence.words.forEach((word, index) => {
        all++;
        if (this.#labels.tags.names[example.tags[index]!]?.split(" ")[0] === word.upos) right++;
      });
    }
    return right / all;
  }
}

interface TreebankLabels {
  readonly tags: Labels;
  readonly relations: Labels;
  readonly features: Labels;
  readonly scripts: Labels;
}

function labelsOf(sentences: readonly TreebankSentence[]): TreebankLabels {
  const words = sentences.flatMap((sentence) => sentence.words);
  const lemmas = words.filter((word) => word.lemma !== "_");
  return {
    tags: Labels.counted(words.map(fineTagOf), 3),
    relations: Labels.counted(words.map((word) => word.deprel)),
    features: Labels.counted(words.map((word) => word.features)),
    scripts: Labels.counted(
      lemmas.map((word) => scriptName(word.form, word.lemma)),
      2,
    ),
  };
}

function manifestOf(corpora: Corpora, { tags, relations, features, scripts }: TreebankLabels): ModelManifest {
  return {
    format: "synoptic.language/1",
    language: corpora.language.code,
    version: corpora.version,
    tags: tags.names,
    features: features.names,
    featuresOfTag: featuresOfTag(corpora.treebank, tags, features),
    relations: relations.names,
    lemmaScripts: scripts.names.map((name) => JSON.parse(name)),
  };
}

function featuresOfTag(sentences: readonly TreebankSentence[], tags: Labels, features: Labels): number[][] {
  const seen = tags.names.map(() => new Set<number>());
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      const feature = features.numberOf(word.features);
      if (feature >= 0) seen[tags.numberOf(fineTagOf(word))]?.add(feature);
    }
  }
  return seen.map((set) => [...set].sort((a, b) => a - b));
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
