import type { Document, Span } from "../../model/index.ts";

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
  /(\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d))|(\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(\d{1,3}\/\d{1,3}(?![\d/]))|(\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.])\.\d+)|(\p{L}\.(?:\p{L}\.)*\p{L}(?!\p{L})\.?|['’][sS](?!\p{L})|[\p{L}\p{M}]+(?:['’](?![sS](?!\p{L}))\p{L}+)?)|[^\s]/uy;

/** Longer numbers and words are no times or quantities: they are kept as marks, so that no one works on them. */
const longestTerm = 40;

/**
 * The terms of a document with their senses in a grammar, in reading order. A term of word `\n`, which no pattern names, stands at the
 * start of each block.
 */
export function termsOf(document: Document, lexicon: Lexicon): Term[] {
  return bareTerms(document).map((term) => {
    if (term.kind === "mark") return term;
    const senses = lexicon(term);
    return senses === noSenses ? term : { ...term, senses };
  });
}

const bare = new WeakMap<Document, readonly Term[]>();

/** The terms before any grammar looks at them, scanned once for all. */
function bareTerms(document: Document): readonly Term[] {
  const known = bare.get(document);
  if (known) return known;
  const terms = scanned(document);
  bare.set(document, terms);
  return terms;
}

function scanned({ text, blocks }: Document): Term[] {
  const terms: Term[] = [];
  let end = 0;
  let nextBreak = 0;
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const plain = plainEnd(text, at);
    if (plain === 0) termPattern.lastIndex = at;
    const match = plain === 0 ? termPattern.exec(text) : undefined;
    // White space that is not ASCII.
    if (match === null) {
      at++;
      continue;
    }
    for (; nextBreak < blocks.length && blocks[nextBreak]!.start <= at; nextBreak++) terms.push(breakAt(end));
    const kind = match ? kindOf(match) : isLetter(text.charCodeAt(at)) ? "word" : "mark";
    const raw = match ? match[0] : text.slice(at, plain);
    const word = wordOf(raw);
    terms.push({
      start: at,
      end: at + raw.length,
      word,
      kind: raw.length > longestTerm ? "mark" : kind,
      glued: at === end && at > 0,
      capital: isCapital(raw),
      senses: kind === "mark" ? markSenses(word) : noSenses,
    });
    at += raw.length;
    end = at;
  }
  return terms;
}

/** Where an ASCII word or mark ends that the pattern would take as it stands; 0 where the pattern must say. */
function plainEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!isLetter(first)) return isPlainMark(first) ? start + 1 : 0;
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const goesOn = next > 127 || next === apostrophe || (next === fullStop && end === start + 1);
  return goesOn ? 0 : end;
}

const apostrophe = 39;
const fullStop = 46;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** ASCII marks that begin nothing longer: all but the apostrophe and the full stop. */
function isPlainMark(code: number): boolean {
  const isDigit = code >= 48 && code <= 57;
  return code > 32 && code < 127 && !isDigit && code !== apostrophe && code !== fullStop;
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
  if (raw.length > longestTerm) return "";
  const word = raw.toLowerCase();
  return word.includes("’") ? word.replace("’", "'") : word;
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
