import type { DocumentSpan, Synopsis, SynopsisDocument } from "../../../src/model/index.ts";
import type { Expected, Words } from "./expected.ts";

/** Finds the words of an answer in the documents of a synopsis, and says which spans are about the same words. */
export interface Matcher {
  /** The document that was read from the file, if it was read. */
  documentOf(file: string): SynopsisDocument | undefined;
  /** The file a document was read from, as the answer names it; none for a document that the answer does not know. */
  fileOf(documentId: string): string | undefined;
  /** True where the span shares at least half of the shorter of the two with some place of the words. */
  covers(span: DocumentSpan, words: Words): boolean;
}

/** What two spans must share, as a part of the shorter one, to be about the same words. */
const sharedPart = 0.5;

interface Folded {
  readonly text: string;
  /** Where each character of the folded text stands in the document's. */
  readonly at: readonly number[];
}

/** Pairs the files of an answer with the documents of a synopsis by the end of their paths. */
export function matcherOf(synopsis: Synopsis, expected: Expected): Matcher {
  const byFile = new Map<string, SynopsisDocument>();
  for (const { file } of expected.documents) {
    const found = synopsis.documents.find((it) =>
      [it.input, ...it.alsoInputs].some((path) => path === file || path.endsWith(`/${file}`)),
    );
    if (found) byFile.set(file, found);
  }
  const fileById = new Map([...byFile].map(([file, document]) => [document.id, file]));
  const folded = new Map([...byFile].map(([file, document]) => [file, fold(document.text)]));
  const places = new Map<string, (readonly [number, number])[]>();
  const placesOf = ({ file, quote }: Words) => {
    const key = `${file}\n${quote}`;
    const known = places.get(key) ?? occurrences(folded.get(file), fold(quote).text);
    places.set(key, known);
    return known;
  };
  return {
    documentOf: (file) => byFile.get(file),
    fileOf: (documentId) => fileById.get(documentId),
    covers: (span, words) =>
      fileById.get(span.documentId) === words.file &&
      placesOf(words).some(([start, end]) => sharesEnough(span, start, end)),
  };
}

function sharesEnough(span: DocumentSpan, start: number, end: number): boolean {
  const shared = Math.min(span.end, end) - Math.max(span.start, start);
  return shared > 0 && shared >= sharedPart * Math.min(span.end - span.start, end - start);
}

function fold(text: string): Folded {
  let folded = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const space = /\s/.test(text[i] ?? "");
    if (space && folded.endsWith(" ")) continue;
    folded += space ? " " : text[i];
    at.push(i);
  }
  return { text: folded, at };
}

function occurrences(folded: Folded | undefined, quote: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  if (!folded) return found;
  for (
    let from = folded.text.indexOf(quote);
    from >= 0;
    from = folded.text.indexOf(quote, from + quote.length)
  ) {
    const start = folded.at[from];
    const last = folded.at[from + quote.length - 1];
    if (start !== undefined && last !== undefined) found.push([start, last + 1]);
  }
  return found;
}
