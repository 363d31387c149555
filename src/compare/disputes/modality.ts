import type { Telling } from "../claims/telling.ts";
import { areApart, type DisputeRule, positionOf, sides } from "./group.ts";

/** One tells as fact what another only alleges, calls possible or reports denied. Planned and done differ by the clock alone. */
export const modalityDispute: DisputeRule = {
  name: "fact-or-allegation",
  find({ tellings }) {
    const positions = sides(tellings, stanceOf);
    if (positions.size < 2 || !areApart([...positions.values()])) return [];
    const denied = positions.has("denied");
    return [
      {
        on: "modality",
        nature: denied ? "attribution" : "degree",
        rule: modalityDispute.name,
        positions: [...positions].map(([value, side]) => positionOf(value, side)),
      },
    ];
  },
};

function stanceOf({ statement }: Telling): string | undefined {
  const { modality } = statement;
  return modality === "planned" ? undefined : modality;
}
