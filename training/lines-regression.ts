/**
 * The line model of plain texts: two regressions, as for pages, on lines of saved pages that were turned into text.
 *
 * @module
 */

import { titleCandidates } from "../src/ingest/blocks/head.ts";
import { knownByRules, pieceOf } from "../src/ingest/blocks/index.ts";
import { type LineFeatures, lineFeatures } from "../src/ingest/blocks/line-features.ts";
import {
  firstChances,
  type LineModel,
  lineContext,
  lineWeightCounts,
} from "../src/ingest/blocks/line-model.ts";
import type { Piece } from "../src/ingest/blocks/piece.ts";
import { titleFeatureCount, titleFeatures } from "../src/ingest/blocks/title-model.ts";
import { paragraphSpans } from "../src/ingest/plain/lines.ts";
import { descend, type Row } from "./blocks-regression.ts";
import type { PlainPage } from "./plain-pages.ts";

/** A text with what the model sees of its lines. */
export interface LineExample {
  readonly site: string;
  readonly pieces: readonly Piece[];
  readonly features: LineFeatures;
  readonly labels: readonly boolean[];
  readonly text: string;
  readonly title: string;
}

const innerFolds = 3;
/** Pages whose gold and predictions agree less (live blogs of which it holds one entry) are not learned from. */
const leastAgreement = 0.3;

/** The lines of a page as the reader sees them when it asks the model. */
export function lineExample({ site, text, own, gold }: PlainPage): LineExample {
  const spans = paragraphSpans(text);
  const pieces = knownByRules(spans.map((span, index) => pieceOf(text, span, index)));
  const isOwn = (line: number) => {
    const span = spans[line];
    return span !== undefined && own.get(text.slice(span.start, span.end)) === true;
  };
  const labels = pieces.map((piece) => isOwn(piece.line));
  return { site, pieces, features: lineFeatures(pieces), labels, text, title: gold.title };
}

/** Trains both regressions. The second sees predictions of firsts that had not seen the page. */
export function trainLineModel(examples: readonly LineExample[]): LineModel {
  const counts = lineWeightCounts();
  const seen = new Map<LineExample, Float64Array>();
  const sites = [...new Set(examples.map((it) => it.site))];
  const foldOf = (it: LineExample) => sites.indexOf(it.site) % innerFolds;
  for (let fold = 0; fold < innerFolds; fold++) {
    const others = examples.filter((it) => foldOf(it) !== fold);
    const inner = descend(
      others.flatMap((it) => rowsOf(it)),
      counts.first,
    );
    for (const it of examples) if (foldOf(it) === fold) seen.set(it, firstChances(it.features, inner));
  }
  const trusted = examples.filter((it) => agreement(it, seen.get(it)) >= leastAgreement);
  const first = descend(
    trusted.flatMap((it) => rowsOf(it)),
    counts.first,
  );
  const second = descend(
    trusted.flatMap((it) => rowsOf(it, seen.get(it))),
    counts.second,
  );
  const title = descend(
    examples.flatMap((it) => titleRowsOf(it, seen.get(it))),
    titleFeatureCount(),
  );
  return { first, second, title };
}

function agreement({ labels, pieces }: LineExample, chances: Float64Array | undefined): number {
  let both = 0;
  let either = 0;
  for (const [index, label] of labels.entries()) {
    const isFound = (chances?.[index] ?? 0) >= 0.3;
    const words = pieces[index]?.words ?? 0;
    either += words * (Number(label) + Number(isFound));
    if (label && isFound) both += 2 * words;
  }
  return either === 0 ? 1 : both / either;
}

function rowsOf(example: LineExample, first?: Float64Array): Row[] {
  const { features, pieces, labels } = example;
  const all = pieces.reduce((sum, piece, index) => sum + (labels[index] ? piece.words : 0), 0);
  const offset = lineWeightCounts().first;
  return pieces.map((piece, index) => {
    const more = first ? lineContext(first, features, index, offset) : [];
    return {
      active: Int32Array.from([...features.active.row(index), ...more]),
      label: Number(labels[index] ?? false),
      weight: 0.2 + (30 * piece.words) / Math.max(150, all),
    };
  });
}

/** The lines over the text as examples of titles, where one of them is the title. */
function titleRowsOf({ pieces, title, labels }: LineExample, chances: Float64Array | undefined): Row[] {
  const begin = labels.indexOf(true);
  if (begin < 0) return [];
  const open = pieces.map((piece, index) => ({ ...piece, chance: chances?.[index] }));
  const candidates = titleCandidates(open, begin);
  const isTitle = (at: number) => sameTitle(open[at]?.text ?? "", title);
  if (!candidates.some(isTitle)) return [];
  const { active } = titleFeatures(open, candidates, begin);
  return candidates.map((at, row) => ({
    active: active.row(row),
    label: Number(isTitle(at)),
    weight: isTitle(at) ? 3 : Math.min(1, 6 / candidates.length),
  }));
}

function sameTitle(a: string, b: string): boolean {
  const fold = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
  return fold(a) === fold(b);
}
