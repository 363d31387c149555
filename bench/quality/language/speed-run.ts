/**
 * Prints load time, memory and speed of the English models as one line of JSON. Run by `speed.ts` in a process of its own.
 *
 * @module
 */
import { modelOf } from "../../../src/engine/models.ts";
import { annotate } from "../../../src/language/index.ts";

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

const text = Array.from({ length: 400 }, (_, number) => paragraph(number)).join("\n\n");
let tokensPerSecond = 0;
for (let round = 0; round < 5; round++) {
  const from = performance.now();
  const tokens = annotate(model, text).starts.length;
  tokensPerSecond = Math.max(tokensPerSecond, (1000 * tokens) / (performance.now() - from));
}
console.log(JSON.stringify({ loadMs, megabytes, tokensPerSecond }));

function paragraph(number: number): string {
  return `At least ${number + 3} people were hurt on Tuesday when a ferry of the Norvik Line struck a pier at Port Almere, harbour officials said. “We heard a noise like thunder,” said Ilse Marr${number % 40}, a teacher who was waiting there with her class. The company, which carries ${number},200 passengers a day, declined to say whether the captain had been tested for alcohol, but its chairman promised that a report would be published before the end of the month.`;
}
