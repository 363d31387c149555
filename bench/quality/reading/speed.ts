import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";

/** What a program prints of itself, as JSON. */
export interface Speed {
  readonly perSecond: number;
  readonly perCpuSecond: number;
  /** Megabytes at the highest. */
  readonly peak: number;
}

/**
 * Run alone in a process of its own: reads the pages of the folder that the process was given with one program, twice, and prints pages a
 * second of the second pass and peak memory. One page is held at a time, so that the memory is the program's. A second argument sets the
 * engine.
 */
export function reportSpeed(read: (page: Buffer) => number): void {
  const [, , folder = ".", settings] = process.argv;
  if (settings) setFlagsFromString(settings);
  const files = readdirSync(folder).sort();
  readAll(folder, files, read);
  const { milliseconds, cpuMicroseconds, length } = readAll(folder, files, read);
  const perSecond = (files.length * 1000) / milliseconds;
  const perCpuSecond = (files.length * 1e6) / cpuMicroseconds;
  // The length is printed so that the text is made use of.
  console.log(JSON.stringify({ perSecond, perCpuSecond, peak: peakMegabytes(), length }));
}

function readAll(folder: string, files: readonly string[], read: (page: Buffer) => number) {
  let milliseconds = 0;
  let cpuMicroseconds = 0;
  let length = 0;
  for (const file of files) {
    const page = bytesOf(join(folder, file));
    const started = performance.now();
    const cpu = process.cpuUsage();
    length += read(page);
    const used = process.cpuUsage(cpu);
    milliseconds += performance.now() - started;
    cpuMicroseconds += used.user + used.system;
  }
  return { milliseconds, cpuMicroseconds, length };
}

const buffer = Buffer.allocUnsafeSlow(16_000_000);

/** The bytes of a file, in the same memory for one after the other: what reading files takes is no program's. */
function bytesOf(path: string): Buffer {
  const file = openSync(path, "r");
  const length = readSync(file, buffer);
  closeSync(file);
  return buffer.subarray(0, length);
}

/** The high-water mark of this program alone; the one that `getrusage` gives begins with that of the process it was forked from. */
function peakMegabytes(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
  return (kilobytes ? Number(kilobytes) : process.resourceUsage().maxRSS) / 1024;
}
