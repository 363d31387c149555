import { type Annotated, formOf, lemmaOf, type TokenRange, uposOf } from "../../language/index.ts";
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
const worth = { form: 1, lemma: 0.95, synonym: 0.8, beginning: 0.6, alike: 0.8 } as const;

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
  const places = placesOf(among);
  const { beginnings } = placesOf(words);
  const used = new Uint8Array(among.length);
  return words.map((word, at) => take(word, beginnings[at]!, among, places, used));
}

/** Where the words of a list stand by each of the ways in which a word is found, and how each begins. */
interface Places {
  readonly form: ReadonlyMap<string, readonly number[]>;
  readonly lemma: ReadonlyMap<string, readonly number[]>;
  readonly synonym: ReadonlyMap<string, readonly number[]>;
  readonly beginning: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: readonly string[];
}

/** A clause is held against many: its places are noted once. */
const known = new WeakMap<readonly Word[], Places>();

function placesOf(words: readonly Word[]): Places {
  const noted = known.get(words);
  if (noted) return noted;
  const beginnings = words.map((word) => beginningOf(word.form));
  const places = {
    form: placesBy(words, (word) => word.form),
    lemma: placesBy(words, (word) => word.lemma),
    synonym: placesBy(words, (word) => word.name),
    beginning: placesBy(words, (_, at) => beginnings[at]!),
    beginnings,
  };
  known.set(words, places);
  return places;
}

function placesBy(
  words: readonly Word[],
  keyOf: (word: Word, at: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const key = keyOf(word, at);
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  });
  return places;
}

/** What finding a word is worth: the first that is not used and is most alike is taken. */
function take(
  word: Word,
  beginning: string,
  among: readonly Word[],
  places: Places,
  used: Uint8Array,
): number {
  if (takeFirst(places.form.get(word.form), used)) return worth.form;
  if (takeFirst(places.lemma.get(word.lemma), used)) return worth.lemma;
  if (takeFirst(places.synonym.get(word.name), used)) return worth.synonym;
  for (const at of places.beginning.get(beginning) ?? []) {
    if (used[at] === 1 || !beginAlike(word.form, among[at]!.form)) continue;
    used[at] = 1;
    return worth.beginning;
  }
  return worth.alike * takeAlike(word, among, used);
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

function takeFirst(list: readonly number[] | undefined, used: Uint8Array): boolean {
  if (!list) return false;
  for (const at of list) {
    if (used[at] === 1) continue;
    used[at] = 1;
    return true;
  }
  return false;
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
