import { areOpposite } from "../wording/lexicon.ts";
import { areApart, type DisputeRule, ofOneDeed, positionOf, sides } from "./group.ts";

/** One says that it is so, another that it is not, or says the opposite. Somebody's denial of another's word is attribution. */
export const polarityDispute: DisputeRule = {
  name: "said-and-denied",
  find({ tellings }) {
    const first = tellings[0]!;
    const positions = sides(ofOneDeed(tellings), (telling) => {
      const opposite = areOpposite(first.predicate, telling.predicate);
      const positive = (telling.statement.polarity === "positive") !== opposite;
      return positive ? "positive" : "negative";
    });
    if (positions.size < 2 || !areApart([...positions.values()]) || sameOrigin(tellings)) return [];
    const voices = [...positions.values()].map((side) => new Set(side.map((it) => it.statement.voice)));
    const ofPersons = voices.every((it) => !it.has("outlet"));
    return [
      {
        on: "polarity",
        nature: ofPersons ? "attribution" : "contradiction",
        rule: polarityDispute.name,
        positions: [...positions].map(([value, side]) => positionOf(value, side)),
      },
    ];
  },
};

/** One voice does not contradict itself: where a derived text bends its source, that is distortion. */
function sameOrigin(tellings: readonly { readonly origin: string }[]): boolean {
  return new Set(tellings.map((it) => it.origin)).size === 1;
}
