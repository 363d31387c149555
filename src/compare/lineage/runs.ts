import type { Body } from "./body.ts";
import { seedLength } from "./shingle-hashes.ts";

/** Equal words in two bodies: `length` words from `a` in the one and from `b` in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A seed that a text repeats more often (a refrain, a table) starts no run: without this, a text of one repeated word costs its square. */
const maximumPlaces = 16;

/**
 * The longest equal runs of two bodies, each word used at most once on either side: seeds of six words, extended as far as the words
 * stay equal, the longest taken first (seed and extend, as in Smith, Cordell and Dillon 2013). In order of `a`.
 */
export function sharedRuns(a: Body, b: Body): Run[] {
  const places = seedPlaces(b);
  const runs: Run[] = [];
  const reached = new Map<number, number>();
  for (let at = 0; at < a.shingles.length; at++) {
    const found = places.get(a.shingles[at] ?? 0) ?? [];
    for (const place of found.length <= maximumPlaces ? found : []) {
      const diagonal = place - at;
      if ((reached.get(diagonal) ?? -1) > at) continue;
      const run = extend(a, b, at, place);
      if (run.length < seedLength) continue;
      reached.set(diagonal, run.a + run.length);
      runs.push(run);
    }
  }
  return disjoint(runs, a.words.length, b.words.length);
}

function seedPlaces(body: Body): Map<number, number[]> {
  const places = new Map<number, number[]>();
  body.shingles.forEach((hash, at) => {
    const known = places.get(hash);
    if (!known) places.set(hash, [at]);
    else if (known.length <= maximumPlaces) known.push(at);
  });
  return places;
}

function extend(a: Body, b: Body, at: number, place: number): Run {
  let before = 0;
  while (at - before > 0 && place - before > 0 && a.words[at - before - 1] === b.words[place - before - 1])
    before++;
  let length = 0;
  while (at + length < a.words.length && place + length < b.words.length) {
    if (a.words[at + length] !== b.words[place + length]) break;
    length++;
  }
  return { a: at - before, b: place - before, length: length + before };
}

/** Longest first, cut to what is still free on both sides; pieces shorter than a seed are dropped. */
function disjoint(runs: readonly Run[], sizeA: number, sizeB: number): Run[] {
  const usedA = new Uint8Array(sizeA);
  const usedB = new Uint8Array(sizeB);
  const kept: Run[] = [];
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    for (const piece of freePieces(run, usedA, usedB)) {
      usedA.fill(1, piece.a, piece.a + piece.length);
      usedB.fill(1, piece.b, piece.b + piece.length);
      kept.push(piece);
    }
  }
  return kept.sort((x, y) => x.a - y.a);
}

function freePieces(run: Run, usedA: Uint8Array, usedB: Uint8Array): Run[] {
  const pieces: Run[] = [];
  let from = 0;
  for (let at = 0; at <= run.length; at++) {
    if (at < run.length && !usedA[run.a + at] && !usedB[run.b + at]) continue;
    if (at - from >= seedLength) pieces.push({ a: run.a + from, b: run.b + from, length: at - from });
    from = at + 1;
  }
  return pieces;
}
