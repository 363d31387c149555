import type { Telling } from "../claims/telling.ts";
import { areApart, type ClaimGroup, type DisputeRule, positionOf, sides } from "./group.ts";

/** One tells as fact what another only alleges or reports denied. Planned and done differ by the clock alone, and what is possible excludes nothing. */
export const modalityDispute: DisputeRule = {
  name: "fact-or-allegation",
  find({ tellings, sources }) {
    const positions = sides(tellings, stanceOf);
    if (positions.size < 2 || !areApart([...positions.values()])) return [];
    const denied = positions.has("denied");
    return [
      {
        on: "modality",
        nature: denied ? "attribution" : isBent(positions, sources) ? "distortion" : "degree",
        rule: modalityDispute.name,
        positions: [...positions].map(([value, side]) => positionOf(value, side)),
      },
    ];
  },
};

/** A derived document tells as fact what its source only alleges. */
function isBent(positions: ReadonlyMap<string, readonly Telling[]>, sources: ClaimGroup["sources"]): boolean {
  const documentsOf = (stance: string) => (positions.get(stance) ?? []).map((it) => it.account.document.id);
  const alleging = new Set(documentsOf("alleged"));
  return documentsOf("asserted").some((id) =>
    (sources.get(id) ?? []).some((edge) => edge.direction !== "unknown" && alleging.has(edge.from)),
  );
}

function stanceOf({ statement }: Telling): string | undefined {
  const { modality } = statement;
  return modality === "planned" || modality === "possible" ? undefined : modality;
}
