import type { Reading } from "../src/analyze/index.ts";
import { modelOf } from "../src/engine/models.ts";
import { annotate } from "../src/language/index.ts";
import type { Block, Document } from "../src/model/index.ts";

/** A gold text as a document whose lines are its blocks, the first one of several its title, with its language annotated: offsets stay those of the gold. */
export function readingOf(text: string, id: string, publishedOn?: string): Reading {
  const document: Document = {
    id,
    input: id,
    alsoInputs: [],
    sha256: "",
    textSha256: "",
    mediaType: "text/plain",
    language: "en",
    byline: [],
    credits: [],
    ...(publishedOn && { publishedAt: { value: publishedOn, precision: "day", rule: "gold" } }),
    text,
    blocks: linesOf(text),
  };
  return { document, annotated: annotate(modelOf("en"), text, document.blocks) };
}

function linesOf(text: string): Block[] {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  return lines.map((match, index) => {
    const isTitle = index === 0 && lines.length > 1;
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: isTitle ? "title" : "paragraph",
      body: !isTitle,
      reason: "line of a gold text",
    };
  });
}
