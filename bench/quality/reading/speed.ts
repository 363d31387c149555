/**
 * Run alone in a process of its own: reads pages with one program and prints pages a second and peak memory as JSON.
 *
 * @module
 */

import { shippedModel } from "../../../src/ingest/html/shipped-model.ts";
import { readJsonLines } from "../../data.ts";
import { articleText, readWith } from "./ours.ts";

const pages = readJsonLines<{ html: string; url: string }>("pages/aed.jsonl.gz").filter(
  (_, index) => index % 5 === 0,
);
const program = process.argv[2];
const read = program === "ours" ? readOurs : await readRival();

let length = 0;
for (const page of pages.slice(0, 5)) length += await read(page.html, page.url);
const started = performance.now();
const cpu = process.cpuUsage();
for (const page of pages) length += await read(page.html, page.url);
const used = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    perSecond: (pages.length * 1000) / (performance.now() - started),
    perCpuSecond: (pages.length * 1e6) / (used.user + used.system),
    peak: process.resourceUsage().maxRSS / 1024,
    length,
  }),
);

async function readOurs(html: string, url: string): Promise<number> {
  return articleText(readWith(html, url, shippedModel())).length;
}

async function readRival(): Promise<(html: string, url: string) => Promise<number>> {
  const { rivals } = await import("./rivals.ts");
  return async (html, url) => (await rivals[0]?.text(html, url))?.length ?? 0;
}
