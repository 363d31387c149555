import { expect, test } from "vitest";
import { uposNames } from "./annotated.ts";
import { faultRules } from "./en/fault-rules.ts";
import { FaultRules } from "./faults.ts";
import { ParserState } from "./parser-state.ts";
import { padding, SentenceBuffer } from "./sentence-buffer.ts";

const tags = ["NOUN NN", "VERB VBD", "VERB VBN", "VERB VB", "AUX AUX", "DET DT"];
const relations = ["root", "nsubj", "obj", "acl", "aux", "det", "cop", "compound:prt", "expl", "conj"];
const rules = new FaultRules(faultRules, tags, relations, ["VERB VBD", "AUX AUX"]);

/** Words as `tag relation head`, heads counted from 1; gives the numbers of those at fault. */
function faultsOf(words: readonly string[], isFull: boolean): number[] {
  const sentence = new SentenceBuffer();
  const state = new ParserState();
  sentence.length = words.length;
  state.reset(words.length);
  words.forEach((word, index) => {
    const [tag, relation, head] = word.split(" ") as [string, string, string];
    const place = index + padding;
    const number = tags.findIndex((it) => it.endsWith(` ${tag}`));
    sentence.tags[place] = number + 1;
    sentence.upos[place] = uposNames.indexOf(tags[number]!.split(" ")[0] as (typeof uposNames)[number]) + 1;
    state.labels[place] = relations.indexOf(relation) + 1;
    state.heads[place] = Number(head) === 0 ? words.length + padding : Number(head) - 1 + padding;
  });
  return rules.find(sentence, state, isFull).map((place) => place - padding + 1);
}

test.each([
  { case: "police fired gas, read as a noun", words: ["NN root 0", "VBN acl 1", "NN obj 2"], at: [1, 2] },
  { case: "police fired gas", words: ["NN nsubj 2", "VBD root 0", "NN obj 2"], at: [] },
  { case: "did police reply, read as a noun", words: ["AUX aux 3", "NN nsubj 3", "NN root 0"], at: [3, 3] },
  { case: "it was a paper", words: ["NN nsubj 4", "AUX cop 4", "DT det 4", "NN root 0"], at: [] },
  { case: "the march set, with an article", words: ["DT det 2", "VBD root 0"], at: [2] },
  { case: "there was a fire", words: ["NN expl 2", "VBD root 0", "NN nsubj 2"], at: [] },
  { case: "a verb with two subjects", words: ["NN nsubj 3", "NN nsubj 3", "VBD root 0"], at: [3] },
])("$case", ({ words, at }) => {
  expect(faultsOf(words, true)).toEqual(at);
});

test("a headline may hang on a noun", () => {
  expect(faultsOf(["NN root 0", "VBN acl 1"], false)).toEqual([]);
});
