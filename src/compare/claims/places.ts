import { countries } from "../../language/en/countries.ts";
import type { Entity, EntityId } from "../../model/index.ts";

const countryOfCapital = new Map(
  countries.flatMap(({ code, capitals }) => capitals.map((it) => [it.toLowerCase(), code] as const)),
);

/** The country a place is or is known to lie in: of countries their own, of capitals theirs, of others none that is known. */
export function countryOf({ type, name, aliases, links }: Entity): string | undefined {
  if (links["iso3166"]) return links["iso3166"];
  if (type !== "place" && type !== "facility") return undefined;
  for (const form of [name, ...aliases]) {
    const code = countryOfCapital.get(form.toLowerCase());
    if (code) return code;
  }
  return undefined;
}

/** For each entity the one it stands for in comparisons: a capital for its country, where the story names both; else itself. */
export function countriesForCapitals(
  entities: readonly Entity[],
): (id: EntityId | undefined) => EntityId | undefined {
  const byCode = new Map<string, EntityId>();
  for (const { id, links } of entities) if (links["iso3166"]) byCode.set(links["iso3166"], id);
  const standing = new Map<EntityId, EntityId>();
  for (const entity of entities) {
    const code = entity.links["iso3166"] ? undefined : countryOf(entity);
    const country = code && byCode.get(code);
    if (country) standing.set(entity.id, country);
  }
  return (id) => (id === undefined ? undefined : (standing.get(id) ?? id));
}
