import { execFileSync } from "node:child_process";
import type { Measure } from "../../measure.ts";

/** The articles that speed is measured on: long sentences and many names cost more than web text. */
export const speedFile = "reuse/corpus.jsonl.gz";

/** Speed on news articles, load time and memory, each in a fresh process, since a warm one tells nothing of a cold start. */
export function speedMeasures(): Measure[] {
  const program = new URL("./speed-run.ts", import.meta.url).pathname;
  const output = execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", program], {
    encoding: "utf8",
  });
  const { loadMs, megabytes, tokensPerSecond, tokensPerProcessorSecond } = JSON.parse(
    output.trim().split("\n").at(-1)!,
  ) as Record<string, number>;
  return [
    {
      name: "tokens a second, whole chain, one thread",
      value: tokensPerSecond!,
      note: `best of five, 15,000 owed; ${Math.round(tokensPerProcessorSecond!)} by processor time`,
    },
    { name: "load time, ms", value: loadMs!, note: "a fresh process, 200 allowed" },
    { name: "memory added by the model, MB", value: megabytes!, note: "200 allowed" },
  ];
}
