import { readData } from "../../bench/data.ts";
import { english } from "../../src/language/en/index.ts";
import type { LanguageData } from "../../src/language/language-data.ts";
import { readTreebank, type TreebankSentence } from "../conllu.ts";
import { type NameDocument, readNames } from "../train-names.ts";

/** All that a language's models are trained on, and what progress is measured on. */
export interface Corpora {
  readonly language: LanguageData;
  /** Year and month, for the manifest. */
  readonly version: string;
  readonly treebank: readonly TreebankSentence[];
  readonly development: readonly TreebankSentence[];
  readonly names: readonly NameDocument[];
  readonly developmentNames: readonly NameDocument[];
  /** Raw text for word clusters, a paragraph or article a line. */
  rawLines(): string[];
}

/** What may train English weights that ship: see the model card. */
export function englishCorpora(): Corpora {
  const treebank = ["ewt-train", "gum-train"].flatMap(universal);
  return {
    language: english,
    version: "2026-11",
    treebank,
    development: universal("ewt-dev"),
    names: ["worldwide-train", "wikigold"].flatMap(named),
    developmentNames: named("worldwide-dev"),
    rawLines: () => [...readData("text/news.txt.gz").toString("utf8").split("\n"), ...paragraphs(treebank)],
  };
}

function universal(name: string): TreebankSentence[] {
  return readTreebank(readData(`ud/${name}.conllu.gz`).toString("utf8"));
}

function named(name: string): NameDocument[] {
  return readNames(readData(`ner/${name}.tsv.gz`).toString("utf8"));
}

function paragraphs(sentences: readonly TreebankSentence[]): string[] {
  const lines: string[] = [];
  for (const sentence of sentences) {
    if (sentence.startsParagraph || lines.length === 0) lines.push(sentence.text);
    else lines[lines.length - 1] += ` ${sentence.text}`;
  }
  return lines;
}
