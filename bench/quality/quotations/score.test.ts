import { expect, test } from "vitest";
import { type Attribution, contentClass, overlapping, partial, sources, strict } from "./score.ts";

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const text = "“We are ready,” said Mayor Lind. He called it “a joke” on us. Lind said it rained.";
const at = (words: string) => [spanIn(text, words)];
const gold: Attribution[] = [
  { source: at("Mayor Lind"), cue: at("said"), content: at("“We are ready,”") },
  { source: at("He"), cue: at("called"), content: at("it “a joke” on us") },
  { source: at("Lind said").map((it) => ({ ...it, end: it.start + 4 })), cue: at("said it").map((it) => ({ ...it, end: it.start + 4 })), content: at("it rained") },
]; // biome-ignore format: a table reads better in rows

test("classes by content", () => {
  expect(gold.map((it) => contentClass(text, it.content))).toEqual(["direct", "mixed", "indirect"]);
  expect(contentClass(text, at("We are ready"))).toBe("direct");
});

test("the gold against itself is perfect", () => {
  const documents = [{ text, gold, found: gold }];
  expect(strict(documents, "direct", "part").f1).toBe(1);
  expect(partial(documents, "mixed").f1).toBe(1);
  expect(overlapping(documents, "indirect").f1).toBe(1);
  expect(sources(documents, ["direct", "mixed"])).toEqual({ right: 2, of: 2 });
});

test("half of the words is half a match, and a title alone is no source", () => {
  const found: Attribution[] = [
    { source: [], cue: [], content: at("We are ready") },
    { source: at("He"), cue: [], content: at("it “a joke”") },
  ];
  const documents = [{ text, gold, found }];
  expect(strict(documents, "direct", "attribution").f1).toBe(1);
  const { precision, recall } = partial(documents, "mixed");
  expect([precision, recall]).toEqual([1, 0.6]);
  expect(sources(documents, ["direct", "mixed"])).toEqual({ right: 1, of: 2 });
});
