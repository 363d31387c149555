import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { quotations } from "../../../src/analyze/quotations/quotations.ts";
import { hasModel } from "../../../src/engine/models.ts";
import type { Bench, Measure } from "../../measure.ts";
import { readingOf } from "../../reading.ts";
import { attributedArticles } from "./gold.ts";
import {
  overlapping, type PrecisionRecall, partial, type Scored, sources, strict, tokenLevel,
} from "./score.ts"; // biome-ignore format: imports

/** Who said what, against PolNeAR's development part. Articles are read line by line, as the set stores them. */
export const bench: Bench = {
  name: "quotations",
  files: ["quotations/polnear-dev.jsonl.gz"],
  run: () => (hasModel("en") ? measures(scored()) : []),
};

function scored(): Scored[] {
  return attributedArticles("quotations/polnear-dev.jsonl.gz").map(({ id, text, attributions }) => ({
    text,
    gold: attributions,
    found: quotations
      .find(readingOf(text, id), emptyAnalysis)
      // Marked words that nobody is said to have said are no attributions.
      .filter((it) => it.kind !== "scare")
      .map((it) => ({ source: it.sources, cue: it.cue ? [it.cue] : [], content: it.contents })),
  }));
}

function measures(documents: readonly Scored[]): Measure[] {
  const speakers = sources(documents, ["direct", "mixed"]);
  const quoted = documents.map(marksOnly);
  return [
    ...figures("direct, strict, content by content", strict(documents, "direct", "part")),
    ...figures("direct, strict, all contents of an attribution", strict(documents, "direct", "attribution")),
    ...figures("mixed, partial overlap", partial(documents, "mixed")),
    ...figures("indirect, source, cue and content overlap", overlapping(documents, "indirect")),
    ...figures("indirect, partial overlap", partial(documents, "indirect")),
    {
      name: "speaker of direct and mixed",
      value: speakers.right / speakers.of,
      pinned: true,
      note: `of ${speakers.of} matched contents`,
    },
    ...figures("content tokens, all classes", tokenLevel(documents)),
    {
      name: "baseline: every stretch between marks is one attribution: direct, strict, F1",
      value: strict(quoted, "direct", "part").f1,
    },
  ];
}

function figures(name: string, { precision, recall, f1 }: PrecisionRecall): Measure[] {
  return [
    {
      name: `${name}, F1`,
      value: f1,
      pinned: true,
      note: `P ${precision.toFixed(3)}, R ${recall.toFixed(3)}`,
    },
  ];
}

/** The trivial baseline: all that stands between quotation marks. */
function marksOnly({ text, gold }: Scored): Scored {
  const found = [...text.matchAll(/“[^”\n]*”|"[^"\n]*"|''[^\n]*?''/g)].map((match) => ({
    source: [],
    cue: [],
    content: [{ start: match.index, end: match.index + match[0].length }],
  }));
  return { text, gold, found };
}
