import { analyze, emptyAnalysis } from "../analyze/index.ts";
import { type Annotated, annotate } from "../language/index.ts";
import type { Analysis, Block, BlockKind, Document, Problem } from "../model/index.ts";
import { modelOf } from "./models.ts";

/** A document with all that was found in it. */
export interface AnalyzedDocument {
  readonly document: Document;
  readonly annotated: Annotated;
  readonly analysis: Analysis;
  readonly problems: readonly Problem[];
}

/** Furniture says nothing about the event; captions, titles and headings do, though they are not body. */
const kindsRead: ReadonlySet<BlockKind> = new Set([
  "title", "dek", "heading", "paragraph", "quote", "list-item", "table", "caption",
]); // biome-ignore format: a table reads better in rows

/** The blocks whose sentences are understood: each wording once, in the document's language. */
export function blocksRead(document: Document): Block[] {
  return document.blocks.filter(
    (block) =>
      kindsRead.has(block.kind) &&
      block.duplicateOf === undefined &&
      (block.language ?? document.language) === document.language,
  );
}

/** Understands one document. Our own failure on it becomes a problem of this document, which then has no findings. */
export function analyzeDocument(document: Document): AnalyzedDocument {
  const model = modelOf(document.language);
  try {
    const annotated = annotate(model, document.text, blocksRead(document));
    return { document, annotated, analysis: analyze({ document, annotated }), problems: [] };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `"${document.input}" was read but could not be analyzed (${reason}). It stays in the list without findings.`;
    const problem: Problem = { level: "error", code: "analysis-failed", message, documentId: document.id };
    return {
      document,
      annotated: annotate(model, document.text, []),
      analysis: emptyAnalysis,
      problems: [problem],
    };
  }
}
