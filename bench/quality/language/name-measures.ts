import { annotateWords, type LanguageModel } from "../../../src/language/index.ts";
import type { Measure } from "../../measure.ts";
import { type LabelledSentence, readLabelled, scoreNames } from "./names-score.ts";

const types = ["", "PER", "ORG", "LOC", "MISC"];

/** Names of the model, document by document on the words given, against the four types of the gold. */
export function nameMeasures(model: LanguageModel, source: string): Measure[] {
  const documents = readLabelled(source);
  const gold = documents.flat().map((sentence) => sentence.labels);
  const counts = scoreNames(
    gold,
    documents.flatMap((document) => labelsOf(model, document)),
  );
  const plain = scoreNames(gold, documents.flat().map(capitalRuns));
  return [
    ...Object.entries(counts).map(([type, { right, found, gold: wanted }]) => ({
      name: `names, worldwide dev, ${type === "all" ? "four types" : type}, F1`,
      value: (2 * right) / (found + wanted),
      pinned: true,
      note: `P ${(right / found).toFixed(3)}, R ${(right / wanted).toFixed(3)}, of ${wanted}`,
    })),
    {
      name: "baseline: each run of capitals inside a sentence is a person, F1",
      value: (2 * plain["all"]!.right) / (plain["all"]!.found + plain["all"]!.gold),
    },
  ];
}

function labelsOf(model: LanguageModel, document: readonly LabelledSentence[]): string[][] {
  const annotated = annotateWords(
    model,
    document.map((sentence) => sentence.forms),
  );
  let token = 0;
  return document.map((sentence) =>
    sentence.forms.map(() => {
      const code = annotated.names[token++]!;
      return code === 0 ? "O" : code > 8 ? `B-${types[code - 8]}` : `I-${types[code]}`;
    }),
  );
}

function capitalRuns(sentence: LabelledSentence): string[] {
  let before = "O";
  return sentence.forms.map((form, index) => {
    before = index > 0 && /^\p{Lu}/u.test(form) ? (before === "O" ? "B-PER" : "I-PER") : "O";
    return before;
  });
}
