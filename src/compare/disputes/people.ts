import { isNamedIn } from "../claims/clashes.ts";
import type { Telling } from "../claims/telling.ts";
import { areApart, type DisputeRule, positionOf, sides } from "./group.ts";

/** Who did it: the same deed to the same effect, said of one person here and of another there. */
export const peopleDispute: DisputeRule = {
  name: "different-actors",
  find({ tellings }) {
    const acted = tellings.filter((it) => it.actors.size === 1 && actorType(it) === "person" && isNamed(it));
    const positions = sides(acted, (it) => [...it.actors][0]);
    if (positions.size < 2 || !sameDeed(acted) || !areApart([...positions.values()])) return [];
    return [
      {
        on: "participant",
        nature: "contradiction",
        rule: peopleDispute.name,
        positions: [...positions.values()].map((side) => positionOf(actorName(side[0]!), side)),
      },
    ];
  },
};

/** Whom a pronoun stands for may be wrong: that is no contradiction. */
function isNamed(telling: Telling): boolean {
  return [...telling.actors].every((id) => isNamedIn(telling, id));
}

/** One verb in one voice, and no actor of one telling is in another role in another: "A met B" and "B met A" are no dispute. */
function sameDeed(tellings: readonly Telling[]): boolean {
  return tellings.every((a) =>
    tellings.every(
      (b) =>
        a.predicate === b.predicate &&
        a.statement.voice === b.statement.voice &&
        ![...a.actors].some((id) => b.others.has(id)),
    ),
  );
}

function actor({ account, actors }: Telling) {
  const [id] = actors;
  return account.analysis.entities.find((it) => it.id === id);
}

function actorType(telling: Telling): string | undefined {
  return actor(telling)?.type;
}

function actorName(telling: Telling): string {
  return actor(telling)?.name ?? "";
}
