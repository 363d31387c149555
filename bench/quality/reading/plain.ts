/**
 * Plain reading of saved pages that were turned into text: bodies, titles, authors and days against the gold of the page.
 *
 * @module
 */

import type { LineModel } from "../../../src/ingest/blocks/line-model.ts";
import { limitsOf } from "../../../src/ingest/options.ts";
import { readPlain } from "../../../src/ingest/plain/read.ts";
import { captureOf } from "../../../src/testing/captures.ts";
import { foldOf } from "../../../training/blocks-data.ts";
import { lineExample, trainLineModel } from "../../../training/lines-regression.ts";
import { type PlainPage, plainPages, type View, views } from "../../../training/plain-pages.ts";
import type { Measure } from "../../measure.ts";
import { articleText } from "./reader.ts";
import { bodyCounts, dayCounts, isSameTitle, nameCounts, pageScores, pooledScores } from "./scorers.ts";

const folds = 5;
const encoder = new TextEncoder();

/** The measures of each view. */
export function plainMeasures(): Measure[] {
  const pages = plainPages();
  const models = heldOutLineModels(pages);
  return views.flatMap((view) =>
    ofView(
      view,
      pages.filter((it) => it.view === view),
      models,
    ),
  );
}

function ofView(view: View, pages: readonly PlainPage[], models: readonly LineModel[]): Measure[] {
  const read = pages.map((it) => {
    const bytes = encoder.encode(it.text);
    return readPlain(
      bytes,
      captureOf(it.text, { input: "page.txt" }),
      limitsOf({}),
      models[foldOf(it.site, folds)],
    ).document;
  });
  const bodies = pageScores(pages.map((it, index) => bodyCounts(articleText(read[index]), it.gold.text)));
  const shown = pages.filter((it) => it.text.includes(it.gold.title.trim()));
  const titles = shown.filter((it) => isSameTitle(read[pages.indexOf(it)]?.title?.value, it.gold.title));
  const names = pooledScores(
    pages.map((it, index) =>
      nameCounts(read[index]?.byline.map((name) => name.value) ?? [], it.gold.authors),
    ),
  );
  const days = pooledScores(
    pages.map((it, index) => dayCounts(read[index]?.publishedAt?.value.slice(0, 10), it.gold.date)),
  );
  const named = (what: string, { precision, recall, f1 }: typeof names): Measure => ({
    name: `plain text (${view}) ${what} F1`,
    value: f1,
    note: `P ${precision.toFixed(4)}, R ${recall.toFixed(4)}`,
    ...(view !== "all" && what !== "authors" && { pinned: true }),
  });
  return [
    named("body", bodies),
    {
      name: `plain text (${view}) titles exact`,
      value: titles.length / shown.length,
      pinned: view !== "all",
      note: `of ${shown.length} that show it`,
    },
    named("authors", names),
    named("days", days),
  ];
}

/** Models that have not seen the pages of a site: one a fold, trained on the others. */
function heldOutLineModels(pages: readonly PlainPage[]): LineModel[] {
  const examples = pages.map(lineExample);
  return Array.from({ length: folds }, (_, fold) =>
    trainLineModel(examples.filter((it) => foldOf(it.site, folds) !== fold)),
  );
}
