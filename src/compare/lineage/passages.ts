import type { DocumentSpan, Passage } from "../../model/index.ts";
import { type Body, spanOfWords, type WordRange } from "./body.ts";
import type { Comparison } from "./comparison.ts";
import { likeness, matchContent, type SentencePair, wholeContentOf } from "./content.ts";
import { keepsFacts } from "./kinds.ts";

/** A passage between two bodies, in words. */
export interface WordPassage {
  readonly a: WordRange;
  readonly b: WordRange;
  readonly similarity: number;
}

/** Runs with no more words than this between them, on both sides, are one passage: a word was changed. */
const passageGap = 5;

/** A run of fewer words outside of matching sentences ("as part of the agreement with") is no passage. */
const leastWords = 10;

/** The equal words that two texts share, small changes joined: the passages of copies and of shared sources. */
export function equalPassages(comparison: Comparison): WordPassage[] {
  return joinRuns(comparison).filter((it) => it.a.to - it.a.from >= leastWords);
}

/**
 * What a derived text takes, in order: runs of equal words, and sentences that follow each other with the same content, quotations among
 * them. A run that holds whole sentences stands for them; one that lies within a matching sentence is left to it.
 */
export function retoldPassages(comparison: Comparison): WordPassage[] {
  const [a, b] = [comparison.a.body, comparison.b.body];
  const sentences = relatedSentences(comparison).flatMap((pair): WordPassage[] => {
    const [inA, inB] = [a.sentences[pair.a], b.sentences[pair.b]];
    return inA && inB ? [{ a: inA, b: inB, similarity: round(pair.similarity) }] : [];
  });
  const inPairs = coverage(
    a,
    sentences.map((it) => it.a),
  );
  const equal = equalPassages(comparison).filter(
    (it) => holdsSentence(a, it.a) || shareOf(inPairs, it.a) < halfCovered,
  );
  const inEqual = coverage(
    a,
    equal.map((it) => it.a),
  );
  const retold = sentences.filter((it) => shareOf(inEqual, it.a) < halfCovered);
  return [...equal, ...retold].sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from);
}

/** Sentences of like content; where the names and numbers keep their order, also those that they join and that no word else does. */
function relatedSentences(comparison: Comparison): SentencePair[] {
  const [a, b] = [wholeContentOf(comparison.a.body), wholeContentOf(comparison.b.body)];
  const matched = matchContent(a, b);
  if (!keepsFacts(comparison)) return matched;
  const usedA = new Set(matched.map((it) => it.a));
  const usedB = new Set(matched.map((it) => it.b));
  const joined = comparison.facts.joined.filter((it) => !usedA.has(it.a) && !usedB.has(it.b));
  return [...matched, ...joined.map((it) => ({ ...it, similarity: likeness(a, b, it) }))];
}

/** Some sentence of the body lies wholly in the range. */
function holdsSentence(body: Body, range: WordRange): boolean {
  return body.sentences.some((it) => it.from >= range.from && it.to <= range.to);
}

/** A sentence counts as taken when half of its words are. */
const halfCovered = 0.5;

/** Share of the sentences of a body of which at least half lies in the given ranges. */
export function coveredShare(body: Body, ranges: readonly WordRange[]): number {
  return body.sentences.length === 0 ? 0 : coveredSentences(body, ranges) / body.sentences.length;
}

/** How many sentences of a body lie at least by half in the given ranges. */
export function coveredSentences(body: Body, ranges: readonly WordRange[]): number {
  const covered = coverage(body, ranges);
  return body.sentences.filter((it) => shareOf(covered, it) >= halfCovered).length;
}

export function publish(passage: WordPassage, from: Body, to: Body, fromIsA: boolean): Passage {
  const [source, derived] = fromIsA ? [passage.a, passage.b] : [passage.b, passage.a];
  return { from: locate(from, source), to: locate(to, derived), similarity: passage.similarity };
}

function locate(body: Body, range: WordRange): DocumentSpan {
  return { documentId: body.id, ...spanOfWords(body, range) };
}

function joinRuns({ runs }: Comparison): WordPassage[] {
  const passages: { a: WordRange; b: WordRange; equal: number }[] = [];
  for (const run of runs) {
    const last = passages.at(-1);
    const next = { a: { from: run.a, to: run.a + run.length }, b: { from: run.b, to: run.b + run.length } };
    const gapB = last ? run.b - last.b.to : -1;
    if (last && run.a - last.a.to <= passageGap && gapB >= 0 && gapB <= passageGap) {
      last.a = { from: last.a.from, to: next.a.to };
      last.b = { from: last.b.from, to: next.b.to };
      last.equal += run.length;
    } else passages.push({ ...next, equal: run.length });
  }
  return passages.map(({ a, b, equal }) => ({
    a,
    b,
    similarity: round(equal / Math.max(a.to - a.from, b.to - b.from)),
  }));
}

function coverage(body: Body, ranges: readonly WordRange[]): Uint8Array {
  const covered = new Uint8Array(body.words.length);
  for (const { from, to } of ranges) covered.fill(1, from, to);
  return covered;
}

function shareOf(covered: Uint8Array, range: WordRange): number {
  let count = 0;
  for (let at = range.from; at < range.to; at++) count += covered[at] ?? 0;
  return range.to > range.from ? count / (range.to - range.from) : 0;
}

/** Three digits: more would be false exactness. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
