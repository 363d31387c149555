import fc from "fast-check";
import { expect, test } from "vitest";
import { WordTable } from "./word-table.ts";

const words = new Map([
  ["the", 1],
  ["don't", 2],
  ["été", 3],
  ["ab", 4],
  ["bc", 5],
]);

test.each([
  ["in The park", 3, 6, 1],
  ["in Then", 3, 7, undefined],
  ["DON'T", 0, 5, 2],
  ["Été", 0, 3, 3],
  ["", 0, 0, undefined],
])("%j from %i to %i is %s", (text, start, end, value) => {
  expect(new WordTable(words).at(text, start, end)).toBe(value);
});

test("a table says what a map says of the word in lower case", () => {
  const letter = fc.constantFrom("a", "b", "B", "c", "'", "é", "É");
  const table = new WordTable(words);
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 5 }), (word) => {
      expect(table.at(`x${word}y`, 1, 1 + word.length)).toBe(words.get(word.toLowerCase()));
    }),
  );
});
