import { rubric } from "../../language/en/outlet-words.ts";
import { letterPattern } from "../../text/index.ts";
import { findDate } from "../metadata/dates.ts";
import { agencyByline, isPersonName, namesAfterOpening, namesAlone } from "./bylines.ts";
import { isCaption } from "./captions.ts";
import { creditLine } from "./credit-line.ts";
import type { LineModel } from "./line-model.ts";
import { isByDate, markMasthead, mastheadReason, placeBesideDate } from "./masthead.ts";
import { judge, type Piece, type Step, type Verdict } from "./piece.ts";
import { likeliestTitle, titleFeatures } from "./title-model.ts";
import { type BodyRange, bodyRange, isProse } from "./zones.ts";

/** Headlines have at least and at most so many words. */
const titleWords = { least: 3, most: 40 };
const sectionWords = 3;
const bylineWords = 20;
/** Two closed sentences are rather a standfirst. */
const severalSentences = /\p{Ll}{2}[.!?]["”’)]?\s+["“‘(]?\p{Lu}.*[.!?]["”’)]?$/u;
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
export function markHead(pieces: readonly Piece[], model: LineModel): readonly Piece[] {
  const range = bodyRange(pieces);
  if (!range) return pieces;
  const headed = markMasthead(pieces, range.first, isLikelyHeadline);
  const title = titleOf(headed, range.first, model);
  const named = markNames(headed, range, title);
  return named.map((piece, index) => {
    if (index >= range.first || piece.verdict) return piece;
    if (index === title) return judge(piece, "title", "the line over the text that is most like a title");
    if (piece.duplicateOf !== undefined && piece.duplicateOf === title)
      return judge(piece, "title", "repeats the title");
    return judge(piece, ...headKind(named, index, title));
  });
}

/** The line that is the title: the one that a field states, else the likeliest; -1 where there is none. */
function titleOf(pieces: readonly Piece[], first: number, model: LineModel): number {
  const stated = pieces.findIndex((piece) => piece.verdict?.kind === "title");
  if (stated >= 0) return stated;
  const features = titleFeatures(pieces, titleCandidates(pieces, first), first);
  return likeliestTitle(features, model.title) ?? -1;
}

/** The lines before the text that may be its title. */
export function titleCandidates(pieces: readonly Piece[], first: number): number[] {
  const all = [...pieces.keys()].filter((index) => index < first && isHeadline(pieces[index] as Piece));
  // "Harbor Post wins prize" on a page of the Harbor Post is not what the text is about.
  const masthead = pieces.find((piece) => piece.verdict?.reason === mastheadReason)?.text;
  const likely = all.filter((index) => {
    const piece = pieces[index] as Piece;
    return isLikelyHeadline(piece) && !(masthead?.includes(" ") && piece.text.includes(masthead));
  });
  return likely.length > 0 ? likely : all;
}

function bylineVerdict({ text }: Piece): Verdict | undefined {
  if (namesAfterOpening(text).length > 0) return { kind: "byline", reason: "opens as a byline" };
  if (agencyByline(text)) return { kind: "byline", reason: "an agency in place of an author" };
  if (isDateLine(text)) return { kind: "other", reason: "date of publication" };
  const line = creditLine(text);
  if (!line || line.unknown > 0) return undefined;
  const isDated = line.published !== undefined;
  if (line.hasOpening && line.names.length > 0) return { kind: "byline", reason: "opens as a byline" };
  if (line.hasOpening && line.roles > 0) return { kind: "byline", reason: "a desk in place of an author" };
  if (!isDated) return undefined;
  if (line.names.length > 0) return { kind: "byline", reason: "names beside a date" };
  return line.places.some((it) => isSetOff(text, it.end) || it.name === it.name.toUpperCase())
    ? { kind: "dateline", reason: placeBesideDate }
    : line.places.length > 0
      ? undefined
      : { kind: "other", reason: "date of publication" };
}

/** Whether a mark divides what ends there from what follows. */
function isSetOff(text: string, end: number): boolean {
  return /^\s*[,|/·•(:–—-]/u.test(text.slice(end));
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

/** So many lines before the title names alone are looked for. */
const namesBefore = 3;

/** Marks the names that stand alone on lines around the title. */
function markNames(pieces: readonly Piece[], { first }: BodyRange, title: number): readonly Piece[] {
  const text = pieces
    .filter((piece, index) => index >= first && isProse(piece))
    .map((piece) => piece.text)
    .join("\n");
  return pieces.map((piece, index) => {
    if (index >= first || index === title || (title >= 0 && index < title - namesBefore)) return piece;
    return nameLine(pieces, index, text);
  });
}

/** A person's name alone on a line, whose surname the article does not speak of, or beside a date or a byline. */
function nameLine(pieces: readonly Piece[], index: number, body: string): Piece {
  const piece = pieces[index] as Piece;
  if (piece.verdict || piece.words > 8 || piece.terminal) return piece;
  const line = creditLine(piece.text);
  const names = line?.unknown === 0 ? line.names : [];
  if (names.length === 0 && namesAlone(piece.text).length === 0) return piece;
  const isSpokenOf = names.some((it) => body.includes(it.name.split(" ").at(-1) ?? it.name));
  const isBeside = [pieces[index - 1], pieces[index + 1]].some(isByDate);
  const onlyHeadline = index === 0 && pieces[1] !== undefined && pieces[1].words > 60;
  return (isSpokenOf && !isBeside) || onlyHeadline
    ? piece
    : judge(piece, "byline", "a name alone before the text");
}

function isLikelyHeadline(piece: Piece): boolean {
  return isHeadline(piece) && !severalSentences.test(piece.text);
}

function isHeadline(piece: Piece): boolean {
  if (piece.verdict || piece.duplicateOf !== undefined) return false;
  if (piece.words < titleWords.least || piece.words > titleWords.most) return false;
  if (rubric.test(piece.text)) return false;
  // "The Post reported from Lorne on Thursday:" introduces; it heads nothing.
  if (/[:,;]$|^[•·▪►*–-]\s/.test(piece.text)) return false;
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
