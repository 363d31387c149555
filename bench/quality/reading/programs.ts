import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";
import { engineSettings } from "../../../src/cli/engine-settings.ts";
import type { ArticlePage } from "../../../training/blocks-data.ts";
import type { Measure } from "../../measure.ts";
import type { Speed } from "./speed.ts";

const programs = ["ours", "readability"] as const;
/** Their memory is one figure or twice as much as the collector happens to run, so that three runs do not show the middle. */
const rounds = { own: 5, small: 3 } as const;

/** With how V8 is set when it starts, and as `synoptic read` sets it. */
const settings = { own: "", small: engineSettings("read").join(" ") } as const;
type Setting = keyof typeof settings;

/**
 * Speed and memory of the programs, each in a process of its own, in turns. Both run as built JavaScript, as users run them: a loader of
 * TypeScript in the process takes some 30 MB. The best run counts for the speed, by processor time, which other work on the
 * machine distorts least; the middle one for the memory. Both run with either setting of the engine, since one helps both.
 */
export async function speedMeasures(pages: readonly ArticlePage[]): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  const built = mkdtempSync(join(tmpdir(), "programs-"));
  try {
    for (const [index, page] of pages.entries())
      writeFileSync(join(folder, `${1000 + index}.html`), page.html);
    await buildPrograms(built);
    const [ours, theirs] = inTurns(built, folder, "own");
    const [oursSmall, theirsSmall] = inTurns(built, folder, "small");
    return measuresOf({ own: ours, small: oursSmall }, { own: theirs, small: theirsSmall });
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(built, { recursive: true });
  }
}

function inTurns(built: string, folder: string, setting: Setting): (Result | undefined)[] {
  const runs = Array.from({ length: rounds[setting] }, () =>
    programs.map((name) => run(built, name, folder, setting)),
  );
  return programs.map((_, at) => resultOf(runs.map((it) => it[at])));
}

interface Result extends Speed {
  /** Megabytes of every run, from low to high. */
  readonly peaks: readonly number[];
}

/** Each program as one file, its packages beside it as an installation has them. */
async function buildPrograms(to: string): Promise<void> {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"));
  for (const name of programs) {
    await build({
      config: false,
      cwd: root,
      entry: { [name]: fileURLToPath(new URL(`speed-${name}.ts`, import.meta.url)) },
      outDir: to,
      clean: false,
      dts: false,
      format: "esm",
      platform: "node",
      target: "node20.19",
      outExtensions: () => ({ js: ".mjs" }),
      logLevel: "silent",
    });
  }
}

function run(built: string, program: string, folder: string, setting: Setting): Speed | undefined {
  try {
    const output = execFileSync(
      process.execPath,
      [join(built, `${program}.mjs`), folder, settings[setting]],
      {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      },
    );
    return JSON.parse(output) as Speed;
  } catch {
    return undefined; // the rival is not installed
  }
}

/** The best speed, and the middle one of the peaks, which are given too. */
function resultOf(runs: readonly (Speed | undefined)[]): Result | undefined {
  const done = runs.filter((it) => it !== undefined);
  const [best] = done.toSorted((a, b) => b.perCpuSecond - a.perCpuSecond);
  const peaks = done.map((it) => it.peak).toSorted((a, b) => a - b);
  return best && { ...best, peak: peaks[Math.floor(peaks.length / 2)] ?? best.peak, peaks };
}

type Results = Readonly<Record<Setting, Result | undefined>>;

function measuresOf(ours: Results, rival: Results): Measure[] {
  if (!ours.own || !ours.small)
    throw new Error("The program that measures the speed of reading did not run.");
  const cpu = (it: Result) => `${it.perCpuSecond.toFixed(1)} a second of processor time`;
  const measures: Measure[] = [
    { name: "pages a second", value: ours.own.perSecond, note: cpu(ours.own) },
    { name: "pages a second, set as `synoptic read`", value: ours.small.perSecond, note: cpu(ours.small) },
    { name: "peak memory, MB", value: ours.own.peak, note: peaksOf(ours.own) },
    { name: "peak memory set as `synoptic read`, MB", value: ours.small.peak, note: peaksOf(ours.small) },
  ];
  if (!rival.own || !rival.small) return measures;
  const they = (it: Result) => `they: ${it.perSecond.toFixed(1)} a second`;
  const theyTake = (it: Result) => `they: ${it.peak.toFixed(0)} MB, ${peaksOf(it)}`;
  const share = "share of their peak memory";
  return [
    ...measures,
    {
      name: "times the pages of Readability + linkedom",
      value: ours.own.perCpuSecond / rival.own.perCpuSecond,
      note: they(rival.own),
    },
    {
      name: "times their pages, both set as `synoptic read`",
      value: ours.small.perCpuSecond / rival.small.perCpuSecond,
      note: they(rival.small),
    },
    { name: share, value: ours.own.peak / rival.own.peak, note: theyTake(rival.own) },
    { name: `${share}, we set as \`synoptic read\``, value: ours.small.peak / rival.own.peak },
    { name: `${share}, both set so`, value: ours.small.peak / rival.small.peak, note: theyTake(rival.small) },
  ];
}

function peaksOf({ peaks }: Result): string {
  return peaks.map((it) => it.toFixed(0)).join(", ");
}
