/**
 * `npx tsx training/cross-validate.ts` measures tagger and parser on the 20 news documents of GUM's training part, which the shipped models
 * are trained on: each half of them is parsed by models that have not seen it (the tagger, to be quick, trained for fewer epochs). It takes ten minutes.
 * Word clusters are those that ship; they know the raw text of all documents, no label.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import type { ModelFile } from "../src/language/language-model.ts";
import { englishCorpora } from "./en/corpora.ts";
import { epochs, trainAll } from "./stages.ts";

const halves = 2;
const effort = { ...epochs, tagger: 5, jackknife: 3 };
const models = new URL("../models/en/", import.meta.url);

const corpora = englishCorpora();
const isNews = (document: string): boolean => document.startsWith("GUM_news_");
const documents = [...new Set(corpora.treebank.map((it) => it.document))].filter(isNews);
const sums = { words: 0, uas: 0, las: 0 };
for (let half = 0; half < halves; half++) {
  const held = new Set(documents.filter((_, index) => index % halves === half));
  const treebank = corpora.treebank.filter((it) => !held.has(it.document));
  const development = corpora.treebank.filter((it) => held.has(it.document));
  const files = new Map<ModelFile, Uint8Array>([
    ["clusters.bin", readFileSync(new URL("clusters.bin", models))],
  ]);
  const bench = {
    say: (message: string) => console.error(`half ${half + 1}: ${message}`),
    read: (name: ModelFile) => files.get(name)!,
    write: (name: ModelFile, bytes: Uint8Array) => void files.set(name, bytes),
  };
  const score = trainAll({ ...corpora, treebank, development }, ["tagger", "parser"], bench, effort)!;
  const words = development.reduce((sum, it) => sum + it.words.length, 0);
  sums.words += words;
  sums.uas += words * score.uas;
  sums.las += words * score.las;
}
console.log(
  `${documents.length} GUM news documents, ${sums.words} words: UAS ${(sums.uas / sums.words).toFixed(4)}, LAS ${(sums.las / sums.words).toFixed(4)}`,
);
