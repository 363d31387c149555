import type { Entity, EntityId } from "../../model/index.ts";
import type { Telling } from "../claims/telling.ts";
import type { Opposition } from "./across/index.ts";
import { statesIn } from "./state.ts";

/** Of one person or thing opposite states are told: unhurt here, with a broken arm there. */
export function oppositeStates(
  tellings: readonly Telling[],
  entities: ReadonlyMap<EntityId, Entity>,
): Opposition[] {
  const well = new Map<string, { telling: Telling; word: string }[]>();
  const ill: { key: string; telling: Telling; word: string }[] = [];
  for (const telling of tellings) {
    for (const side of statesIn(telling)) {
      const subjects = side.well ? telling.slots.agents : everybody(telling);
      for (const subject of subjects) {
        if (!isOne(subject, telling, entities)) continue;
        const key = `${side.state} ${subject}`;
        if (side.well) well.set(key, [...(well.get(key) ?? []), { telling, word: side.word }]);
        else ill.push({ key, telling, word: side.word });
      }
    }
  }
  return ill.flatMap(({ key, telling, word }) =>
    (well.get(key) ?? []).map(
      (it): Opposition => ({
        tellings: [it.telling, telling],
        on: "polarity",
        keys: ["well", "ill"],
        values: [it.word, word],
        rule: "opposite-states",
        byLikeness: true,
      }),
    ),
  );
}

function everybody({ slots: { agents, objects } }: Telling): Set<string> {
  return new Set([...agents, ...objects]);
}

/** A person, or a thing that is rarely spoken of: "people" and a country are both well and ill. */
function isOne(subject: string, { content }: Telling, entities: ReadonlyMap<EntityId, Entity>): boolean {
  if (!subject.startsWith("@")) return (content.get(subject) ?? 0) >= rareThing;
  const type = entities.get(subject.slice(1))?.type;
  return type === "person" || type === "facility" || type === "work" || type === "other";
}

const rareThing = 3;
