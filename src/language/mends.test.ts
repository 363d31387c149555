import { describe, expect, test } from "vitest";
import { hasModel, modelOf } from "../engine/models.ts";
import { uposNames } from "./annotated.ts";
import { annotate, deprelOf, featureOf, formOf, subjectOf } from "./index.ts";
import { mendDescriptions, mendSubjects, mendsOf } from "./mends.ts";
import { ParserState } from "./parser-state.ts";
import { padding, SentenceBuffer } from "./sentence-buffer.ts";

const tags = ["NOUN NN", "PUNCT ,", "VERB VBD", "CCONJ CC", "PUNCT .", "VERB VBN", "AUX VBD"];
const relations = [
  "root",
  "nsubj",
  "obl",
  "conj",
  "punct",
  "parataxis",
  "flat",
  "cc",
  "acl",
  "aux",
  "aux:pass",
];
const mends = mendsOf(tags, relations, {
  finite: ["VERB VBD", "AUX VBD"],
  past: "VERB VBD",
  participle: "VERB VBN",
  stop: "PUNCT .",
  base: "VERB VB",
  present: "VERB VBP",
});

/** Words as `tag relation head`, heads counted from 1; gives relations and heads after the mend. */
function mended(words: readonly string[]): string[] {
  const sentence = new SentenceBuffer();
  const state = new ParserState();
  sentence.length = words.length;
  state.reset(words.length);
  words.forEach((word, index) => {
    const [tag, relation, head] = word.split(" ") as [string, string, string];
    const place = index + padding;
    const helps = relation.startsWith("aux");
    const number = tags.findIndex((it) => it.endsWith(` ${tag}`) && it.startsWith("AUX") === helps);
    sentence.tags[place] = number + 1;
    sentence.upos[place] = uposNames.indexOf(tags[number]!.split(" ")[0] as (typeof uposNames)[number]) + 1;
    state.labels[place] = relations.indexOf(relation) + 1;
    state.heads[place] = Number(head) === 0 ? words.length + padding : Number(head) - 1 + padding;
  });
  mendSubjects(sentence, state, mends);
  mendDescriptions(sentence, state, mends);
  return words.map((_, index) => {
    const place = index + padding;
    const head = state.heads[place]! - padding + 1;
    return `${relations[state.labels[place]! - 1]} ${head > words.length ? 0 : head}`;
  });
}

test.each([
  {
    case: "a name behind a comma is the subject of the finite verb that follows",
    words: ["VBD root 0", "NN obl 1", ", punct 4", "NN conj 2", "NN flat 2", "VBD parataxis 1"],
    after: ["root 0", "obl 1", "punct 4", "nsubj 6", "flat 4", "parataxis 1"],
  },
  {
    case: "a verb that has a subject keeps it, and the row stays",
    words: ["NN nsubj 6", "NN obl 1", ", punct 4", "NN conj 2", "NN flat 4", "VBD root 0"],
    after: ["nsubj 6", "obl 1", "punct 4", "conj 2", "flat 4", "root 0"],
  },
  {
    case: "a row that ends with a conjunction is one",
    words: ["VBD root 0", "NN obl 1", "CC cc 4", "NN conj 2", "VBD parataxis 1"],
    after: ["root 0", "obl 1", "cc 4", "conj 2", "parataxis 1"],
  },
  {
    case: "a participle between commas describes: the ferry, built here, had left",
    words: [
      "NN nsubj 3",
      ", punct 1",
      "VBN root 0",
      "NN obl 3",
      ", punct 3",
      "VBD aux 7",
      "VBN conj 3",
      ". punct 3",
    ],
    after: ["nsubj 7", "punct 1", "acl 1", "obl 3", "punct 7", "aux 7", "root 0", "punct 7"],
  },
  {
    case: "a participle with what helps it is a main verb: the ferry, was built, sank",
    words: ["NN nsubj 4", ", punct 1", "VBD aux:pass 4", "VBN root 0", ", punct 6", "VBD conj 4"],
    after: ["nsubj 4", "punct 1", "aux:pass 4", "root 0", "punct 6", "conj 4"],
  },
  {
    case: "no word comes to hang on itself",
    words: ["NN root 0", ", punct 3", "NN conj 1", "VBD parataxis 3"],
    after: ["root 0", "punct 3", "conj 1", "parataxis 3"],
  },
])("$case", ({ words, after }) => {
  expect(mended(words)).toEqual(after);
});

describe.skipIf(!hasModel("en"))("with the English model", () => {
  test.each([
    ["On Tuesday the minister praised two young teachers.", "praised", "minister"],
    ["The bridge collapsed near Orlo, the mayor said on Friday.", "said", "mayor"],
  ])("%s: %s has its subject", (text, verb, subject) => {
    const annotated = annotate(modelOf("en"), text);
    const at = Array.from(annotated.starts, (_, token) => token).find(
      (it) => formOf(annotated, it) === verb,
    )!;
    expect(featureOf(annotated, at, "Tense")).toBe("Past");
    expect(formOf(annotated, subjectOf(annotated, at)!)).toBe(subject);
  });

  test("a participle in a headline stays one", () => {
    const annotated = annotate(modelOf("en"), "Two men killed in ferry fire");
    const at = Array.from(annotated.starts, (_, token) => token).find(
      (it) => formOf(annotated, it) === "killed",
    )!;
    expect([featureOf(annotated, at, "VerbForm"), deprelOf(annotated, at)]).toContain("Part");
  });
});
