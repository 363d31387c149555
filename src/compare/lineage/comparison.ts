import type { Body, WordRange } from "./body.ts";
import { alignContent, type Content, leastSimilarity, type SentencePair } from "./content.ts";
import { type FactOrder, factOrder, noFactOrder } from "./facts.ts";
import { type Run, sharedRuns } from "./runs.ts";
import { toldWords } from "./told.ts";

/** All that two bodies share, before anything is concluded from it. */
export interface Comparison {
  readonly a: Content;
  readonly b: Content;
  readonly runs: readonly Run[];
  /** Equal words in runs. */
  readonly equal: number;
  /** Those of them that are a newsroom's own prose in both. */
  readonly prose: number;
  /** Those that are the words of a third party, in runs of some length. */
  readonly told: number;
  /** Runs with prose, joined where little stands between them on both sides. */
  readonly blocks: readonly Block[];
  /** Whole sentences of `a` or `b` whose prose is equal. */
  readonly proseSentences: number;
  /** Sentences that follow each other with the same content, whatever their words. */
  readonly pairs: readonly SentencePair[];
  /** By how much the similarities of the pairs exceed the least, summed; sentences of equal words are runs already and count there. */
  readonly alignment: number;
  /** How the names and numbers of a newsroom's own prose follow each other. */
  readonly facts: FactOrder;
}

/** A stretch of shared prose on both sides. */
export interface Block {
  readonly a: WordRange;
  readonly b: WordRange;
  readonly prose: number;
}

/** Runs less far apart than this on both sides (about a sentence) are one block: an editor changed a word or cut a clause. */
const blockGap = 25;

/** A run with fewer words of prose ("said in a statement on Tuesday") is no part of a block. */
const leastProse = 6;

/** A sentence with more than this share of a third party's words is that party's. */
const mostlyTold = 0.3;

/** Runs of fewer words of a third party are names of offices and set phrases. */
const leastTold = 12;

/** A sentence is carried over when so much of it is, and it has more than a handful of words. */
const wholeSentence = { share: 0.9, words: 8 } as const;

export function compareContents(a: Content, b: Content): Comparison {
  const runs = sharedRuns(a.body, b.body);
  const told = runs.map((run) => toldWords(a.body, b.body, run));
  const proseOf = told.map((marks) => marks.reduce((sum, mark) => sum + 1 - mark, 0));
  const pairs = alignContent(withoutTold(a, runs, told, "a"), withoutTold(b, runs, told, "b"));
  return {
    a,
    b,
    runs,
    equal: runs.reduce((sum, run) => sum + run.length, 0),
    prose: proseOf.reduce((sum, words) => sum + words, 0),
    told: runs.reduce(
      (sum, run, at) => sum + (run.length >= leastTold ? run.length - (proseOf[at] ?? 0) : 0),
      0,
    ),
    blocks: blocksOf(runs, proseOf),
    proseSentences: countWhole(a.body, runs, told),
    pairs,
    alignment: pairs.reduce((sum, it) => sum + (isEqual(a, b, it) ? 0 : it.similarity - leastSimilarity), 0),
    facts: factOrder(a.body, b.body),
  };
}

function isEqual(a: Content, b: Content, pair: SentencePair): boolean {
  const [inA, inB] = [a.body.sentences[pair.a], b.body.sentences[pair.b]];
  if (!inA || !inB || inA.to - inA.from !== inB.to - inB.from) return false;
  for (let at = inA.from; at < inA.to; at++) {
    if (a.body.words[at] !== b.body.words[inB.from + at - inA.from]) return false;
  }
  return true;
}

/** Sentences that are mostly a third party's words, though no quotation marks say so, have no content of their own. */
function withoutTold(
  content: Content,
  runs: readonly Run[],
  told: readonly Uint8Array[],
  side: "a" | "b",
): Content {
  const marks = new Uint8Array(content.body.words.length);
  runs.forEach((run, at) => {
    for (let word = 0; word < run.length; word++) marks[run[side] + word] = told[at]?.[word] ?? 0;
  });
  const sentences = content.sentences.map((stems, at) => {
    const { from, to } = content.body.sentences[at] ?? { from: 0, to: 0 };
    let count = 0;
    for (let word = from; word < to; word++) count += marks[word] ?? 0;
    return count > mostlyTold * (to - from) ? new Set<string>() : stems;
  });
  return { ...content, sentences };
}

/** The same for two bodies of the same words, without looking. */
export function compareEqual(a: Content, b: Content): Comparison {
  const words = a.body.words.length;
  const range = { from: 0, to: words };
  return {
    a,
    b,
    runs: [{ a: 0, b: 0, length: words }],
    equal: words,
    prose: words,
    told: 0,
    blocks: [{ a: range, b: range, prose: words }],
    proseSentences: a.body.sentences.length,
    pairs: [],
    alignment: 0,
    facts: noFactOrder,
  };
}

function blocksOf(runs: readonly Run[], proseOf: readonly number[]): Block[] {
  const blocks: Block[] = [];
  runs.forEach((run, at) => {
    const prose = proseOf[at] ?? 0;
    if (prose < leastProse) return;
    const last = blocks.at(-1);
    const block = { a: rangeOf(run.a, run.length), b: rangeOf(run.b, run.length), prose };
    if (last && follows(last, block)) blocks[blocks.length - 1] = join(last, block);
    else blocks.push(block);
  });
  return blocks;
}

function follows(last: Block, next: Block): boolean {
  const gapA = next.a.from - last.a.to;
  const gapB = next.b.from - last.b.to;
  return gapA <= blockGap && gapB >= 0 && gapB <= blockGap;
}

function join(last: Block, next: Block): Block {
  return {
    a: { from: last.a.from, to: next.a.to },
    b: { from: last.b.from, to: next.b.to },
    prose: last.prose + next.prose,
  };
}

function rangeOf(from: number, length: number): WordRange {
  return { from, to: from + length };
}

function countWhole(body: Body, runs: readonly Run[], told: readonly Uint8Array[]): number {
  const prose = new Uint8Array(body.words.length);
  runs.forEach((run, at) => {
    for (let word = 0; word < run.length; word++) if (!told[at]?.[word]) prose[run.a + word] = 1;
  });
  return body.sentences.filter((sentence) => {
    let shared = 0;
    for (let at = sentence.from; at < sentence.to; at++) shared += prose[at] ?? 0;
    const words = sentence.to - sentence.from;
    return words >= wholeSentence.words && shared >= wholeSentence.share * words;
  }).length;
}
