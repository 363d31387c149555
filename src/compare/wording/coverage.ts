import { type Annotated, formOf, lemmaOf, type TokenRange, uposOf } from "../../language/index.ts";
import { fnv1a } from "../../util/hash.ts";
import { alikeTo, classOf } from "./lexicon.ts";

/** A word to be found again in another sentence. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly name: string;
  /** Articles, prepositions and the like count `functionWeight`, others 1. */
  readonly weight: number;
}

/** How much of two stretches of text can be found in each other. */
export interface Coverage {
  /** Of the first in the second and of the second in the first, 0 … 1. */
  readonly first: number;
  readonly second: number;
}

/** What articles, prepositions and the like count. */
export const functionWeight = 0.5;

const functionWords = new Set(["DET", "ADP", "AUX", "PRON", "CCONJ", "SCONJ", "PART", "SYM", "INTJ"]);

/**
 * What a word is worth that is found as the same form, the same lemma, a synonym, or a word with the same beginning; of a word
 * used for a like thing, what its alikeness counts.
 */
const worth = { form: 1, lemma: 0.95, name: 0.8, beginning: 0.6, alike: 0.8 } as const;

/** The words of a range of tokens, marks left out. */
export function wordsOf(annotated: Annotated, { from, to }: TokenRange): Word[] {
  const words: Word[] = [];
  for (let token = from; token < to; token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(form)) continue;
    const lemma = lemmaOf(annotated, token).toLowerCase();
    const weight = functionWords.has(uposOf(annotated, token)) ? functionWeight : 1;
    words.push({ form, lemma, name: classOf(lemma), weight });
  }
  return words;
}

/**
 * How much of each list of words can be found in the other, word for word, each word of the other used once: the same form first,
 * then lemmas, synonyms, words that begin alike (names in two spellings, a verb and its noun), and words used for like things.
 */
export function coverageOf(a: readonly Word[], b: readonly Word[]): Coverage {
  return { first: found(a, b), second: found(b, a) };
}

function found(words: readonly Word[], among: readonly Word[]): number {
  const worths = worthsOf(words, among);
  let sum = 0;
  let all = 0;
  for (let index = 0; index < words.length; index++) {
    const { weight } = words[index]!;
    all += weight;
    sum += weight * worths[index]!;
  }
  return all === 0 ? 0 : sum / all;
}

/** How surely each word is found among the others, 0 … 1. */
export function worthsOf(words: readonly Word[], among: readonly Word[]): number[] {
  const [codes, others] = [codesOf(words), codesOf(among)];
  const used = new Uint8Array(among.length);
  return words.map((_, at) => take(words, codes, at, among, others, used));
}

/** The ways in which a word is found, the surest first: by its form, its lemma, its class, its beginning. */
const ways = ["form", "lemma", "name", "beginning"] as const;

/** Of each word, way by way, a code of what it is found by: equal codes are most likely equal words, and numbers are quick to compare. */
type Codes = Uint32Array;

/** A clause is held against many, and a story has a hundred thousand: its codes are noted once, and take little room. */
const known = new WeakMap<readonly Word[], Codes>();

function codesOf(words: readonly Word[]): Codes {
  const noted = known.get(words);
  if (noted) return noted;
  const codes = new Uint32Array(words.length * ways.length);
  words.forEach((word, at) => {
    ways.forEach((way, step) => {
      codes[at * ways.length + step] = fnv1a(way === "beginning" ? beginningOf(word.form) : word[way]);
    });
  });
  known.set(words, codes);
  return codes;
}

/** What finding a word is worth: the first that is not used and is most alike is taken. */
function take(
  words: readonly Word[],
  codes: Codes,
  at: number,
  among: readonly Word[],
  others: Codes,
  used: Uint8Array,
): number {
  const word = words[at]!;
  for (let step = 0; step < ways.length; step++) {
    const code = codes[at * ways.length + step]!;
    const way = ways[step]!;
    for (let other = 0; other < among.length; other++) {
      if (others[other * ways.length + step] !== code || used[other] === 1) continue;
      if (!isFound(word, among[other]!, way)) continue;
      used[other] = 1;
      return worth[way];
    }
  }
  return worth.alike * takeAlike(word, among, used);
}

function isFound(a: Word, b: Word, way: (typeof ways)[number]): boolean {
  return way === "beginning" ? beginAlike(a.form, b.form) : a[way] === b[way];
}

/** How alike the word is that is used for the likest thing of those that are not used. */
function takeAlike({ lemma }: Word, among: readonly Word[], used: Uint8Array): number {
  const alike = alikeTo(lemma);
  if (alike.size === 0) return 0;
  let [place, most] = [-1, 0];
  for (let at = 0; at < among.length; at++) {
    const found = used[at] === 1 ? undefined : alike.get(among[at]!.name);
    if (found !== undefined && found > most) [place, most] = [at, found];
  }
  if (place >= 0) used[place] = 1;
  return most;
}

/** Words that begin alike have this in common. */
function beginningOf(form: string): string {
  return form.slice(0, leastAlike);
}

const leastAlike = 4;

/** Four letters and three fifths of the longer word. */
function beginAlike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= leastAlike && same >= 0.6 * longest;
}
