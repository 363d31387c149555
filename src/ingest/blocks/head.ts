import { rubric } from "../../language/en/outlet-words.ts";
import { letterPattern } from "../../text/index.ts";
import { findDate } from "../metadata/dates.ts";
import { agencyByline, isPersonName, namesAfterOpening, namesAlone, namesBesideDate } from "./bylines.ts";
import { isCaption } from "./captions.ts";
import { markMasthead } from "./masthead.ts";
import { judge, type Piece, type Step, type Verdict } from "./piece.ts";
import { bodyRange } from "./zones.ts";

/** Headlines have at least and at most so many words. */
const titleWords = { least: 3, most: 40 };
const sectionWords = 3;
const bylineWords = 20;
const placeName = "\\p{Lu}[\\p{L}.'’-]+(?: (?:of|the|de|la|el|am|upon|\\p{Lu}[\\p{L}.'’-]+)){0,2}";
/** "Kyiv, Ukraine": one to three words on each side of a comma, capitalized. */
const placeLine = letterPattern(`^${placeName}, ${placeName}$`);
/** What may stand beside a date on a line that says when something was published. */
const dateWords =
  /\b(?:published|posted|updated|modified|last|first|created|added|on|at|by|of|the|date|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|am|pm|gmt|utc|ist|est|edt|et|pt|bst|cet|cest|eastern|local|hours?|min(?:utes?)?|read|ago|since)\b/giu;

/** Bylines that say so, agencies in place of an author, lines of dates: sure wherever they stand before or behind the text. */
export const markBylines: Step = (pieces) =>
  pieces.map((piece) => {
    if (piece.verdict || piece.words > bylineWords || isSentence(piece)) return piece;
    const verdict = bylineVerdict(piece);
    return verdict ? { ...piece, verdict } : piece;
  });

/** What stands before the body: title, standfirst, names alone on a line, section names, and what is beside pictures. */
export const markHead: Step = (pieces) => {
  const range = bodyRange(pieces);
  if (!range) return pieces;
  const body = pieces
    .slice(range.first)
    .map((it) => it.text)
    .join("\n");
  const headed = markMasthead(pieces, range.first, isHeadline);
  const named = headed.map((piece, index) =>
    index < range.first ? nameLine(piece, body, index, headed) : piece,
  );
  const stated = named.findIndex((piece) => piece.verdict?.kind === "title");
  const title =
    stated >= 0 ? stated : named.findIndex((piece, index) => index < range.first && isHeadline(piece));
  return named.map((piece, index) => {
    if (index >= range.first || piece.verdict) return piece;
    if (index === title)
      return judge(piece, "title", "first line before the text that is neither name nor menu");
    if (piece.duplicateOf !== undefined && piece.duplicateOf === title)
      return judge(piece, "title", "repeats the title");
    return judge(piece, ...headKind(named, index, title));
  });
};

function bylineVerdict(piece: Piece): Verdict | undefined {
  if (namesAfterOpening(piece.text).length > 0) return { kind: "byline", reason: "opens as a byline" };
  if (agencyByline(piece.text)) return { kind: "byline", reason: "an agency in place of an author" };
  if (isDateLine(piece.text)) return { kind: "other", reason: "date of publication" };
  if (namesBesideDate(piece.text).length > 0) return { kind: "byline", reason: "names beside a date" };
  return undefined;
}

/** Whether a line says a date and no more than when it was published or updated. */
export function isDateLine(text: string): boolean {
  const date = findDate(text);
  if (!date || text.length > 120) return false;
  const second = findDate(text.slice(date.end));
  const rest =
    text.slice(0, date.start) + (second ? text.slice(date.end).slice(second.end) : text.slice(date.end));
  return !/\p{L}{2}/u.test(rest.replace(dateWords, " "));
}

/** A person's name alone on a line, whose surname the article does not speak of. */
function nameLine(piece: Piece, body: string, index: number, pieces: readonly Piece[]): Piece {
  if (piece.verdict || piece.words > 8) return piece;
  const names = namesAlone(piece.text);
  if (names.length === 0) return piece;
  const isSpokenOf = names.some((it) => body.includes(it.name.split(" ").at(-1) ?? it.name));
  const onlyHeadline = index === 0 && pieces[1] !== undefined && pieces[1].words > 60;
  return isSpokenOf || onlyHeadline ? piece : judge(piece, "byline", "a name alone before the text");
}

function isHeadline(piece: Piece): boolean {
  if (piece.verdict || piece.duplicateOf !== undefined) return false;
  if (piece.words < titleWords.least || piece.words > titleWords.most) return false;
  if (rubric.test(piece.text)) return false;
  return !isPersonName(piece.text) && !placeLine.test(piece.text) && !/^\p{Ll}/u.test(piece.text);
}

function headKind(pieces: readonly Piece[], index: number, title: number): [Verdict["kind"], string] {
  const piece = pieces[index];
  if (!piece || index < title || title < 0) return shortHead(piece);
  const between = pieces
    .slice(title + 1, index)
    .every((it) => it.verdict?.kind === "title" || it.duplicateOf === title);
  if (between && piece.words >= 6) return ["dek", "directly below the title"];
  const hasByline = pieces.slice(0, index).some((it) => it.verdict?.kind === "byline");
  if (placeLine.test(piece.text) && piece.words <= 6) return ["dateline", "a place alone before the text"];
  if (piece.words <= sectionWords) return shortHead(piece);
  if (hasByline || isCaption(pieces[index - 1]) || isCaption(pieces[index + 1])) {
    return ["caption", "a line that is no sentence between the byline or a picture and the text"];
  }
  return piece.words >= 6 ? ["dek", "between the title and the text"] : shortHead(piece);
}

function shortHead(piece: Piece | undefined): [Verdict["kind"], string] {
  if (piece && placeLine.test(piece.text)) return ["dateline", "a place alone before the text"];
  if (piece && piece.words <= sectionWords && !piece.terminal)
    return ["navigation", "a few words before the text"];
  return ["other", "before the text"];
}

function isSentence(piece: Piece): boolean {
  return piece.terminal && piece.words > 12;
}
