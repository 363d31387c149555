import type { Lexicon } from "../src/language/lexicon.ts";
import { padding, type SentenceBuffer } from "../src/language/sentence-buffer.ts";
import type { TreebankSentence } from "./conllu.ts";

/** Labels and their numbers, in order of frequency, those with fewer than `minimum` left out. */
export class Labels {
  readonly names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.names = names;
    this.#numbers = new Map(names.map((name, number) => [name, number]));
  }

  static counted(all: Iterable<string>, minimum = 1, most = 255): Labels {
    const counts = new Map<string, number>();
    for (const label of all) counts.set(label, (counts.get(label) ?? 0) + 1);
    const kept = [...counts].filter(([, count]) => count >= minimum);
    kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return new Labels(kept.slice(0, most).map(([label]) => label));
  }

  /** -1 for a label that is not kept. */
  numberOf(label: string): number {
    return this.#numbers.get(label) ?? -1;
  }
}

/** A sentence ready for training: words by their number in the lexicon, labels by theirs. */
export interface Example {
  readonly document: string;
  readonly forms: readonly string[];
  readonly words: Int32Array;
  /** Gold fine tags; -1 where too rare. */
  readonly gold: Int32Array;
  /** Tags as predicted by a tagger that has not seen the sentence. */
  tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  readonly sentence: TreebankSentence;
}

export const fineTagOf = (word: { upos: string; xpos: string }): string => `${word.upos} ${word.xpos}`;

export function examplesOf(
  sentences: readonly TreebankSentence[],
  lexicon: Lexicon,
  tags: Labels,
  relations: Labels,
): Example[] {
  return sentences.map((sentence) => {
    const gold = Int32Array.from(sentence.words, (word) => tags.numberOf(fineTagOf(word)));
    return {
      document: sentence.document,
      forms: sentence.words.map((word) => word.form),
      words: Int32Array.from(sentence.words, (word) => lexicon.idOf(word.form)),
      gold,
      tags: gold,
      heads: Int32Array.from(sentence.words, (word) => word.head),
      relations: Int32Array.from(sentence.words, (word) => relations.numberOf(word.deprel)),
      sentence,
    };
  });
}

/** Fills the buffer with an example's words, and with `tags` where given. */
export function load(
  buffer: SentenceBuffer,
  lexicon: Lexicon,
  example: Example,
  uposOfTag: Uint8Array,
  tags?: Int32Array,
): void {
  buffer.fill(lexicon, example.words, 0, example.words.length);
  if (!tags) return;
  tags.forEach((tag, index) => {
    buffer.tags[index + padding] = tag + 1;
    buffer.upos[index + padding] = tag < 0 ? 0 : uposOfTag[tag]! + 1;
  });
}
