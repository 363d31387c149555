import { words } from "../../text/index.ts";
import { binOf, Collector, FeatureRows } from "../feature-rows.ts";
import { statisticsOf } from "../html/block-statistics.ts";
import { isPersonName } from "./bylines.ts";
import { longWords } from "./line-features.ts";
import type { Piece } from "./piece.ts";

/** Features of the lines that may be the title, in the order of `candidates`. */
export interface TitleFeatures {
  readonly candidates: readonly number[];
  readonly active: FeatureRows;
  /** How many of its long words stand in the first paragraphs. */
  readonly near: readonly number[];
  readonly lengths: readonly number[];
}

const sizes = [3, 4, 5, 6, 8, 10, 13, 17, 22, 30];
const shares = [0.001, 0.2, 0.4, 0.6, 0.8, 0.99];
const distances = [1, 2, 3, 4, 6, 9, 14, 25];
const chanceSteps = [0.02, 0.05, 0.1, 0.2, 0.4, 0.7];
/** A headline speaks of what the first paragraphs speak of. */
const opening = 6;

/** How many weights a title model has. */
export function titleFeatureCount(): number {
  const collector = new Collector(new FeatureRows());
  collect(
    collector,
    { pieces: [], candidates: [], first: 0, overlaps: [], early: new Set(), all: new Set() },
    0,
  );
  return collector.count;
}

/** The features of the candidates of a text whose body begins at `first`. */
export function titleFeatures(
  pieces: readonly Piece[],
  candidates: readonly number[],
  first: number,
): TitleFeatures {
  const body = pieces.slice(first).filter((piece) => !piece.verdict && piece.terminal);
  const early = new Set(body.slice(0, opening).flatMap((piece) => [...longWords(piece.text)]));
  const all = new Set(body.flatMap((piece) => [...longWords(piece.text)]));
  const overlaps = candidates.map((at) => shared(pieces[at], early));
  const active = new FeatureRows();
  const collector = new Collector(active);
  for (const at of candidates.keys()) {
    collect(collector, { pieces, candidates, first, overlaps, early, all }, at);
    collector.endRow();
  }
  const lengths = candidates.map((at) => pieces[at]?.words ?? 0);
  return { candidates, active, near: overlaps, lengths };
}

/** A line above the likeliest that speaks of the text as well is the title, and the likeliest its standfirst, if it lags by no more (log odds). */
const lag = 2;
/** Shorter lines above a title are rather the name of a section or a kicker. */
const shortestAbove = 4;

/** The candidate that is most like a title; undefined where there is none. */
export function likeliestTitle(
  { candidates, active, near, lengths }: TitleFeatures,
  weights: Float32Array,
): number | undefined {
  const sums = candidates.map((_, row) => active.sum(row, weights));
  const best = sums.indexOf(Math.max(...sums));
  const above = sums.findIndex(
    (sum, row) =>
      row < best &&
      sum >= (sums[best] ?? 0) - lag &&
      (near[row] ?? 0) > 0 &&
      (lengths[row] ?? 0) >= Math.max(shortestAbove, (lengths[best] ?? 0) / 2),
  );
  return candidates[above >= 0 ? above : best];
}

interface Context {
  readonly pieces: readonly Piece[];
  readonly candidates: readonly number[];
  readonly first: number;
  readonly overlaps: readonly number[];
  readonly early: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function shared(piece: Piece | undefined, spoken: ReadonlySet<string>): number {
  return [...longWords(piece?.text ?? "")].filter((word) => spoken.has(word)).length;
}

/** The templates, in the order of their indexes. A change here needs new weights: `training/lines.ts` makes them. */
function collect(to: Collector, context: Context, row: number): void {
  const { pieces, candidates, first, overlaps, early, all } = context;
  const at = candidates[row] ?? 0;
  const piece = pieces[at];
  const text = piece?.text ?? "";
  const it = statisticsOf(text);
  const count = Math.max(1, it.words);
  const long = Math.max(1, longWords(text).size);
  const near = shared(piece, early);
  to.add(11, binOf(sizes, it.words));
  to.add(2, Number(piece?.terminal ?? false));
  to.add(9, binOf(distances, first - at));
  to.add(6, Math.min(5, row));
  to.add(6, Math.min(5, candidates.length - 1 - row));
  to.add(4, Math.min(3, near));
  to.add(7, binOf(shares, near / long));
  to.add(7, binOf(shares, shared(piece, all) / long));
  to.add(2, Number(near > 0 && near === Math.max(...overlaps)));
  // The first of those that speak most of what the text speaks of: standfirsts and captions come behind it.
  to.add(2, Number(near > 0 && row === overlaps.indexOf(Math.max(...overlaps))));
  to.add(7, binOf(shares, it.capitalized / count));
  to.add(2, Number(text === text.toUpperCase() && it.letters > 3));
  to.add(7, binOf(shares, it.small / count));
  to.add(7, binOf(chanceSteps, piece?.chance ?? 0));
  to.add(3, Math.min(2, pieces.filter((other) => other.text === text).length));
  to.add(14, besideOf(pieces[at - 1]) * 2 + Number(isGap(pieces[at - 1], piece)));
  to.add(14, besideOf(pieces[at + 1]) * 2 + Number(isGap(piece, pieces[at + 1])));
  to.add(2, Number(/\s[|•·»/>]\s/.test(text)));
  to.add(2, Number(/\s[–—-]\s/.test(text)));
  to.add(2, Number(/\?["”’]?$/.test(text)));
  to.add(2, Number(/\p{Ll}{2}[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(text)));
  to.add(2, Number(/:$/.test(text)));
  to.add(2, Number(it.digits > 0));
  to.add(2, Number(words(text).some((word) => /^(?:we|our|us|you|your)$/i.test(word))));
}

function isGap(before: Piece | undefined, after: Piece | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end > 1;
}

/** What stands beside a candidate: nothing, author or date, picture, furniture, a sentence, a shorter line. */
function besideOf(piece: Piece | undefined): number {
  if (!piece) return 0;
  const kind = piece.verdict?.kind;
  if (kind === "byline" || piece.verdict?.reason === "date of publication") return 1;
  if (kind === "caption" || kind === "credit") return 2;
  if (kind !== undefined) return 3;
  if (piece.words <= 5 && isPersonName(piece.text)) return 1;
  return piece.terminal && piece.words >= 8 ? 4 : piece.words >= 5 ? 5 : 6;
}
