import type { TreebankSentence } from "../../../training/conllu.ts";
import type { Measure } from "../../measure.ts";
import { addMatches, f1, type Matches, type RawDocument } from "./raw-text.ts";

/** A tag with the span of the text it stands for. */
interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
}

interface Reading {
  readonly words: readonly TaggedSpan[];
  readonly sentences: readonly (readonly [number, number])[];
}

/**
 * wink-nlp and compromise on the same raw text, where they are installed: tags over all gold words (a word they cut otherwise counts as
 * wrong), and sentence ends, a blank line given to them as a break. Neither follows UD fully, so part of the difference is of scheme.
 */
export async function rivalMeasures(
  documents: readonly RawDocument[],
  sentences: readonly TreebankSentence[],
): Promise<Measure[]> {
  const gold = goldTags(documents, sentences);
  const measures: Measure[] = [];
  for (const [name, load] of [
    ["wink-nlp", wink],
    ["compromise", compromise],
  ] as const) {
    const read = await load();
    if (read) measures.push(...measuresOf(name, read, documents, gold));
  }
  return measures;
}

function measuresOf(
  name: string,
  read: (text: string) => Reading,
  documents: readonly RawDocument[],
  gold: readonly ReadonlyMap<string, string>[],
): Measure[] {
  const ends: Matches = { right: 0, found: 0, gold: 0 };
  let right = 0;
  let all = 0;
  documents.forEach((document, at) => {
    const reading = read(document.text);
    addMatches(ends, reading.sentences, document.sentences);
    all += gold[at]!.size;
    right += reading.words.filter((word) => gold[at]!.get(`${word.start} ${word.end}`) === word.upos).length;
  });
  return [
    { name: `${name}: UPOS of all words, raw EWT dev`, value: right / all, note: "its own tokens" },
    { name: `${name}: sentences, raw EWT dev, F1`, value: f1(ends) },
  ];
}

function goldTags(
  documents: readonly RawDocument[],
  sentences: readonly TreebankSentence[],
): ReadonlyMap<string, string>[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  let at = 0;
  return documents.map(
    (document) => new Map(document.words.map(([start, end]) => [`${start} ${end}`, words[at++]!.upos])),
  );
}

async function wink(): Promise<((text: string) => Reading) | undefined> {
  const library = await optional("wink-nlp");
  const model = await optional("wink-eng-lite-web-model");
  if (!library || !model) return undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a rival without usable types
  const nlp = (library as any).default((model as any).default, ["sbd", "pos"]);
  const its = nlp.its;
  return (text) =>
    byParagraph(text, (paragraph) => {
      const parsed = nlp.readDoc(paragraph);
      const forms: string[] = parsed.tokens().out();
      const tags: string[] = parsed.tokens().out(its.pos);
      return { forms, tags, sentences: parsed.sentences().out() };
    });
}

async function compromise(): Promise<((text: string) => Reading) | undefined> {
  const library = await optional("compromise");
  if (!library) return undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a rival without usable types
  const nlp = (library as any).default;
  return (text) =>
    byParagraph(text, (paragraph) => {
      const parsed = nlp(paragraph);
      // biome-ignore lint/suspicious/noExplicitAny: a rival without usable types
      const terms: any[] = parsed.json({ offset: false }).flatMap((sentence: any) => sentence.terms);
      return {
        forms: terms.map((term) => term.text),
        tags: terms.map((term) => universal(term.tags)),
        sentences: parsed.json().map((sentence: { text: string }) => sentence.text),
      };
    });
}

/** compromise's tags as universal ones. */
function universal(tags: readonly string[]): string {
  const table: readonly (readonly [string, string])[] = [
    ["ProperNoun", "PROPN"], ["Pronoun", "PRON"], ["Auxiliary", "AUX"], ["Modal", "AUX"], ["Copula", "AUX"], ["Verb", "VERB"],
    ["Value", "NUM"], ["Noun", "NOUN"], ["Adjective", "ADJ"], ["Negative", "PART"], ["Adverb", "ADV"], ["Preposition", "ADP"],
    ["Determiner", "DET"], ["Conjunction", "CCONJ"], ["Expression", "INTJ"],
  ]; // biome-ignore format: a table reads better in rows
  return table.find(([tag]) => tags.includes(tag))?.[1] ?? "X";
}

interface Pieces {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly sentences: readonly string[];
}

function byParagraph(text: string, read: (paragraph: string) => Pieces): Reading {
  const words: TaggedSpan[] = [];
  const sentences: [number, number][] = [];
  let offset = 0;
  for (const paragraph of text.split("\n\n")) {
    if (paragraph.trim() !== "") {
      const { forms, tags, sentences: found } = read(paragraph);
      located(paragraph, forms).forEach((span, index) => {
        if (span) words.push({ start: offset + span[0], end: offset + span[1], upos: tags[index]! });
      });
      for (const span of located(
        paragraph,
        found.map((it) => it.trim()),
      ))
        if (span) sentences.push([offset + span[0], offset + span[1]]);
    }
    offset += paragraph.length + 2;
  }
  return { words, sentences };
}

function located(text: string, pieces: readonly string[]): ([number, number] | undefined)[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = piece === "" ? -1 : text.indexOf(piece, at);
    if (start < 0) return undefined;
    at = start + piece.length;
    return [start, at];
  });
}

async function optional(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}
