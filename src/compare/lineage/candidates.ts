import { rarityOfStem } from "../../text/frequencies.ts";
import type { Body } from "./body.ts";
import type { Content } from "./content.ts";

/** Up to this many documents every pair is looked at; more go through the indexes. */
const allPairsUpTo = 48;

/** Of this many neighbouring shingles the least is kept (winnowing, Schleimer, Wilkerson and Aiken 2003): any run of seed and window less one is found. */
const window = 8;

/** A fingerprint or stem in more documents than this is paired with the first ones only, so that 10,000 equal articles cost 10,000 pairs. */
const firstOnes = 12;

/** Fingerprints that two documents must share to be compared. */
const leastFingerprints = 3;

/** What retold accounts must share of the rarest stems, and how many such partners a document keeps. */
const rarestStems = 40;
const leastSharedStems = 8;
const retoldPartners = 6;

/** How many of the documents that share its fingerprints are looked at for one document, those that share most. */
const closePartners = 12;

/** Pairs of positions `[lower, higher]` that may be related, each once, those that share most words first. */
export function candidatePairs(contents: readonly Content[]): [number, number][] {
  if (isSmall(contents)) return allPairs(contents.length);
  const close = best(
    countShared(
      contents.map((it) => fingerprints(it.body)),
      leastFingerprints,
    ),
    closePartners,
  );
  const retold = best(countShared(contents.map(rarest), leastSharedStems), retoldPartners);
  return [...new Set([...close, ...retold])].map((key) => [Math.floor(key / pairBase), key % pairBase]);
}

/** Few enough that every pair is looked at. */
export function isSmall(contents: readonly Content[]): boolean {
  return contents.length <= allPairsUpTo;
}

const pairBase = 2 ** 26;

function allPairs(size: number): [number, number][] {
  return Array.from({ length: size }, (_, a) => a).flatMap((a) =>
    Array.from({ length: size - a - 1 }, (_, ahead): [number, number] => [a, a + 1 + ahead]),
  );
}

/** For each pair that shares at least `least` keys how many; keys of many members pair each member with the first few. */
function countShared(keysOf: readonly ReadonlySet<number | string>[], least: number): Map<number, number> {
  const members = new Map<number | string, number[]>();
  keysOf.forEach((keys, at) => {
    for (const key of keys) {
      const known = members.get(key);
      if (known) known.push(at);
      else members.set(key, [at]);
    }
  });
  const counts = new Map<number, number>();
  for (const list of members.values()) {
    for (let second = 1; second < list.length; second++) {
      for (let first = 0; first < Math.min(second, firstOnes); first++) {
        const pair = (list[first] ?? 0) * pairBase + (list[second] ?? 0);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  for (const [pair, count] of counts) if (count < least) counts.delete(pair);
  return counts;
}

/** The pairs that are among the best of one of their members. */
function best(counts: ReadonlyMap<number, number>, most: number): number[] {
  const perMember = new Map<number, number>();
  return [...counts]
    .sort(([pairX, x], [pairY, y]) => y - x || pairX - pairY)
    .filter(([pair]) => {
      const members = [Math.floor(pair / pairBase), pair % pairBase];
      const used = members.map((it) => perMember.get(it) ?? 0);
      for (const it of members) perMember.set(it, (perMember.get(it) ?? 0) + 1);
      return used.some((count) => count < most);
    })
    .map(([pair]) => pair);
}

/** The winnowed hashes of the runs of words of a body. */
function fingerprints(body: Body): Set<number> {
  const hashes = body.shingles;
  const kept = new Set<number>();
  let least = -1;
  for (let end = window - 1; end < hashes.length; end++) {
    const start = end - window + 1;
    if (least < start) least = leastAt(hashes, start, end);
    else if ((hashes[end] ?? 0) <= (hashes[least] ?? 0)) least = end;
    kept.add(hashes[least] ?? 0);
  }
  return kept;
}

function leastAt(hashes: Uint32Array, start: number, end: number): number {
  let least = start;
  for (let at = start + 1; at <= end; at++) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
  return least;
}

/** The rarest stems of a document's own prose. */
function rarest(content: Content): Set<string> {
  const weighed = [...content.counts.keys()].map((it): [string, number] => [it, rarityOfStem(it)]);
  const ordered = weighed.sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1));
  return new Set(ordered.slice(0, rarestStems).map(([it]) => it));
}
