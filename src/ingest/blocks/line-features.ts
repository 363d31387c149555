import { cueBits, cueGroups } from "../../language/en/line-cues.ts";
import type { BlockKind } from "../../model/index.ts";
import { words } from "../../text/index.ts";
import { binOf, Collector, FeatureRows } from "../feature-rows.ts";
import { type BlockStatistics, statisticsOf } from "../html/block-statistics.ts";
import { edgeFurnitureOf } from "./furniture.ts";
import type { Piece } from "./piece.ts";

/** Active features of each line: shapes, counts of cue words, neighbors, and what it shares with the rest. No text. */
export interface LineFeatures {
  readonly active: FeatureRows;
  readonly statistics: readonly BlockStatistics[];
}

const sizes = [2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 26, 32, 41, 55, 75, 101];
const coarseSizes = [4, 8, 14, 22, 41];
const shares = [0.001, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.99];
const fewShares = [0.001, 0.15, 0.35, 0.6, 0.85];
const commas = [0.001, 0.03, 0.06, 0.12];
const sentenceSteps = [1, 2, 3, 5];
const distances = [-20, -6, -2, -1, 0, 1, 2, 3, 6, 12, 30];
const gaps = [-30, -10, -4, -2, -1, 0, 1, 2, 4, 10, 30];
const kinds: readonly BlockKind[] = [
  "title", "byline", "dateline", "caption", "credit", "navigation", "subscription", "promotion", "teaser", "comment", "legal", "other",
]; // biome-ignore format: a list

/** How many weights a line model of the first stage has. */
export function lineFeatureCount(): number {
  const collector = new Collector(new FeatureRows());
  collect(collector, contextOf([]), 0);
  return collector.count;
}

/** The features of all lines of a text, whose rules have spoken. */
export function lineFeatures(pieces: readonly Piece[]): LineFeatures {
  const context = contextOf(pieces);
  const active = new FeatureRows();
  const collector = new Collector(active);
  for (const index of pieces.keys()) {
    collect(collector, context, index);
    collector.endRow();
  }
  return { active, statistics: context.statistics };
}

/** What is known of all lines before one is looked at. */
interface Context {
  readonly pieces: readonly Piece[];
  readonly statistics: readonly BlockStatistics[];
  readonly prose: readonly boolean[];
  readonly firstProse: number;
  readonly lastProse: number;
  readonly repeated: ReadonlyMap<string, number>;
  /** In how many lines of prose each long word stands. */
  readonly spoken: ReadonlyMap<string, number>;
  readonly hasGaps: boolean;
}

function contextOf(pieces: readonly Piece[]): Context {
  const statistics = pieces.map((piece) => statisticsOf(piece.text));
  const prose = pieces.map((piece) => !piece.verdict && piece.terminal && piece.words >= 12);
  const repeated = new Map<string, number>();
  const spoken = new Map<string, number>();
  for (const [index, piece] of pieces.entries()) {
    repeated.set(piece.text, (repeated.get(piece.text) ?? 0) + 1);
    if (prose[index]) for (const word of longWords(piece.text)) spoken.set(word, (spoken.get(word) ?? 0) + 1);
  }
  const gapped = pieces.filter((piece, index) => isGap(pieces[index - 1], piece)).length;
  return {
    pieces, statistics, prose, repeated, spoken,
    firstProse: prose.indexOf(true), lastProse: prose.lastIndexOf(true), hasGaps: gapped > pieces.length / 4,
  }; // biome-ignore format: fields
}

/** The distinct words of a text that say what it is about: five letters or more. */
export function longWords(text: string): Set<string> {
  return new Set(words(text.toLowerCase()).filter((word) => word.length >= 5));
}

function isGap(before: Piece | undefined, after: Piece | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end > 1;
}

const nothing: Piece = {
  start: 0, end: 0, text: "", words: 0, terminal: false, line: 0, language: undefined, verdict: undefined, duplicateOf: undefined, chance: undefined,
}; // biome-ignore format: fields

/** The templates, in the order of their indexes. A change here needs new weights: `training/lines.ts` makes them. One long list, kept in one place on purpose. */
function collect(to: Collector, context: Context, index: number): void {
  const piece = context.pieces[index] ?? nothing;
  const it = context.statistics[index] ?? statisticsOf("");
  const count = Math.max(1, it.words);
  const coarse = binOf(coarseSizes, it.words);
  const end = endOf(piece);
  to.add(1, 0);
  to.add(36, binOf(sizes, it.words) * 2 + Number(piece.terminal));
  to.add(54, coarse * 9 + end);
  to.add(30, coarse * 5 + binOf(sentenceSteps, it.stops));
  to.add(54, coarse * 9 + binOf(shares, it.capitalized / count));
  to.add(54, coarse * 9 + binOf(shares, it.small / count));
  to.add(
    18,
    binOf(fewShares, it.digits / Math.max(1, it.letters + it.digits)) * 3 +
      Math.min(2, binOf([8, 22], it.words)),
  );
  to.add(30, coarse * 5 + binOf(commas, it.commas / count));
  to.add(60, coarse * 10 + openingOf(piece.text));
  to.add(12, coarse * 2 + Number(/["“”„«»]/.test(piece.text)));
  to.add(12, coarse * 2 + Number(/https?:|www\.|\S@\S|#\p{L}|\.(?:com|org|net|example)\b/u.test(piece.text)));
  to.add(12, coarse * 2 + Number(/\s[|•·»>/]\s|\s-\s/.test(piece.text)));
  collectCues(to, piece, coarse);
  collectRules(to, context, index, coarse);
  collectPlace(to, context, index, coarse);
  collectTopic(to, context, index, coarse);
}

function collectCues(to: Collector, { text }: Piece, coarse: number): void {
  const counts = cueGroups.map(() => 0);
  const all = words(text.toLowerCase().replace(/’/g, "'"));
  for (const [at, word] of all.entries()) {
    const bits = cueBits.get(word) ?? 0;
    for (let group = 0; group < counts.length; group++)
      // Appeals count only where they open the line.
      if ((bits & (1 << group)) !== 0 && (group > 0 || at === 0)) counts[group] = (counts[group] ?? 0) + 1;
  }
  for (const found of counts) to.add(18, coarse * 3 + Math.min(2, found));
  const [appeals = 0, ...others] = counts;
  const furniture = others.slice(0, 6).filter((found) => found > 0).length;
  to.add(48, coarse * 8 + Math.min(3, furniture) * 2 + Math.min(1, appeals));
}

function collectRules(to: Collector, context: Context, index: number, coarse: number): void {
  const piece = context.pieces[index] ?? nothing;
  to.add(kinds.length + 1, piece.verdict ? 1 + kinds.indexOf(piece.verdict.kind) : 0);
  const edge = piece.verdict ? undefined : edgeFurnitureOf(piece);
  to.add(18, coarse * 3 + (edge ? (edge.kind === "credit" ? 2 : 1) : 0));
  to.add(6, coarse * Number(piece.duplicateOf !== undefined));
  to.add(3, Math.min(3, context.repeated.get(piece.text) ?? 1) - 1);
  const main = context.pieces.find((_, at) => context.prose[at])?.language;
  const language = piece.language === undefined ? 0 : piece.language === main ? 1 : 2;
  to.add(18, coarse * 3 + language);
}

function collectPlace(to: Collector, context: Context, index: number, coarse: number): void {
  const { pieces, prose } = context;
  const beside = [-1, 1, -2, 2].map((step) => neighborOf(context, index + step));
  for (const it of beside) to.add(16, it);
  to.add(256, (beside[0] ?? 0) * 16 + (beside[1] ?? 0));
  to.add(96, coarse * 16 + (beside[0] ?? 0));
  to.add(96, coarse * 16 + (beside[1] ?? 0));
  to.add(12, binOf(distances, index - context.firstProse));
  to.add(12, binOf(gaps, index - context.lastProse));
  to.add(72, coarse * 12 + binOf(gaps, index - context.lastProse));
  to.add(10, Math.min(9, Math.floor((index / Math.max(1, pieces.length)) * 10)));
  const above = Number(isGap(pieces[index - 1], pieces[index]));
  const below = Number(isGap(pieces[index], pieces[index + 1]));
  to.add(48, coarse * 8 + Number(context.hasGaps) * 4 + above * 2 + below);
  let near = 0;
  let all = 0;
  for (let at = Math.max(0, index - 4); at <= Math.min(pieces.length - 1, index + 4); at++) {
    if (at === index) continue;
    all += context.statistics[at]?.words ?? 0;
    if (prose[at]) near += context.statistics[at]?.words ?? 0;
  }
  to.add(54, coarse * 9 + binOf(shares, near / Math.max(1, all)));
}

/** How much of what a line speaks of is spoken of in other lines of prose, by all long words and by the capitalized ones. */
function collectTopic(to: Collector, context: Context, index: number, coarse: number): void {
  const piece = context.pieces[index] ?? nothing;
  const least = context.prose[index] ? 2 : 1;
  const own = [...longWords(piece.text)];
  const isShared = (word: string) => (context.spoken.get(word.toLowerCase()) ?? 0) >= least;
  const shared = own.filter(isShared).length;
  to.add(60, coarse * 10 + (own.length === 0 ? 9 : binOf(shares, shared / own.length)));
  const names = words(piece.text)
    .slice(1)
    .filter((word) => word.length >= 5 && /^\p{Lu}/u.test(word));
  to.add(
    60,
    coarse * 10 + (names.length === 0 ? 9 : binOf(shares, names.filter(isShared).length / names.length)),
  );
}

/** What stands beside: nothing, what a rule knows, prose or a shorter line; and whether an empty line is between. */
function neighborOf(context: Context, at: number): number {
  const piece = context.pieces[at];
  if (!piece) return 0;
  const { verdict } = piece;
  if (verdict) {
    if (verdict.kind === "byline" || verdict.kind === "dateline") return 1;
    if (verdict.kind === "caption" || verdict.kind === "credit") return 2;
    return verdict.kind === "other" ? 3 : 4;
  }
  if (context.prose[at]) return 5;
  if (piece.duplicateOf !== undefined) return 6;
  return 7 + (piece.terminal ? 4 : 0) + binOf([4, 8, 14], piece.words);
}

/** How a text ends: nothing, full stop, question, exclamation, colon, comma, ellipsis, quotation mark, bracket. */
function endOf({ text, terminal }: Piece): number {
  const last = text.at(-1) ?? "";
  if (/[…]$|\.\.\.$/.test(text)) return 6;
  if (/["”’»]/.test(last)) return terminal ? 7 : 0;
  if (/[)\]]/.test(last)) return 8;
  return Math.max(0, 1 + ".?!:,".indexOf(last)) % 6;
}

/** How a text opens: a capital, lower case, a digit, a quotation mark, a sign, a bullet, capitals throughout. */
function openingOf(text: string): number {
  if (/^["“„«‘']/.test(text)) return 1;
  if (/^(?:©|\(c\)|copyright)/i.test(text)) return 2;
  if (/^[([]/.test(text)) return 3;
  if (/^\d/.test(text)) return 4;
  if (/^\p{Ll}/u.test(text)) return 5;
  if (/^[^\p{L}\p{N}]/u.test(text)) return 6;
  const first = /^[\p{L}\p{N}’'-]+(?=(.)|$)/u.exec(text);
  if (first?.[1] === ":" || first?.[1] === "|") return 7;
  if (text === text.toUpperCase() && text.length > 3) return 8;
  return /^(?:the|a|an|in|on|at|but|and|he|she|it|they|as|after|for|with|his|her|this|that)\b/i.test(text)
    ? 9
    : 0;
}
