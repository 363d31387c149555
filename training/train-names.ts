import type { LanguageData } from "../src/language/language-data.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import type { Scorer } from "../src/language/linear.ts";
import {
  bestChain,
  labelNames,
  markPhrases,
  mostNameFeatures,
  NameMemory,
  nameFeatures,
  nameScores,
} from "../src/language/names.ts";
import { padding, SentenceBuffer } from "../src/language/sentence-buffer.ts";
import { tagSentence } from "../src/language/tagger.ts";
import { toGradients } from "./chain.ts";
import { encodeLinear } from "./encode.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { Cutoffs } from "./train-tagger.ts";

/** The sentences of one document with the name class of each word. */
export interface NameDocument {
  readonly sentences: readonly NameSentence[];
}
export interface NameSentence {
  readonly forms: readonly string[];
  readonly labels: Uint8Array;
}

/** Step of the logistic regression; the average of all steps is kept, so a constant one does. */
const learningRate = Number(process.env.LR ?? 0.1);

const types = ["", "PER", "ORG", "LOC", "MISC"];

/** Reads tab-separated tokens with IOB2 labels in column 2; `# doc = ` begins a document. */
export function readNames(source: string): NameDocument[] {
  const documents: NameDocument[] = [];
  let sentences: NameSentence[] = [];
  for (const part of source.split("\n\n")) {
    const lines = part.split("\n").filter((line) => line !== "");
    if (lines.some((line) => line.startsWith("# doc = ") && !line.includes("\t"))) {
      sentences = [];
      documents.push({ sentences });
    }
    const rows = lines.filter((line) => line.includes("\t")).map((line) => line.split("\t"));
    if (rows.length > 0)
      sentences.push({
        forms: rows.map((row) => row[0]!),
        labels: Uint8Array.from(rows, (row) => classOf(row[1]!)),
      });
  }
  return documents;
}

function classOf(label: string): number {
  const type = types.indexOf(label.slice(2));
  if (type <= 0) return 0;
  return label.startsWith("B") ? type + 4 : type;
}

export interface NameSetting {
  readonly lexicon: Lexicon;
  readonly language: LanguageData;
  readonly tagger: Scorer;
  readonly uposOfTag: Uint8Array;
  readonly seed: number;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by averaged stochastic gradient steps:
 * whole names are weighed, not word after word, so a name is not cut where one of its words looks like another kind.
 */
export function trainNames(
  setting: NameSetting,
  documents: readonly NameDocument[],
  epochs: number,
  cutoffs: Cutoffs,
  progress: (epoch: number) => void = () => {},
): Uint8Array {
  const perceptron = new Perceptron(nameScores);
  const random = randomFrom(setting.seed);
  const teacher = new NameTeacher(perceptron, setting);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(documents.length, random)) {
      const memory = new NameMemory();
      for (const sentence of documents[index]!.sentences) teacher.teach(sentence, memory);
    }
    progress(epoch + 1);
  }
  return encodeLinear(perceptron, cutoffs.updates, cutoffs.share);
}

class NameTeacher {
  readonly #buffer = new SentenceBuffer();
  readonly #keys = new Int32Array(mostNameFeatures);

  constructor(
    readonly perceptron: Perceptron,
    readonly setting: NameSetting,
  ) {}

  teach(sentence: NameSentence, memory: NameMemory): void {
    const { perceptron } = this;
    const size = sentence.forms.length;
    fill(this.setting, sentence, this.#buffer);
    const potentials = new Float64Array(size * nameScores);
    for (let index = 0; index < size; index++) {
      const count = nameFeatures(this.#buffer, memory, index, this.#keys);
      perceptron.score(this.#keys, count, potentials.subarray(index * nameScores, (index + 1) * nameScores));
    }
    const labels = new Uint8Array(size);
    bestChain(potentials, size, labels);
    toGradients(potentials, size, sentence.labels);
    for (let index = 0; index < size; index++) {
      const gradient = potentials.subarray(index * nameScores, (index + 1) * nameScores);
      perceptron.tick();
      perceptron.move(
        this.#keys,
        nameFeatures(this.#buffer, memory, index, this.#keys),
        gradient,
        learningRate,
      );
    }
    memory.remember(this.#buffer, labels);
  }
}

/** Words and tags of each sentence, found once. */
const prepared = new WeakMap<NameSentence, { words: Int32Array; tags: Int32Array; upos: Int32Array }>();

function fill(setting: NameSetting, sentence: NameSentence, buffer: SentenceBuffer): void {
  const known = prepared.get(sentence);
  const words = known?.words ?? Int32Array.from(sentence.forms, (form) => setting.lexicon.idOf(form));
  buffer.fill(setting.lexicon, words, 0, words.length);
  markPhrases(
    setting.language,
    buffer,
    (index) => setting.lexicon.startsPhrase[words[index]!] === 1,
    (index) => sentence.forms[index]!,
  );
  if (known) {
    buffer.tags.set(known.tags, padding);
    buffer.upos.set(known.upos, padding);
    return;
  }
  tagSentence(setting.tagger, setting.uposOfTag, buffer);
  const end = padding + words.length;
  prepared.set(sentence, {
    words,
    tags: buffer.tags.slice(padding, end),
    upos: buffer.upos.slice(padding, end),
  });
}

/** Names by exact span and type: counts of right, found and gold. */
export function scoreNames(model: Scorer, setting: NameSetting, documents: readonly NameDocument[]) {
  const buffer = new SentenceBuffer();
  const total = { right: 0, found: 0, gold: 0 };
  for (const document of documents) {
    const memory = new NameMemory();
    for (const sentence of document.sentences) {
      fill(setting, sentence, buffer);
      const labels = new Uint8Array(sentence.forms.length);
      labelNames(model, buffer, memory, labels);
      const gold = new Set(spansOf(sentence.labels));
      const found = spansOf(labels);
      total.gold += gold.size;
      total.found += found.length;
      total.right += found.filter((span) => gold.has(span)).length;
    }
  }
  return { ...total, f1: (2 * total.right) / (total.gold + total.found) };
}

function spansOf(labels: Uint8Array): string[] {
  const spans: string[] = [];
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    if (labels[from]! > 4) {
      while (to < labels.length && labels[to] === labels[from]! - 4) to++;
      spans.push(`${from} ${to} ${labels[from]}`);
    }
    from = to;
  }
  return spans;
}

/** For looking at errors: the names found and wanted of each sentence. */
export function namesOfDocs(model: Scorer, setting: NameSetting, documents: readonly NameDocument[]) {
  const buffer = new SentenceBuffer();
  return documents.flatMap((document) => {
    const memory = new NameMemory();
    return document.sentences.map((sentence) => {
      fill(setting, sentence, buffer);
      const labels = new Uint8Array(sentence.forms.length);
      labelNames(model, buffer, memory, labels);
      return { forms: sentence.forms, gold: spansOf(sentence.labels), found: spansOf(labels) };
    });
  });
}
