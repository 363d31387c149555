import { candidatePairs } from "./candidates.ts";
import { type Entities, type Likeness, likeness, tellOneFact } from "./likeness.ts";
import type { Node } from "./nodes.ts";

/** Of each side this many members are held against each other before two groups become one. */
const coreSize = 6;

/**
 * Puts nodes that tell one fact together: best pairs first, and two groups join only if the members of their cores fit each
 * other, each with each on average and none against another (between complete and average link). So a chain of neighbours
 * never draws unlike things together. Groups keep the order of their first nodes.
 */
export function groupNodes(nodes: readonly Node[], entities: Entities): number[][] {
  const alike = memoized(nodes, entities);
  const groupOf = nodes.map((_, index) => index);
  const members = new Map<number, number[]>(nodes.map((_, index) => [index, [index]]));
  for (const { pair } of goodPairs(nodes, alike)) {
    const [a, b] = pair.map((node) => groupOf[node]!).sort((x, y) => x - y) as [number, number];
    if (a === b || !coresFit(members.get(a)!, members.get(b)!, alike, nodes)) continue;
    for (const node of members.get(b)!) groupOf[node] = a;
    members.set(a, [...members.get(a)!, ...members.get(b)!]);
    members.delete(b);
  }
  return [...members.values()];
}

type Alike = (a: number, b: number) => Likeness;

function goodPairs(nodes: readonly Node[], alike: Alike) {
  return candidatePairs(nodes)
    .map((pair) => ({ pair, likeness: alike(pair[0], pair[1]) }))
    .filter((it) => tellOneFact(it.likeness))
    .sort((x, y) => y.likeness.score - x.likeness.score || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]);
}

/**
 * The first members are those that were drawn together first, so the closest: the core. Two nouns in passing are not held against
 * each other, since they say too little: what clause both fit counts.
 */
function coresFit(a: readonly number[], b: readonly number[], alike: Alike, nodes: readonly Node[]): boolean {
  let sum = 0;
  let count = 0;
  for (const x of a.slice(0, coreSize)) {
    for (const y of b.slice(0, coreSize)) {
      if (nodes[x]!.telling.nominal && nodes[y]!.telling.nominal) continue;
      const found = alike(x, y);
      if (found.clashes.length > 0 && !tellOneFact(found)) return false;
      sum += found.score;
      count++;
    }
  }
  return count > 0 && sum / count >= meanFit;
}

/** The mean of the cores may fall a little under what a pair must reach: some renderings are short. */
const meanFit = 0.3;

function memoized(nodes: readonly Node[], entities: Entities): Alike {
  const known = new Map<number, Likeness>();
  return (a, b) => {
    const code = Math.min(a, b) * nodes.length + Math.max(a, b);
    const before = known.get(code);
    if (before) return before;
    const found = likeness(nodes[Math.min(a, b)]!.telling, nodes[Math.max(a, b)]!.telling, entities);
    known.set(code, found);
    return found;
  };
}
