/**
 * `npm run bench -- NAME…` runs benchmarks and holds them against their floors; without names, all of them.
 * `--update` pins the figures as new floors, `--allow-regression` lets a floor fall.
 *
 * @module
 */
import { existsSync, readdirSync } from "node:fs";
import { type Bench, measure, pinFloors } from "./measure.ts";

const shelves = ["quality", "speed"].map((it) => new URL(`./${it}/`, import.meta.url));
const flags = new Set(process.argv.slice(2).filter((it) => it.startsWith("--")));
const asked = process.argv.slice(2).filter((it) => !it.startsWith("--"));
const folders = new Map(
  shelves.flatMap((shelf) =>
    readdirSync(shelf, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/bench.ts`, shelf)))
      .map((entry) => [entry.name, new URL(`${entry.name}/`, shelf)] as const),
  ),
);
const known = [...folders.keys()].sort();

for (const name of asked.filter((it) => !known.includes(it))) {
  console.error(`There is no benchmark "${name}"; there are ${known.join(", ")}.`);
  process.exitCode = 2;
}
for (const name of asked.length > 0 ? known.filter((it) => asked.includes(it)) : known) {
  const floorsUrl = new URL("floors.json", folders.get(name));
  const { bench } = (await import(new URL("bench.ts", folders.get(name)).href)) as { bench: Bench };
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
