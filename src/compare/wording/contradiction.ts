import {
  type Annotated,
  deprelOf,
  formOf,
  headOf,
  lemmaOf,
  type TokenRange,
  uposOf,
} from "../../language/index.ts";
import { coverageOf, wordsOf } from "./coverage.ts";
import { areOpposite, classOf, isEmptyWord } from "./lexicon.ts";

/** A stretch of an annotated text. */
export interface Stretch {
  readonly annotated: Annotated;
  readonly range: TokenRange;
}

/** By what one stretch contradicts another. */
export type Contradiction = "negation" | "antonym" | "number";

/** This much of the claim's content must be in the text before a difference means anything. */
const leastCoverage = 0.5;

/**
 * Whether a claim contradicts a text that covers most of it: its predicate is negated on one side only, a word that the text lacks
 * is the opposite of one it has, or it counts the same things differently. Rules after de Marneffe, Rafferty and Manning,
 * Finding Contradictions in Text (ACL 2008), sections 4 and 5.
 */
export function contradictionOf(text: Stretch, claim: Stretch): Contradiction | undefined {
  const words = contentWords(claim);
  const others = contentWords(text);
  const { first: covered } = coverageOf(
    words.flatMap((it) => wordsOf(claim.annotated, { from: it, to: it + 1 })),
    others.flatMap((it) => wordsOf(text.annotated, { from: it, to: it + 1 })),
  );
  if (words.length < 2 || covered < leastCoverage) return undefined;
  if (countsDifferently(text, claim)) return "number";
  if (negatedOnOneSide(text, claim, words, others)) return "negation";
  return hasOpposite(text, claim, words, others) ? "antonym" : undefined;
}

const closed = new Set(["DET", "ADP", "AUX", "PRON", "PUNCT", "CCONJ", "SCONJ", "PART", "SYM", "INTJ"]);

function contentWords({ annotated, range }: Stretch): number[] {
  const tokens: number[] = [];
  for (let token = range.from; token < range.to; token++) {
    if (closed.has(uposOf(annotated, token)) || !/[\p{L}\p{N}]/u.test(formOf(annotated, token))) continue;
    if (["be", "have", "do"].includes(lemmaOf(annotated, token))) continue;
    tokens.push(token);
  }
  return tokens;
}

function nameOf({ annotated }: Stretch, token: number): string {
  return classOf(lemmaOf(annotated, token));
}

/** The predicate of the claim, or a word that hangs on it, is in the text with the other polarity wherever it is. */
function negatedOnOneSide(
  text: Stretch,
  claim: Stretch,
  words: readonly number[],
  others: readonly number[],
): boolean {
  return words.some((word) => {
    if (!isPredicate(claim, word) || !isMain(claim, word)) return false;
    const same = others.filter((it) => isPredicate(text, it) && nameOf(text, it) === nameOf(claim, word));
    const here = isNegatedIn(claim, word);
    return same.length > 0 && same.every((it) => isNegatedIn(text, it) !== here);
  });
}

function isPredicate({ annotated }: Stretch, token: number): boolean {
  return (
    ["VERB", "ADJ", "NOUN"].includes(uposOf(annotated, token)) && !isEmptyWord(lemmaOf(annotated, token))
  );
}

function isMain({ annotated, range }: Stretch, token: number): boolean {
  const head = headOf(annotated, token);
  if (head < range.from || head >= range.to) return true;
  const above = headOf(annotated, head);
  return above < range.from || above >= range.to;
}

export const negators = new Set(["not", "n't", "n’t", "no", "never", "none", "nobody", "without", "neither", "nor", "nothing", "cannot", "hardly", "barely"]); // biome-ignore format: one list
/** Governors that say of what they govern that it is not so, or not yet. */
const denying = new Set([
  "decline", "refuse", "reject", "fail", "deny", "lack", "prevent", "unable", "scrap", "scuttle", "postpone", "delay",
  "doubt", "ban", "oppose", "avoid", "lose", "stop", "propose", "offer",
]); // biome-ignore format: a table reads better in rows
const passing = new Set(["xcomp", "ccomp", "obj", "conj"]);

/** An odd number of negators on the word itself or passed down to it by what governs it. */
function isNegatedIn(stretch: Stretch, token: number): boolean {
  const { annotated, range } = stretch;
  let count = negatorsOn(stretch, token);
  const head = headOf(annotated, token);
  if (head < range.from || head >= range.to) return count % 2 === 1;
  if (denying.has(lemmaOf(annotated, head))) count++;
  else if (passing.has(deprelOf(annotated, token)) && negatorsOn(stretch, head) > 0) count++;
  return count % 2 === 1;
}

function negatorsOn({ annotated, range }: Stretch, token: number): number {
  let count = 0;
  for (let child = range.from; child < range.to; child++) {
    if (headOf(annotated, child) === token && negators.has(formOf(annotated, child).toLowerCase())) count++;
  }
  return count;
}

function hasOpposite(
  text: Stretch,
  claim: Stretch,
  words: readonly number[],
  others: readonly number[],
): boolean {
  const names = new Set(others.map((it) => nameOf(text, it)));
  return words.some((word) => {
    const name = nameOf(claim, word);
    return !names.has(name) && [...names].some((it) => areOpposite(it, name));
  });
}

/** A number of the claim that the text lacks stands before a noun that the text counts with another number. */
function countsDifferently(text: Stretch, claim: Stretch): boolean {
  const there = numbersIn(text);
  const values = new Set(there.map((it) => it.value));
  return numbersIn(claim).some(
    ({ value, counted }) => counted && !values.has(value) && there.some((it) => it.counted === counted),
  );
}

function numbersIn(stretch: Stretch): { readonly value: string; readonly counted: string | undefined }[] {
  const { annotated, range } = stretch;
  const numbers = [];
  for (let token = range.from; token < range.to; token++) {
    if (uposOf(annotated, token) !== "NUM") continue;
    const head = headOf(annotated, token);
    const counted = head >= range.from && head < range.to ? nameOf(stretch, head) : undefined;
    numbers.push({ value: formOf(annotated, token).toLowerCase().replaceAll(",", ""), counted });
  }
  return numbers;
}
