import type { Block, Document, Span, Zone } from "../model/index.ts";

/** A stretch of running text that is read: a paragraph, heading, caption. */
export interface Paragraph extends Span {
  readonly zone: Zone;
  readonly kind: Block["kind"];
}

/** Kinds of blocks whose words are the article's; the furniture round it is not read. */
const zones: Partial<Record<Block["kind"], Zone>> = {
  title: "title",
  dek: "dek",
  caption: "caption",
  heading: "title",
  paragraph: "body",
  quote: "body",
  "list-item": "body",
  table: "body",
};

/** The paragraphs of a document in reading order; a block that repeats another is read once. */
export function paragraphsOf(document: Document): Paragraph[] {
  return document.blocks.flatMap((block) => {
    const zone = zones[block.kind];
    if (!zone || block.duplicateOf !== undefined) return [];
    const { start } = block;
    return piecesOf(document.text, { start, end: endOfTelling(document.text, block) }).map((piece) => ({
      ...piece,
      zone,
      kind: block.kind,
    }));
  });
}

/** "(Ada Lind/Harbour Agency via AP)", "Photo: Harbour Agency / Ada Lind" at the end of a caption. */
const pictureCredit =
  /\s*(?:\((?=[^()]*(?:\/|\b(?:photos?|pictures?|images?|via|pool|handout|courtesy|file)\b))[^()]{3,120}\)|\b(?:photos?|pictures?|images?|credit)(?: by)?:[^\n]{3,120})\s*$/i;

/** Where what a block tells ends: the credit of a picture behind its caption says nothing of the event. */
export function endOfTelling(text: string, { kind, start, end }: Block): number {
  if (kind !== "caption" && kind !== "dek") return end;
  return start + text.slice(start, end).replace(pictureCredit, "").length;
}

/** A block may hold several paragraphs where its format does not tell them apart: they are parted by an empty line. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(/\n[^\S\n]*\n/g)) {
    if (start + gap.index > from) pieces.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  if (end > from) pieces.push({ start: from, end });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== "");
}
