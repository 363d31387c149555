import { cardinalWords, fractionCharacters, multiplierWords } from "../../language/en/number-words.ts";
import { noSenses, type Senses, type Term } from "./terms.ts";

/** A number as written in figures, words or both, with the terms it takes. */
export interface WrittenNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** In words only, such as "twenty-six". */
  readonly spelled: boolean;
}

/** The values of words that make numbers, for the lexicons of both grammars. */
export const numberSenses: ReadonlyMap<string, Senses> = new Map<string, Senses>([
  ...Object.entries(cardinalWords).map(([word, value]) => [word, { CARDINAL: value }] as const),
  ...Object.entries(multiplierWords).map(([word, value]) => [word, { MULTIPLIER: value }] as const),
  ["dozen", { MULTIPLIER: 12 }],
]);

/**
 * The number that begins at a term: "1,200", "1.2 million", "twenty-six", "two hundred and fifty", "a dozen", "2 1/2", "two and a half",
 * "half a million". The longest reading; undefined where none begins.
 */
export function numberAt(terms: readonly Term[], from: number): WrittenNumber | undefined {
  const first = terms[from];
  if (!first) return undefined;
  if (first.kind === "number") return figuresAt(terms, from);
  if (first.kind !== "word") return undefined;
  if (first.word === "half") return halfOfAt(terms, from);
  if (first.word === "a" || first.word === "an") return oneMultipleAt(terms, from);
  return "CARDINAL" in first.senses ? wordsAt(terms, from) : undefined;
}

function figuresAt(terms: readonly Term[], from: number): WrittenNumber | undefined {
  const first = terms[from]!;
  let value = Number(first.word.replaceAll(",", ""));
  let to = from + 1;
  const fraction = fractionAt(terms, to);
  if (fraction !== undefined && Number.isInteger(value)) {
    value += fraction;
    to++;
  }
  return multiplied(terms, from, to, value, false);
}

/** "1/2" or "½" behind a whole number. */
function fractionAt(terms: readonly Term[], at: number): number | undefined {
  const term = terms[at];
  if (!term) return undefined;
  if (term.kind === "mark") return fractionCharacters[term.word];
  if (term.kind !== "fraction" || term.glued) return undefined;
  const [above = 0, below = 0] = term.word.split("/").map(Number);
  return above > 0 && above < below && below <= 16 ? above / below : undefined;
}

/** Any multipliers behind a number: "1.2 million", "2-million", "three hundred thousand". */
function multiplied(
  terms: readonly Term[],
  from: number,
  end: number,
  start: number,
  spelled: boolean,
): WrittenNumber {
  let to = end;
  let value = start;
  for (let next = multiplierAt(terms, to); next; next = multiplierAt(terms, to)) {
    value = round(value * next.value);
    to = next.to;
  }
  return { from, to, value, spelled };
}

function multiplierAt(
  terms: readonly Term[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const hyphen = terms[at]?.word === "-" && terms[at]!.glued && terms[at + 1]?.glued ? 1 : 0;
  const value = terms[at + hyphen]?.senses["MULTIPLIER"];
  return typeof value === "number" ? { value, to: at + hyphen + 1 } : undefined;
}

/** "a hundred", "a dozen": the article counts as one only before a multiplier. */
function oneMultipleAt(terms: readonly Term[], from: number): WrittenNumber | undefined {
  return "MULTIPLIER" in (terms[from + 1]?.senses ?? noSenses) ? wordsAt(terms, from + 1, from) : undefined;
}

/** "half a million", "half a dozen". */
function halfOfAt(terms: readonly Term[], from: number): WrittenNumber | undefined {
  const article = terms[from + 1]?.word === "a" ? 2 : 1;
  const value = terms[from + article]?.senses["MULTIPLIER"];
  return typeof value === "number" ? multiplied(terms, from, from + article + 1, value / 2, true) : undefined;
}

/** Number words: below a hundred, times a multiplier, and so on, each multiplier smaller than the last ("two million three hundred"). */
function wordsAt(terms: readonly Term[], at: number, from = at): WrittenNumber | undefined {
  let total = 0;
  let group = 0;
  let limit = Number.POSITIVE_INFINITY;
  let to = at;
  for (;;) {
    const small = belowHundredAt(terms, to, group);
    if (small && group % 100 === 0) {
      group += small.value;
      to = small.to;
      continue;
    }
    const next = multiplierAt(terms, to);
    if (!next || next.value >= limit || (next.value <= 100 && group >= 100)) break;
    if (next.value <= 100) group = Math.max(group, 1) * next.value;
    else {
      total += Math.max(group, 1) * next.value;
      group = 0;
      limit = next.value;
    }
    to = next.to;
  }
  const year = yearInWordsAt(terms, at, to, total + group);
  if (year) return { ...year, from };
  return halfBehind(terms, { from, to, value: total + group, spelled: true });
}

/** "twenty-six", "seven", or one of them behind "and" where a hundred stands before. */
function belowHundredAt(
  terms: readonly Term[],
  at: number,
  group: number,
): { readonly value: number; readonly to: number } | undefined {
  const and = group >= 100 && terms[at]?.word === "and" ? 1 : 0;
  const first = cardinalAt(terms, at + and);
  if (first === undefined || (group > 0 && group < 100)) return undefined;
  if (first < 20) return { value: first, to: at + and + 1 };
  const hyphen = terms[at + and + 1]?.word === "-" ? 1 : 0;
  const second = cardinalAt(terms, at + and + 1 + hyphen);
  if (second === undefined || second < 1 || second > 9) return { value: first, to: at + and + 1 };
  return { value: first + second, to: at + and + hyphen + 2 };
}

function cardinalAt(terms: readonly Term[], at: number): number | undefined {
  const value = terms[at]?.senses["CARDINAL"];
  return typeof value === "number" ? value : undefined;
}

/** "nineteen ninety-seven", "twenty twenty-three". */
function yearInWordsAt(
  terms: readonly Term[],
  from: number,
  to: number,
  century: number,
): WrittenNumber | undefined {
  if (century < 13 || century > 20) return undefined;
  const rest = belowHundredAt(terms, to, 0);
  return rest && rest.value >= 10
    ? { from, to: rest.to, value: century * 100 + rest.value, spelled: true }
    : undefined;
}

/** "two and a half". */
function halfBehind(terms: readonly Term[], number: WrittenNumber): WrittenNumber {
  const [and, article, half] = terms.slice(number.to, number.to + 3);
  const isHalf = and?.word === "and" && article?.word === "a" && half?.word === "half";
  return isHalf ? { ...number, to: number.to + 3, value: number.value + 0.5 } : number;
}

/** Products of decimals such as 1.1 × 1,000,000 without the noise of binary fractions. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The terms with each written number joined into one term that has the sense `NUMBER`, besides those that `more` gives it. */
export function joinNumbers(terms: readonly Term[], more: (term: Term, value: number) => Senses): Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; ) {
    const number = isInsideCode(terms, at) ? undefined : numberAt(terms, at);
    if (!number || number.to === number.from) {
      joined.push(terms[at]!);
      at++;
      continue;
    }
    const first = terms[at]!;
    const last = terms[number.to - 1]!;
    const whole = number.to === at + 1 ? first : { ...first, end: last.end, word: "" };
    const senses = { ...whole.senses, ...more(whole, number.value), NUMBER: number.value };
    joined.push({ ...whole, senses });
    at = number.to;
  }
  return joined;
}

/** Whether a figure is a part of a code: "G7", "G-7", "A320", "10.2.3". */
function isInsideCode(terms: readonly Term[], at: number): boolean {
  const term = terms[at]!;
  if (term.kind !== "number" || !term.glued) return false;
  const before = terms[at - 1];
  if (before?.kind === "word") return !before.word.startsWith("'") && !("CURRENCY" in before.senses);
  return before?.word === "." && terms[at - 2]?.kind === "number" && before.glued;
}
