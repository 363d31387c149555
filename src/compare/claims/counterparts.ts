import type { Pair } from "./candidates.ts";
import type { Clash, Entities } from "./clashes.ts";
import { intersect, type Likeness, likeness, unlike } from "./likeness.ts";
import type { Node } from "./nodes.ts";

/** A pair of nodes with how sure it is that they tell one fact. */
export interface Counterparts {
  readonly pair: Pair;
  /** Natural logarithm of the odds. */
  readonly score: number;
  /** How like the two alone are, and by how much liker they are than any rival. */
  readonly likeness: number;
  readonly margin: number;
  readonly clashes: readonly Clash[];
}

/** What the likeness of the two alone counts, and what each step counts by which they fit each other better than any other. */
const weights = { base: 0.25, likeness: 1.2, margin: 0.4 } as const;
/** More than this much better or worse says no more. */
const widest = 3;
/** Two clauses of one document that are this much alike say the same: neither takes the other's place. */
const sameInOne = 1;

/**
 * Judges pairs by what else the two documents tell: a clause and its counterpart in another text fit each other better than they
 * fit any other clause there. So a moderate likeness is enough where nothing rivals it, and a high one is not where something does.
 */
export function counterparts(
  nodes: readonly Node[],
  pairs: readonly Pair[],
  entities: Entities,
): Counterparts[] {
  const compared = pairs.map((pair) => ({
    pair,
    likeness: likeness(nodes[pair[0]]!.telling, nodes[pair[1]]!.telling, entities),
  }));
  const rivals = rivalsOf(nodes, compared);
  return compared.map(({ pair: [a, b], likeness: { score, clashes } }) => {
    const margin = Math.min(marginOf(a, b, score, nodes, rivals), marginOf(b, a, score, nodes, rivals));
    return { pair: [a, b], score: surety(score, margin), likeness: score, margin, clashes };
  });
}

/** The odds that two tell one fact, by their likeness and by how much better they fit each other than others. */
export function surety(score: number, margin: number): number {
  return (
    weights.base + weights.likeness * score + weights.margin * Math.max(-widest, Math.min(widest, margin))
  );
}

/** For each node and document, the nodes of the document that it is like, with how much. */
type Rivals = ReadonlyMap<string, ReadonlyMap<number, number>>;

function rivalsOf(
  nodes: readonly Node[],
  compared: readonly { readonly pair: Pair; readonly likeness: Likeness }[],
): Rivals {
  const rivals = new Map<string, Map<number, number>>();
  const documents = nodes.map(documentsOf);
  const add = (from: number, node: number, score: number) => {
    for (const document of documents[node]!) {
      const key = `${from} ${document}`;
      const known = rivals.get(key);
      if (known) known.set(node, score);
      else rivals.set(key, new Map([[node, score]]));
    }
  };
  for (const { pair, likeness: found } of compared) {
    if (found.score <= unlike) continue;
    add(pair[0], pair[1], found.score);
    add(pair[1], pair[0], found.score);
  }
  return rivals;
}

/** In how many of its documents a wording is a rival: what many print alike rivals little in any. */
const mostDocuments = 3;

/** The documents that a wording stands in: a copy has all clauses of its source, whichever of the two is compared. */
function documentsOf({ tellings }: Node): string[] {
  const found = new Set<string>();
  for (const { account } of tellings) {
    if (found.size < mostDocuments) found.add(account.document.id);
  }
  return [...found];
}

function keyOf(from: number, { telling }: Node): string {
  return `${from} ${telling.account.document.id}`;
}

/** By how much `a` is more like `b` than like any other clause of the document of `b`; 0 for two clauses of one document. */
function marginOf(a: number, b: number, score: number, nodes: readonly Node[], rivals: Rivals): number {
  const other = nodes[b]!.telling;
  if (nodes[a]!.telling.account.document.id === other.account.document.id) return 0;
  const twins = rivals.get(keyOf(b, nodes[b]!));
  let best = Number.NEGATIVE_INFINITY;
  for (const [node, likeness] of rivals.get(keyOf(a, nodes[b]!)) ?? []) {
    if (node === b || likeness <= best) continue;
    if (intersect(nodes[node]!.telling, other) || (twins?.get(node) ?? unlike) >= sameInOne) continue;
    best = likeness;
  }
  return score - best;
}
