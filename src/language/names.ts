import { feature1, feature2, feature3 } from "./hash.ts";
import type { LanguageData } from "./language-data.ts";
import { affixes } from "./lexicon.ts";
import type { Scorer } from "./linear.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";

/** Classes of the name model: 0 no name, 1 … 4 goes on with a name of that type, 5 … 8 begins one of type 1 … 4. */
export const nameClasses = 9;
/** The model scores the classes of a word, and behind them each pair of the class before and its own. */
export const nameScores = nameClasses + nameClasses * nameClasses;
export const mostNameFeatures = 96;

const keys = new Int32Array(mostNameFeatures);
const scores = new Float64Array(nameScores);

/** What a text has called its words so far: the last name type of each lower-cased form, so that a surname follows the full name. */
export class NameMemory {
  private readonly types = new Map<number, number>();

  typeOf(lower: number): number {
    return this.types.get(lower) ?? 0;
  }

  remember(sentence: SentenceBuffer, labels: Uint8Array): void {
    for (let index = 0; index < sentence.length; index++) {
      const place = index + padding;
      if ((sentence.flags[place]! & 1) === 0) continue;
      const type = nameTypeOf(labels[index]!);
      if (type > 0) this.types.set(sentence.lower[place]!, type);
    }
  }
}

/** The type of a class, 0 for none. */
export function nameTypeOf(label: number): number {
  return label > 4 ? label - 4 : label;
}

/** Finds the names of a tagged sentence, the best chain of classes as a whole (Viterbi); `labels` gets a class for each word. */
export function labelNames(
  scorer: Scorer,
  sentence: SentenceBuffer,
  memory: NameMemory,
  labels: Uint8Array,
): void {
  const size = sentence.length;
  const potentials = new Float64Array(size * nameScores);
  for (let index = 0; index < size; index++) {
    if (isFarFromNames(sentence, memory, index + padding)) {
      potentials.fill(never, index * nameScores + 1, index * nameScores + nameClasses);
      continue;
    }
    scorer.score(keys, nameFeatures(sentence, memory, index, keys), scores);
    potentials.set(scores, index * nameScores);
  }
  bestChain(potentials, size, labels);
  memory.remember(sentence, labels);
}

/** What a class weighs that a word cannot have. */
const never = -1e9;

/** A name goes on so many words behind the last that is marked: "Yoon Suk-yeol". */
const reach = 3;

/** Whether nothing marks a word as part of a name, nor those that one would reach it from: then it is in none, and the model is not asked. */
function isFarFromNames(sentence: SentenceBuffer, memory: NameMemory, at: number): boolean {
  for (let place = at - reach; place <= at + 1; place++) if (isMarked(sentence, memory, place)) return false;
  return true;
}

/** Whether a word has a capital or a digit, or is known from names to the tables or the text so far. */
function isMarked({ flags, kinds, phrases, lower }: SentenceBuffer, memory: NameMemory, at: number): boolean {
  return (
    (flags[at]! & (capital | digit)) !== 0 ||
    kinds[at]! > 0 ||
    phrases[at]! > 0 ||
    memory.typeOf(lower[at]!) > 0
  );
}

/** The chain of allowed classes with the highest sum of scores; `potentials` has `nameScores` numbers a word. */
export function bestChain(potentials: Float64Array, size: number, labels: Uint8Array): void {
  const best = new Float64Array(size * nameClasses);
  const from = new Uint8Array(size * nameClasses);
  for (let index = 0; index < size; index++) {
    for (let label = 0; label < nameClasses; label++) {
      const own = potentials[index * nameScores + label]!;
      let highest = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < (index === 0 ? 1 : nameClasses); before++) {
        if (!mayFollow(before, label)) continue;
        const pair = potentials[index * nameScores + nameClasses + before * nameClasses + label]!;
        const sum = (index === 0 ? 0 : best[(index - 1) * nameClasses + before]!) + pair;
        if (sum <= highest) continue;
        highest = sum;
        from[index * nameClasses + label] = before;
      }
      best[index * nameClasses + label] = highest + own;
    }
  }
  if (size === 0) return;
  let label = 0;
  const last = (size - 1) * nameClasses;
  for (let other = 1; other < nameClasses; other++)
    if (best[last + other]! > best[last + label]!) label = other;
  for (let index = size - 1; index >= 0; index--) {
    labels[index] = label;
    label = from[index * nameClasses + label]!;
  }
}

/** A name goes on only with its own type; before the first word there is none. */
export function mayFollow(before: number, label: number): boolean {
  return label === 0 || label > 4 || nameTypeOf(before) === label;
}

/**
 * Marks the phrases of several words that the language's tables list, the longest at each place. `formAt` gives the word at an index;
 * it is asked only where a phrase may begin.
 */
export function markPhrases(
  language: LanguageData,
  sentence: SentenceBuffer,
  startsPhrase: (index: number) => boolean,
  formAt: (index: number) => string,
): void {
  for (let index = 0; index < sentence.length; index++) {
    if (!startsPhrase(index)) continue;
    const size = listedSize(
      language,
      Math.min(language.longestPhrase, sentence.length - index),
      index,
      formAt,
    );
    if (size === 0) continue;
    const kind = language.phraseKind(phraseAt(index, size, formAt));
    for (let at = 0; at < size; at++) sentence.phrases[index + at + padding] = kind + (at > 0 ? 8 : 0);
    index += size - 1;
  }
}

function listedSize(
  language: LanguageData,
  most: number,
  index: number,
  formAt: (index: number) => string,
): number {
  for (let size = most; size > 1; size--) {
    if (language.phraseKind(phraseAt(index, size, formAt)) > 0) return size;
  }
  return 0;
}

function phraseAt(index: number, size: number, formAt: (index: number) => string): string {
  return Array.from({ length: size }, (_, at) => formAt(index + at)).join(" ");
}

/**
 * Writes the feature keys of one word and returns how many there are. A word that nothing marks as a part of a name is seen by few
 * of them: most words are such.
 */
export function nameFeatures(
  sentence: SentenceBuffer,
  memory: NameMemory,
  index: number,
  keys: Int32Array,
): number {
  const at = index + padding;
  const { lower, shape, suffixes, middle, tags, kinds } = sentence;
  const place = (index === 0 ? 2 : 0) + sentence.titleCase;
  const memo = memory.typeOf(lower[at]!);
  let n = 0;
  keys[n++] = 1;
  keys[n++] = feature1(2, lower[at]!);
  keys[n++] = feature1(4, lower[at - 1]!);
  keys[n++] = feature1(5, lower[at + 1]!);
  keys[n++] = feature2(8, lower[at - 1]!, lower[at]!);
  keys[n++] = feature2(9, lower[at]!, lower[at + 1]!);
  keys[n++] = feature2(10, shape[at]!, place);
  keys[n++] = feature1(11, shape[at - 1]!);
  keys[n++] = feature1(12, shape[at + 1]!);
  keys[n++] = feature3(13, shape[at - 1]!, shape[at]!, shape[at + 1]!);
  keys[n++] = feature1(20, suffixes[at * affixes + 2]!);
  keys[n++] = feature1(22, tags[at]!);
  keys[n++] = feature3(25, tags[at - 1]!, tags[at]!, tags[at + 1]!);
  keys[n++] = feature1(34, middle[at]!);
  keys[n++] = feature1(36, middle[at - 1]!);
  keys[n++] = feature1(37, middle[at + 1]!);
  keys[n++] = feature3(63, kinds[at - 1]!, kinds[at]!, kinds[at + 1]!);
  // With the class before: the model has a score for each pair.
  keys[n++] = 2;
  keys[n++] = feature1(80, lower[at]!);
  keys[n++] = feature1(82, shape[at]!);
  keys[n++] = feature2(83, shape[at - 1]!, shape[at]!);
  keys[n++] = feature2(84, tags[at - 1]!, tags[at]!);
  keys[n++] = feature2(86, kinds[at - 1]!, kinds[at]!);
  keys[n++] = feature2(90, lower[at]!, shape[at + 1]!);
  return isMarked(sentence, memory, at)
    ? markedFeatures(sentence, at, memo, memory.typeOf(lower[at + 1]!), keys, n)
    : n;
}

/** What flags of the lexicon say. */
const capital = 1;
const digit = 4;

/** Adds what is asked of a word with a capital or a digit, or one that the tables or the text so far know from names. */
function markedFeatures(
  sentence: SentenceBuffer,
  at: number,
  memo: number,
  memoNext: number,
  keys: Int32Array,
  common: number,
): number {
  const { form, lower, shape, flags, prefixes, suffixes, coarse, middle, fine, tags, kinds, phrases } =
    sentence;
  let n = common;
  keys[n++] = feature1(3, form[at]!);
  keys[n++] = feature1(6, lower[at - 2]!);
  keys[n++] = feature1(7, lower[at + 2]!);
  for (let size = 1; size < affixes; size++) {
    keys[n++] = feature1(14 + size, prefixes[at * affixes + size]!);
    if (size !== 2) keys[n++] = feature1(18 + size, suffixes[at * affixes + size]!);
  }
  keys[n++] = feature1(23, tags[at - 1]!);
  keys[n++] = feature1(24, tags[at + 1]!);
  keys[n++] = feature1(33, coarse[at]!);
  keys[n++] = feature1(35, fine[at]!);
  keys[n++] = feature1(38, fine[at + 1]!);
  keys[n++] = feature1(39, fine[at - 1]!);
  keys[n++] = feature2(40, middle[at]!, middle[at + 1]!);
  keys[n++] = feature2(41, middle[at - 1]!, middle[at]!);
  keys[n++] = feature2(44, middle[at]!, shape[at]!);
  keys[n++] = feature2(46, memo, flags[at]! & 3);
  keys[n++] = feature2(48, memoNext, flags[at]! & 3);
  keys[n++] = feature3(49, memo, memoNext, flags[at]! & 1);
  keys[n++] = feature2(53, lower[at + 1]!, shape[at]!);
  keys[n++] = feature2(54, lower[at - 1]!, shape[at]!);
  keys[n++] = feature2(55, lower[at - 2]!, lower[at - 1]!);
  keys[n++] = feature2(56, lower[at + 1]!, lower[at + 2]!);
  keys[n++] = feature2(57, middle[at + 2]!, shape[at]!);
  keys[n++] = feature2(58, middle[at - 2]!, shape[at]!);
  keys[n++] = feature1(59, kinds[at]!);
  keys[n++] = feature1(60, kinds[at - 1]!);
  keys[n++] = feature1(61, kinds[at + 1]!);
  keys[n++] = feature2(67, phrases[at]!, phrases[at + 1]!);
  // With the class before.
  keys[n++] = feature1(81, lower[at - 1]!);
  keys[n++] = feature1(85, middle[at]!);
  keys[n++] = feature2(87, kinds[at]!, shape[at]!);
  keys[n++] = feature1(88, phrases[at]!);
  keys[n++] = feature2(89, flags[at]!, flags[at - 1]! * 2 + sentence.titleCase);
  keys[n++] = feature2(91, memo, flags[at]! & 3);
  return n;
}
