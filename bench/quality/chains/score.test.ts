import { expect, test } from "vitest";
import { bestAssignment, conllScore } from "./score.ts";

test("equal chains are right in all three measures, whatever their names", () => {
  expect(conllScore(["a", "a", "b", "b"], ["x", "x", "y", "y"])).toEqual({
    muc: 1,
    bCubed: 1,
    ceaf: 1,
    conll: 1,
  });
});

test("one chain for two: all links, half of the precision", () => {
  const found = conllScore(["a", "a", "b", "b"], ["x", "x", "x", "x"]);
  expect(found.muc).toBeCloseTo(0.8);
  expect(found.bCubed).toBeCloseTo(2 / 3);
  expect(found.ceaf).toBeCloseTo(4 / 9);
});

test("the best assignment is not the greedy one", () => {
  expect(bestAssignment([Float64Array.of(0.9, 0.8), Float64Array.of(0.8, 0)], 2)).toBeCloseTo(1.6);
});
