import { oppositeStateLines } from "../../language/en/opposite-states.ts";
import type { Telling } from "../claims/telling.ts";
import { classOf } from "../wording/lexicon.ts";

const states = oppositeStateLines.split("\n").map((line) => {
  const [well, ill] = line.split(" | ").map((side) => new Set(side.split(" ").map(classOf)));
  return { well: well!, ill: ill! };
});

/** The two sides that a telling may take in one pair of opposite states. */
export interface StateSide {
  readonly state: number;
  readonly well: boolean;
  /** The word that says so. */
  readonly word: string;
}

/**
 * In which states a telling says somebody or something to be. Only what is said to be so: that no damage was found says that it is
 * well, that nobody is known to be unhurt says nothing.
 */
export function statesIn({ content, statement, predicate }: Telling): StateSide[] {
  if (statement.modality !== "asserted") return [];
  const negative = statement.polarity === "negative";
  return states.flatMap(({ well, ill }, state) => {
    const good = negative ? undefined : [...content.keys()].find((it) => well.has(it));
    if (good) return [{ state, well: true, word: good }];
    const bad = [...content.keys()].find((it) => ill.has(it));
    // That victims cannot name who hurt them does not say that they are well: what is denied must be the harm.
    return bad && (!negative || bad === predicate) ? [{ state, well: negative, word: bad }] : [];
  });
}
