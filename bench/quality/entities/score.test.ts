import { expect, test } from "vitest";
import { bCubed, overlapScore } from "./score.ts";

test("overlap needs the same type and one shared character", () => {
  const gold = [
    { start: 0, end: 10, type: "PER" },
    { start: 20, end: 30, type: "ORG" },
  ];
  const found = [
    { start: 9, end: 12, type: "PER" },
    { start: 20, end: 30, type: "LOC" },
  ];
  expect(overlapScore([{ gold, found }])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test("B-cubed of a merged pair of clusters, and of all apart", () => {
  const gold = ["a", "a", "b", "b"];
  expect(bCubed([{ gold, found: ["x", "x", "x", "x"] }])).toMatchObject({ precision: 0.5, recall: 1 });
  expect(bCubed([{ gold, found: ["1", "2", "3", "4"] }])).toMatchObject({ precision: 1, recall: 0.5 });
  expect(bCubed([{ gold, found: gold }]).f1).toBe(1);
});
