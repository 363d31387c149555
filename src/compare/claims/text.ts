import { cite, type Evidence } from "../../model/index.ts";
import { sharedWeight, weightOf } from "../wording/content.ts";
import type { Node } from "./nodes.ts";

/** Beyond this many characters a reader no longer takes a claim in at a glance. */
const comfortable = 160;

/**
 * The rendering that says most in fewest words: the one that covers most of what the others say, for its length. Bodies come
 * before titles (whose grammar leaves things out) and both before captions.
 */
export function textOf(nodes: readonly Node[]): Evidence {
  let best = nodes[0]!;
  let most = -Infinity;
  for (const node of nodes) {
    const value = worth(node, nodes);
    if (value > most) {
      most = value;
      best = node;
    }
  }
  const { account, statement } = best.telling;
  return cite(account.document, statement);
}

/** Compared with this many of the others: enough to know what they have in common. */
const compared = 20;

function worth({ telling }: Node, nodes: readonly Node[]): number {
  let covered = 0;
  let weight = 0;
  for (const other of nodes.slice(0, compared)) {
    covered += sharedWeight(telling.content, other.telling.content);
    weight += weightOf(other.telling.content);
  }
  const length = telling.statement.end - telling.statement.start;
  const coverage = weight === 0 ? 0 : covered / weight;
  const toll = 0.15 * Math.max(0, length / comfortable - 0.4);
  const zone = telling.zone === "body" ? 0 : telling.zone === "caption" ? -0.4 : -0.15;
  const plain = telling.statement.voice === "outlet" ? 0.05 : 0;
  return coverage - toll + zone + plain;
}
