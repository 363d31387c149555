import { nameWords } from "../../language/en/name-key.ts";
import { groupBy } from "../../util/group.ts";
import type { UnionFind } from "../../util/union-find.ts";
import type { Local } from "./forms.ts";

/** Words that an acronym leaves out: the International Court of Justice is the ICJ. */
const smallWords = new Set(["of", "the", "and", "for", "in", "on", "to", "de"]);

/**
 * Joins what bears one name: bodies, places, occasions. A name of several words is one thing whatever type was read from it; a single word
 * that is a person here and a place there ("Jordan") stays two, and people of one word are left to the rule for people.
 */
export function joinNamesakes(locals: readonly Local[], sets: UnionFind): void {
  const holders = groupBy(
    locals.flatMap((local, at) =>
      local.keys.filter((key) => isTelling(local, key)).map((key) => ({ key, at })),
    ),
    (it) => it.key,
  );
  for (const [first, ...others] of holders.values()) {
    if (first) for (const it of others) sets.union(first.at, it.at);
  }
}

function isTelling(local: Local, key: string): boolean {
  return local.entity.type !== "person" || key.includes(" ");
}

/** "The North" of a document that names one country so ("North Korea") is that country. */
export function joinDirections(locals: readonly Local[], sets: UnionFind): void {
  const countries = groupBy(
    locals.flatMap((local, at) => (local.keys[0]?.startsWith("country:") ? [{ at, local }] : [])),
    (it) => it.local.at,
  );
  locals.forEach((local, at) => {
    const direction = local.names.length === 1 ? nameWords(local.names[0] ?? "").join(" ") : "";
    if (!directions.has(direction)) return;
    const so = (countries.get(local.at) ?? []).filter((it) =>
      it.local.names.some((name) => nameWords(name)[0] === direction && nameWords(name).length > 1),
    );
    const [only, ...others] = new Set(so.map((it) => sets.find(it.at)));
    if (only !== undefined && others.length === 0) sets.union(at, only);
  });
}

const directions: ReadonlySet<string> = new Set(["north", "south", "east", "west"]);

/** Joins an acronym with the one full name in the story whose initials it is. Acronyms have three letters or more. */
export function joinAcronyms(locals: readonly Local[], sets: UnionFind): void {
  const full = new Map<string, number[]>();
  locals.forEach((local, at) => {
    if (local.entity.type === "person") return;
    for (const initials of new Set(local.names.flatMap(initialsOf)))
      full.set(initials, [...(full.get(initials) ?? []), at]);
  });
  locals.forEach((local, at) => {
    for (const acronym of local.names.filter((it) => /^\p{Lu}{3,8}$/u.test(it))) {
      const named = full.get(acronym.toLowerCase()) ?? [];
      const roots = new Set(named.map((it) => sets.find(it)));
      if (roots.size === 1) sets.union(at, named[0] ?? at);
    }
  });
}

function initialsOf(name: string): string[] {
  const words = nameWords(name);
  const long = words.filter((it) => !smallWords.has(it));
  if (long.length < 3) return [];
  return [long.map((it) => it[0]).join(""), words.map((it) => it[0]).join("")];
}
