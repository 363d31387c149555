import type { Opposition } from "../disputes/opposed.ts";
import type { Counterparts } from "./counterparts.ts";
import { sameFact } from "./groups.ts";
import type { Node } from "./nodes.ts";

/** Pairs that would tell one fact but that one says what the other denies, or says the opposite. */
export function opposites(nodes: readonly Node[], pairs: readonly Counterparts[]): Opposition[] {
  return pairs
    .filter((it) => it.score >= sameFact && it.clashes.length === 1 && it.clashes[0] === "polarity")
    .filter(({ pair }) => pair.some((it) => !hasNegator(nodes[it]!)))
    .map(({ pair }): Opposition => {
      const [a, b] = pair.map((it) => nodes[it]!.telling) as [Node["telling"], Node["telling"]];
      return {
        tellings: [a, b],
        on: "polarity",
        values: [a.statement.polarity, b.statement.polarity],
        rule: "said-and-denied",
      };
    });
}

const negators = new Set([
  "no",
  "not",
  "n't",
  "n’t",
  "never",
  "none",
  "nobody",
  "nothing",
  "neither",
  "nor",
  "without",
]);

/** Where both have a word of denial, the parse has lost sight of one. */
function hasNegator({ telling }: Node): boolean {
  return telling.words.some((it) => negators.has(it.form));
}
