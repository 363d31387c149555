import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { quantities } from "../../../src/analyze/quantities/index.ts";
import { times } from "../../../src/analyze/times/index.ts";
import { hasModel } from "../../../src/engine/models.ts";
import type { Quantity, Span, Time } from "../../../src/model/index.ts";
import { readData } from "../../data.ts";
import type { Bench, Measure } from "../../measure.ts";
import { plainReadingOf } from "../../plain-reading.ts";
import { type Kind, kinds } from "./kinds.ts";
import { type Expectation, reasonFor, sameNumber, sameTime } from "./reasons.ts";

/** A case of the Microsoft Recognizers: an assistant-style sentence with what that library finds; `End` is inclusive. */
interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Result[];
}

interface Result {
  readonly Start?: number;
  readonly Length?: number;
  readonly Text: string;
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Value?: unknown;
  readonly Resolution?: unknown;
}

/** Numbers of cases with an expectation that is not met, by file and reason. */
type Listed = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

const folder = "regression/recognizers";
const listUrl = new URL("listed.json", import.meta.url);

/**
 * What the cases of another library expect, met or listed in `listed.json` with the reason: conformance to that library, not truth.
 * `--update` writes the list anew.
 */
export const bench: Bench = {
  name: "recognizers",
  files: kinds.map(({ file }) => `${folder}/${file}`),
  run: () => (hasModel("en") ? measures() : []),
};

function measures(): Measure[] {
  const outcomes = kinds.map((kind) => outcomeOf(kind));
  const unmetByFile = Object.fromEntries(outcomes.map((it) => [it.file, it.unmet]));
  if (process.argv.includes("--update")) writeFileSync(listUrl, `${JSON.stringify(unmetByFile)}\n`);
  const listed: Listed = existsSync(listUrl) ? (JSON.parse(readFileSync(listUrl, "utf8")) as Listed) : {};
  const unlisted = outcomes.flatMap(({ file, unmet }) => unlistedOf(file, unmet, listed));
  const met = outcomes.reduce((sum, it) => sum + it.met, 0);
  const of = outcomes.reduce((sum, it) => sum + it.of, 0);
  return [
    ...outcomes.map(measureOf),
    { name: "expectations met, all claimed kinds", value: met / of, pinned: true, note: `${met} of ${of}` },
    {
      name: "unmet expectations listed with their reason",
      value: unlisted.length === 0 ? 1 : 0,
      pinned: true,
      note: unlisted.slice(0, 5).join("; ") || "all",
    },
  ];
}

interface Outcome {
  readonly file: string;
  readonly notClaimed?: string;
  readonly met: number;
  readonly of: number;
  readonly unmet: Readonly<Record<string, readonly number[]>>;
}

function outcomeOf({ file, finds, notClaimed }: Kind): Outcome {
  const cases = JSON.parse(readData(`${folder}/${file}`).toString("utf8")) as Case[];
  if (!finds) return { file, notClaimed: notClaimed ?? "", met: 0, of: 0, unmet: {} };
  const unmet: Record<string, number[]> = {};
  let met = 0;
  let of = 0;
  for (const [number, it] of cases.entries()) {
    const expected = it.Results.map((result) => expectationOf(it, result));
    for (const reason of unmetIn(it, expected, finds)) {
      if (reason === undefined) met++;
      else {
        unmet[reason] ??= [];
        const list = unmet[reason];
        if (list.at(-1) !== number) list.push(number);
      }
      of++;
    }
  }
  return { file, met, of, unmet };
}

/** For each expectation of a case why it is not met; undefined where it is. A finding meets one expectation. */
function unmetIn(
  it: Case,
  expected: readonly Expectation[],
  finds: "times" | "quantities",
): (string | undefined)[] {
  const found: (Time | Quantity)[] = [...(finds === "times" ? timesIn(it) : quantitiesIn(it))];
  return expected.map((expectation) => {
    const overlapping = found.filter((finding) => overlaps(finding, expectation));
    const same = overlapping.find((finding) => hasValue(finding, expectation)) ?? overlapping[0];
    if (!same) return reasonFor(expectation, "missed");
    found.splice(found.indexOf(same), 1);
    return hasValue(same, expectation) ? undefined : reasonFor(expectation, "other value");
  });
}

function hasValue(finding: Time | Quantity, expectation: Expectation): boolean {
  if ("anchor" in finding || "precision" in finding) return sameTime(finding as Time, expectation);
  const { min, max } = (finding as Quantity).value;
  return sameNumber(min, expectation) || sameNumber(max, expectation);
}

function expectationOf({ Input }: Case, result: Result): Expectation {
  const { Start, Text, Type, TypeName, Value, Resolution } = result;
  const start = Start ?? Math.max(0, Input.toLowerCase().indexOf(Text.toLowerCase()));
  return {
    text: Input.slice(start, start + Text.length),
    start,
    end: start + Text.length,
    type: Type ?? TypeName ?? "",
    values: [...new Set([...valuesIn(Value), ...valuesIn(Resolution)])],
  };
}

const valueNames = new Set(["timex", "value", "start", "date", "startdate", "datetime", "startdatetime"]);

/** All that a resolution accepts, however deep: its TIMEX, its value, where it begins. */
function valuesIn(resolution: unknown): string[] {
  if (typeof resolution !== "object" || resolution === null) return [];
  return Object.entries(resolution).flatMap(([name, it]) =>
    typeof it === "string" && valueNames.has(name.toLowerCase()) ? [it.replace(" ", "T")] : valuesIn(it),
  );
}

function unlistedOf(file: string, unmet: Outcome["unmet"], listed: Listed): string[] {
  return Object.entries(unmet).flatMap(([reason, numbers]) => {
    const known = new Set(listed[file]?.[reason] ?? []);
    return numbers.filter((it) => !known.has(it)).map((it) => `${file} ${it}: ${reason}`);
  });
}

function measureOf({ file, notClaimed, met, of, unmet }: Outcome): Measure {
  const name = file.replace(/\.json.*$/, "");
  if (notClaimed !== undefined) return { name, value: 0, note: `not claimed: ${notClaimed}` };
  const counts = Object.entries(unmet).sort((a, b) => b[1].length - a[1].length);
  const rest = counts.map(([reason, numbers]) => `${numbers.length} ${reason}`).join("; ");
  return { name, value: of === 0 ? 1 : met / of, note: `${met} of ${of}${rest && `; ${rest}`}` };
}

function readingOf(it: Case) {
  const date = it.Context?.ReferenceDateTime?.slice(0, 10);
  return plainReadingOf(
    it.Input,
    date ? { publishedAt: { value: date, precision: "day", rule: "case" } } : {},
  );
}

function timesIn(it: Case): readonly Time[] {
  return times.find(readingOf(it), emptyAnalysis);
}

function quantitiesIn(it: Case): readonly Quantity[] {
  const reading = readingOf(it);
  return quantities.find(reading, { ...emptyAnalysis, times: times.find(reading, emptyAnalysis) });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
