import { letterPattern, words } from "../../text/index.ts";
import { isCaption } from "./captions.ts";
import { edgeFurnitureOf, isTeaserHeading } from "./furniture.ts";
import type { Piece } from "./piece.ts";

/** Where the article's own text runs, as indexes of pieces: `first` to `last` inclusive. */
export interface BodyRange {
  readonly first: number;
  readonly last: number;
}

/** A closed sentence of so many words is a paragraph rather than a headline. */
const fewestWords = 8;
/** So many words are a paragraph even without a full stop; standfirsts stay below. */
const manyWords = 45;
/** A standfirst is one sentence of at most so many words. */
const dekWords = 45;

/** Whether a piece without a verdict reads as a paragraph by itself. */
export function isProse(piece: Piece): boolean {
  if (piece.verdict || piece.duplicateOf !== undefined) return false;
  return (piece.terminal && piece.words >= fewestWords) || piece.words >= manyWords;
}

/** Finds where the body runs; undefined where nothing reads as a paragraph. */
export function bodyRange(pieces: readonly Piece[]): BodyRange | undefined {
  const opening = pieces.findIndex(isProse);
  if (opening < 0) return undefined;
  const first =
    isQuestionHeadline(pieces, opening) || isStandfirst(pieces, opening)
      ? (nextProse(pieces, opening) ?? opening)
      : opening;
  let last = pieces.findLastIndex(
    (piece, index) => index >= first && isProse(piece) && !edgeFurnitureOf(piece),
  );
  if (last < first) last = first;
  const end = teasersFrom(pieces, first, last);
  return { first, last: end };
}

/** "Who will pay for the bridge?" on the first line is a headline. */
function isQuestionHeadline(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || index !== 0 || piece.words > 25 || nextProse(pieces, index) === undefined) return false;
  return /\?["”’]?$/.test(piece.text) && !/[.!?]\s/.test(piece.text);
}

/**
 * Whether the first closed sentence is a standfirst: alone between a headline and a byline, date or caption, and followed by a
 * text that opens afresh (a dateline, or a full name where the sentence had the surname). In doubt it is the article's.
 */
function isStandfirst(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const following = nextProse(pieces, index);
  if (!piece || following === undefined || index === 0 || piece.words > dekWords) return false;
  if (/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(piece.text.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ""))) return false;
  const before = pieces[index - 1];
  if (!before || !couldBeTitle(before)) return false;
  const between = pieces.slice(index + 1, following);
  if (between.length === 0 || !between.some((it) => it.verdict)) return false;
  if (between.some((it) => it.verdict?.kind === "byline" || it.verdict?.kind === "dateline")) return true;
  return between.some(isCaption) && opensAfresh(piece, pieces[following]);
}

function couldBeTitle(piece: Piece): boolean {
  return (!piece.verdict || piece.duplicateOf !== undefined) && piece.words >= 3 && piece.words <= 40;
}

const fullNames = letterPattern("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)+", "g");

/** Whether the later piece introduces by full name somebody whom the earlier one calls by the last word of it alone. */
function opensAfresh(earlier: Piece, later: Piece | undefined): boolean {
  if (!later) return false;
  const known = new Set(words(earlier.text).filter((word) => /^\p{Lu}/u.test(word)));
  const sequences = later.text.match(fullNames) ?? [];
  return sequences.some((sequence) => {
    const parts = sequence.split(" ");
    const name = parts.at(-1) ?? "";
    return known.has(name) && !earlier.text.includes(`${parts.at(-2)} ${name}`);
  });
}

/** Behind a heading such as "Other news" at the foot of the text come teasers, even if one of them is a closed sentence. */
function teasersFrom(pieces: readonly Piece[], first: number, last: number): number {
  const heading = pieces.findLastIndex(
    (piece, index) => index > first && index < last && isTeaserHeading(piece),
  );
  if (heading < 0) return last;
  const behind = pieces.slice(heading + 1, last + 1);
  const prose = behind.filter(isProse);
  // Teasers with a sentence each alternate with their headlines; an article that goes on has paragraphs in a row or long ones.
  const goesOn = behind.some((piece, at) => isProse(piece) && isNextProse(behind, at));
  const isFoot = !goesOn && behind.length > 2 * prose.length && prose.every((piece) => piece.words < 20);
  if (!isFoot) return last;
  const before = pieces.findLastIndex((piece, index) => index < heading && isProse(piece));
  return before < first ? last : before;
}

function isNextProse(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next !== undefined && isProse(next);
}

function nextProse(pieces: readonly Piece[], index: number): number | undefined {
  const next = pieces.findIndex((piece, at) => at > index && isProse(piece));
  return next < 0 ? undefined : next;
}
