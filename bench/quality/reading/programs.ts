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
const rounds = 3;

/**
 * Speed and memory of the programs, each in a process of its own, in turns. Both run as built JavaScript, as users run them: a loader of
 * TypeScript in the process takes some 30 MB. The best of three runs counts for the speed, by processor time, which other work on the
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

function resultOf(runs: readonly (Speed | undefined)[]): Speed | undefined {
  const done = runs.filter((it) => it !== undefined);
  const [best] = done.toSorted((a, b) => b.perCpuSecond - a.perCpuSecond);
  const peaks = done.map((it) => it.peak).toSorted((a, b) => a - b);
  return best && { ...best, peak: peaks[Math.floor(peaks.length / 2)] ?? best.peak };
}

function measuresOf(ours: Speed | undefined, rival: Speed | undefined): Measure[] {
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
    { name: "share of their peak memory", value: share, note: `they: ${rival.peak.toFixed(0)} MB` },
    { name: "half of their peak memory is enough", value: Number(share <= 0.5), pinned: true },
    { name: "at least five times their speed", value: Number(times >= 5), pinned: true },
  ];
}
