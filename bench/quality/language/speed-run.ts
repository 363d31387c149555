/**
 * Prints load time, memory and speed of the English models as one line of JSON. Run by `speed.ts` in a process of its own.
 *
 * @module
 */
import { modelOf } from "../../../src/engine/models.ts";
import { annotate } from "../../../src/language/index.ts";
import { readJsonLines } from "../../data.ts";
import { speedFile } from "./speed.ts";

const collect = (): void => (globalThis as { gc?: () => void }).gc?.();
const used = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

collect();
const before = used();
const start = performance.now();
const model = modelOf("en");
const loadMs = performance.now() - start;
collect();
const megabytes = (used() - before) / 1e6;

const texts = readJsonLines<{ text: string }>(speedFile)
  .slice(0, 40)
  .map((article) => article.text);
let tokensPerSecond = 0;
let tokensPerProcessorSecond = 0;
for (let round = 0; round < 5; round++) {
  const from = performance.now();
  const spent = process.cpuUsage();
  const tokens = texts.reduce((sum, text) => sum + annotate(model, text).starts.length, 0);
  tokensPerSecond = Math.max(tokensPerSecond, (1000 * tokens) / (performance.now() - from));
  const { user, system } = process.cpuUsage(spent);
  tokensPerProcessorSecond = Math.max(tokensPerProcessorSecond, (1e6 * tokens) / (user + system));
}
console.log(JSON.stringify({ loadMs, megabytes, tokensPerSecond, tokensPerProcessorSecond }));
