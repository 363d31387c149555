import { rarityOfStem } from "../../text/frequencies.ts";
import { stem } from "../../text/stem.ts";
import type { Body, WordRange } from "./body.ts";

/** Two sentences, by their index in either body, that tell the same with other words. */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  /** Shared weight of the rare words, as the cosine counts it; 0 to 1. */
  readonly similarity: number;
}

/** Stems below two bits stand in every fourth article: they say nothing of what a sentence is about. */
const leastRarity = 2;

/** What a name or number weighs, in bits, however rare it is: two newsrooms share those without having read each other. */
const factWeight = 2.5;

/** A sentence of less weight (three or four rare words) is measured as if it had this much, so that no short sentence matches by chance. */
const leastWeight = 25;

/** Pairs below this do not count; found on the labelled pairs of `reuse/pairs`, where .2 to .3 tell rewrites apart equally well. */
export const leastSimilarity = 0.25;

/** A stem in more sentences than this on one side (the actor of the story) cannot start a pair: it keeps the cost near linear. */
const commonestStem = 40;

/** The rare stems of each sentence of a body, in how many sentences each stands, and which of them are names or numbers. */
export interface Content {
  readonly body: Body;
  readonly facts: ReadonlySet<string>;
  readonly sentences: readonly ReadonlySet<string>[];
  readonly counts: ReadonlyMap<string, number>;
}

/** The content of what a newsroom tells in its own words: what it quotes says nothing of who copied whom. */
export function contentOf(body: Body): Content {
  return contentFrom(body, (word) => body.quoted[word] === 0);
}

/** The content of all sentences, quotations too: for the passages of two texts that are known to be related. Made once a body. */
export function wholeContentOf(body: Body): Content {
  const known = whole.get(body) ?? contentFrom(body, () => true);
  whole.set(body, known);
  return known;
}

const whole = new WeakMap<Body, Content>();

function contentFrom(body: Body, isCounted: (word: number) => boolean): Content {
  const sentences = body.sentences.map((it) => rareStems(body, it, isCounted));
  const counts = new Map<string, number>();
  for (const stems of sentences) for (const it of stems) counts.set(it, (counts.get(it) ?? 0) + 1);
  return { body, sentences, counts, facts: factsOf(body) };
}

/** Stems that are numbers, or that are written with a capital within a sentence: whoever tells of the event must use them. */
function factsOf(body: Body): Set<string> {
  const firsts = new Set(body.sentences.map((it) => it.from));
  const facts = new Set<string>();
  body.words.forEach((word, at) => {
    const initial = body.account.document.text.slice(body.starts[at], (body.starts[at] ?? 0) + 2);
    if (/^\d/.test(word) || (!firsts.has(at) && /^\p{Lu}/u.test(initial))) facts.add(stem(word));
  });
  return facts;
}

function rareStems(body: Body, range: WordRange, isCounted: (word: number) => boolean): Set<string> {
  const stems = new Set<string>();
  for (let at = range.from; at < range.to; at++) {
    if (!isCounted(at)) continue;
    const it = stem(body.words[at] ?? "");
    if (rarityOfStem(it) >= leastRarity) stems.add(it);
  }
  return stems;
}

/**
 * The sentences of one body that follow, in the same order, the sentences of the other: the heaviest monotone alignment over the
 * similarities above `leastSimilarity` (Needleman and Wunsch 1970, gaps free). A rewrite or a translation keeps the order of its source;
 * two newsrooms on one event share sentences here and there.
 */
export function alignContent(a: Content, b: Content): SentencePair[] {
  const pairs = similarPairs(a, b);
  return heaviestChain(pairs);
}

/** A sentence that was moved must be more alike than one that stands in its order. */
const leastMoved = 0.4;

/** The pairs of two texts that are known to be related: those in order, then the sentences that were moved, the most alike first. */
export function matchContent(a: Content, b: Content): SentencePair[] {
  const pairs = similarPairs(a, b);
  const matched = heaviestChain(pairs);
  const usedA = new Set(matched.map((it) => it.a));
  const usedB = new Set(matched.map((it) => it.b));
  const moved = pairs
    .filter((it) => it.similarity >= leastMoved)
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  for (const pair of moved) {
    if (usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    matched.push(pair);
  }
  return matched;
}

/** How alike two sentences are that something else shows to be related. */
export function likeness(a: Content, b: Content, at: { readonly a: number; readonly b: number }): number {
  const [inA, inB] = [a.sentences[at.a] ?? new Set<string>(), b.sentences[at.b] ?? new Set<string>()];
  const weightOf = sharedWeights(a, b);
  const shared = [...inA].reduce((sum, it) => sum + (inB.has(it) ? weightOf(it) : 0), 0);
  return Math.min(1, shared / Math.sqrt(weigh(inA, weightOf) * weigh(inB, weightOf)));
}

/** A sentence that tells what a credited report tells is at least so much like a sentence of it. */
const leastBacked = 0.35;

/** Whether one of the given sentences of `a` tells what some sentence of `b` tells. */
export function isAlike(a: Content, b: Content, sentences: ReadonlySet<number>): boolean {
  return similarPairs(a, b).some((it) => sentences.has(it.a) && it.similarity >= leastBacked);
}

function similarPairs(a: Content, b: Content): SentencePair[] {
  const weightOf = sharedWeights(a, b);
  const places = sentencesByStem(b);
  const weightsA = a.sentences.map((it) => weigh(it, weightOf));
  const weightsB = b.sentences.map((it) => weigh(it, weightOf));
  return a.sentences.flatMap((stems, at) => {
    const shared = new Map<number, number>();
    for (const it of stems) {
      for (const place of places.get(it) ?? []) shared.set(place, (shared.get(place) ?? 0) + weightOf(it));
    }
    return [...shared].flatMap(([place, weight]) => {
      const similarity = weight / Math.sqrt((weightsA[at] ?? 0) * (weightsB[place] ?? 0));
      return similarity > leastSimilarity ? [{ a: at, b: place, similarity: Math.min(1, similarity) }] : [];
    });
  });
}

/** A stem weighs its rarity in news, less where the two texts use it again and again. */
function sharedWeights(a: Content, b: Content): (stem: string) => number {
  const weights = new Map<string, number>();
  return (it) => {
    const known = weights.get(it);
    if (known !== undefined) return known;
    const often = Math.max(a.counts.get(it) ?? 1, b.counts.get(it) ?? 1);
    const isFact = a.facts.has(it) || b.facts.has(it);
    const weight = (isFact ? factWeight : rarityOfStem(it)) / (1 + Math.log2(often));
    weights.set(it, weight);
    return weight;
  };
}

function weigh(stems: ReadonlySet<string>, weightOf: (stem: string) => number): number {
  let sum = 0;
  for (const it of stems) sum += weightOf(it);
  return Math.max(sum, leastWeight);
}

function sentencesByStem(content: Content): Map<string, number[]> {
  const places = new Map<string, number[]>();
  content.sentences.forEach((stems, at) => {
    for (const it of stems) {
      if ((content.counts.get(it) ?? 0) > commonestStem) continue;
      const known = places.get(it);
      if (known) known.push(at);
      else places.set(it, [at]);
    }
  });
  return places;
}

/** The chain of pairs, rising on both sides, whose similarities exceed the least by most: a sweep with a tree of prefix maxima. */
function heaviestChain(pairs: readonly SentencePair[]): SentencePair[] {
  const ordered = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b);
  const size = ordered.reduce((most, it) => Math.max(most, it.b), -1) + 2;
  const tree = new Int32Array(size + 1).fill(-1);
  const sums = new Float64Array(ordered.length);
  const before = new Int32Array(ordered.length).fill(-1);
  let best = -1;
  ordered.forEach((pair, at) => {
    let previous = -1;
    for (let node = pair.b; node > 0; node -= node & -node)
      previous = heavier(sums, previous, tree[node] ?? -1);
    before[at] = previous;
    sums[at] = pair.similarity - leastSimilarity + (previous < 0 ? 0 : (sums[previous] ?? 0));
    for (let node = pair.b + 1; node <= size; node += node & -node)
      tree[node] = heavier(sums, tree[node] ?? -1, at);
    best = heavier(sums, best, at);
  });
  const chain: SentencePair[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) {
    const pair = ordered[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function heavier(sums: Float64Array, a: number, b: number): number {
  if (a < 0) return b;
  if (b < 0) return a;
  return (sums[b] ?? 0) > (sums[a] ?? 0) ? b : a;
}
