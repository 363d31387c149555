import type { Document, Span } from "../model/index.ts";
import { sha256 } from "../util/hash.ts";

/** A finding with what a row of marked text says of it. */
export interface Mark extends Span {
  readonly label: string;
}

/** The text of a row without its marks, and the marks: `"Police said [14]{14} were hurt."`. Marks do not nest. */
export function marked(source: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(/\[([^\]]*)\]\{([^}]*)\}/g)) {
    text += source.slice(from, match.index);
    marks.push({ start: text.length, end: text.length + match[1]!.length, label: match[2]! });
    text += match[1]!;
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), marks };
}

/** Puts the marks back, in reading order: a row whose findings are right comes out as it was written. */
export function mark(text: string, marks: readonly Mark[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, label } of [...marks].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(from, start)}[${text.slice(start, end)}]{${label}}`;
    from = end;
  }
  return result + text.slice(from);
}

/** A document that is one paragraph, or whatever `fields` say, for tests of what comes behind ingest. */
export function documentOf(text: string, fields: Partial<Document> = {}): Document {
  const hash = sha256(text);
  return {
    id: hash.slice(0, 16),
    input: "test.txt",
    alsoInputs: [],
    sha256: hash,
    textSha256: hash,
    mediaType: "text/plain",
    language: "en",
    byline: [],
    credits: [],
    text,
    blocks: text.trim()
      ? [{ start: 0, end: text.length, kind: "paragraph", body: true, reason: "test" }]
      : [],
    ...fields,
  };
}
