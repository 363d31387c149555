import type { Telling } from "../claims/telling.ts";
import { areApart, type DisputeRule, positionOf, sides } from "./group.ts";

/** Who did it: the same deed, said of different people or bodies. */
export const peopleDispute: DisputeRule = {
  name: "different-actors",
  find({ tellings }) {
    const acted = tellings.filter((it) => it.actors.size > 0);
    const positions = sides(acted, (it) => [...it.actors].sort()[0]);
    if (positions.size < 2 || sharesActors(acted) || !areApart([...positions.values()])) return [];
    return [
      {
        on: "participant",
        nature: "contradiction",
        rule: peopleDispute.name,
        positions: [...positions.values()].map((side) => positionOf(nameOf(side[0]!), side)),
      },
    ];
  },
};

/** A deed of several is told of one or the other: some telling names two, or an actor here is named elsewhere in its place there. */
function sharesActors(tellings: readonly Telling[]): boolean {
  return tellings.some((a) =>
    tellings.some(
      (b) =>
        a !== b && [...a.actors].some((id) => b.others.has(id) || (b.actors.has(id) && b.actors.size > 1)),
    ),
  );
}

function nameOf({ account, actors }: Telling): string {
  const id = [...actors].sort()[0];
  return account.analysis.entities.find((it) => it.id === id)?.name ?? id ?? "";
}
