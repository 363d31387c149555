import type { Span } from "../../model/index.ts";
import { trimSpan } from "../../text/index.ts";

/** Lines wrapped by hand or by mail programs end near one width; so wide at most, and so alike at least. */
const widestWrap = 100;
const narrowestWrap = 40;
const wrappedShare = 0.6;
/** So many of the lines that go on do so in lower case: each line of a list of headlines begins with a capital. */
const loweredShare = 0.4;

/** The lines of a text that hold more than white space, trimmed. Lines of a hard-wrapped text are joined to paragraphs. */
export function paragraphSpans(text: string): Span[] {
  const lines = lineSpans(text);
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines;
}

function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** Most lines that have a neighbor below are of wrapping width and go on there in lower case or without having ended. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let pairs = 0;
  let wrapped = 0;
  let lowered = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !areAdjacent(text, line, next)) continue;
    if (line.end - line.start > widestWrap) return false;
    pairs++;
    if (!goesOn(text, line, next)) continue;
    wrapped++;
    if (/^["“‘(]?[\p{Ll}\p{N}]/u.test(text.slice(next.start, next.start + 2))) lowered++;
  }
  return wrapped >= 3 && wrapped >= pairs * wrappedShare && lowered >= wrapped * loweredShare;
}

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = joined.at(-1);
    const isOpen =
      before && open && areAdjacent(text, before, line) && before.end - before.start >= narrowestWrap;
    if (isOpen) joined[joined.length - 1] = { start: open.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function goesOn(text: string, line: Span, next: Span): boolean {
  const length = line.end - line.start;
  if (length < narrowestWrap) return false;
  const ended = /[.!?:;]["”’)]?$/.test(text.slice(line.end - 3, line.end));
  return !ended || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

function areAdjacent(text: string, line: Span, next: Span): boolean {
  return !/\n[^\S\n]*\n/.test(text.slice(line.end, next.start));
}
