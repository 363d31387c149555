import { feature1, feature2, feature3 } from "./hash.ts";
import type { LanguageData } from "./language-data.ts";
import { affixes } from "./lexicon.ts";
import { bestOf, type Scorer } from "./linear.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";

/** Classes of the name model: 0 no name, 1 … 4 goes on with a name of that type, 5 … 8 begins one of type 1 … 4. */
export const nameClasses = 9;
export const mostNameFeatures = 96;

const keys = new Int32Array(mostNameFeatures);
const scores = new Float64Array(nameClasses);
const allowed = new Uint8Array(nameClasses);

/** What a text has called its words so far: the last name type of each lower-cased form, so that a surname follows the full name. */
export class NameMemory {
  readonly #types = new Map<number, number>();

  typeOf(lower: number): number {
    return this.#types.get(lower) ?? 0;
  }

  remember(sentence: SentenceBuffer, labels: Uint8Array): void {
    for (let index = 0; index < sentence.length; index++) {
      const place = index + padding;
      if ((sentence.flags[place]! & 1) === 0) continue;
      const type = nameTypeOf(labels[index]!);
      if (type > 0) this.#types.set(sentence.lower[place]!, type);
    }
  }
}

/** The type of a class, 0 for none. */
export function nameTypeOf(label: number): number {
  return label > 4 ? label - 4 : label;
}

/** Finds the names of a tagged sentence from left to right; `labels` gets a class for each word. */
export function labelNames(
  scorer: Scorer,
  sentence: SentenceBuffer,
  memory: NameMemory,
  labels: Uint8Array,
): void {
  for (let index = 0; index < sentence.length; index++) {
    scorer.score(keys, nameFeatures(sentence, memory, labels, index, keys), scores);
    labels[index] = bestOf(scores, nameClasses, allowedAfter(index === 0 ? 0 : labels[index - 1]!));
  }
  memory.remember(sentence, labels);
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

/** A name goes on only with its own type. */
export function allowedAfter(before: number): Uint8Array {
  allowed.fill(1);
  for (let type = 1; type <= 4; type++) if (nameTypeOf(before) !== type) allowed[type] = 0;
  return allowed;
}

/** Writes the feature keys of one word, given the labels before it. */
export function nameFeatures(
  sentence: SentenceBuffer,
  memory: NameMemory,
  labels: Uint8Array,
  index: number,
  keys: Int32Array,
): number {
  const { form, lower, shape, flags, prefixes, suffixes, coarse, middle, fine, tags, kinds, phrases } =
    sentence;
  const at = index + padding;
  const before = index > 0 ? labels[index - 1]! + 1 : 0;
  const before2 = index > 1 ? labels[index - 2]! + 1 : 0;
  const memo = memory.typeOf(lower[at]!);
  const memoNext = memory.typeOf(lower[at + 1]!);
  const place = (index === 0 ? 2 : 0) + sentence.titleCase;
  let n = 0;
  keys[n++] = 1;
  keys[n++] = feature1(2, lower[at]!);
  keys[n++] = feature1(3, form[at]!);
  keys[n++] = feature1(4, lower[at - 1]!);
  keys[n++] = feature1(5, lower[at + 1]!);
  keys[n++] = feature1(6, lower[at - 2]!);
  keys[n++] = feature1(7, lower[at + 2]!);
  keys[n++] = feature2(8, lower[at - 1]!, lower[at]!);
  keys[n++] = feature2(9, lower[at]!, lower[at + 1]!);
  keys[n++] = feature2(10, shape[at]!, place);
  keys[n++] = feature1(11, shape[at - 1]!);
  keys[n++] = feature1(12, shape[at + 1]!);
  keys[n++] = feature3(13, shape[at - 1]!, shape[at]!, shape[at + 1]!);
  for (let size = 1; size < affixes; size++) {
    keys[n++] = feature1(14 + size, prefixes[at * affixes + size]!);
    keys[n++] = feature1(18 + size, suffixes[at * affixes + size]!);
  }
  keys[n++] = feature1(22, tags[at]!);
  keys[n++] = feature1(23, tags[at - 1]!);
  keys[n++] = feature1(24, tags[at + 1]!);
  keys[n++] = feature3(25, tags[at - 1]!, tags[at]!, tags[at + 1]!);
  keys[n++] = feature1(26, before);
  keys[n++] = feature2(27, before, before2);
  keys[n++] = feature2(28, before, lower[at]!);
  keys[n++] = feature2(29, before, lower[at - 1]!);
  keys[n++] = feature2(30, before, shape[at]!);
  keys[n++] = feature2(31, before, tags[at]!);
  keys[n++] = feature3(32, before, before2, tags[at]!);
  keys[n++] = feature1(33, coarse[at]!);
  keys[n++] = feature1(34, middle[at]!);
  keys[n++] = feature1(35, fine[at]!);
  keys[n++] = feature1(36, middle[at - 1]!);
  keys[n++] = feature1(37, middle[at + 1]!);
  keys[n++] = feature1(38, fine[at + 1]!);
  keys[n++] = feature1(39, fine[at - 1]!);
  keys[n++] = feature2(40, middle[at]!, middle[at + 1]!);
  keys[n++] = feature2(41, middle[at - 1]!, middle[at]!);
  keys[n++] = feature2(42, before, middle[at]!);
  keys[n++] = feature2(43, before, fine[at]!);
  keys[n++] = feature2(44, middle[at]!, shape[at]!);
  keys[n++] = feature2(45, before, flags[at]! * 2 + sentence.titleCase);
  keys[n++] = feature2(46, memo, flags[at]! & 3);
  keys[n++] = feature2(47, memo, before);
  keys[n++] = feature2(48, memoNext, flags[at]! & 3);
  keys[n++] = feature3(49, memo, memoNext, flags[at]! & 1);
  keys[n++] = feature3(50, before, lower[at + 1]!, flags[at]! & 1);
  keys[n++] = feature3(51, before, shape[at + 1]!, shape[at]!);
  keys[n++] = feature2(52, before, suffixes[at * affixes + 2]!);
  keys[n++] = feature2(53, lower[at + 1]!, shape[at]!);
  keys[n++] = feature2(54, lower[at - 1]!, shape[at]!);
  keys[n++] = feature2(55, lower[at - 2]!, lower[at - 1]!);
  keys[n++] = feature2(56, lower[at + 1]!, lower[at + 2]!);
  keys[n++] = feature2(57, middle[at + 2]!, shape[at]!);
  keys[n++] = feature2(58, middle[at - 2]!, shape[at]!);
  keys[n++] = feature1(59, kinds[at]!);
  keys[n++] = feature1(60, kinds[at - 1]!);
  keys[n++] = feature1(61, kinds[at + 1]!);
  keys[n++] = feature3(62, before, kinds[at]!, tags[at]!);
  keys[n++] = feature3(63, kinds[at - 1]!, kinds[at]!, kinds[at + 1]!);
  keys[n++] = feature3(64, before, kinds[at - 1]!, shape[at]!);
  keys[n++] = feature3(65, before, kinds[at + 1]!, shape[at]!);
  keys[n++] = feature2(66, phrases[at]!, before);
  keys[n++] = feature2(67, phrases[at]!, phrases[at + 1]!);
  return n;
}
