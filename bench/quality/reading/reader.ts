import type { BlockModel } from "../../../src/ingest/html/block-model.ts";
import { readPage } from "../../../src/ingest/html/read.ts";
import { limitsOf } from "../../../src/ingest/options.ts";
import type { Document } from "../../../src/model/index.ts";
import { captureOf } from "../../../src/testing/captures.ts";

/** Reads a page with a model; undefined where it shows nothing. */
export function readWith(html: string, url: string, model: BlockModel): Document | undefined {
  const bytes = Buffer.from(html);
  const capture = captureOf(bytes, { input: "page.html", stated: { url } });
  return readPage(bytes, { bytes, capture, limits: limitsOf({}), problems: [], model }).document;
}

/** The article as text: the body with its headings and dateline, which the gold texts hold too. */
export function articleText(document: Document | undefined): string {
  if (!document) return "";
  return document.blocks
    .filter((block) => block.body || block.kind === "heading" || block.kind === "dateline")
    .map((block) => document.text.slice(block.start, block.end))
    .join("\n");
}

/** The trivial baseline: everything that the page shows. */
export function wholeText(document: Document | undefined): string {
  return document?.text ?? "";
}
