import { edgeFurnitureOf, isTeaserHeading } from "./furniture.ts";
import { judge, type Piece, type Step, type Verdict } from "./piece.ts";
import { type BodyRange, bodyRange, hasShapeOfProse, isProse } from "./zones.ts";

/** Headings inside a text have at most so many words. */
const headingWords = 14;
/** Below this chance a short line between paragraphs is neither a heading nor the article's. */
const leastInside = 0.1;
const bullet = /^(?:[•◦▪‣·●■►*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/;

/** What stands inside the body and behind it. Lines inside that no rule knows stay the article's own. */
export const markBodyAndTail: Step = (pieces) => {
  const range = bodyRange(pieces);
  if (!range) return pieces.map((piece) => judge(piece, ...withoutBody(piece)));
  const marked: Piece[] = [];
  let teasers = false;
  for (const [index, piece] of pieces.entries()) {
    if (isTeaserHeading(piece) && index > range.first) teasers = true;
    else if (isProse(piece) && index <= range.last) teasers = false;
    marked.push(index < range.first ? piece : judge(piece, ...kindAt(pieces, index, range, teasers)));
  }
  return marked;
};

function kindAt(
  pieces: readonly Piece[],
  index: number,
  range: BodyRange,
  teasers: boolean,
): [Verdict["kind"], string] {
  const piece = pieces[index];
  if (!piece) return ["other", "nothing"];
  if (isTeaserHeading(piece)) return ["teaser", "heads a list of links"];
  if (teasers) return ["teaser", "below a heading of links"];
  if (piece.duplicateOf !== undefined) return ["other", "says again what stands above"];
  return index > range.last ? tailKind(piece) : insideKind(pieces, index);
}

function insideKind(pieces: readonly Piece[], index: number): [Verdict["kind"], string] {
  const piece = pieces[index];
  if (!piece) return ["other", "nothing"];
  if (bullet.test(piece.text)) return ["list-item", "opens with a bullet or number"];
  if (isProse(piece)) return ["paragraph", "sentences of the text"];
  if ((piece.chance ?? 1) < (hasShapeOfProse(piece) ? 1 : leastInside))
    return ["other", "reads like no line of this article, by the line model"];
  if (isHeading(piece)) return ["heading", "a short line without a full stop between paragraphs"];
  return ["paragraph", "between paragraphs"];
}

function isHeading(piece: Piece): boolean {
  if (piece.words > headingWords) return false;
  if (/\?["”’]?$/.test(piece.text)) return piece.words >= 2 && !/^["“]/.test(piece.text);
  if (piece.terminal) return false;
  return !/[,;:–—-]["”’]?$/.test(piece.text);
}

function tailKind(piece: Piece): [Verdict["kind"], string] {
  const edge = edgeFurnitureOf(piece);
  if (edge) return [edge.kind, edge.reason];
  if (piece.words <= 4) return ["navigation", "a few words behind the text"];
  return piece.terminal
    ? ["other", "behind the text"]
    : ["teaser", "a line without a full stop behind the text"];
}

/** A text without one closed sentence: short closed lines are still its own words. */
function withoutBody(piece: Piece): [Verdict["kind"], string] {
  return piece.terminal && piece.words >= 2
    ? ["paragraph", "a sentence"]
    : ["other", "no sentence stands in this text"];
}
