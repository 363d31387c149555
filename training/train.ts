/**
 * `npm run train -- en [--quick]` builds the models of a language from its treebanks and name files and writes them to `models/<language>`.
 * The same data and seed give the same bytes. Progress goes to standard error.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readData } from "../bench/data.ts";
import { Clusters } from "../src/language/clusters.ts";
import { type ModelManifest, tablesOf } from "../src/language/language-model.ts";
import { Lexicon } from "../src/language/lexicon.ts";
import { LinearModel } from "../src/language/linear.ts";
import { left, right, shift } from "../src/language/parser.ts";
import { readTreebank, type TreebankSentence } from "./conllu.ts";
import { type Example, examplesOf, fineTagOf, Labels } from "./corpus.ts";
import { readNames, scoreNames, trainNames } from "./train-names.ts";
import { attachment, trainParser } from "./train-parser.ts";
import { jackknife, predictTags, type Setting, trainTagger } from "./train-tagger.ts";
import { scriptName, trainLemmatizer, trainMorphology } from "./train-word.ts";

const seed = 20261121;
const quick = process.argv.includes("--quick");
const language = "en";
const target = new URL(`../models/${language}/`, import.meta.url);
const started = performance.now();
const say = (message: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);

mkdirSync(target, { recursive: true });
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(new URL(name, target), bytes);
  say(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
};

const treebank = (name: string): TreebankSentence[] =>
  readTreebank(readData(`ud/${name}.conllu.gz`).toString("utf8"));
const training = [...treebank("ewt-train"), ...treebank("gum-train")];
const development = treebank("ewt-dev");
const words = training.flatMap((sentence) => sentence.words);
say(`${training.length} sentences, ${words.length} words`);

const clustersUrl = new URL("clusters.bin", target);
if (!existsSync(clustersUrl)) write("clusters.bin", new Uint8Array(new Uint32Array([2, 0, 0, 0, 0]).buffer));
const lexicon = new Lexicon(new Clusters(readFileSync(clustersUrl)));

const tags = Labels.counted(words.map(fineTagOf), 3);
const relations = Labels.counted(words.map((word) => word.deprel));
const features = Labels.counted(words.map((word) => word.features));
const scripts = Labels.counted(
  words.filter((word) => word.lemma !== "_").map((word) => scriptName(word.form, word.lemma)),
  2,
);
const manifest: ModelManifest = {
  format: "synoptic.language/1",
  language,
  version: "2026-11",
  tags: tags.names,
  features: features.names,
  featuresOfTag: tags.names.map((tag) => {
    const seen = new Set(
      words.filter((word) => fineTagOf(word) === tag).map((word) => features.numberOf(word.features)),
    );
    return [...seen].filter((it) => it >= 0).sort((a, b) => a - b);
  }),
  relations: relations.names,
  transitions: transitionsOf(training),
  lemmaScripts: scripts.names.map((name) => JSON.parse(name)),
};
write("model.json", new TextEncoder().encode(JSON.stringify(manifest)));
say(
  `${tags.names.length} tags, ${relations.names.length} relations, ${features.names.length} feature sets, ${scripts.names.length} lemma scripts, ${manifest.transitions.moves.length} transitions`,
);
const tables = tablesOf(manifest);
const setting: Setting = { lexicon, uposOfTag: tables.uposOfTag, tagCount: tags.names.length, seed };
const examples = examplesOf(training, lexicon, tags, relations);
const held = examplesOf(development, lexicon, tags, relations);

const tagger = trainTagger(setting, examples, quick ? 4 : 8, { updates: 2, weight: 0.01 });
write("tagger.bin", tagger);
predictTags(tagger, setting, held).forEach((predicted, index) => {
  held[index]!.tags = predicted;
});
say(`EWT dev UPOS ${(100 * uposAccuracy(held)).toFixed(2)}`);
jackknife(setting, examples, quick ? 3 : 5, quick ? 3 : 5);
say(`jackknifed UPOS ${(100 * uposAccuracy(examples)).toFixed(2)}`);

const lemmatizer = trainLemmatizer(setting, examples, scripts, quick ? 3 : 6, { updates: 1, weight: 0.01 });
write("lemmatizer.bin", lemmatizer);
write(
  "morphology.bin",
  trainMorphology(setting, examples, features, tables.featuresAllowed, tables.isSubject, quick ? 3 : 5, {
    updates: 2,
    weight: 0.01,
  }),
);

const tagModel = new LinearModel(tagger);
const nameSetting = { lexicon, tagger: tagModel, uposOfTag: tables.uposOfTag, seed };
const nameDocuments = ["worldwide-train", "wikigold"].flatMap((name) =>
  readNames(readData(`ner/${name}.tsv.gz`).toString("utf8")),
);
const names = trainNames(nameSetting, nameDocuments, quick ? 4 : 8, { updates: 2, weight: 0.01 });
write("names.bin", names);
const nameScore = scoreNames(
  new LinearModel(names),
  nameSetting,
  readNames(readData("ner/worldwide-dev.tsv.gz").toString("utf8")),
);
say(`worldwide dev name F1 ${(100 * nameScore.f1).toFixed(2)}`);

const parser = trainParser(
  setting,
  tables.transitions,
  examples,
  quick ? 5 : 12,
  { updates: 2, weight: 0.01 },
  (epoch) => say(`parser epoch ${epoch + 1}`),
);
write("parser.bin", parser);
const { uas, las } = attachment(parser, setting, tables.transitions, held);
say(`EWT dev UAS ${(100 * uas).toFixed(2)} LAS ${(100 * las).toFixed(2)}`);

function transitionsOf(sentences: readonly TreebankSentence[]) {
  const seen = Labels.counted(
    sentences.flatMap((sentence) =>
      sentence.words.map(
        (word, index) => `${word.head < 0 || word.head > index ? left : right} ${word.deprel}`,
      ),
    ),
  );
  const pairs = seen.names.map((name) => name.split(" "));
  return {
    moves: [shift, ...pairs.map(([move]) => Number(move))],
    relations: [0, ...pairs.map(([, relation]) => relations.numberOf(relation!))],
  };
}

function uposAccuracy(list: readonly Example[]): number {
  let right = 0;
  let all = 0;
  for (const example of list) {
    example.sentence.words.forEach((word, index) => {
      all++;
      if (tags.names[example.tags[index]!]?.split(" ")[0] === word.upos) right++;
    });
  }
  return right / all;
}
