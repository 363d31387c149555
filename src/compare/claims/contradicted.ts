import type { Opposition } from "../disputes/across/index.ts";
import { areAtOdds, natureOfDenial } from "../disputes/denies.ts";
import type { Counterparts } from "./counterparts.ts";
import { sameFact } from "./groups.ts";
import type { Node } from "./nodes.ts";

/** Pairs that would tell one fact but that one says what the other denies, or says the opposite. */
export function opposites(nodes: readonly Node[], pairs: readonly Counterparts[]): Opposition[] {
  return pairs
    .filter((it) => it.score >= sameFact && it.clashes.length === 1 && it.clashes[0] === "polarity")
    .filter(({ pair: [a, b] }) =>
      areAtOdds(nodes[a]!.telling, nodes[b]!.telling, (telling) => telling.content),
    )
    .filter(({ pair: [a, b] }) => ofSameThing(nodes[a]!, nodes[b]!))
    .map(({ pair }): Opposition => {
      const [a, b] = pair.map((it) => nodes[it]!.telling) as [Node["telling"], Node["telling"]];
      const nature = natureOfDenial(a, b);
      return {
        ...(nature ? { nature } : {}),
        tellings: [a, b],
        on: "polarity",
        keys: [a.statement.polarity, b.statement.polarity],
        values: [a.statement.polarity, b.statement.polarity],
        rule: "said-and-denied",
        byLikeness: true,
      };
    });
}

/** "The death toll rises" and "shares fall" are opposites of different things. */
function ofSameThing(a: Node, b: Node): boolean {
  if (a.telling.predicate === b.telling.predicate) return true;
  const things = new Set([...a.telling.slots.agents, ...a.telling.slots.objects]);
  return [...b.telling.slots.agents, ...b.telling.slots.objects].some((it) => things.has(it));
}
