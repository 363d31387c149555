import type { Span } from "../../model/index.ts";

/** A word, figure or mark of the text as the grammars of times and quantities see it: finer than a token, the same whatever the tokenizer. */
export interface Term extends Span {
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  readonly kind: "word" | "number" | "clock" | "fraction" | "date" | "mark";
  /** True where no white space stands before it. */
  readonly glued: boolean;
  /** True where it begins with a capital letter. */
  readonly capital: boolean;
  /** What it can be: class names of the grammar, each with the value it has as that. */
  readonly senses: Senses;
}

/** Class name → value, such as `MONTH` → 10. */
export type Senses = Readonly<Record<string, number | string>>;

/** Finds what a term can be: by its word, or by its figures. */
export type Lexicon = (term: Omit<Term, "senses">) => Senses;

/** What most words are. */
export const noSenses: Senses = Object.freeze({});

// In this order: 2023-10-17 and 17/10/2023; 10:30; 1/2; 1,200.5; U.S. and p.m.; 's; words; any other character. No part can
// be matched in two ways, so that the scan is linear.
const termPattern =
  /(\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d))|(\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(\d{1,3}\/\d{1,3}(?![\d/]))|(\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.])\.\d+)|(\p{L}\.(?:\p{L}\.)*\p{L}(?!\p{L})\.?|['’][sS](?!\p{L})|[\p{L}\p{M}]+(?:['’](?![sS](?!\p{L}))\p{L}+)?)|[^\s]/gu;

/** Longer numbers and words are no times or quantities: they are kept as marks, so that no one works on them. */
const longestTerm = 40;

/** The terms of a text, in reading order. A term of word `\n`, which no pattern names, stands at each of `breaks` (rising offsets). */
export function termsOf(text: string, breaks: readonly number[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  let end = 0;
  let nextBreak = 0;
  for (const match of text.matchAll(termPattern)) {
    const start = match.index;
    const raw = match[0];
    for (; nextBreak < breaks.length && breaks[nextBreak]! <= start; nextBreak++) terms.push(breakAt(end));
    const bare = { start, end: start + raw.length, word: wordOf(raw), kind: kindOf(match) };
    const term = { ...bare, glued: start === end && start > 0, capital: isCapital(raw) };
    terms.push({ ...term, senses: term.kind === "mark" ? markSenses(term.word) : lexicon(term) });
    end = bare.end;
  }
  return terms;
}

function breakAt(at: number): Term {
  return { start: at, end: at, word: "\n", kind: "mark", glued: false, capital: false, senses: noSenses };
}

function kindOf(match: RegExpExecArray): Term["kind"] {
  if (match[0].length > longestTerm) return "mark";
  if (match[1]) return "date";
  if (match[2]) return "clock";
  if (match[3]) return "fraction";
  if (match[4]) return "number";
  return match[5] ? "word" : "mark";
}

function wordOf(raw: string): string {
  return raw.length > longestTerm ? "" : raw.toLowerCase().replace("’", "'");
}

function isCapital(raw: string): boolean {
  const first = raw[0]!;
  return first !== first.toLowerCase();
}

const dashes: Senses = Object.freeze({ DASH: "-" });
const quotes: Senses = Object.freeze({ APOSTROPHE: "'" });

function markSenses(mark: string): Senses {
  if (mark === "-" || mark === "–" || mark === "—" || mark === "‑" || mark === "‐") return dashes;
  return mark === "'" || mark === "‘" ? quotes : noSenses;
}
