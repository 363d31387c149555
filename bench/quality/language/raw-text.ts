import type { TreebankSentence } from "../../../training/conllu.ts";

/** The raw text of a treebank document with its gold words and sentences as spans of it. */
export interface RawDocument {
  readonly text: string;
  readonly words: readonly (readonly [number, number])[];
  readonly sentences: readonly (readonly [number, number])[];
}

/** Puts the sentences of each document together: a blank line before a new paragraph, a space where the treebank has one. */
export function rawDocuments(sentences: readonly TreebankSentence[]): RawDocument[] {
  const byDocument = new Map<string, TreebankSentence[]>();
  for (const sentence of sentences) {
    const own = byDocument.get(sentence.document);
    if (own) own.push(sentence);
    else byDocument.set(sentence.document, [sentence]);
  }
  return [...byDocument.values()].map(rawDocument);
}

function rawDocument(sentences: readonly TreebankSentence[]): RawDocument {
  let text = "";
  const words: [number, number][] = [];
  const spans: [number, number][] = [];
  let spaced = false;
  for (const sentence of sentences) {
    if (text !== "") text += sentence.startsParagraph ? "\n\n" : spaced ? " " : "";
    const offset = text.length;
    sentence.words.forEach((_, index) => {
      words.push([offset + sentence.starts[index]!, offset + sentence.ends[index]!]);
    });
    spans.push([offset, offset + sentence.text.length]);
    text += sentence.text;
    spaced = sentence.spaceAfter;
  }
  return { text, words, sentences: spans };
}

/** Counts of spans found, gold, and both. */
export interface Matches {
  right: number;
  found: number;
  gold: number;
}

/** Adds the spans that are the same in both lists. */
export function addMatches(
  total: Matches,
  found: readonly (readonly [number, number])[],
  gold: readonly (readonly [number, number])[],
): void {
  const keys = new Set(gold.map(([start, end]) => `${start} ${end}`));
  total.found += found.length;
  total.gold += gold.length;
  total.right += found.filter(([start, end]) => keys.has(`${start} ${end}`)).length;
}

/** Harmonic mean of precision and recall. */
export function f1(matches: Matches): number {
  const all = matches.found + matches.gold;
  return all === 0 ? 0 : (2 * matches.right) / all;
}
