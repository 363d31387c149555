import type { Annotated } from "../../language/index.ts";
import type { Block, Document } from "../../model/index.ts";
import { endOfTelling } from "../paragraphs.ts";

/** Kinds of blocks that speak of the event without being the article's body. */
const readKinds: ReadonlySet<string> = new Set(["title", "dek", "dateline", "heading", "caption"]);

/** What is read for actors: the body, and headline, dek, date line, headings and captions, where they are in the document's language. */
export function isRead(block: Block, document: Document): boolean {
  const foreign = block.language !== undefined && block.language !== document.language;
  return !foreign && (block.body || readKinds.has(block.kind));
}

/** For each token the index of the block that it is read in, -1 where it is not read. */
export function blocksOfTokens(annotated: Annotated, document: Document): Int32Array {
  const blocks = new Int32Array(annotated.starts.length).fill(-1);
  const ends = document.blocks.map((block) => endOfTelling(document.text, block));
  let at = 0;
  for (let token = 0; token < blocks.length; token++) {
    const start = annotated.starts[token] ?? 0;
    while (at < document.blocks.length && (document.blocks[at]?.end ?? 0) <= start) at++;
    const block = document.blocks[at];
    if (block && block.start <= start && start < ends[at]! && isRead(block, document)) blocks[token] = at;
  }
  return blocks;
}
