import type { RawDocument } from "../bench/quality/language/raw-text.ts";
import type { LanguageData } from "../src/language/language-data.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import {
  type BlockTokens,
  BreakState,
  breakFeatures,
  gapKind,
  mayEnd,
  mostBreakFeatures,
  paragraphsOf,
  stopBefore,
} from "../src/language/sentences.ts";
import { tokenize } from "../src/language/tokenize.ts";
import { encodeLinear } from "./encode.ts";
import { Perceptron } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { Cutoffs } from "./train-tagger.ts";

export interface BreakSetting {
  readonly lexicon: Lexicon;
  readonly language: LanguageData;
  readonly seed: number;
}

/** Trains where sentences end, on raw documents cut by our own tokenizer. */
export function trainBreaks(
  setting: BreakSetting,
  documents: readonly RawDocument[],
  epochs: number,
  cutoffs: Cutoffs,
): Uint8Array {
  const perceptron = new Perceptron(2);
  const random = randomFrom(setting.seed);
  const blocks = [...documents, ...relined(documents)].flatMap((document) => {
    const gold = goldStarts(document);
    return paragraphsOf(tokensOf(setting, document.text)).map((block) => ({ block, gold }));
  });
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(blocks.length, random))
      teachBreaks(perceptron, setting, blocks[index]!.block, blocks[index]!.gold);
  }
  return encodeLinear(perceptron, cutoffs.updates, cutoffs.share);
}

/** Every second document once more with its paragraphs on lines of their own, and every fourth also wrapped: line ends that mean much and little. */
function relined(documents: readonly RawDocument[]): RawDocument[] {
  return documents.flatMap((document, index) => {
    if (index % 2 === 1) return [];
    const lines = withText(document, document.text.replace(/\n\n/g, " \n"));
    return index % 4 === 0 ? [lines, withText(document, wrapped(document.text))] : [lines];
  });
}

function withText(document: RawDocument, text: string): RawDocument {
  return { ...document, text };
}

const wrapAt = 72;

/** The same text with a line end for the first space after so many characters; no offset changes. */
function wrapped(text: string): string {
  let column = 0;
  return text.replace(/[^\S\n]|\n|\S+/g, (piece) => {
    column = piece.includes("\n") ? 0 : column + piece.length;
    if (piece.length > 1 || /\S/.test(piece) || column < wrapAt) return piece;
    column = 0;
    return "\n";
  });
}

function tokensOf(setting: BreakSetting, text: string): BlockTokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  tokenize(text, 0, text.length, setting.language, (start, end) => {
    starts.push(start);
    ends.push(end);
    words.push(setting.lexicon.idOf(text.slice(start, end)));
  });
  return { text, starts, ends, words, from: 0, to: starts.length };
}

function goldStarts(document: RawDocument): ReadonlySet<number> {
  return new Set(document.sentences.map(([start]) => start));
}

const keys = new Int32Array(mostBreakFeatures);
const scores = new Float64Array(2);

function teachBreaks(
  perceptron: Perceptron,
  setting: BreakSetting,
  block: BlockTokens,
  gold: ReadonlySet<number>,
): void {
  const state = new BreakState(block, block.from);
  for (let token = block.from + 1; token < block.to; token++) {
    const kind = gapKind(block, token);
    const ends = gold.has(block.starts[token]!);
    const stop = stopBefore(block, state, token, setting.language);
    if (mayEnd(stop, kind)) {
      const count = breakFeatures(setting.lexicon, block, state, token, kind, stop, keys);
      perceptron.tick();
      perceptron.score(keys, count, scores);
      const guess = scores[1]! > scores[0]! ? 1 : 0;
      if (guess !== (ends ? 1 : 0)) perceptron.update(keys, count, ends ? 1 : 0, guess);
    }
    state.pass(block, token, ends);
  }
}
