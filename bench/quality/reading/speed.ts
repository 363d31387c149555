/**
 * Run alone in a process of its own: reads the pages of a folder with one program, twice, and prints pages a second of the second pass and
 * peak memory as JSON. One page is held at a time, so that the memory is the program's.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [program, folder = "."] = process.argv.slice(2);
const files = readdirSync(folder).sort();
const read = program === "ours" ? await readOurs() : await readRival();
let length = 0;
let milliseconds = 0;
let cpuMicroseconds = 0;
for (let pass = 0; pass < 2; pass++) {
  milliseconds = 0;
  cpuMicroseconds = 0;
  for (const file of files) {
    // Bytes become a string by Node's own decoder, for both alike.
    const html = readFileSync(join(folder, file), "utf8");
    const started = performance.now();
    const cpu = process.cpuUsage();
    length += await read(html);
    const used = process.cpuUsage(cpu);
    milliseconds += performance.now() - started;
    cpuMicroseconds += used.user + used.system;
  }
}
console.log(
  JSON.stringify({
    perSecond: (files.length * 1000) / milliseconds,
    perCpuSecond: (files.length * 1e6) / cpuMicroseconds,
    peak: peakMegabytes(),
    length,
  }),
);

/** The high-water mark of this program alone; the one that `getrusage` gives begins with that of the process it was forked from. */
function peakMegabytes(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
  return (kilobytes ? Number(kilobytes) : process.resourceUsage().maxRSS) / 1024;
}

async function readOurs(): Promise<(html: string) => Promise<number>> {
  const { articleText, readWith } = await import("./reader.ts");
  const { shippedModel } = await import("../../../src/ingest/html/shipped-model.ts");
  return async (html) => articleText(readWith(html, "https://harbor.example/", shippedModel())).length;
}

async function readRival(): Promise<(html: string) => Promise<number>> {
  const { rivals } = await import("./rivals.ts");
  return async (html) => rivals[0]?.read?.(html) ?? 0;
}
