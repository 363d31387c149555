import { expect, test } from "vitest";
import { encodeAlikeness } from "../../training/likeness/encode.ts";
import { alikenessOf } from "./alikeness.ts";

test("a table gives back what it was made of, within a step", () => {
  const pairs: Readonly<Record<string, number>> = {
    "boat ferry": 0.9,
    "boat ship": 0.7,
    "ferry ship": 0.95,
    "dam ship": 0.45,
  };
  const words = ["boat", "dam", "ferry", "ship"];
  const { words: list, table } = encodeAlikeness(words, (a, b) => pairs[`${a} ${b}`] ?? 0);
  const alikeness = alikenessOf(list, table);
  for (const a of words)
    for (const b of words) {
      const wanted = pairs[`${a} ${b}`] ?? pairs[`${b} ${a}`] ?? 0;
      const given = new Map(alikeness.of(a)).get(b) ?? 0;
      expect(Math.abs(given - wanted)).toBeLessThan(0.02);
    }
});

test("a word that a table does not hold is alike to nothing", () => {
  const alikeness = alikenessOf("boat", "AA==");
  expect([alikeness.of("boat"), alikeness.of("ship")]).toEqual([[], []]);
});
