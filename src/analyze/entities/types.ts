import { givenNameGenders } from "../../language/en/given-names.ts";
import { nameWords } from "../../language/en/name-key.ts";
import {
  companySuffixes,
  eventNouns,
  facilityNouns,
  lawNouns,
  organizationNouns,
  sureBodyNouns,
} from "../../language/en/name-nouns.ts";
import type { NameType } from "../../language/index.ts";
import type { EntityType } from "../../model/index.ts";
import type { NameMention } from "./name-cuts.ts";

/**
 * The type of each name of a document by its key, voted by its mentions: one mention that the model took for a place does not
 * make a person a place. A surname takes the type of the full names that end in it. Ties go to person, organization, place.
 */
export function voteTypes(
  names: readonly { readonly name: NameMention; readonly words: readonly string[] }[],
): Map<string, NameType> {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { name, words } of names) {
    const type = name.type === "person" && isBodyName(words) ? "organization" : name.type;
    add(votes, words.join(" "), type, name.rule === "repeated-name" ? 0.5 : 1);
    if (type === "organization") voteForShortNames(votes, words);
    const last = words.at(-1);
    if (type === "person" && last && givenNames.has(words[0] ?? "") && words.length > 1)
      add(votes, last, "person", 1.5);
  }
  return new Map([...votes].map(([key, counts]) => [key, winner(counts)]));
}

/** "Harbour Inc." makes "Harbour" a body, "Harbour Computer" makes it likelier. */
function voteForShortNames(votes: Map<string, Map<NameType, number>>, words: readonly string[]): void {
  const [first = ""] = words;
  if (words.length < 2 || givenNames.has(first)) return;
  const hasSuffix = companySuffixes.has(words.at(-1) ?? "");
  add(votes, hasSuffix ? words.slice(0, -1).join(" ") : first, "organization", hasSuffix ? 3 : 1);
}

const givenNames = new Set([...givenNameGenders.keys()].flatMap((name) => nameWords(name)));

/** "Harbour Computer Inc." is nobody's name. */
function isBodyName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || givenNames.has(words[0] ?? "")) return words.length > 1 && sureBodyNouns.has(last);
  return (
    companySuffixes.has(last) ||
    organizationNouns.has(last) ||
    facilityNouns.has(last) ||
    sureBodyNouns.has(last)
  );
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
  if (isProduct(words)) return "other";
  if (words.length > 1) {
    if (facilityNouns.has(last) && (type !== "organization" || builtNouns.has(last))) return "facility";
    if (lawNouns.has(last) && type !== "place") return "law";
    if (eventNouns.has(last) && type !== "place") return "event";
    if (type === "other" && organizationNouns.has(last)) return "organization";
  }
  return type === "other" ? "other" : type;
}

/** Facilities that never act as a body: an airport is built, a hospital may speak. */
const builtNouns: ReadonlySet<string> = new Set([
  "airport", "square", "bridge", "hall", "stadium", "arena", "palace", "tower", "highway", "road", "street", "avenue", "boulevard", "terminal", "dam", "tunnel",
  "canal", "airfield", "airbase", "plaza", "crossing",
]); // biome-ignore format: a table reads better in rows

/** "A380", "Boeing 737", "Dow Jones Industrial Average": models and indices. */
function isProduct(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return /\d/.test(last)
    ? /^\p{L}*\d/u.test(last) && !/^[gG]\d+$/.test(last)
    : words.length > 1 && /^(?:index|average|composite)$/.test(last);
}

/** The head noun of a name: the word before "of" or "for", else the last. "Great Hall of the People" is a hall. */
function lastNoun(words: readonly string[]): string {
  const of = words.findIndex((word, at) => at > 0 && (word === "of" || word === "for"));
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? "";
}
