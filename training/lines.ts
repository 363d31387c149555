/**
 * `npx tsx training/lines.ts` trains the line model of plain texts on saved pages that were turned into text, and writes its weights into
 * `src/ingest/blocks/line-weights.ts`. Figures on pages it has not seen: `npm run bench -- reading`.
 *
 * @module
 */
import { missingFile } from "../bench/data.ts";
import { lineExample, trainLineModel } from "./lines-regression.ts";
import { plainFiles, plainPages } from "./plain-pages.ts";
import { writeWeights } from "./weights-file.ts";

const missing = missingFile(plainFiles);
if (missing) {
  console.error(`${missing} is not in the data directory; the line model was not trained.`);
  process.exitCode = 1;
} else {
  const target = new URL("../src/ingest/blocks/line-weights.ts", import.meta.url);
  const about =
    "Weights of the line model in thousandths, made by training/lines.ts from features of saved pages as plain text (shapes, counts of\n * listed words, neighbors; no text). Do not edit.";
  writeWeights(target, about, { ...trainLineModel(plainPages().map(lineExample)) });
}
