import { hasModel, modelOf } from "../../../src/engine/models.ts";
import {
  type Annotated,
  annotate,
  annotateWords,
  deprelOf,
  headOf,
  type LanguageModel,
  lemmaOf,
  sentenceCount,
  sentenceSpan,
  tokensOf,
  uposOf,
} from "../../../src/language/index.ts";
import { readTreebank, type TreebankSentence } from "../../../training/conllu.ts";
import { readData } from "../../data.ts";
import type { Bench, Measure } from "../../measure.ts";
import { nameMeasures } from "./name-measures.ts";
import { quotedMeasures } from "./quoted.ts";
import { addMatches, f1, type RawDocument, rawDocuments } from "./raw-text.ts";
import { rivalMeasures } from "./rivals.ts";
import { speedFile, speedMeasures } from "./speed.ts";
import { plainestSystem, type SystemWord, scoreTreebank } from "./treebank-score.ts";

const development = "ud/ewt-dev.conllu.gz";
const training = "ud/ewt-train.conllu.gz";
const news = "ud/gum-dev.conllu.gz";
const names = "ner/worldwide-dev.tsv.gz";

/** Sentences, words, tags, lemmas, dependencies and names of the English models, with their speed and size. */
export const bench: Bench = {
  name: "language",
  files: [development, training, news, names, speedFile],
  run: async () => {
    if (!hasModel("en")) return [];
    const speed = speedMeasures();
    const model = modelOf("en");
    const sentences = readTreebank(text(development));
    return [
      ...rawMeasures(model, rawDocuments(sentences)),
      ...treebankMeasures("EWT dev", model, sentences, true),
      ...treebankMeasures("GUM dev", model, readTreebank(text(news)), true),
      ...baselines(sentences),
      ...nameMeasures(model, text(names)),
      ...speed,
      ...(await rivalMeasures(rawDocuments(sentences), sentences)),
      ...quotedMeasures(),
    ];
  },
};

function text(file: string): string {
  return readData(file).toString("utf8");
}

function rawMeasures(model: LanguageModel, documents: readonly RawDocument[]): Measure[] {
  const words = { right: 0, found: 0, gold: 0 };
  const sentences = { right: 0, found: 0, gold: 0 };
  const plain = { right: 0, found: 0, gold: 0 };
  for (const document of documents) {
    const annotated = annotate(model, document.text);
    addMatches(
      words,
      Array.from(annotated.starts, (start, token) => [start, annotated.ends[token]!]),
      document.words,
    );
    addMatches(sentences, sentenceSpans(annotated), document.sentences);
    addMatches(plain, plainSentences(document.text), document.sentences);
  }
  return [
    { name: "words, raw EWT dev, F1", value: f1(words), pinned: true },
    {
      name: "sentences, raw EWT dev, F1",
      value: f1(sentences),
      pinned: true,
      note: `P ${(sentences.right / sentences.found).toFixed(3)}, R ${(sentences.right / sentences.gold).toFixed(3)}`,
    },
    { name: "baseline: sentences end at . ! ? before white space, F1", value: f1(plain) },
  ];
}

function sentenceSpans(annotated: Annotated): [number, number][] {
  return Array.from({ length: sentenceCount(annotated) }, (_, sentence) => {
    const { start, end } = sentenceSpan(annotated, sentence);
    return [start, end];
  });
}

function plainSentences(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=[.!?])\s+|\n\n|$/g)) {
    if (match.index > start) spans.push([start, match.index]);
    start = match.index + match[0].length;
  }
  return spans;
}

function treebankMeasures(
  set: string,
  model: LanguageModel,
  sentences: readonly TreebankSentence[],
  pinned: boolean,
): Measure[] {
  const annotated = annotateWords(
    model,
    sentences.map((sentence) => sentence.words.map((word) => word.form)),
  );
  const score = scoreTreebank(
    sentences.map((sentence) => sentence.words),
    systemWords(annotated),
  );
  const note = `gold words, predicted tags; ${score.words} words`;
  return [
    { name: `UPOS, ${set}`, value: score.upos, pinned, note },
    { name: `lemma, ${set}`, value: score.lemma, pinned, note },
    { name: `features, ${set}`, value: score.features, pinned, note },
    { name: `UAS, ${set}`, value: score.uas, pinned, note },
    {
      name: `LAS, ${set}`,
      value: score.las,
      pinned,
      note: `${note}; with subtypes ${score.lasWithSubtypes.toFixed(4)}`,
    },
  ];
}

function systemWords(annotated: Annotated): SystemWord[][] {
  return Array.from({ length: sentenceCount(annotated) }, (_, sentence) => {
    const { from, to } = tokensOf(annotated, sentence);
    return Array.from({ length: to - from }, (_, index) => {
      const token = from + index;
      const head = headOf(annotated, token);
      return {
        upos: uposOf(annotated, token),
        lemma: lemmaOf(annotated, token),
        features: annotated.featureNames[annotated.features[token]!]!,
        head: head < 0 ? -1 : head - from,
        deprel: deprelOf(annotated, token),
      };
    });
  });
}

function baselines(sentences: readonly TreebankSentence[]): Measure[] {
  const plainest = plainestSystem(text(training));
  const gold = sentences.map((sentence) => sentence.words);
  const score = scoreTreebank(gold, gold.map(plainest));
  return [
    { name: "baseline: each word its most frequent tag, UPOS, EWT dev", value: score.upos },
    { name: "baseline: each word its most frequent lemma, EWT dev", value: score.lemma },
    { name: "baseline: each word on the one before, UAS, EWT dev", value: score.uas },
  ];
}
