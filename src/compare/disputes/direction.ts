import type { Telling } from "../claims/telling.ts";
import { areApart, type DisputeRule, positionOf, sides } from "./group.ts";

const directions = ["north", "south", "east", "west"] as const;
const facing: Readonly<Record<string, string>> = {
  north: "south",
  south: "north",
  east: "west",
  west: "east",
};

/** One thing that lies to the north of a place here and to its south there. */
export const directionDispute: DisputeRule = {
  name: "other-direction",
  find({ tellings }) {
    const positions = sides(tellings, directionOf);
    const [first, ...others] = positions.keys();
    const opposite = others.find((it) => it === facing[first ?? ""]);
    if (!first || !opposite || !areApart([positions.get(first)!, positions.get(opposite)!])) return [];
    return [
      {
        on: "place",
        nature: "contradiction",
        rule: directionDispute.name,
        positions: [first, opposite].map((it) => positionOf(it, positions.get(it)!)),
      },
    ];
  },
};

/** The one direction that a telling gives from a place, "north of", if it gives one alone. */
function directionOf({ account, statement }: Telling): string | undefined {
  const words = account.document.text.slice(statement.start, statement.end).toLowerCase();
  const found = directions.filter((it) => new RegExp(`\\b${it}(?:ward)? of\\b`).test(words));
  return found.length === 1 ? found[0] : undefined;
}
