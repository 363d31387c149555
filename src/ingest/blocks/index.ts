/**
 * From lines or elements to blocks: an explicit list of steps, each of which knows one thing. The first verdict on a piece stands.
 *
 * @module
 */
import type { Block } from "../../model/index.ts";
import { markBodyAndTail } from "./body.ts";
import { joinCaptions, markAlternativeTexts, markCaptions } from "./captions.ts";
import { markDuplicates } from "./duplicates.ts";
import { markFurniture, markLanguageMenus, markSectionMenus } from "./furniture.ts";
import { cutGlued } from "./glued.ts";
import { markBylines, markHead } from "./head.ts";
import { guessLanguages, joinForeign, mainLanguage, markForeign } from "./languages.ts";
import type { Piece, Step } from "./piece.ts";

const steps: readonly Step[] = [
  cutGlued,
  markLanguageMenus,
  markSectionMenus,
  markCaptions,
  joinCaptions,
  markFurniture,
  markBylines,
  markDuplicates,
  markAlternativeTexts,
  (pieces) => guessLanguages(pieces),
  markForeign,
  joinForeign,
  markHead,
  markBodyAndTail,
];

/** Blocks with the language of the document they are in. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly language: string;
}

/** Decides for every piece of a plain text what it is. */
export function classify(pieces: readonly Piece[]): Blocks {
  const judged = steps.reduce((current, step) => step(current), pieces);
  const language = mainLanguage(judged);
  return { blocks: judged.map((piece) => blockOf(piece, language)), language };
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
