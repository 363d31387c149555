import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dataHash, missingFile } from "./data.ts";

/** One figure of a benchmark. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** Pinned figures may not fall below their floor; figures of rivals, times and memory are printed only. */
  readonly pinned?: boolean;
  /** Printed behind the figure: what it is a share of, the rival beside it, the count. */
  readonly note?: string;
}

/** A benchmark: the data files it needs, and the work that gives its figures. Lives in `bench/quality/<name>/bench.ts`. */
export interface Bench {
  readonly name: string;
  /** Paths under the data directory; where one is absent the benchmark is skipped and says which. */
  readonly files: readonly string[];
  run(): Promise<readonly Measure[]> | readonly Measure[];
}

interface Floors {
  readonly corpus: Readonly<Record<string, string>>;
  readonly floors: Readonly<Record<string, number>>;
}

/** Smaller differences than this are noise of floating-point sums and tie breaks. */
const noise = 0.0005;

export interface Outcome {
  readonly measures: readonly Measure[];
  readonly failures: readonly string[];
  readonly skipped?: string;
}

/** Runs a benchmark and holds its pinned figures against `floors.json` beside it. */
export async function measure(bench: Bench, floorsUrl: URL): Promise<Outcome> {
  const missing = missingFile(bench.files);
  if (missing)
    return {
      measures: [],
      failures: [],
      skipped: `${bench.name}: skipped, ${missing} is not in the data directory`,
    };
  const measures = await bench.run();
  return { measures, failures: failuresOf(bench, measures, readFloors(floorsUrl)) };
}

/** Pins the figures just measured. A floor is only lowered with `allowRegression`. */
export function pinFloors(
  bench: Bench,
  measures: readonly Measure[],
  floorsUrl: URL,
  allowRegression = false,
): void {
  const before = readFloors(floorsUrl);
  const floors = Object.fromEntries(
    measures
      .filter((it) => it.pinned)
      .map((it) => {
        const rounded = Math.floor(it.value * 10_000) / 10_000;
        return [it.name, allowRegression ? rounded : Math.max(rounded, before.floors[it.name] ?? rounded)];
      }),
  );
  const corpus = Object.fromEntries(bench.files.map((file) => [file, dataHash(file)]));
  writeFileSync(floorsUrl, `${JSON.stringify({ corpus, floors }, null, 2)}\n`);
}

function readFloors(floorsUrl: URL): Floors {
  return existsSync(floorsUrl)
    ? (JSON.parse(readFileSync(floorsUrl, "utf8")) as Floors)
    : { corpus: {}, floors: {} };
}

function failuresOf(bench: Bench, measures: readonly Measure[], pinned: Floors): string[] {
  const failures = Object.entries(pinned.corpus)
    .filter(([file, hash]) => bench.files.includes(file) && dataHash(file) !== hash)
    .map(
      ([file]) =>
        `${bench.name}: ${file} has changed since the floors were pinned; measure again and pin them`,
    );
  for (const [name, floor] of Object.entries(pinned.floors)) {
    const value = measures.find((it) => it.name === name)?.value;
    if (value === undefined) failures.push(`${bench.name}: "${name}" has a floor but was not measured`);
    else if (value < floor - noise)
      failures.push(`${bench.name}: "${name}" is ${value.toFixed(4)}, below its floor ${floor}`);
  }
  return failures;
}
