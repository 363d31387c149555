import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { browserPath, noBrowser, openBrowser } from "../../../test/browser.ts";
import type { Bench, Measure } from "../../measure.ts";
import { costOf } from "../compare/child.ts";
import { writeManyArticles } from "../compare/many-articles.ts";

const articles = 100;
const openings = 5;

/** How long Chromium takes to open the report of a hundred articles from a file, the best of several. Build first. */
export const bench: Bench = {
  name: "report",
  files: [],
  async run() {
    if (!browserPath) {
      console.warn(noBrowser);
      return [];
    }
    const folder = mkdtempSync(join(tmpdir(), "synoptic-bench-"));
    const report = join(folder, "report.html");
    writeManyArticles(join(folder, "articles"), articles);
    costOf(["compare", join(folder, "articles"), "--format", "html", "-o", report]);
    const opened = await openedIn(report);
    const megabytes = statSync(report).size / 1e6;
    rmSync(folder, { recursive: true });
    return measuresOf(opened, megabytes);
  },
};

interface Opened {
  readonly painted: number;
  readonly loaded: number;
}

function measuresOf(opened: readonly Opened[], megabytes: number): Measure[] {
  const best = (of: (it: Opened) => number) => Math.min(...opened.map(of)) / 1000;
  const note = `report of ${articles} articles, best of ${openings}`;
  return [
    { name: "first words shown, seconds", value: best((it) => it.painted), note },
    { name: "whole page loaded, its script run, seconds", value: best((it) => it.loaded), note },
    { name: "report, MB", value: megabytes },
  ];
}

async function openedIn(report: string): Promise<Opened[]> {
  const { context, close } = await openBrowser({ width: 1440 });
  const found: Opened[] = [];
  for (let time = 0; time < openings; time++) {
    const page = await context.newPage();
    await page.goto(pathToFileURL(report).href, { waitUntil: "load" });
    found.push((await page.evaluate(timing)) as Opened);
    await page.close();
  }
  await close();
  return found;
}

/** In milliseconds from the start of navigation; asked for when the frame after the load is drawn. */
const timing = `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve({
  painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? performance.now(),
  loaded: performance.now(),
}))))`;
