import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench, Measure } from "../../measure.ts";
import { bestOf, costOf } from "./child.ts";
import { writeManyArticles } from "./many-articles.ts";

const seeds = fileURLToPath(new URL("../../../../shared/seeds", import.meta.url));
const sizes = process.env["SYNOPTIC_BENCH_FULL"] ? [25, 100, 400, 2000] : [25, 100, 400];

/** What `synoptic compare` costs from a cold start, and how the cost grows with the number of articles. Build first. */
export const bench: Bench = { name: "compare", files: [], run: () => [...fiveArticles(), ...curve()] };

function fiveArticles(): Measure[] {
  if (!existsSync(seeds)) return [];
  const files = readdirSync(seeds)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => join(seeds, file));
  const { wallMs, peakMegabytes } = bestOf(5, ["compare", ...files, "--format", "json"]);
  return [
    { name: "five articles, seconds", value: wallMs / 1000, note: "best of five cold starts" },
    { name: "five articles, peak MB", value: peakMegabytes },
  ];
}

function curve(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-bench-"));
  const measures = sizes.flatMap((size): Measure[] => {
    const articles = join(folder, String(size));
    writeManyArticles(articles, size);
    const { wallMs, peakMegabytes, exitCode } = costOf(["compare", articles, "--format", "json"]);
    const note = `${(wallMs / size).toFixed(1)} ms an article, exit ${exitCode}`;
    return [
      { name: `${size} articles of one story, seconds`, value: wallMs / 1000, note },
      { name: `${size} articles of one story, peak MB`, value: peakMegabytes },
    ];
  });
  rmSync(folder, { recursive: true });
  return measures;
}
