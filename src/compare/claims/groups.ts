import { candidatePairs } from "./candidates.ts";
import type { Clash, Entities } from "./clashes.ts";
import { type Counterparts, counterparts, surety } from "./counterparts.ts";
import { likeness } from "./likeness.ts";
import type { Node } from "./nodes.ts";

/** Of each side this many members are held against each other before two groups become one. */
const coreSize = 6;

/**
 * Pairs of these odds (e to this power) tell one fact. At 1.5 the pairs of real articles that are shown as one fact are as often right
 * (.79) and fewer are found (.50 for .52); what the example stories show as one fact is right in .99 at both. See docs/methods/claims.md.
 */
export const sameFact = 1.3;
/**
 * With a clash the rest must fit much better, or they are two facts of a kind and not one fact told in two ways: and where
 * other people or another country are named, or a plan stands beside what was not done or what can be beside what was, they always are.
 * Whom a pronoun stands for the analysis may get wrong.
 */
const sameFactWith: Readonly<Record<Clash, number>> = {
  number: 3.5,
  polarity: 3,
  time: 4.5,
  participant: Number.POSITIVE_INFINITY,
  reference: 2.5,
  place: Number.POSITIVE_INFINITY,
  outcome: Number.POSITIVE_INFINITY,
};
/** The mean of the cores may fall below what a pair must reach: some renderings are short. */
const meanFit = -0.5;
/** One pair more or less alike than this decides no mean. */
const mostCounted = 4;

/**
 * Puts nodes that tell one fact together: best pairs first, and two groups join only if the members of their cores fit each
 * other, each with each on average and none against another (between complete and average link). So a chain of neighbours
 * never draws unlike things together. Groups keep the order of their first nodes.
 */
export function groupNodes(nodes: readonly Node[], entities: Entities): Grouped {
  const known = counterparts(nodes, candidatePairs(nodes), entities);
  const alike = memoized(nodes, known, entities);
  const groupOf = nodes.map((_, index) => index);
  const members = new Map<number, number[]>(nodes.map((_, index) => [index, [index]]));
  for (const { pair } of goodPairs(known)) {
    const [a, b] = pair.map((node) => groupOf[node]!).sort((x, y) => x - y) as [number, number];
    if (a === b || !coresFit(members.get(a)!, members.get(b)!, alike, nodes)) continue;
    for (const node of members.get(b)!) groupOf[node] = a;
    members.set(a, [...members.get(a)!, ...members.get(b)!]);
    members.delete(b);
  }
  return { groups: [...members.values()], pairs: known };
}

/** Nodes by their positions, those that tell one fact together; and all pairs that were held against each other. */
export interface Grouped {
  readonly groups: readonly (readonly number[])[];
  readonly pairs: readonly Counterparts[];
}

type Odds = Pick<Counterparts, "score" | "clashes">;
type Alike = (a: number, b: number) => Odds;

/** Whether two tellings may stand in one claim. */
export function tellOneFact({ score, clashes }: Odds): boolean {
  if (clashes.length === 0) return score >= sameFact;
  return clashes.length === 1 && score >= sameFactWith[clashes[0]!];
}

function goodPairs(pairs: readonly Counterparts[]): Counterparts[] {
  return pairs
    .filter(tellOneFact)
    .sort((x, y) => y.score - x.score || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]);
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
      sum += Math.max(-mostCounted, Math.min(mostCounted, found.score));
      count++;
    }
  }
  return count > 0 && sum / count >= meanFit;
}

/** What is known of each pair; of those that were no candidates, what the two alone tell. */
function memoized(nodes: readonly Node[], pairs: readonly Counterparts[], entities: Entities): Alike {
  const codeOf = (a: number, b: number) => Math.min(a, b) * nodes.length + Math.max(a, b);
  const known = new Map<number, Odds>(pairs.map((it) => [codeOf(...it.pair), it]));
  return (a, b) => {
    const code = codeOf(a, b);
    const before = known.get(code);
    if (before) return before;
    const { score, clashes } = likeness(nodes[a]!.telling, nodes[b]!.telling, entities);
    const found = { score: surety(score, 0), clashes };
    known.set(code, found);
    return found;
  };
}
