import { expect, test } from "vitest";
import { english } from "../src/language/en/index.ts";
import { annotateWords, headOf, languageModel, uposOf } from "../src/language/index.ts";
import type { ModelFile } from "../src/language/language-model.ts";
import { readTreebank } from "./conllu.ts";
import { epochs, stages, trainAll } from "./stages.ts";
import { readNames } from "./train-names.ts";

// A treebank of four invented sentences: enough to see that every stage fits the next.
const treebank = readTreebank(
  [
    [
      "Dogs dog NOUN NNS Number=Plur 2 nsubj",
      "bark bark VERB VBP Tense=Pres 0 root",
      ". . PUNCT . _ 2 punct",
    ],
    [
      "Ada Ada PROPN NNP Number=Sing 2 nsubj",
      "saw see VERB VBD Tense=Past 0 root",
      "dogs dog NOUN NNS Number=Plur 2 obj",
      ". . PUNCT . _ 2 punct",
    ],
    [
      "Marr Marr PROPN NNP Number=Sing 2 nsubj",
      "fed feed VERB VBD Tense=Past 0 root",
      "cats cat NOUN NNS Number=Plur 2 obj",
      ". . PUNCT . _ 2 punct",
    ],
    [
      "Cats cat NOUN NNS Number=Plur 2 nsubj",
      "sleep sleep VERB VBP Tense=Pres 0 root",
      ". . PUNCT . _ 2 punct",
    ],
  ]
    .map((rows, number) => sentence(rows, number))
    .join("\n\n"),
);
const names = readNames(
  "# doc = 1\nAda\tB-PER\nsaw\tO\ndogs\tO\n.\tO\n\nMarr\tB-PER\nfed\tO\ncats\tO\n.\tO\n\nDogs\tO\nbark\tO\n.\tO\n",
);

function sentence(rows: readonly string[], number: number): string {
  const words = rows.map((row) => row.split(" "));
  const text = words.map(([form]) => form).join(" ");
  const lines = words.map(([form, lemma, upos, xpos, features, head, deprel], index) =>
    [index + 1, form, lemma, upos, xpos, features, head, deprel, "_", "_"].join("\t"),
  );
  return [`# newdoc id = d${number}`, `# text = ${text}`, ...lines].join("\n");
}

function trained(): Map<ModelFile, Uint8Array> {
  const files = new Map<ModelFile, Uint8Array>();
  const repeated = Array.from({ length: 5 }, () => treebank).flat();
  const corpora = {
    language: english,
    version: "test",
    treebank: repeated,
    development: treebank,
    names: Array.from({ length: 5 }, () => names).flat(),
    developmentNames: names,
    rawLines: () => Array.from({ length: 40 }, () => "Ada saw dogs . Marr fed cats . Dogs bark ."),
  };
  trainAll(
    corpora,
    stages,
    { say: () => {}, read: (name) => files.get(name)!, write: (name, bytes) => void files.set(name, bytes) },
    epochs,
  );
  return files;
}

test("every stage fits the next, and training twice gives the same bytes", () => {
  const files = trained();
  for (const [name, bytes] of trained()) expect(Buffer.from(bytes).equals(files.get(name)!), name).toBe(true);
  const annotated = annotateWords(languageModel(Object.fromEntries(files)), [["Ada", "saw", "dogs", "."]]);
  const tokens = Array.from(annotated.starts, (_, token) => token);
  expect(uposOf(annotated, 0)).toBe("PROPN");
  expect(tokens.filter((token) => headOf(annotated, token) === -1)).toHaveLength(1);
  expect(annotated.lemmas).toHaveLength(4);
});
