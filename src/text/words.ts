import type { Span } from "../model/index.ts";
import { isLetterLike, isLetterOrDigit } from "./characters.ts";

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

/** How many words a text has: as many as `words` finds, without making them. */
export function wordCount(text: string): number {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const width = wordCharacterAt(text, at);
    if (width === 0) {
      at++;
      continue;
    }
    count++;
    at = endOfWord(text, at + width);
  }
  return count;
}

/** Where the word ends that is known to go on up to `from`. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const width = wordCharacterAt(text, at);
    const beyond = width === 0 && isJoiner(text.charCodeAt(at)) ? wordCharacterAt(text, at + 1) : 0;
    if (width + beyond === 0) return at;
    at += width || 1 + beyond;
  }
}

function isJoiner(code: number): boolean {
  return (
    code === 0x27 || code === 0x2e || code === 0x2c || code === 0x2d || code === 0x2019 || code === 0x2010 || code === 0x2011
  ); // biome-ignore format: a list
}

/** How many units the letter, digit or mark at a place of a text takes; 0 where there is none. */
function wordCharacterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) return isLetterLike(text.codePointAt(at) ?? 0) ? 2 : 0;
  return isLetterLike(code) ? 1 : 0;
}

/** How many parts white space cuts a text into: words as they are counted fastest, when many texts are only to be told short from long. */
export function partCount(text: string): number {
  let count = 1;
  let wasSpace = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = isWhiteSpace(text.charCodeAt(at));
    if (isSpace && !wasSpace) count++;
    wasSpace = isSpace;
  }
  return count;
}

/** What `\s` stands for in patterns. */
function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  if (code <= 0x202f) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f;
  return code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** Runs of letters and digits, as written: what two texts are compared by where punctuation must not matter. */
export function letterRuns(text: string): string[] {
  const runs: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd800 && code < 0xdc00;
    if (isLetterOrDigit(isPair ? (text.codePointAt(at) ?? code) : code)) {
      if (start < 0) start = at;
      if (isPair) at++;
    } else if (start >= 0) {
      runs.push(text.slice(start, at));
      start = -1;
    }
  }
  return runs;
}
