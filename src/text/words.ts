import type { Span } from "../model/index.ts";

/** A word: letters and digits, with apostrophes, hyphens, points and commas only between them (`don't`, `U.N`, `2,750`). */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

/** The spans of the words of a text, in reading order. */
export function wordSpans(text: string): Span[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text as written. */
export function words(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return words(text).length;
}
