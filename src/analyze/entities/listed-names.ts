import { type Listing, listingOf, longestListingAt } from "../../language/en/gazetteer.ts";
import { governmentNouns } from "../../language/en/name-nouns.ts";
import { honorifics, titleNouns } from "../../language/en/titles.ts";
import type { NameType } from "../../language/index.ts";
import { form, lower, partOfSpeech, type Tree } from "../tree.ts";
import { article, mention, type NameMention, possessive } from "./name-cuts.ts";

/** Longest match of the tables at every capitalized token, and inside hyphenated words ("Israel-Hamas"). */
export function listedNames(tree: Tree, blocks: Int32Array): NameMention[] {
  const found: NameMention[] = [];
  const count = tree.annotated.starts.length;
  for (let token = 0; token < count; token++) {
    if (
      blocks[token] === -1 ||
      !/^[\p{Lu}\p{N}]|^e/u.test(form(tree, token)) ||
      article.test(form(tree, token))
    )
      continue;
    const whole = longestAt(tree, token);
    if (whole) {
      found.push(whole);
      token = whole.to - 1;
    } else found.push(...listedParts(tree, token));
  }
  return found;
}

function longestAt(tree: Tree, token: number): NameMention | undefined {
  const { text, starts, ends, sentences } = tree.annotated;
  const start = starts[token] ?? 0;
  const reach = start + longestListingAt(form(tree, token));
  const last = sentences[(tree.sentence[token] ?? 0) + 1] ?? token;
  let to = token;
  while (to < last && (ends[to] ?? reach) <= reach) to++;
  for (; to > token; to--) {
    const listing = listingOf(text.slice(start, ends[to - 1]).replace(/\s+/g, " "));
    if (listing && isSaid(tree, token, to, listing)) {
      return mention(tree, { from: token, to }, typeOf(listing), "listed", listing);
    }
  }
  return undefined;
}

/** Short words in capitals are names only where the model or the tagger takes them for one: "IS", "WHO", "US" in a capital headline. */
function isSaid(tree: Tree, from: number, to: number, listing: Listing): boolean {
  if (to - from > 1) return true;
  const word = form(tree, from);
  if (tree.annotated.names[from] !== 0 && !isShouted(tree, from)) return true;
  if (word.length <= 3 && /^\p{Lu}+$/u.test(word))
    return partOfSpeech(tree, from) === "PROPN" && !isShouted(tree, from);
  if (listing.kind === "demonym" || listing.kind === "regional") return true;
  return partOfSpeech(tree, from) === "PROPN" || tree.annotated.names[from] !== 0 || word.includes(".");
}

/** Whether the words beside a token are in capitals as well. */
function isShouted(tree: Tree, token: number): boolean {
  const beside = [token - 1, token + 1].map((at) => form(tree, at)).filter((it) => /\p{L}{2}/u.test(it));
  return beside.length > 0 && beside.every((it) => it === it.toUpperCase());
}

function listedParts(tree: Tree, token: number): NameMention[] {
  const word = form(tree, token);
  if (!/[-–]/.test(word)) return [];
  const found: NameMention[] = [];
  let start = tree.annotated.starts[token] ?? 0;
  for (const part of word.split(/[-–]/)) {
    const listing = /^\p{Lu}/u.test(part) ? listingOf(part) : undefined;
    if (listing) {
      const end = start + part.length;
      found.push({
        from: token,
        to: token + 1,
        start,
        end,
        type: typeOf(listing),
        listing,
        rule: "listed-in-compound",
      });
    }
    start += part.length + 1;
  }
  return found;
}

function typeOf(listing: Listing): NameType {
  if (listing.kind === "body") return "organization";
  return listing.kind === "demonym" || listing.kind === "regional" ? "other" : "place";
}

/** Lets the tables correct the model where both see the same words, and keeps the longer name where one lies in the other. */
export function mergeListings(
  tree: Tree,
  modelled: readonly NameMention[],
  listed: readonly NameMention[],
): NameMention[] {
  const people = wordsOfPeople(tree, modelled);
  const kept: NameMention[] = [];
  let at = 0;
  const dropped = new Set<NameMention>();
  for (const listing of listed) {
    while (at < modelled.length && (modelled[at]?.end ?? 0) <= listing.start) at++;
    const overlapping: NameMention[] = [];
    for (let next = at; next < modelled.length && (modelled[next]?.start ?? 0) < listing.end; next++) {
      const name = modelled[next];
      if (name) overlapping.push(name);
    }
    const overrun = overlapping.find((name) => listing.start < name.start && listing.end < name.end);
    const verdict = overrun ? "listing" : weigh(tree, listing, overlapping, people);
    if (verdict === "model") continue;
    kept.push(
      overrun ? mention(tree, { from: listing.from, to: overrun.to }, overrun.type, "model") : listing,
    );
    if (verdict === "listing") for (const name of overlapping) dropped.add(name);
  }
  return [...modelled.filter((name) => !dropped.has(name)), ...kept];
}

function weigh(
  tree: Tree,
  listing: NameMention,
  overlapping: readonly NameMention[],
  people: ReadonlySet<string>,
): "listing" | "model" | "both" {
  if (listing.rule === "listed-in-compound")
    return overlapping.some((name) => name.to - name.from > 1) ? "both" : "listing";
  const longer = overlapping.find((name) => name.end - name.start > listing.end - listing.start);
  if (longer) {
    if (longer.type === "person" && listing.from > longer.from && listing.listing?.kind !== "body")
      return "model";
    return isNested(tree, listing, longer) ? "both" : "model";
  }
  const same = overlapping.find((name) => name.start === listing.start && name.end === listing.end);
  if (same?.type === "person" && isAlsoAPerson(tree, listing, people)) return "model";
  return "listing";
}

/** Places that people bear as a name: there the model is believed where a title or the full name bears it out. */
function isAlsoAPerson(tree: Tree, listing: NameMention, modelled: ReadonlySet<string>): boolean {
  const word = form(tree, listing.from);
  if (listing.to - listing.from > 1 || !namesOfPeople.has(word)) return false;
  const before = lower(tree, listing.from - 1).replace(/\.$/, "");
  return modelled.has(word) || honorifics.has(before) || titleNouns.has(before);
}

/** First and last words of the people's names that have more than one. */
function wordsOfPeople(tree: Tree, modelled: readonly NameMention[]): ReadonlySet<string> {
  const people = modelled.filter((name) => name.type === "person" && name.to - name.from > 1);
  return new Set(people.flatMap((name) => [form(tree, name.from), form(tree, name.to - 1)]));
}

const namesOfPeople: ReadonlySet<string> = new Set([
  "Jordan", "Chad", "Georgia", "Israel", "Sofia", "Victoria", "Santiago", "Lima", "Kingston", "Stanley", "Hamilton", "Washington", "London", "Paris", "Male", "Kenya",
  "Trinidad", "Antigua", "Carolina", "Virginia", "Montana", "Scot", "Pole", "Dane", "Maine", "Wales", "West", "Florida", "Kurd", "Guardian", "Holland", "Ireland", "England",
  "Fars", "Fatah", "Meta", "Sputnik", "Bloomberg", "Wagner", "Sana", "Amnesty",
]); // biome-ignore format: a table reads better in rows

/** "Russian" in "Russian Foreign Ministry", "U.S." in "U.S. Army": the country is meant. Not "China" in "China Daily". */
function isNested(tree: Tree, listing: NameMention, outer: NameMention): boolean {
  if (outer.type === "person") return false;
  if (listing.listing?.kind === "body" || listing.listing?.kind === "capital") return false;
  if (listing.listing?.kind === "demonym" || listing.listing?.kind === "regional")
    return outer.type === "organization" || outer.type === "other";
  if (possessive.test(form(tree, listing.to))) return true;
  return (
    outer.type === "organization" &&
    listing.from === outer.from &&
    governmentNouns.has(lower(tree, listing.to))
  );
}
