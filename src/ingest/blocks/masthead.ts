import { editionRemark, outletWords } from "../../language/en/outlet-words.ts";
import { foldText, words } from "../../text/index.ts";
import { selfNameOf } from "../metadata/outlet.ts";
import { judge, type Piece, type Verdict } from "./piece.ts";

/** The reason that says where a text names its outlet over its title. */
export const mastheadReason = "the outlet's own name over the text";
const mostWords = 6;
/** A line shares so many long words with the text before it is taken for its headline. */
const sharedWords = 2;
const longWord = 5;

/**
 * Marks the outlet's name over the title, and the lines of the same paragraph below it that do not speak of what the text speaks of: its
 * motto, its frequencies. Only where another line is left that can be the title.
 */
export function markMasthead(
  pieces: readonly Piece[],
  first: number,
  isTitle: (piece: Piece) => boolean,
): readonly Piece[] {
  const names = pieces.flatMap((piece) => (isFurniture(piece.verdict) ? (selfNameOf(piece.text) ?? []) : []));
  const at = pieces.findIndex((piece, index) => index < first && isMasthead(piece, names));
  if (at < 0) return pieces;
  const end = endOfMotto(pieces, at, first);
  const isTitleLeft = pieces.some((piece, index) => index >= end && index < first && isTitle(piece));
  const last = isTitleLeft ? end : at + 1;
  if (!isTitleLeft && !pieces.some((piece, index) => index > at && index < first && isTitle(piece)))
    return pieces;
  return pieces.map((piece, index) => {
    if (index === at) return judge(piece, "navigation", mastheadReason);
    return index > at && index < last ? judge(piece, "navigation", "below the outlet's own name") : piece;
  });
}

function isFurniture(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict.kind !== "caption" && verdict.kind !== "byline";
}

function isMasthead(piece: Piece, names: readonly string[]): boolean {
  if (piece.verdict || piece.terminal || piece.words > mostWords + 3) return false;
  if (names.some((name) => isNameOf(piece.text, name))) return true;
  return piece.words >= 2 && piece.words <= mostWords && hasShapeOfName(piece.text);
}

/** "RIDGE POST" and "The Ridge Post – English edition" are lines of the Ridge Post; a headline about it is not. */
function isNameOf(text: string, name: string): boolean {
  const line = withoutArticle(text);
  const wanted = withoutArticle(name);
  return line === wanted || (line.startsWith(wanted) && editionRemark.test(line.slice(wanted.length)));
}

function withoutArticle(text: string): string {
  return foldText(text).replace(/^the /, "").trim();
}

/** Every word capitalized but for "of the", and the last one a word that outlets are named by. */
function hasShapeOfName(text: string): boolean {
  const parts = text.split(" ");
  const last = foldText(parts.at(-1) ?? "");
  return (
    outletWords.has(last) &&
    parts.every((part) => /^\p{Lu}/u.test(part) || /^(?:of|the|and|for|&)$/.test(part))
  );
}

/** Behind the lines that stand in one paragraph with the masthead and do not speak of what the text speaks of. */
function endOfMotto(pieces: readonly Piece[], masthead: number, first: number): number {
  const spoken = new Set(pieces.slice(first, first + 4).flatMap((piece) => longWords(piece.text)));
  let end = masthead + 1;
  while (end < first && isBelow(pieces[end - 1], pieces[end]) && !speaksOf(pieces[end], spoken)) end++;
  return end;
}

/** Whether no empty line stands between two pieces. */
function isBelow(upper: Piece | undefined, lower: Piece | undefined): boolean {
  return upper !== undefined && lower !== undefined && lower.start - upper.end <= 1;
}

function speaksOf(piece: Piece | undefined, spoken: ReadonlySet<string>): boolean {
  const own = new Set(longWords(piece?.text ?? ""));
  return [...own].filter((word) => spoken.has(word)).length >= sharedWords;
}

function longWords(text: string): string[] {
  return words(text.toLowerCase()).filter((word) => word.length >= longWord);
}
