import type { Analysis, Document } from "../model/index.ts";
import { rarityOfStem } from "../text/frequencies.ts";
import { foldDiacritics } from "../text/index.ts";
import { stem } from "../text/stem.ts";

/** A document as its terms with their weights, of length one: the dot product of two is their cosine. */
export type Terms = ReadonlyMap<string, number>;

/** A document among others. */
export interface Member {
  readonly document: Document;
  readonly analysis: Analysis;
}

/** Stems below this rarity, in bits, stand in every third article and tell no event. */
const leastRarity = 1.5;

/** The heaviest terms of a document are kept; the rest of a long report changes no cosine by a hundredth. */
const mostTerms = 400;

/** The types of entities whose whole names count besides their words. */
const eventful: ReadonlySet<string> = new Set(["person", "place", "facility", "event"]);

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The terms of a document: stems of title and body, weighted by rarity in news at large (so that what else lies in the folder changes
 * nothing) and the logarithm of their count; the names of people, places and occasions as wholes; and the days told of.
 */
export function termsOf(member: Member): Terms {
  const weights = new Map<string, number>();
  for (const [it, count] of stemCounts(member.document)) {
    const rarity = rarityOfStem(it);
    if (rarity >= leastRarity) weights.set(it, rarity * damped(count));
  }
  for (const entity of member.analysis.entities) {
    if (!eventful.has(entity.type)) continue;
    const count = entity.mentions.filter((it) => it.form === "name").length;
    if (count > 0) weights.set(`name:${foldDiacritics(entity.name)}`, nameWeight * damped(count));
  }
  return unitLength(heaviest(weights));
}

/** A name as a whole weighs about what a rare word does. */
const nameWeight = 6;

function damped(count: number): number {
  return 1 + Math.log(count);
}

function stemCounts(document: Document): Map<string, number> {
  const counts = new Map<string, number>();
  const spans = document.blocks.filter(
    (it) => (it.body || it.kind === "title" || it.kind === "dek") && it.duplicateOf === undefined,
  );
  for (const { start, end } of spans) {
    for (const word of document.text.slice(start, end).match(wordPattern) ?? []) {
      const it = stem(foldDiacritics(word));
      counts.set(it, (counts.get(it) ?? 0) + 1);
    }
  }
  return counts;
}

function heaviest(weights: ReadonlyMap<string, number>): [string, number][] {
  return [...weights].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).slice(0, mostTerms);
}

function unitLength(weights: readonly (readonly [string, number])[]): Terms {
  const length = Math.sqrt(weights.reduce((sum, [, it]) => sum + it * it, 0));
  return new Map(weights.map(([term, it]) => [term, length > 0 ? it / length : 0]));
}
