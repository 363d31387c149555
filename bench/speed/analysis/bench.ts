import { analyzeDocument } from "../../../src/engine/analyze.ts";
import { tokenCount } from "../../../src/language/index.ts";
import { documentFrom } from "../../../src/testing/synopsis.ts";
import { readJsonLines } from "../../data.ts";
import type { Bench, Measure } from "../../measure.ts";

const file = "reuse/corpus.jsonl.gz";
const articles = 100;
const runs = 3;

/** Tokens a second of the whole analysis (annotation and all annotators) on one thread, on real articles, warm. */
export const bench: Bench = { name: "analysis", files: [file], run: () => [analysisSpeed()] };

function analysisSpeed(): Measure {
  const documents = readJsonLines<{ outlet: string; text: string }>(file)
    .slice(0, articles)
    .map(({ outlet, text }) => documentFrom(outlet, text, "2018-05-02"));
  const speeds = Array.from({ length: runs }, () => {
    const start = performance.now();
    const tokens = documents.reduce(
      (sum, document) => sum + tokenCount(analyzeDocument(document).annotated),
      0,
    );
    return { tokens, perSecond: (tokens / (performance.now() - start)) * 1000 };
  });
  const best = speeds.reduce((a, b) => (b.perSecond > a.perSecond ? b : a));
  return {
    name: "tokens a second, whole analysis, one thread",
    value: best.perSecond,
    note: `best of ${runs}, ${best.tokens} tokens of ${articles} articles`,
  };
}
