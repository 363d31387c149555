import type { Entry } from "./vocabulary.ts";
import type { Synset, WordNet } from "./wordnet.ts";

/** How closely WordNet relates two words, 0 … 1, and which words it calls opposites; keys are `a b` in the order of the alphabet. */
export interface Relations {
  readonly closeness: ReadonlyMap<string, number>;
  readonly opposites: ReadonlySet<string>;
}

/** A synset with the words of the vocabulary in it, each with the share of the word's uses that have this meaning. */
interface Meaning {
  readonly synset: Synset;
  readonly shares: ReadonlyMap<string, number>;
}

/** Added to each count, so that a meaning never counted is not impossible. */
const smoothing = 0.5;

/**
 * Words of one synset, a verb and its noun ("decide", "decision"), a word and the next more general one. Each relation counts by how
 * usual the meaning is for both words: "fine" and "ticket" share one that neither mostly has.
 */
export function relationsOf(entries: readonly Entry[], wordNet: WordNet): Relations {
  const meanings = meaningsOf(entries, wordNet);
  const closeness = new Map<string, number>();
  const opposites = new Set<string>();
  const add = (a: string, b: string, value: number) => {
    if (a !== b) closeness.set(keyOf(a, b), Math.max(value, closeness.get(keyOf(a, b)) ?? 0));
  };
  for (const { synset, shares } of meanings.values()) {
    for (const [a, x] of shares) for (const [b, y] of shares) add(a, b, Math.min(1, 2 * Math.sqrt(x * y)));
    for (const { symbol, to, from, target } of synset.pointers) {
      const other = meanings.get(to);
      const [a, b] = [synset.words[from], wordNet.synsets.get(to)?.words[target]];
      if (symbol === "!" && a && b) opposites.add(keyOf(a, b));
      if (!other) continue;
      if (symbol === "+" && a && b && shares.has(a) && other.shares.has(b))
        add(a, b, Math.min(1, 0.5 + Math.sqrt(shares.get(a)! * other.shares.get(b)!)));
      if (/^[@&>*]$/.test(symbol))
        for (const [c, x] of shares)
          for (const [d, y] of other.shares) add(c, d, 0.5 * Math.min(1, 2 * Math.sqrt(x * y)));
    }
  }
  return { closeness, opposites };
}

function meaningsOf(entries: readonly Entry[], { senses, synsets }: WordNet): Map<string, Meaning> {
  const meanings = new Map<string, { synset: Synset; shares: Map<string, number> }>();
  for (const { lemma } of entries) {
    const own = senses.get(lemma) ?? [];
    const all = own.reduce((sum, it) => sum + it.count + smoothing, 0);
    for (const { part, offset, count } of own) {
      const synset = synsets.get(part + offset);
      if (!synset) continue;
      const known = meanings.get(part + offset) ?? { synset, shares: new Map<string, number>() };
      known.shares.set(lemma, (count + smoothing) / all);
      meanings.set(part + offset, known);
    }
  }
  return meanings;
}

export function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
