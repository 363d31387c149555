import type { Content } from "./content.ts";

/** Names and numbers that either account tells once, and how well their order agrees. */
export interface FactOrder {
  /** Facts that stand in one sentence of either account. */
  readonly shared: number;
  /** The most of them that follow each other in the same order on both sides. */
  readonly inOrder: number;
  /** Pairs of sentences that share at least one. */
  readonly sentencePairs: number;
}

/**
 * How the facts of two accounts follow each other. Two newsrooms on one event share its facts, each in an order of its own; whoever
 * writes another's article over, in whatever words, keeps the order: the longest rising sequence (Fredman 1975) then holds nearly all.
 */
export function factOrder(a: Content, b: Content): FactOrder {
  const inA = onlySentences(a);
  const inB = onlySentences(b);
  const links = [...inA]
    .flatMap(([fact, at]) => {
      const place = inB.get(fact);
      return place === undefined ? [] : [{ a: at, b: place }];
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
  return {
    shared: links.length,
    inOrder: longestRising(links.map((it) => it.b)),
    sentencePairs: new Set(links.map((it) => `${it.a} ${it.b}`)).size,
  };
}

/** The sentence of each fact that stands in one sentence alone. */
function onlySentences(content: Content): Map<string, number> {
  const places = new Map<string, number>();
  content.sentences.forEach((stems, at) => {
    for (const it of stems) if (content.facts.has(it) && content.counts.get(it) === 1) places.set(it, at);
  });
  return places;
}

/** The length of the longest sequence, not necessarily of neighbours, that nowhere falls. */
function longestRising(values: readonly number[]): number {
  /** The least value that a rising sequence of each length can end with. */
  const ends: number[] = [];
  for (const value of values) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    ends[low] = value;
  }
  return ends.length;
}
