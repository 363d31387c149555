import type { LineageEdge, Span } from "../../../model/index.ts";
import type { Entities } from "../../claims/clashes.ts";
import type { Counterparts } from "../../claims/counterparts.ts";
import { type Grouped, sameFact } from "../../claims/groups.ts";
import { likeness } from "../../claims/likeness.ts";
import type { Node } from "../../claims/nodes.ts";
import type { Telling } from "../../claims/telling.ts";
import type { Opposition } from "../across/opposition.ts";
import { dayClash } from "./day.ts";
import { directionClash } from "./direction.ts";
import { doerClash } from "./doer.ts";
import { durationClash } from "./duration.ts";
import { hourClash } from "./hour.ts";
import type { ClashKind, Difference } from "./kind.ts";
import { areOneDeed, haveCommonPart, mayBeOfOneEvent } from "./one-event.ts";
import { orderClash } from "./order.ts";
import { premisesClash } from "./premises.ts";

/** All kinds of thing in which two clauses that else tell one fact may contradict each other, in the order in which they are stored. */
export const clashKinds: readonly ClashKind[] = [
  dayClash,
  hourClash,
  durationClash,
  orderClash,
  directionClash,
  premisesClash,
  doerClash,
];

/**
 * Clauses that are each other's best counterparts in two articles and differ in one thing alone: when, how long, where, who. What
 * they differ in is left out of what they are compared by.
 */
export function clashing(
  nodes: readonly Node[],
  { pairs, groups }: Grouped,
  entities: Entities,
  edges: readonly LineageEdge[],
): Opposition[] {
  const rewrites = new Set(
    edges.filter(isRewrite).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  const claimOf = new Map(groups.flatMap((group, at) => group.map((node) => [node, at] as const)));
  return pairs.flatMap((counterparts) => {
    const isOneClaim = claimOf.get(counterparts.pair[0]) === claimOf.get(counterparts.pair[1]);
    const [a, b] = counterparts.pair.map((it) => nodes[it]!) as [Node, Node];
    if (!mayBeOfOneEvent(a.telling, b.telling)) return [];
    const isBent = a.telling.origin === b.telling.origin;
    const [one, other] = [a, b].map((it) => it.telling.account.document.id);
    if (isBent && !rewrites.has(`${one} ${other}`)) return [];
    const isOneVerb = areOneDeed(a.telling, b.telling);
    const isOne =
      haveCommonPart(a.telling, b.telling) || (isOneVerb && (isOneClaim || counterparts.score >= sameFact));
    const kinds = clashKinds.filter(
      (it) => (isOneVerb || it.ofAnyDeed) && (isOne || (isOneClaim && it.ofAnyPart)),
    );
    return kinds.flatMap((kind) => {
      const found = differenceIn(kind, a.telling, b.telling, counterparts, entities, isOneClaim);
      if (!found) return [];
      const oppositions = oppositionsOf(kind, found, a, b);
      return isBent ? oppositions.map((it) => ({ ...it, nature: "distortion" as const })) : oppositions;
    });
  });
}

/** Whoever tells in words of his own what another told first may bend it; a copy or a later version of one paper does not. */
function isRewrite({ kind, direction }: LineageEdge): boolean {
  return kind === "rewrite" && direction !== "unknown";
}

function differenceIn(
  kind: ClashKind,
  a: Telling,
  b: Telling,
  { likeness: whole, margin, clashes }: Counterparts,
  entities: Entities,
  isOneClaim: boolean,
): Difference | undefined {
  if (clashes.some((it) => !kind.clashes.has(it))) return undefined;
  const found = kind.find(a, b, entities);
  if (!found || isOneClaim) return found;
  const { score } = likeness(without(a, found.left), without(b, found.left), entities);
  const isAlike = score >= kind.least.likeness && margin + score - whole >= kind.least.margin;
  return isAlike ? found : undefined;
}

function without(telling: Telling, left: ReadonlySet<string>): Telling {
  if (left.size === 0) return telling;
  const content = new Map([...telling.content].filter(([unit]) => !left.has(unit)));
  return { ...telling, content, words: telling.words.filter(({ name }) => !left.has(name)) };
}

/** One for each document that tells it in the same words. */
function oppositionsOf(kind: ClashKind, difference: Difference, a: Node, b: Node): Opposition[] {
  const { on, name } = kind;
  const { keys, values, times } = difference;
  const pairs = [
    ...a.tellings.map((it) => [it, b.tellings[0]!] as const),
    ...b.tellings.slice(1).map((it) => [a.tellings[0]!, it] as const),
  ];
  return pairs.map(([one, other]) => ({
    tellings: [withTime(one, times?.[0], a), withTime(other, times?.[1], b)],
    on,
    keys,
    values,
    rule: name,
    byLikeness: true,
    withinClaim: true,
  }));
}

/** The telling up to the time that it is told with; of those in the same words the first is looked at alone. */
function withTime(telling: Telling, time: Span | undefined, node: Node): Telling {
  const { statement } = telling;
  if (!time || telling.index !== node.telling.index) return telling;
  const span = { start: Math.min(statement.start, time.start), end: Math.max(statement.end, time.end) };
  return { ...telling, statement: { ...statement, ...span } };
}
