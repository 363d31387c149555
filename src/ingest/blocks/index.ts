/**
 * From lines or elements to blocks: an explicit list of steps, each of which knows one thing. The first verdict on a piece stands.
 *
 * @module
 */
import type { Block } from "../../model/index.ts";
import { markBodyAndTail } from "./body.ts";
import { joinCaptions, markAlternativeTexts, markCaptions } from "./captions.ts";
import { markDuplicates } from "./duplicates.ts";
import {
  edgeFurnitureOf,
  markComments,
  markFurniture,
  markLanguageMenus,
  markSectionMenus,
} from "./furniture.ts";
import { cutGlued } from "./glued.ts";
import { markBylines, markHead } from "./head.ts";
import { guessLanguages, joinForeign, mainLanguage, markForeign } from "./languages.ts";
import { lineFeatures } from "./line-features.ts";
import { type LineModel, lineChances } from "./line-model.ts";
import type { Piece, Step } from "./piece.ts";
import { shippedLineModel } from "./shipped-line-model.ts";
import { hasShapeOfProse, isProse, leastApart } from "./zones.ts";

/** What rules know by a line and its neighbors alone. */
const sureSteps: readonly Step[] = [
  cutGlued,
  markLanguageMenus,
  markSectionMenus,
  markCaptions,
  joinCaptions,
  markFurniture,
  markComments,
  markBylines,
  markDuplicates,
  markAlternativeTexts,
  (pieces) => guessLanguages(pieces),
  markForeign,
  joinForeign,
];

/** The pieces of a text with the verdicts of the rules that are sure wherever a line stands. */
export function knownByRules(pieces: readonly Piece[]): readonly Piece[] {
  return sureSteps.reduce((current, step) => step(current), pieces);
}

/** Blocks with the language of the document they are in. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly language: string;
}

/** Decides for every piece of a plain text what it is. */
export function classify(pieces: readonly Piece[], model: LineModel = shippedLineModel()): Blocks {
  const known = withChances(knownByRules(pieces), model);
  const judged = markBodyAndTail(markHead(known, model));
  const language = mainLanguage(judged);
  return { blocks: judged.map((piece) => blockOf(piece, language)), language };
}

/** Texts with fewer sentences that are surely the article's are too short for the model: it was trained on whole articles. */
const fewestSure = 3;

/** Pages that are written as things happen have a line of time over each entry; the gold of those that the model was trained on holds one entry. */
const fewestClocks = 3;
const clockLine =
  /^(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?|\d{1,2}\s?[ap]\.?m\.?|\d+ (?:min(?:ute)?s?|hours?|hrs?) ago)$/i;

/** Below this chance a sentence is no part of the article even right behind another. */
const leastHeld = 0.04;
/** From this chance on it is such another. */
const surelyOwn = 0.2;

/** Asks the line model what chance each line has to be the article's own. */
export function withChances(pieces: readonly Piece[], model: LineModel): readonly Piece[] {
  const chances = lineChances(lineFeatures(pieces), model);
  const sure = pieces.filter((piece, index) => hasShapeOfProse(piece) && (chances[index] ?? 0) >= 0.5);
  const isLive = pieces.filter((piece) => clockLine.test(piece.text)).length >= fewestClocks;
  if (sure.length < fewestSure && !isLive) return pieces;
  const judged: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = judged.at(-1);
    const isOwn = before !== undefined && isProse(before) && !edgeFurnitureOf(before);
    const isHeld = isLive || (isOwn && (chances[index - 1] ?? 0) >= surelyOwn);
    judged.push({ ...piece, chance: heldUp(piece, chances[index] ?? 0, isHeld) });
  }
  return judged;
}

/** A closed sentence right behind one of the article's must look much less like one to be none. */
function heldUp(piece: Piece, chance: number, isHeld: boolean): number {
  const isLow = chance < leastApart && chance >= leastHeld;
  return isHeld && isLow && hasShapeOfProse(piece) ? leastApart : chance;
}

const bodyKinds = new Set(["paragraph", "quote", "list-item", "table"]);

/** The block of a piece that has its verdict. */
export function blockOf(piece: Piece, documentLanguage: string): Block {
  const { kind, reason } = piece.verdict ?? { kind: "other", reason: "no rule knows it" };
  const isOther = piece.language !== undefined && piece.language !== documentLanguage;
  return {
    start: piece.start,
    end: piece.end,
    kind,
    body: bodyKinds.has(kind),
    reason,
    ...(piece.duplicateOf !== undefined && { duplicateOf: piece.duplicateOf }),
    ...(isOther && { language: piece.language }),
  };
}

export { type Piece, pieceOf } from "./piece.ts";
