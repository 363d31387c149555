import { furnitureRules } from "../../language/en/furniture.ts";
import { sectionNames } from "../../language/en/section-names.ts";
import { letterPattern, partCount, trimSpan } from "../../text/index.ts";
import { datelineLength } from "./dateline.ts";
import { photoCreditStart } from "./photo-credit.ts";
import { judge, type Piece, pieceOf, type Step, type Verdict } from "./piece.ts";
import { RulesByOpening } from "./rules-by-opening.ts";

/** Cuts what scrapers glued to a line off as a piece of its own: section names, datelines, credits, furniture sentences. */
export const cutGlued: Step = (pieces) => pieces.flatMap(cutPiece);

const gluedRules = new RulesByOpening(furnitureRules.filter((rule) => rule.glued));
/** Where a sentence may begin inside a line: behind end punctuation and a space. */
const sentenceStart = /(?<=[.!?…]["”’)\]]{0,2})\s+(?=["“‘([]?\p{Lu})/gu;

function cutPiece(piece: Piece): readonly Piece[] {
  const section = gluedSection(piece.text);
  if (section !== undefined) {
    return cut(piece, section, undefined, { kind: "navigation", reason: "section name glued to a byline" });
  }
  const dateline = datelineLength(piece.text);
  if (dateline > 0)
    return cut(piece, dateline, { kind: "dateline", reason: "place before a dash" }, undefined).flatMap(
      cutTail,
    );
  return cutTail(piece);
}

function cutTail(piece: Piece): readonly Piece[] {
  if (piece.verdict) return [piece];
  const credit = photoCreditStart(piece.text);
  if (credit !== undefined && credit > 0) {
    return cut(
      piece,
      credit,
      { kind: "caption", reason: "a photo credit follows" },
      { kind: "credit", reason: "photo credit" },
    );
  }
  return cutSentences(piece);
}

const nameBeforeSection = letterPattern(
  "^\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}?\\p{Ll}(?=(\\p{Lu}\\p{L}+(?: \\p{Lu}?\\p{L}+){0,2})$)",
);

/** "Ana ReyesWorld": a name with a section name stuck to it. */
function gluedSection(text: string): number | undefined {
  if (text.length > 80) return undefined;
  const match = nameBeforeSection.exec(text);
  return match?.[1] && sectionNames.has(match[1].toLowerCase()) ? match[0].length : undefined;
}

/** Cuts off sentences that some rule knows for furniture. The line keeps what is left. */
function cutSentences(piece: Piece): readonly Piece[] {
  const bounds = [
    0,
    ...Array.from(piece.text.matchAll(sentenceStart), (match) => match.index + match[0].length),
  ];
  if (bounds.length === 1) return [piece];
  const parts: Piece[] = [];
  let from = 0;
  for (const [index, at] of bounds.entries()) {
    const next = bounds[index + 1] ?? piece.text.length;
    const rule = furnitureSentence(piece.text.slice(at, next).trim());
    if (!rule) continue;
    if (at > from) parts.push(part(piece, from, at));
    parts.push(judge(part(piece, at, next), rule.kind, `${rule.reason}, glued to the line`));
    from = next;
  }
  if (from === 0) return [piece];
  if (from < piece.text.length) parts.push(part(piece, from, piece.text.length));
  return parts;
}

function furnitureSentence(sentence: string) {
  const words = partCount(sentence);
  return gluedRules.of(sentence).find((rule) => words <= rule.maxWords && rule.pattern.test(sentence));
}

function cut(piece: Piece, at: number, left?: Verdict, right?: Verdict): Piece[] {
  const parts = [
    { ...part(piece, 0, at), ...(left && { verdict: left }) },
    { ...part(piece, at, piece.text.length), ...(right && { verdict: right }) },
  ];
  return parts.filter((it) => it.end > it.start);
}

function part(piece: Piece, from: number, to: number): Piece {
  const span = trimSpan(piece.text, { start: from, end: to });
  const made = pieceOf(piece.text, span, piece.line);
  return { ...made, start: piece.start + span.start, end: piece.start + span.end };
}
