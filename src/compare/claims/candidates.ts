import type { Node } from "./nodes.ts";

/** Two nodes by their positions, the first before the second. */
export type Pair = readonly [number, number];

/** How many followers in each list a node is held against: keeps the pairs near-linear in the number of statements. */
const windowSize = 14;
/** How many of its keys a node is looked up by, rarest first. */
const keysOfNode = 12;

/**
 * Pairs worth comparing: nodes that share a rare unit or a combination of predicate, entity and day. In a long list of those that
 * share a key each is paired with the next few only; since groups grow by pairs, a fact told a thousand times still comes together.
 */
export function candidatePairs(nodes: readonly Node[]): Pair[] {
  const lists = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    for (const key of keysOf(node)) {
      const list = lists.get(key);
      if (list) list.push(index);
      else lists.set(key, [index]);
    }
  });
  return pairsOf(nodes, lists);
}

function pairsOf(nodes: readonly Node[], lists: ReadonlyMap<string, readonly number[]>): Pair[] {
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const list of lists.values()) {
    for (let first = 0; first < list.length; first++) {
      const last = Math.min(list.length, first + 1 + windowSize);
      for (let second = first + 1; second < last; second++) {
        const pair: Pair = [list[first]!, list[second]!];
        const code = pair[0] * nodes.length + pair[1];
        if (seen.has(code)) continue;
        seen.add(code);
        pairs.push(pair);
      }
    }
  }
  return pairs;
}

function keysOf({ telling }: Node): string[] {
  const units = [...telling.content].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const keys = units.slice(0, keysOfNode).map(([unit]) => unit);
  keys.push(...[...telling.lines].map((it) => `line ${it}`));
  const entities = [...telling.actors, ...telling.others].slice(0, 4);
  for (const entity of entities) {
    keys.push(`${telling.predicate}@${entity}`);
    if (telling.days) keys.push(`${entity} ${telling.days.from}`);
    for (const [unit] of units.slice(0, 4)) keys.push(`${unit}+@${entity}`);
  }
  return [...new Set(keys)];
}
