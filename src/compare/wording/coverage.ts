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
  const places = placesOf(among);
  const used = new Set<number>();
  let sum = 0;
  let all = 0;
  for (const word of words) {
    all += word.weight;
    const { at, value } = best(word, among, places, used);
    if (value > 0) used.add(at);
    sum += value * word.weight;
  }
  return all === 0 ? 0 : sum / all;
}

/** Where the words of a list stand by each of the ways in which a word is found. */
interface Places {
  readonly form: ReadonlyMap<string, readonly number[]>;
  readonly lemma: ReadonlyMap<string, readonly number[]>;
  readonly synonym: ReadonlyMap<string, readonly number[]>;
  readonly beginning: ReadonlyMap<string, readonly number[]>;
}

/** A clause is held against many: its places are noted once. */
const known = new WeakMap<readonly Word[], Places>();

function placesOf(words: readonly Word[]): Places {
  const noted = known.get(words);
  if (noted) return noted;
  const by = (keyOf: (word: Word) => string) => {
    const places = new Map<string, number[]>();
    words.forEach((word, at) => {
      const key = keyOf(word);
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    });
    return places;
  };
  const places = {
    form: by((it) => it.form),
    lemma: by((it) => it.lemma),
    synonym: by((it) => it.name),
    beginning: by((it) => beginningOf(it.form)),
  };
  known.set(words, places);
  return places;
}

/** The first word that is not used and is most alike. */
function best(
  word: Word,
  among: readonly Word[],
  places: Places,
  used: ReadonlySet<number>,
): { at: number; value: number } {
  const free = (list: readonly number[] | undefined) => list?.find((at) => !used.has(at));
  const form = free(places.form.get(word.form));
  if (form !== undefined) return { at: form, value: worth.form };
  const lemma = free(places.lemma.get(word.lemma));
  if (lemma !== undefined) return { at: lemma, value: worth.lemma };
  const synonym = free(places.synonym.get(word.name));
  if (synonym !== undefined) return { at: synonym, value: worth.synonym };
  const alike = places.beginning
    .get(beginningOf(word.form))
    ?.find((at) => !used.has(at) && beginAlike(word.form, among[at]!.form));
  return alike === undefined ? { at: -1, value: 0 } : { at: alike, value: worth.beginning };
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
