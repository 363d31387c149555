import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { quantities } from "../../../src/analyze/quantities/index.ts";
import { times } from "../../../src/analyze/times/index.ts";
import type { Span } from "../../../src/model/index.ts";
import { readData } from "../../data.ts";
import type { Bench, Measure } from "../../measure.ts";
import { plainReadingOf } from "../../plain-reading.ts";
import { kinds } from "./kinds.ts";

/** A case of the Microsoft Recognizers: an assistant-style sentence with what that library finds; `End` is inclusive. */
interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Start?: number;
    readonly End?: number;
    readonly Length?: number;
    readonly Text: string;
  }[];
}

const folder = "regression/recognizers";

/** The share of cases in which our findings and theirs overlap one to one, by kind: conformance to another library, not truth. */
export const bench: Bench = {
  name: "recognizers",
  files: kinds.map((it) => `${folder}/${it.file}`),
  run: () => kinds.map(measureOf),
};

function measureOf({ file, finds, reason }: (typeof kinds)[number]): Measure {
  const cases = JSON.parse(readData(`${folder}/${file}`).toString("utf8")) as Case[];
  const find = finds === "times" ? timeSpans : quantitySpans;
  const passed = cases.filter((it) => isSame(goldSpans(it), find(it))).length;
  return {
    name: file.replace(/\.json.*$/, ""),
    value: passed / cases.length,
    note: `${passed} of ${cases.length}; ${reason}`,
  };
}

function goldSpans({ Input, Results }: Case): Span[] {
  return Results.map(({ Start, End, Text }) => {
    const start = Start ?? Input.toLowerCase().indexOf(Text.toLowerCase());
    return { start, end: End === undefined ? start + Text.length : End + 1 };
  });
}

function readingOf(it: Case) {
  const date = it.Context?.ReferenceDateTime?.slice(0, 10);
  return plainReadingOf(
    it.Input,
    date ? { publishedAt: { value: date, precision: "day", rule: "case" } } : {},
  );
}

function timeSpans(it: Case): readonly Span[] {
  return times.find(readingOf(it), emptyAnalysis);
}

function quantitySpans(it: Case): readonly Span[] {
  const reading = readingOf(it);
  return quantities.find(reading, { ...emptyAnalysis, times: times.find(reading, emptyAnalysis) });
}

function isSame(gold: readonly Span[], found: readonly Span[]): boolean {
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return gold.length === found.length && gold.every((it, at) => overlaps(it, found[at]!));
}
