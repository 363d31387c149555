/**
 * `npm run bench -- NAME…` runs benchmarks and holds them against their floors; without names, all of them.
 * `--update` pins the figures as new floors, `--allow-regression` lets a floor fall.
 *
 * @module
 */
import { readdirSync } from "node:fs";
import { type Bench, measure, pinFloors } from "./measure.ts";

const quality = new URL("./quality/", import.meta.url);
const flags = new Set(process.argv.slice(2).filter((it) => it.startsWith("--")));
const asked = process.argv.slice(2).filter((it) => !it.startsWith("--"));
const known = readdirSync(quality, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

for (const name of asked.filter((it) => !known.includes(it))) {
  console.error(`There is no benchmark "${name}"; there are ${known.join(", ")}.`);
  process.exitCode = 2;
}
for (const name of asked.length > 0 ? known.filter((it) => asked.includes(it)) : known) {
  const floorsUrl = new URL(`${name}/floors.json`, quality);
  const { bench } = (await import(new URL(`${name}/bench.ts`, quality).href)) as { bench: Bench };
  const { measures, failures, skipped } = await measure(bench, floorsUrl);
  console.log(`\n# ${name}`);
  if (skipped) console.log(skipped);
  for (const it of measures) {
    console.log(`${it.value.toFixed(4).padStart(12)}  ${it.name}${it.note ? `  (${it.note})` : ""}`);
  }
  for (const failure of failures) console.error(`FLOOR ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  if (flags.has("--update") && !skipped)
    pinFloors(bench, measures, floorsUrl, flags.has("--allow-regression"));
}
