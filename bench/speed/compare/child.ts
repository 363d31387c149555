import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one run of a command cost as a whole process, start included. */
export interface Cost {
  readonly wallMs: number;
  readonly peakMegabytes: number;
  readonly exitCode: number | null;
}

const program = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

/** Writes the peak memory of the process to file descriptor 3 when it ends; its other threads, which end with it, stay silent. */
const reporter =
  "data:text/javascript,import{writeSync}from'node:fs';import{isMainThread}from'node:worker_threads';isMainThread&&process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))";

/** Runs the built program once from a cold start and throws its output away. */
export function costOf(args: readonly string[]): Cost {
  const start = performance.now();
  const result = spawnSync(process.execPath, ["--import", reporter, program, ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const wallMs = performance.now() - start;
  return { wallMs, peakMegabytes: Number(result.output[3]?.toString() ?? 0) / 1024, exitCode: result.status };
}

/** The cheapest of several runs: what the machine can do when nothing disturbs it. */
export function bestOf(runs: number, args: readonly string[]): Cost {
  return Array.from({ length: runs }, () => costOf(args)).reduce((best, cost) =>
    cost.wallMs < best.wallMs ? cost : best,
  );
}
