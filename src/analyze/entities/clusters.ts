import { countries } from "../../language/en/countries.ts";
import { countryOf } from "../../language/en/gazetteer.ts";
import { type Gender, givenNameGenders } from "../../language/en/given-names.ts";
import { familyNameOf, nameWords, personNamesAgree } from "../../language/en/name-key.ts";
import { companySuffixes } from "../../language/en/name-nouns.ts";
import type { Region } from "../../language/en/regions.ts";
import { honorificGenders } from "../../language/en/titles.ts";
import type { NameType } from "../../language/index.ts";
import type { EntityType } from "../../model/index.ts";
import { form, lower, partOfSpeech, type Tree } from "../tree.ts";
import { type Draft, draft, type FoundMention } from "./draft.ts";
import { standsForGovernment } from "./metonyms.ts";
import { headOfName, type NameMention } from "./name-cuts.ts";
import { entityTypeOf, voteTypes } from "./types.ts";

/** A name with the words it is compared by. */
interface Worded {
  readonly name: NameMention;
  readonly words: readonly string[];
}

/** The drafts of a document, with the ways to find them again. */
interface Clusters {
  readonly drafts: Draft[];
  readonly byKey: Map<string, Draft>;
  /** People by family name and last word, and by given name. */
  readonly people: Map<string, Draft[]>;
  readonly givenNames: Map<string, Draft[]>;
  /** Where the full names that a surname may point back to stand, in reading order. */
  /** People who are named beside or as kin of somebody who is known by the surname alone: it does not mean them. */
  readonly relatives: Set<Draft>;
  readonly fullNames: Map<string, { readonly start: number; readonly person: Draft }[]>;
}

/** Sorts the names of a document into entities: countries and bodies by the tables, people by surname, the rest by their words. */
export function clusterNames(tree: Tree, names: readonly NameMention[]): Draft[] {
  const clusters: Clusters = {
    drafts: [],
    byKey: new Map(),
    people: new Map(),
    givenNames: new Map(),
    fullNames: new Map(),
    relatives: new Set(),
  };
  const worded = names
    .map((name) => ({ name, words: wordsOf(tree, name) }))
    .filter((it) => it.words.length > 0);
  const types = voteTypes(worded.filter((it) => it.name.listing === undefined || it.name.rule === "model"));
  const typeOf = ({ name, words }: Worded) =>
    name.listing ? name.type : (types.get(words.join(" ")) ?? name.type);
  const people = worded.filter((it) => typeOf(it) === "person");
  const rest = worded.filter((it) => typeOf(it) !== "person");
  for (const it of people.filter((person) => person.words.length > 1)) addPerson(clusters, tree, it);
  for (const it of people.filter((person) => person.words.length === 1)) addSurname(clusters, tree, it);
  for (const it of rest) addListed(clusters, tree, it) || addNamed(clusters, tree, it, typeOf(it));
  joinOrganizations(clusters, tree);
  return clusters.drafts.filter((it) => it.mentions.length > 0);
}

function wordsOf(tree: Tree, name: NameMention): readonly string[] {
  return nameWords(tree.annotated.text.slice(name.start, name.end));
}

function foundName(tree: Tree, name: NameMention, rule: string, certainty?: "likely"): FoundMention {
  const { start, end } = name;
  return { start, end, token: headOfName(tree, name), form: "name", rule, ...(certainty && { certainty }) };
}

/** A full name: the person known by an agreeing name, or a new one. */
function addPerson(clusters: Clusters, tree: Tree, { name, words }: Worded): void {
  const family = familyNameOf(words);
  const same = clusters.people
    .get(family)
    ?.filter((it) => personNamesAgree(it.words.join(" "), words.join(" ")));
  const person = same?.length === 1 && same[0] ? same[0] : newPerson(clusters, words);
  if (words.length > person.words.length) person.words = words;
  person.mentions.push(foundName(tree, name, same?.length === 1 ? "full-name" : name.rule));
  for (const key of surnamesOf(words)) append(clusters.fullNames, key, { start: name.start, person });
  if (isRelative(tree, name, words)) clusters.relatives.add(person);
  learnGender(tree, person, name);
}

const kin =
  /^(?:wife|husband|spouse|son|daughter|brother|sister|mother|father|widow|widower|lady|uncle|aunt|nephew|niece|cousin|grandson|granddaughter)$/;

/** "his wife Ana Lind", "Lind and Ana Lind", "Ana Lind, the first lady": the bare surname is somebody else's. */
function isRelative(tree: Tree, name: NameMention, words: readonly string[]): boolean {
  const before = lower(tree, name.from - 1) === "," ? name.from - 2 : name.from - 1;
  if (kin.test(lower(tree, before))) return true;
  const surname = form(tree, name.to - 1);
  if (lower(tree, name.from - 1) === "and" && form(tree, name.from - 2) === surname && words.length > 1)
    return true;
  const after = Array.from({ length: 4 }, (_, at) => lower(tree, name.to + at)).join(" ");
  return /^, (?:the |his |her )?(?:first lady|wife|husband|son|daughter)/.test(after);
}

function surnamesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set([familyNameOf(words), words.at(-1) ?? ""]);
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function newPerson(clusters: Clusters, words: readonly string[]): Draft {
  const person = draft("person", words);
  const gender = genderOfGivenName(words);
  if (gender) person.gender = gender;
  clusters.drafts.push(person);
  for (const key of surnamesOf(words)) append(clusters.people, key, person);
  if (words.length > 1) append(clusters.givenNames, words[0] ?? "", person);
  return person;
}

const gendersByFoldedName = new Map(
  [...givenNameGenders].map(([name, gender]) => [nameWords(name).join(" "), gender]),
);

function genderOfGivenName(words: readonly string[]): Gender | undefined {
  return words.length > 1 ? gendersByFoldedName.get(words[0] ?? "") : undefined;
}

function learnGender(tree: Tree, person: Draft, name: NameMention): void {
  const told = honorificGenders[lower(tree, name.from - 1).replace(/\.$/, "")];
  if (told) person.gender = told;
}

/** A surname, or a given name alone: whoever bears it, where the document names but one; else the one named last before it. */
function addSurname(clusters: Clusters, tree: Tree, { name, words }: Worded): void {
  const word = words[0] ?? "";
  const bearers = clusters.people.get(word) ?? [];
  const told = honorificGenders[lower(tree, name.from - 1).replace(/\.$/, "")];
  const own = bearers.filter((it) => !clusters.relatives.has(it));
  const fitting = told ? bearers.filter((it) => it.gender === undefined || it.gender === told) : own;
  if (fitting.length === 1 && fitting[0]) {
    fitting[0].mentions.push(foundName(tree, name, "surname"));
    if (told) fitting[0].gender = told;
    return;
  }
  if (fitting.length > 1) {
    lastBefore(clusters, word, fitting, name.start).mentions.push(
      foundName(tree, name, "surname-of-last-named", "likely"),
    );
    return;
  }
  const given = gendersByFoldedName.has(word) ? (clusters.givenNames.get(word) ?? []) : [];
  if (own.length === 0 && given.length === 1 && given[0]) {
    given[0].mentions.push(foundName(tree, name, "given-name", "likely"));
    return;
  }
  const person = newPerson(clusters, words);
  if (told) person.gender = told;
  person.mentions.push(foundName(tree, name, name.rule));
}

/** Who of them was named in full last before a place; the first of them where none was. */
function lastBefore(clusters: Clusters, surname: string, people: readonly Draft[], start: number): Draft {
  const places = clusters.fullNames.get(surname) ?? [];
  let at = places.length - 1;
  while (at >= 0 && ((places[at]?.start ?? 0) > start || !people.includes(places[at]?.person as Draft))) at--;
  return (places[at]?.person ?? people[0]) as Draft;
}

/** Names of the tables: a country by name, by demonym or by its capital's government; its people as a group; a body. */
function addListed(clusters: Clusters, tree: Tree, { name }: Worded): boolean {
  const { listing } = name;
  if (!listing) return false;
  if (listing.kind === "body") {
    const body = keyed(clusters, `body ${listing.body.name}`, () =>
      draft(listing.body.kind === "undertaking" ? "other" : "organization", nameWords(listing.body.name)),
    );
    body.mentions.push(foundName(tree, name, "listed"));
    return true;
  }
  if (listing.kind === "region" || listing.kind === "regional")
    return addRegion(clusters, tree, name, listing);
  if (listing.kind === "demonym" && isPeople(tree, name)) {
    const { country } = listing;
    const people = keyed(clusters, `people ${country.code}`, () =>
      draft("group", [], { fallbackName: `${country.demonyms[0]} people` }),
    );
    people.mentions.push(foundName(tree, name, "people"));
    return true;
  }
  const asGovernment = listing.kind === "capital" && standsForGovernment(tree, name);
  if (listing.kind === "capital" && !asGovernment) return false;
  const rule = asGovernment ? "metonym" : listing.kind === "demonym" ? "demonym" : "country";
  countryDraft(clusters, listing.country.code).mentions.push(foundName(tree, name, rule));
  return true;
}

function addRegion(
  clusters: Clusters,
  tree: Tree,
  name: NameMention,
  { kind, region }: { readonly kind: "region" | "regional"; readonly region: Region },
): boolean {
  const people = kind === "regional" && isPeople(tree, name);
  const it = people
    ? keyed(clusters, `people ${region.name}`, () =>
        draft("group", [], { fallbackName: `${region.demonyms[0]} people` }),
      )
    : keyed(clusters, `region ${region.name}`, () =>
        draft("place", nameWords(region.name), { fallbackName: region.name }),
      );
  it.mentions.push(foundName(tree, name, people ? "people" : kind === "region" ? "listed" : "demonym"));
  return true;
}

function countryDraft(clusters: Clusters, code: string): Draft {
  const country = countryOf(code);
  return keyed(clusters, `country ${code}`, () =>
    draft("place", [], country ? { country, fallbackName: country.name } : {}),
  );
}

/** "Russians", "Palestinians": a noun in the plural, not an adjective. */
function isPeople(tree: Tree, name: NameMention): boolean {
  const token = name.to - 1;
  const tag = partOfSpeech(tree, token);
  return (
    name.to - name.from === 1 &&
    (tag === "NOUN" || tag === "PROPN") &&
    /(?:[^s']s|men)$/.test(form(tree, token)) &&
    !/ese$/.test(form(tree, token))
  );
}

function keyed(clusters: Clusters, key: string, make: () => Draft): Draft {
  const known = clusters.byKey.get(key);
  if (known) return known;
  const made = make();
  clusters.byKey.set(key, made);
  clusters.drafts.push(made);
  return made;
}

/** Names that no table knows: an entity for each run of words, company suffixes left out. */
function addNamed(clusters: Clusters, tree: Tree, { name, words }: Worded, type: NameType): boolean {
  const entityType = entityTypeOf(type, words);
  const core =
    entityType === "event" ? withoutOrdinal(words) : type === "organization" ? withoutSuffix(words) : words;
  const named = keyed(clusters, core.join(" "), () => draft(entityType, core));
  named.mentions.push(foundName(tree, name, name.rule));
  return true;
}

/** "Third Harbour Forum" and "Harbour Forum" are one in one document. */
function withoutOrdinal(words: readonly string[]): readonly string[] {
  return words.length > 2 &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|\d+(?:st|nd|rd|th))$/.test(
      words[0] ?? "",
    )
    ? words.slice(1)
    : words;
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && companySuffixes.has(words[end - 1] ?? "")) end--;
  return words.slice(0, end);
}

/** First words that say nothing of which body is meant. */
const commonFirstWords: ReadonlySet<string> = new Set([
  "national", "united", "american", "new", "north", "south", "east", "west", "central", "international", "european", "world", "bank", "university",
  "department", "ministry", "house", "royal", "federal", "general", "state", "democratic", "republican", "first", "supreme", "high", "public", "global", "saint", "st",
]); // biome-ignore format: a table reads better in rows

const bodyTypes: ReadonlySet<EntityType> = new Set(["organization", "other", "event"]);

/** "ICC" with "International Criminal Court (ICC)", "Northrop" with "Northrop Grumman", "Air Force" with "U.S. Air Force": where one only fits. */
function joinOrganizations(clusters: Clusters, tree: Tree): void {
  joinBracketed(clusters, tree);
  const bodies = clusters.drafts.filter(
    (it) => bodyTypes.has(it.type) && it.mentions.length > 0 && !it.words.includes("and"),
  );
  const byInitials = new Map<string, Draft[]>();
  const byStart = new Map<string, Draft[]>();
  for (const it of bodies.filter(({ words }) => words.length > 1)) {
    for (const initials of initialsOf(it.words)) append(byInitials, initials, it);
    if (!commonFirstWords.has(it.words[0] ?? "")) append(byStart, it.words[0] ?? "", it);
    const bare = withoutCountry(it.words);
    if (bare.length > 1 && bare.length < it.words.length) append(byStart, bare.join(" "), it);
  }
  for (const short of clusters.drafts.filter((it) => mayBeShort(it))) {
    const key = short.words.join(" ");
    const isAcronym =
      short.words.length === 1 && /^[\p{Lu}\d&-]{2,}s?$/u.test(earliestForm(tree, short).replace(/\./g, ""));
    const fitting = ((isAcronym ? byInitials.get(key) : undefined) ?? byStart.get(key) ?? []).filter(
      (it) =>
        it !== short && it.mentions.length > 0 && (it.type === short.type || it.type === "organization"),
    );
    if (fitting.length === 1 && fitting[0])
      moveMentions(short, fitting[0], isAcronym ? "acronym" : "short-name");
  }
}

/** A name that may be short for another: no listed name, no full name of a person. */
function mayBeShort({ type, words, mentions, gender }: Draft): boolean {
  if (
    mentions.length === 0 ||
    words.length === 0 ||
    mentions.some(({ rule }) => rule === "listed" || rule === "country")
  )
    return false;
  return (
    bodyTypes.has(type) ||
    (words.length === 1 && gender === undefined && (type === "person" || type === "place"))
  );
}

/** The words of a name behind a country's name or adjective: "us air force" → "air force". */
function withoutCountry(words: readonly string[]): readonly string[] {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    if (countryWords.has(words.slice(0, length).join(" "))) return words.slice(length);
  }
  return words;
}

const countryWords = new Set(
  countries.flatMap(({ name, variants, demonyms }) =>
    [name, ...variants, ...demonyms].map((it) => nameWords(it).join(" ")),
  ),
);

/** "Singapore Airlines (SIA)": what stands in brackets behind a name, in capitals that the name has in this order. */
function joinBracketed(clusters: Clusters, tree: Tree): void {
  const byEnd = new Map<number, Draft>();
  for (const it of clusters.drafts.filter(({ type }) => bodyTypes.has(type) || type === "place")) {
    for (const { end } of it.mentions) byEnd.set(end, it);
  }
  for (const short of clusters.drafts.filter((it) => it.words.length === 1 && bodyTypes.has(it.type))) {
    const [first] = short.mentions;
    if (!first || tree.annotated.text[first.start - 1] !== "(") continue;
    const long = byEnd.get(first.start - 2) ?? byEnd.get(first.start - 1);
    const isListed =
      short.mentions.some(({ rule }) => rule === "listed") ||
      long?.mentions.some(({ rule }) => rule === "listed");
    if (long && long !== short && !isListed && isAbbreviation(short.words[0] ?? "", long.words))
      moveMentions(short, long, "acronym");
  }
}

/** Whether the letters of a short form occur in this order in the words, the first at the start of one. */
function isAbbreviation(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || short.length > 7 || words.length < 2) return false;
  const long = words.join(" ");
  let at = words.some((word) => word.startsWith(short[0] ?? "")) ? 0 : long.length;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function earliestForm(tree: Tree, it: Draft): string {
  const first = it.mentions[0];
  return first ? tree.annotated.text.slice(first.start, first.end) : "";
}

const smallWords: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "&",
  "de",
  "la",
  "des",
  "to",
  "at",
]);

/** "International Criminal Court" → icc; with and without the small words. */
function initialsOf(words: readonly string[]): readonly string[] {
  const all = words.map((word) => word[0] ?? "").join("");
  const great = words
    .filter((word) => !smallWords.has(word))
    .map((word) => word[0] ?? "")
    .join("");
  return great.length < 2 ? [] : [...new Set([all, great])];
}

function moveMentions(from: Draft, to: Draft, rule: string): void {
  to.mentions.push(...from.mentions.map((it) => ({ ...it, rule })));
  from.mentions.length = 0;
}
