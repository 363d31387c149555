import { type Annotated, formOf, lemmaOf, type TokenRange, uposOf } from "../../language/index.ts";
import { classOf } from "./lexicon.ts";

/** A word to be found again in another sentence. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly name: string;
  /** Articles, prepositions and the like count half. */
  readonly weight: number;
}

/** How much of two stretches of text can be found in each other. */
export interface Coverage {
  /** Of the first in the second and of the second in the first, 0 … 1. */
  readonly first: number;
  readonly second: number;
}

const functionWords = new Set(["DET", "ADP", "AUX", "PRON", "CCONJ", "SCONJ", "PART", "SYM", "INTJ"]);

/** What a word is worth that is found as the same form, the same lemma, a synonym, or a word with the same beginning. */
const worth = { form: 1, lemma: 0.95, synonym: 0.8, beginning: 0.6 } as const;

/** The words of a range of tokens, marks left out. */
export function wordsOf(annotated: Annotated, { from, to }: TokenRange): Word[] {
  const words: Word[] = [];
  for (let token = from; token < to; token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(form)) continue;
    const lemma = lemmaOf(annotated, token).toLowerCase();
    const weight = functionWords.has(uposOf(annotated, token)) ? 0.5 : 1;
    words.push({ form, lemma, name: classOf(lemma), weight });
  }
  return words;
}

/**
 * How much of each list of words can be found in the other, word for word, each word of the other used once: the same form first,
 * then lemmas, synonyms, and words that begin alike (names in two spellings, a verb and its noun).
 */
export function coverageOf(a: readonly Word[], b: readonly Word[]): Coverage {
  return { first: found(a, b), second: found(b, a) };
}

function found(words: readonly Word[], among: readonly Word[]): number {
  const used = new Set<number>();
  let sum = 0;
  let all = 0;
  for (const word of words) {
    all += word.weight;
    const { at, value } = best(word, among, used);
    if (value > 0) used.add(at);
    sum += value * word.weight;
  }
  return all === 0 ? 0 : sum / all;
}

function best(word: Word, among: readonly Word[], used: ReadonlySet<number>): { at: number; value: number } {
  let at = -1;
  let value = 0;
  for (let index = 0; index < among.length; index++) {
    if (used.has(index)) continue;
    const likeness = wordLikeness(word, among[index]!);
    if (likeness > value) {
      value = likeness;
      at = index;
      if (value === 1) break;
    }
  }
  return { at, value };
}

function wordLikeness(a: Word, b: Word): number {
  if (a.form === b.form) return worth.form;
  if (a.lemma === b.lemma) return worth.lemma;
  if (a.name === b.name) return worth.synonym;
  return beginAlike(a.form, b.form) ? worth.beginning : 0;
}

/** Four letters and three fifths of the longer word. */
function beginAlike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 && same >= 0.6 * longest;
}
