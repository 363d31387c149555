import type { Span } from "../../model/index.ts";

/** Words between quotation marks; `start` and `end` are those of the words, without the marks. */
export interface MarkedSpan extends Span {
  /** Where the opening mark starts and where the closing one ends; equal to `end` where it is missing. */
  readonly open: number;
  readonly close: number;
  /** 0 for a quotation that is in no other. */
  readonly depth: number;
  readonly family: MarkFamily;
  /** False where the closing mark is missing and the words run to the end of the paragraph. */
  readonly closed: boolean;
  /** In a transcript ("“LIND: We are ready.”") the name before the colon; the words start behind it. */
  readonly turn?: Span;
  /** Whether the next paragraph goes on with the same words: no closing mark here and an opening one there. */
  readonly continues: boolean;
}

export type MarkFamily = "double" | "single" | "guillemet";

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: MarkFamily;
  readonly role: "open" | "close" | "either";
}

/** More levels than this are no nesting that a newspaper prints, but damage. */
const deepest = 4;

const doubles: Readonly<Record<string, Mark["role"]>> = {
  "“": "open", "„": "open", "‟": "open", "”": "close", '"': "either", "＂": "either", "«": "open", "»": "close",
}; // biome-ignore format: a table reads better in rows
const singles: Readonly<Record<string, Mark["role"]>> = {
  "‘": "open", "‚": "open", "‛": "open", "’": "close", "'": "either", "`": "open", "‹": "open", "›": "close",
}; // biome-ignore format: a table reads better in rows

/** Words that begin with an apostrophe: the ’90s and rock ’n’ roll are no quotations. */
const elided = /^(?:\d|em\b|til\b|till\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b|cos\b)/i;
const letterOrDigit = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{<\-–—/…“„«‘"']/u;
const closesBefore = /[\s)\]}>.,;:!?\-–—/…”»’"']/u;

/**
 * The quotations of a paragraph by its marks alone: straight, curly and doubled single ones, guillemets, nested, and
 * with the closing mark missing. Apostrophes and inches are not taken for marks. Cost is linear in the length.
 */
export function markedSpans(text: string, paragraph: Span, next?: Span): MarkedSpan[] {
  return pair(text, paragraph, marksOf(text, paragraph), next).map((it) => withTurn(text, it));
}

/** One to four words in capitals and a colon. */
const turn = /^((?:\p{Lu}[\p{Lu}.'’-]+)(?: \p{Lu}[\p{Lu}.'’-]*){0,3}):\s+/u;

function withTurn(text: string, span: MarkedSpan): MarkedSpan {
  const [all, name] = turn.exec(text.slice(span.start, Math.min(span.end, span.start + 80))) ?? [];
  if (!all || !name || span.start + all.length >= span.end) return span;
  return {
    ...span,
    start: span.start + all.length,
    turn: { start: span.start, end: span.start + name.length },
  };
}

function marksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const mark = markAt(text, at, start, end);
    if (!mark) continue;
    marks.push(mark);
    at += mark.length - 1;
  }
  return marks;
}

function markAt(text: string, at: number, start: number, end: number): Mark | undefined {
  const character = text[at]!;
  const double = doubles[character];
  if (double) {
    const family = character === "«" || character === "»" ? "guillemet" : "double";
    return shaped(text, { at, length: 1, family, role: double }, start, end);
  }
  const single = singles[character];
  if (!single) return undefined;
  if (text[at + 1] === character && at + 1 < end)
    return shaped(text, { at, length: 2, family: "double", role: single }, start, end);
  return singleMark(text, { at, length: 1, family: "single", role: single }, start, end);
}

/** A straight mark opens or closes by what stands round it; a curly one that stands the wrong way round is believed by its surroundings. */
function shaped(text: string, mark: Mark, start: number, end: number): Mark | undefined {
  const { before, after } = surroundings(text, mark, start, end);
  const opening = before === "" || opensAfter.test(before);
  const closing = after === "" || closesBefore.test(after);
  if (mark.role !== "either") {
    if (mark.family === "guillemet")
      return { ...mark, role: opening === closing ? mark.role : opening ? "open" : "close" };
    if (mark.role === "open" && !opening && closing) return { ...mark, role: "close" };
    if (mark.role === "close" && opening && !closing) return { ...mark, role: "open" };
    return mark;
  }
  if (opening === closing) return mark;
  return { ...mark, role: opening ? "open" : "close" };
}

function singleMark(text: string, mark: Mark, start: number, end: number): Mark | undefined {
  const { before, after } = surroundings(text, mark, start, end);
  const opening = before === "" || opensAfter.test(before);
  if (letterOrDigit.test(before) && letterOrDigit.test(after)) return undefined;
  if (!opening) return closesBefore.test(after) || after === "" ? { ...mark, role: "close" } : undefined;
  if (mark.role === "close" || elided.test(text.slice(mark.at + 1, mark.at + 8))) return undefined;
  return after !== "" && !/\s/.test(after) ? { ...mark, role: "open" } : undefined;
}

function surroundings(text: string, { at, length }: Mark, start: number, end: number) {
  return {
    before: at > start ? text[at - 1]! : "",
    after: at + length < end ? text[at + length]! : "",
  };
}

interface Open extends Mark {
  readonly depth: number;
}

function pair(text: string, paragraph: Span, marks: readonly Mark[], next: Span | undefined): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const stack: Open[] = [];
  const surplus = surplusAfter(marks);
  const lastSingleClose = marks.findLastIndex((it) => it.family === "single" && it.role === "close");
  const close = (mark: Mark, level: number) => {
    const open = stack[level]!;
    stack.length = level;
    const span = closedSpan(open, mark);
    if (span) spans.push(span);
  };
  for (const [index, mark] of marks.entries()) {
    const level = stack.findLastIndex((it) => it.family === mark.family);
    if (mark.role === "close" || (mark.role === "either" && level >= 0)) {
      if (level >= 0 && !isPossessive(text, mark, index, marks)) close(mark, level);
      continue;
    }
    if (mark.family === "single" && index > lastSingleClose) continue;
    if (mark.family === "double" && /\d/.test(text[mark.at - 1] ?? "")) continue;
    if (level >= 0 && surplus[index]! < level + 2) {
      // The one before was never closed: it ends where this one opens.
      const open = stack[level]!;
      stack.length = level;
      if (open.family !== "single") spans.push(unclosedSpan(text, open, mark.at, false));
    }
    if (stack.length < deepest) stack.push({ ...mark, depth: stack.length });
  }
  const left = stack.find((it) => it.family !== "single");
  if (left) spans.push(unclosedSpan(text, left, paragraph.end, opensWith(text, next, left.family)));
  return spans.filter((it) => it.start < it.end).sort((a, b) => a.open - b.open || b.close - a.close);
}

/** For each mark, how many more of its family after it close than open: a nested one needs two. */
function surplusAfter(marks: readonly Mark[]): number[] {
  const counts: Record<MarkFamily, number> = { double: 0, single: 0, guillemet: 0 };
  const after = new Array<number>(marks.length).fill(0);
  for (let index = marks.length - 1; index >= 0; index--) {
    const { family, role } = marks[index]!;
    after[index] = counts[family];
    if (role === "close") counts[family]++;
    if (role === "open") counts[family]--;
  }
  return after;
}

function closedSpan(open: Open, close: Mark): MarkedSpan | undefined {
  const start = open.at + open.length;
  if (close.at <= start) return undefined;
  const { depth, family } = open;
  return {
    start, end: close.at, open: open.at, close: close.at + close.length, depth, family, closed: true, continues: false,
  }; // biome-ignore format: short
}

function unclosedSpan(text: string, open: Open, limit: number, continues: boolean): MarkedSpan {
  const start = open.at + open.length;
  const end = Math.max(start, start + text.slice(start, limit).trimEnd().length);
  return {
    start,
    end,
    open: open.at,
    close: end,
    depth: open.depth,
    family: open.family,
    closed: false,
    continues,
  };
}

/** "the leaders’ meeting" within single quotation marks: a plural's apostrophe, where a later mark can close. */
function isPossessive(text: string, mark: Mark, index: number, marks: readonly Mark[]): boolean {
  if (mark.family !== "single" || !/s/i.test(text[mark.at - 1] ?? "")) return false;
  if (!/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  const following = marks.slice(index + 1, index + 4).find((it) => it.family === "single");
  return following?.role === "close";
}

function opensWith(text: string, next: Span | undefined, family: MarkFamily): boolean {
  if (!next) return false;
  const first = text.slice(next.start, next.end).trimStart().slice(0, 2);
  if (family === "guillemet") return /^[«»]/.test(first);
  return /^(?:[“„‟"”＂]|''|``|‘‘)/.test(first);
}
