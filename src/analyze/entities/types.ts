import { eventNouns, facilityNouns, lawNouns, organizationNouns } from "../../language/en/name-nouns.ts";
import type { NameType } from "../../language/index.ts";
import type { EntityType } from "../../model/index.ts";
import type { NameMention } from "./names.ts";

/**
 * The type of each name of a document by its key, voted by its mentions: one mention that the model took for a place does not
 * make a person a place. A surname takes the type of the full names that end in it. Ties go to person, organization, place.
 */
export function voteTypes(
  names: readonly { readonly name: NameMention; readonly words: readonly string[] }[],
): Map<string, NameType> {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { name, words } of names) {
    add(votes, words.join(" "), name.type, name.rule === "repeated-name" ? 0.5 : 1);
    const last = words.at(-1);
    if (name.type === "person" && words.length > 1 && last) add(votes, last, "person", 1.5);
  }
  return new Map([...votes].map(([key, counts]) => [key, winner(counts)]));
}

function add(votes: Map<string, Map<NameType, number>>, key: string, type: NameType, weight: number): void {
  const counts = votes.get(key) ?? new Map<NameType, number>();
  counts.set(type, (counts.get(type) ?? 0) + weight);
  votes.set(key, counts);
}

const order: readonly NameType[] = ["person", "organization", "place", "other"];

function winner(counts: ReadonlyMap<NameType, number>): NameType {
  return order.reduce(
    (best, type) => ((counts.get(type) ?? 0) > (counts.get(best) ?? 0) ? type : best),
    "person" as NameType,
  );
}

/** The type of an entity from the voted type of its name and from the name's own last word: "Rome Statute" is a law. */
export function entityTypeOf(type: NameType, words: readonly string[]): EntityType {
  if (type === "person") return "person";
  const last = lastNoun(words);
  if (words.length > 1) {
    if (facilityNouns.has(last) && type !== "organization") return "facility";
    if (lawNouns.has(last) && type !== "place") return "law";
    if (eventNouns.has(last) && type !== "place") return "event";
    if (type === "other" && organizationNouns.has(last)) return "organization";
  }
  return type === "other" ? "other" : type;
}

/** The head noun of a name: the word before "of" or "for", else the last. "Great Hall of the People" is a hall. */
function lastNoun(words: readonly string[]): string {
  const of = words.findIndex((word, at) => at > 0 && (word === "of" || word === "for"));
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? "";
}
