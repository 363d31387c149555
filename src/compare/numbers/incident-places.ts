import { listingOf } from "../../language/en/gazetteer.ts";
import { consonantsOf } from "../../language/en/name-key.ts";
import type { Entity, EntityId } from "../../model/index.ts";
import type { Content } from "../wording/content.ts";

type Entities = ReadonlyMap<EntityId, Entity>;

/** Keys of the places that words name, but for countries. */
export function placesIn(content: Content, entities: Entities): Set<string> {
  const places = new Set<string>();
  for (const entity of namedIn(content, entities)) {
    const isPlace = entity.type === "place" || entity.type === "facility";
    const key = isPlace && !entity.links["iso3166"] ? placeKey(entity.name) : "";
    if (key) places.add(key);
  }
  return places;
}

/** Keys of all that bodies are called: one is often called by its place. */
export function bodiesIn(content: Content, entities: Entities): Set<string> {
  const bodies = new Set<string>();
  for (const { type, aliases } of namedIn(content, entities))
    if (type === "organization") for (const it of aliases) bodies.add(placeKey(it));
  bodies.delete("");
  return bodies;
}

function namedIn(content: Content, entities: Entities): Entity[] {
  return [...content.keys()].flatMap((unit) =>
    unit.startsWith("@") ? (entities.get(unit.slice(1)) ?? []) : [],
  );
}

/** "Syrian Idlib", "Syrias Idlib" with its apostrophe lost, and "Idlib" are one place; "Syrias" alone is none. */
function placeKey(name: string): string {
  const words = name.split(" ");
  while (words.length > 0 && isCountry(words[0]!)) words.shift();
  return words.length === 0 ? "" : consonantsOf(words.join(" "));
}

function isCountry(word: string): boolean {
  const kind = (listingOf(word) ?? listingOf(word.replace(/['’]?s$/, "")))?.kind;
  return kind === "country" || kind === "demonym";
}
