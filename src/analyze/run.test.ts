import { expect, test } from "vitest";
import type { Time } from "../model/index.ts";
import { InvariantError } from "../util/invariant.ts";
import type { Annotator, Reading } from "./annotator.ts";
import { analyze, annotators, annotatorVersions } from "./index.ts";
import { runAnnotators } from "./run.ts";

const reading = { document: { id: "d", text: "" } } as unknown as Reading;

function time(start: number, end: number): Time {
  return { documentId: "d", start, end, type: "DATE", value: "2031", precision: "year", rule: "test" };
}

const times: Annotator<"times"> = {
  name: "times",
  version: "1",
  requires: [],
  find: () => [time(9, 12), time(3, 9), time(3, 5)],
};

test("findings are put in reading order before the next annotator sees them", () => {
  let seen: readonly number[] = [];
  const statements: Annotator<"statements"> = {
    name: "statements",
    version: "1",
    requires: ["times"],
    find: (_, found) => {
      seen = found.times.map((it) => it.end);
      return [];
    },
  };
  const found = runAnnotators([times, statements], reading);
  expect(found.times.map((it) => it.end)).toEqual([5, 9, 12]);
  expect(seen).toEqual([5, 9, 12]);
});

test("an annotator sees only what it requires", () => {
  const labels: Annotator<"labels"> = {
    name: "labels",
    version: "1",
    requires: [],
    find: (_, found) => {
      expect(found.times).toEqual([]);
      return [];
    },
  };
  runAnnotators([times, labels], reading);
});

test("a list in which an annotator runs before one that it requires is refused", () => {
  const quantities: Annotator<"quantities"> = {
    name: "quantities",
    version: "1",
    requires: ["times"],
    find: () => [],
  };
  expect(() => runAnnotators([quantities, times], reading)).toThrow(InvariantError);
  expect(() => runAnnotators([times, times], reading)).toThrow(/two annotators/);
});

test("the list is in order and every annotator has a version", () => {
  expect(Object.keys(annotatorVersions)).toEqual(annotators.map((it) => it.name));
  if (annotators.length === 0) expect(analyze(reading).times).toEqual([]);
});
