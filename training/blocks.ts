/**
 * Trains the block model that reading ships, on features of the saved pages of the development sets: densities, positions, tags and
 * class words, none of their text. Writes `src/ingest/html/block-weights.ts`. Figures for pages that a model has not seen are measured by
 * `npm run bench -- reading`, in five folds by site.
 *
 * Run: `npx tsx training/blocks.ts`
 *
 * @module
 */
import { missingFile } from "../bench/data.ts";
import { blockFiles, loadExamples } from "./blocks-data.ts";
import { trainBlockModel } from "./blocks-regression.ts";
import { writeWeights } from "./weights-file.ts";

const target = new URL("../src/ingest/html/block-weights.ts", import.meta.url);
const missing = missingFile(blockFiles);
if (missing) {
  console.error(`${missing} is not in the data directory; the block model was not trained.`);
  process.exitCode = 1;
} else {
  const about =
    "Weights of the block model in thousandths, made by training/blocks.ts from features of saved pages (densities, positions, tags, class\n * words; no text). Do not edit.";
  const { first, second } = trainBlockModel(loadExamples());
  writeWeights(target, about, { first, second });
}
