/**
 * Trains the block model that reading ships, on features of the saved pages of the development sets: densities, positions, tags and
 * class words, none of their text. Writes `src/ingest/html/block-weights.ts`. Figures for pages that a model has not seen are measured by
 * `npm run bench -- reading`, in five folds by site.
 *
 * Run: `npx tsx training/blocks.ts`
 *
 * @module
 */
import { writeFileSync } from "node:fs";
import { missingFile } from "../bench/data.ts";
import { blockFiles, loadExamples } from "./blocks-data.ts";
import { trainBlockModel } from "./blocks-regression.ts";

const target = new URL("../src/ingest/html/block-weights.ts", import.meta.url);
const missing = missingFile(blockFiles);
if (missing) {
  console.error(`${missing} is not in the data directory; the block model was not trained.`);
  process.exitCode = 1;
} else {
  const model = trainBlockModel(loadExamples());
  const list = (name: string, weights: Float32Array) =>
    `export const ${name}: readonly number[] =\n  // biome-ignore format: a table\n  [${Array.from(weights, (value) => Math.round(value * 1000)).join(",")}];\n`;
  writeFileSync(
    target,
    `/**\n * Weights of the block model in thousandths, made by training/blocks.ts from features of saved pages (densities, positions, tags, class\n * words; no text). Do not edit.\n */\n${list("firstWeights", model.first)}${list("secondWeights", model.second)}`,
  );
  console.log(`Wrote ${model.first.length} + ${model.second.length} weights to ${target.pathname}.`);
}
