import { greeting } from "../../language/en/outlet-words.ts";
import { letterPattern, words } from "../../text/index.ts";
import { namesAlone } from "./bylines.ts";
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
/** Several short sentences of together so many words are one too, where an author's line follows at once. */
const briefDek = 30;

/** Below this chance a line that has the shape of a paragraph is none of the article's. */
export const leastChance = 0.12;

/** Below this chance a sentence with furniture before it is not the last of the article. */
export const leastApart = 0.2;

/** Whether a piece without a verdict reads as a paragraph of the article. */
export function isProse(piece: Piece): boolean {
  if (piece.verdict || piece.duplicateOf !== undefined) return false;
  return hasShapeOfProse(piece) && (piece.chance ?? 1) >= leastChance;
}

/** Whether a piece is a closed sentence of some length, or so long that it is a paragraph without one. */
export function hasShapeOfProse(piece: Piece): boolean {
  return (piece.terminal && piece.words >= fewestWords) || piece.words >= manyWords;
}

/** Finds where the body runs; undefined where nothing reads as a paragraph. */
export function bodyRange(pieces: readonly Piece[]): BodyRange | undefined {
  const opening = pieces.findIndex(isProse);
  if (opening < 0) return undefined;
  const first =
    isQuestionHeadline(pieces, opening) || isStandfirst(pieces, opening) || isGreeting(pieces, opening)
      ? (nextProse(pieces, opening) ?? opening)
      : opening;
  let last = pieces.findLastIndex(
    (piece, index) => index >= first && isProse(piece) && !edgeFurnitureOf(piece) && isJoined(pieces, index),
  );
  if (last < first) last = first;
  while (isShortEnd(pieces[last + 1])) last++;
  const end = teasersFrom(pieces, first, last);
  return { first, last: end };
}

/** A sentence behind furniture ends the text only where it looks more like the article's than not quite. */
function isJoined(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  return (pieces[index]?.chance ?? 1) >= leastApart || (before !== undefined && isProse(before));
}

/** A short closed sentence right behind the last paragraph, as far as the line model takes it for one of the article's. */
function isShortEnd(piece: Piece | undefined): boolean {
  if (!piece || piece.verdict || !piece.terminal || piece.duplicateOf !== undefined) return false;
  return piece.words >= 3 && (piece.chance ?? 0) >= leastChance && !edgeFurnitureOf(piece);
}

/** "Who will pay for the bridge?" on the first line is a headline. */
function isQuestionHeadline(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || index !== 0 || piece.words > 25 || nextProse(pieces, index) === undefined) return false;
  return /\?["”’]?$/.test(piece.text) && !/[.!?]\s/.test(piece.text);
}

/** "Good morning. Today: a bid and a battery." over the title and the author of a letter to readers. */
function isGreeting(pieces: readonly Piece[], index: number): boolean {
  const following = nextProse(pieces, index);
  if (following === undefined || !greeting.test(pieces[index]?.text ?? "")) return false;
  const between = pieces.slice(index + 1, following);
  return between.some(couldBeTitle) && between.some((it) => it.verdict?.kind === "byline");
}

/**
 * Whether the first closed sentence is a standfirst: alone between a headline and a byline, date or caption, and followed by a
 * text that opens afresh (a dateline, or a full name where the sentence had the surname). In doubt it is the article's.
 */
function isStandfirst(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const following = nextProse(pieces, index);
  if (!piece || following === undefined || index === 0 || piece.words > dekWords) return false;
  const before = pieces[index - 1];
  if (!before || !couldBeTitle(before)) return false;
  const between = pieces.slice(index + 1, following);
  const isNamed = between[0]?.verdict?.kind === "byline" || (between.length <= 3 && between.some(isNameLine));
  if (isNamed && piece.words <= briefDek) return true;
  if (/[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(piece.text.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ""))) return false;
  if (between.length === 0 || !between.some((it) => it.verdict)) return false;
  if (between.some((it) => it.verdict?.kind === "byline" || it.verdict?.kind === "dateline")) return true;
  return between.some(isCaption) && opensAfresh(piece, pieces[following]);
}

/** A line that holds nothing but names: a byline that the text's own words could still speak against. */
function isNameLine(piece: Piece): boolean {
  return !piece.verdict && piece.words <= 6 && namesAlone(piece.text).length > 0;
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
