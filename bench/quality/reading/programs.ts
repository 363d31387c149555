import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";
import type { ArticlePage } from "../../../training/blocks-data.ts";
import type { Measure } from "../../measure.ts";
import type { Speed } from "./speed.ts";

const programs = ["ours", "readability"] as const;
/** Their memory is one figure or twice as much as the collector happens to run, so that three runs do not show the middle. */
const rounds = 5;

/**
 * Speed and memory of the programs, each in a process of its own, in turns. Both run as built JavaScript, as users run them: a loader of
 * TypeScript in the process takes some 30 MB. The best run counts for the speed, by processor time, which other work on the
 * machine distorts least; the middle one for the memory.
 */
export async function speedMeasures(pages: readonly ArticlePage[]): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  const built = mkdtempSync(join(tmpdir(), "programs-"));
  try {
    for (const [index, page] of pages.entries())
      writeFileSync(join(folder, `${1000 + index}.html`), page.html);
    await buildPrograms(built);
    const runs = Array.from({ length: rounds }, () => programs.map((name) => run(built, name, folder)));
    return measuresOf(resultOf(runs.map((it) => it[0])), resultOf(runs.map((it) => it[1])));
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(built, { recursive: true });
  }
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

function run(built: string, program: string, folder: string): Speed | undefined {
  try {
    const output = execFileSync(process.execPath, [join(built, `${program}.mjs`), folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
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

function measuresOf(ours: Result | undefined, rival: Result | undefined): Measure[] {
  if (!ours) throw new Error("The program that measures the speed of reading did not run.");
  const cpu = `${ours.perCpuSecond.toFixed(1)} a second of processor time`;
  const measures: Measure[] = [
    { name: "pages a second", value: ours.perSecond, note: cpu },
    { name: "peak memory, MB", value: ours.peak },
  ];
  if (!rival) return measures;
  const times = ours.perCpuSecond / rival.perCpuSecond;
  const share = ours.peak / rival.peak;
  return [
    ...measures,
    {
      name: "times the pages of Readability + linkedom",
      value: times,
      note: `they: ${rival.perSecond.toFixed(1)} a second`,
    },
    {
      name: "share of their peak memory",
      value: share,
      note: `they: ${rival.peak.toFixed(0)} MB, ${rival.peaks.map((it) => it.toFixed(0)).join(", ")}`,
    },
  ];
}
