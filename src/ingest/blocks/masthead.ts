import { givenNameGenders } from "../../language/en/given-names.ts";
import {
  editionRemark,
  frequency,
  outletDescription,
  outletWords,
  stationWords,
} from "../../language/en/outlet-words.ts";
import { sectionNames } from "../../language/en/section-names.ts";
import { foldText, words } from "../../text/index.ts";
import { selfNameOf } from "../metadata/outlet.ts";
import { creditLine } from "./credit-line.ts";
import { edgeFurnitureOf } from "./furniture.ts";
import { judge, type Piece } from "./piece.ts";

/** The reason that says where a text names its outlet over its title. */
export const mastheadReason = "the outlet's own name over the text";
/** The reason of the lines below it. */
export const mottoReason = "below the outlet's own name";
const mostWords = 6;
/** A line of so many words right over an author or a date is the title. */
const fewestOfTitle = 4;
/** A motto has at most so many lines. */
const longestMotto = 2;
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
  const at = mastheadAt(pieces, first);
  if (at < 0) return pieces;
  const end = endOfMotto(pieces, at, first);
  const isTitleLeft = pieces.some((piece, index) => index >= end && index < first && isTitle(piece));
  const last = isTitleLeft ? end : at + 1;
  if (!isTitleLeft && !pieces.some((piece, index) => index !== at && index < first && isTitle(piece)))
    return pieces;
  return pieces.map((piece, index) => {
    if (index === at) return judge(piece, "navigation", mastheadReason);
    return index > at && index < last ? judge(piece, "navigation", mottoReason) : piece;
  });
}

/** The line before the text that is the outlet's name, by the surest sign that any line shows; -1 where none does. */
function mastheadAt(pieces: readonly Piece[], first: number): number {
  const names = pieces.flatMap((piece) => (isFurniture(piece) ? (selfNameOf(piece.text) ?? []) : []));
  const signs: readonly ((piece: Piece, index: number) => boolean)[] = [
    (piece) => names.some((name) => isNameOf(piece.text, name)),
    (piece) => hasNameOfOutlet(piece.text),
    (piece, index) => index === firstOpen(pieces) && hasNameOfStation(piece.text),
    (piece, index) => hasShapeOfName(piece.text) && isNamedElsewhere(pieces, index, first),
    (piece, index) =>
      index === firstOpen(pieces) && hasShapeOfName(piece.text) && isApart(pieces, index, first),
  ];
  for (const sign of signs) {
    const at = pieces.findIndex(
      (piece, index) => index < first && mayBeMasthead(piece) && sign(piece, index),
    );
    if (at >= 0) return at;
  }
  return -1;
}

function isFurniture(piece: Piece): boolean {
  const kind = piece.verdict?.kind ?? edgeFurnitureOf(piece)?.kind;
  return kind !== undefined && kind !== "caption" && kind !== "byline";
}

function mayBeMasthead(piece: Piece): boolean {
  return (
    !piece.verdict &&
    !piece.terminal &&
    piece.words <= mostWords + 3 &&
    !sectionNames.has(foldText(piece.text))
  );
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

/** Every word capitalized but for "of the". */
function hasShapeOfName(text: string): boolean {
  const parts = text.split(" ");
  return (
    parts.length <= mostWords &&
    /^\p{Lu}/u.test(text) &&
    parts.every((part) => /^\p{Lu}/u.test(part) || /^(?:of|the|and|for|on|in|&)$/.test(part))
  );
}

/** The last word is one that outlets are named by; an abbreviation in brackets or a motto behind a dash may follow. */
function hasNameOfOutlet(text: string): boolean {
  const name = nameOfMasthead(text);
  return (
    name.includes(" ") && outletWords.has(foldText(name.split(" ").at(-1) ?? "")) && hasShapeOfName(name)
  );
}

/** "Campus Radio Lorne 88.8": the word for a station anywhere in a name. */
function hasNameOfStation(text: string): boolean {
  const name = nameOfMasthead(text);
  return name.split(" ").some((it) => stationWords.has(it.toLowerCase())) && hasShapeOfName(name);
}

/** "The Ridge Post" of "The Ridge Post – Since 1902" and of "The Ridge Post (TRP)", "Ridge Radio" of "Ridge Radio 88.8". */
export function nameOfMasthead(text: string): string {
  return text.replace(/\s+[|–—:-]\s.*$|\s*\(\p{Lu}{2,6}\)$/u, "").replace(frequency, "");
}

/** Whether furniture behind the line names it, or the text does as papers name themselves: "told the Spanner". */
function isNamedElsewhere(pieces: readonly Piece[], index: number, first: number): boolean {
  const name = withoutArticle(pieces[index]?.text ?? "");
  if (name.length < 4 || isPersonsName(pieces, index)) return false;
  const told = new RegExp(`\\b(?:told|tells) (?:the )?${name.replace(/[^\p{L}\p{N} ]/gu, ".")}\\b`, "iu");
  return pieces.some((piece, at) => {
    if (at === index || piece.words > 60) return told.test(piece.text);
    const isOutside = at > first && (isFurniture(piece) || (piece.chance ?? 1) < 0.3);
    return (isOutside && holdsName(piece.text, name)) || told.test(piece.text);
  });
}

function holdsName(text: string, name: string): boolean {
  const folded = ` ${words(foldText(text)).join(" ")} `;
  return folded.includes(` ${words(name).join(" ")} `);
}

function firstOpen(pieces: readonly Piece[]): number {
  return pieces.findIndex((piece) => !piece.verdict);
}

/** Whether the very first line speaks of nothing that the text speaks of, and is no person's name. */
function isApart(pieces: readonly Piece[], index: number, first: number): boolean {
  const text = pieces.slice(first).filter((piece) => piece.terminal && !isFurniture(piece));
  const spoken = new Set(text.flatMap((piece) => longWords(piece.text)));
  const own = longWords(pieces[index]?.text ?? "");
  return own.length > 0 && !own.some((word) => spoken.has(word)) && !isPersonsName(pieces, index);
}

/** A name that opens as people's names do, or that stands where an author's does. */
function isPersonsName(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text ?? "";
  const isName = (creditLine(text)?.names.length ?? 0) > 0 && !/^The |\b(?:of|and|the|for)\b|&/.test(text);
  if (!isName) return false;
  return givenNameGenders.has(text.split(" ")[0] ?? "") || index > firstOpen(pieces);
}

/** Behind the lines that stand in one paragraph with the masthead and do not speak of what the text speaks of. */
function endOfMotto(pieces: readonly Piece[], masthead: number, first: number): number {
  const spoken = new Set(pieces.slice(first, first + 4).flatMap((piece) => longWords(piece.text)));
  let end = masthead + 1;
  let open = 0;
  while (end < first && isBelow(pieces[end - 1], pieces[end]) && isMotto(pieces[end], spoken)) {
    const isTitle = (pieces[end]?.words ?? 0) >= fewestOfTitle && isByDate(pieces[end + 1]);
    if (!pieces[end]?.verdict && (isTitle || ++open > longestMotto)) break;
    end++;
  }
  return end;
}

function isMotto(piece: Piece | undefined, spoken: ReadonlySet<string>): boolean {
  return outletDescription.test(piece?.text ?? "") || !speaksOf(piece, spoken);
}

/** Whether no empty line stands between two pieces. */
function isBelow(upper: Piece | undefined, lower: Piece | undefined): boolean {
  return upper !== undefined && lower !== undefined && lower.start - upper.end <= 1;
}

/** Whether a piece says who wrote or when. */
export function isByDate(piece: Piece | undefined): boolean {
  return piece?.verdict?.kind === "byline" || dateReasons.has(piece?.verdict?.reason ?? "");
}

/** The reason of a line of place and date. */
export const placeBesideDate = "a place beside a date";

/** The reasons that say where a text gives its date of publication. */
export const dateReasons: ReadonlySet<string> = new Set([
  "date of publication", "names beside a date", placeBesideDate, "opens as a byline",
]); // biome-ignore format: a list

function speaksOf(piece: Piece | undefined, spoken: ReadonlySet<string>): boolean {
  const own = new Set(longWords(piece?.text ?? ""));
  return [...own].filter((word) => spoken.has(word)).length >= sharedWords;
}

function longWords(text: string): string[] {
  return words(text.toLowerCase()).filter((word) => word.length >= longWord);
}
