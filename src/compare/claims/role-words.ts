import { type Annotated, formOf, lemmaOf, uposOf } from "../../language/index.ts";
import type { Entity, EntityId } from "../../model/index.ts";

/** How many words may stand between "the" and the noun: "the injured ferry captain". */
const between = 3;

/**
 * For each noun that names the part of one person or body in the story and of no other ("captain", "operator"), who that is: a paper
 * that never names the captain still tells of him.
 */
export function byRole(entities: readonly Entity[]): ReadonlyMap<string, EntityId> {
  const holders = new Map<string, Set<EntityId>>();
  for (const { id, roles } of entities) {
    for (const { text } of roles) {
      const noun = headOf(text);
      if (noun) holders.set(noun, (holders.get(noun) ?? new Set()).add(id));
    }
  }
  return new Map([...holders].filter(([, ids]) => ids.size === 1).map(([noun, ids]) => [noun, [...ids][0]!]));
}

/** The last word before a preposition. */
function headOf(role: string): string | undefined {
  return role
    .split(/ (?:of|at|in|for|to|from) /)[0]!
    .split(" ")
    .at(-1)
    ?.toLowerCase();
}

/** Whoever a token speaks of by his part alone: "the captain", not "a captain" nor "Captain Ruiz". */
export function roleAt(
  annotated: Annotated,
  token: number,
  roles: ReadonlyMap<string, EntityId>,
): EntityId | undefined {
  if (uposOf(annotated, token) !== "NOUN") return undefined;
  const holder = roles.get(lemmaOf(annotated, token).toLowerCase());
  if (!holder || isNamedNext(annotated, token)) return undefined;
  for (let at = token - 1; at >= 0 && at >= token - 1 - between; at--) {
    if (formOf(annotated, at).toLowerCase() === "the") return holder;
    if (uposOf(annotated, at) !== "ADJ" && uposOf(annotated, at) !== "NOUN") return undefined;
  }
  return undefined;
}

function isNamedNext(annotated: Annotated, token: number): boolean {
  return token + 1 < annotated.starts.length && uposOf(annotated, token + 1) === "PROPN";
}
