import { type Listing, listingOf, longestListingAt } from "../../language/en/gazetteer.ts";
import { familyNamesFirst, givenNameGenders } from "../../language/en/given-names.ts";
import {
  facilityNouns,
  governmentNouns,
  organizationNouns,
  placeNouns,
} from "../../language/en/name-nouns.ts";
import { honorifics, titleAbbreviations, titleNouns } from "../../language/en/titles.ts";
import { type NameType, namesOf } from "../../language/index.ts";
import { form, head, headWithin, lower, type Tree, upos } from "./tree.ts";

/** A name in the text: what the model or a table found, without title, article and possessive. */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  readonly listing?: Listing;
  readonly rule: string;
}

/**
 * The names in the tokens that are read: those of the model, cut to the name, with the tables' names beside and inside
 * them, and further places of the same words.
 */
export function nameMentions(tree: Tree, blocks: Int32Array): NameMention[] {
  const modelled = namesOf(tree.annotated)
    .filter((name) => blocks[name.from] !== -1)
    .flatMap((name) => splitAtListings(tree, name.from, name.to, name.type))
    .flatMap((name) => splitName(tree, name.from, name.to, name.type))
    .map((name, at, all) => withFlatWords(tree, name, all[at + 1]?.from ?? tree.annotated.starts.length));
  const listed = listedNames(tree, blocks);
  const merged = mergeListings(tree, splitPairs(tree, modelled), listed);
  const all = withRepeats(tree, blocks, merged).sort((a, b) => a.start - b.start || b.end - a.end);
  return joinAroundOf(tree, joinGivenNames(tree, all)).map((name) => withHyphenated(tree, name));
}

function mention(
  tree: Tree,
  range: { from: number; to: number },
  type: NameType,
  rule: string,
  listing?: Listing,
): NameMention {
  const { starts, ends } = tree.annotated;
  const start = starts[range.from] ?? 0;
  const end = ends[range.to - 1] ?? start;
  return { ...range, start, end, type, rule, ...(listing && { listing }) };
}

const article = /^(?:the|a|an)$/i;
const notName = /^[^\p{L}\p{N}]+$/u;
const possessive = /^['’]s?$/;

/** Small words that stand inside or before names of people and bodies. */
const particles: ReadonlySet<string> = new Set([
  "al", "el", "bin", "ibn", "bint", "von", "van", "de", "der", "den", "da", "di", "du", "la", "le", "dos", "del", "of", "the", "and", "for", "on", "in", "at", "to", "y", "e", "&",
]); // biome-ignore format: a table reads better in rows

/** Cuts what belongs to no name off its ends, and a person's name where a common word stands in it. Nothing may be left. */
function splitName(tree: Tree, from: number, to: number, type: NameType): NameMention[] {
  let first = from;
  let end = to;
  while (first < end && dropsFromStart(tree, first, end, type)) first++;
  for (let token = first; token < end; token++) if (breaksName(tree, token, type)) end = token;
  while (end > first && dropsFromEnd(tree, end - 1, end - first > 1 && type !== "person")) end--;
  if (first >= end || isNoName(tree, first, end, type)) return [];
  return [mention(tree, { from: first, to: end }, type, "model")];
}

/** "Israel and Hamas", "Iran and Syria" taken for one name: parted where a side is whole in the tables. */
function splitAtListings(
  tree: Tree,
  from: number,
  to: number,
  type: NameType,
): { from: number; to: number; type: NameType }[] {
  const { text, starts, ends } = tree.annotated;
  for (let token = from + 1; token < to - 1; token++) {
    if (/^(?:['’]s|:)$/.test(form(tree, token)) && to - token > 2 && ownerOfPerson(tree, token, type))
      return [
        { from, to: token, type: "place" },
        { from: token + 1, to, type: "person" },
      ];
    if (isTitleInside(tree, token, to))
      return [
        { from, to: token, type: "organization" },
        { from: token + 1, to, type: "person" },
      ];
    if (form(tree, token) === "to" && type !== "person")
      return [
        { from, to: token, type: "place" },
        { from: token + 1, to, type: "place" },
      ];
    if (!/^(?:and|in|[,–-])$/.test(form(tree, token))) continue;
    const left = listingOf(text.slice(starts[from], ends[token - 1]));
    const right = listingOf(text.slice(starts[token + 1], ends[to - 1]));
    if (left || right)
      return [
        { from, to: token, type },
        { from: token + 1, to, type },
      ];
  }
  return [{ from, to, type }];
}

/** "U.N. Secretary-General Ana Lind" taken for one name: the body ends and the person begins at the title. */
function isTitleInside(tree: Tree, token: number, to: number): boolean {
  const parts = lower(tree, token).replace(/\.$/, "").split("-");
  const isTitle = parts.some(
    (part) => officeBefore.has(part) || part in titleAbbreviations || part === "ceo" || part === "chief",
  );
  const isCommonNoun = /^\p{Ll}/u.test(form(tree, token)) && parts.some((part) => titleNouns.has(part));
  return token + 1 < to && (isCommonNoun || (isTitle && givenNameGenders.has(form(tree, token + 1))));
}

/** "Boeing and Lockheed Martin" taken for one name: parted where one side is named alone elsewhere. */
function splitPairs(tree: Tree, names: readonly NameMention[]): NameMention[] {
  const words = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => form(tree, from + at)).join(" ");
  const known = new Set(names.map(({ from, to }) => words(from, to)));
  return names.flatMap((name) => {
    for (let token = name.from + 1; token < name.to - 1; token++) {
      if (form(tree, token) !== "and") continue;
      if (known.has(words(name.from, token)) || known.has(words(token + 1, name.to)))
        return [
          mention(tree, { from: name.from, to: token }, name.type, "model"),
          mention(tree, { from: token + 1, to: name.to }, name.type, "model"),
        ];
    }
    return [name];
  });
}

/** "China's Foreign Minister Wang", "Source: Al Jazeera": what stands behind the mark is another name. */
function ownerOfPerson(tree: Tree, token: number, type: NameType): boolean {
  if (form(tree, token) === ":" || type === "person") return true;
  const next = form(tree, token + 1);
  return officeBefore.has(next.toLowerCase()) || givenNameGenders.has(next);
}

/** A lower-case word that no name holds. */
function breaksName(tree: Tree, token: number, type: NameType): boolean {
  const word = form(tree, token);
  if (!/^\p{Ll}+$/u.test(word)) return type === "person" && word === ",";
  return type === "person"
    ? !particles.has(word) || /^(?:the|and|of|for|on|in|at|to)$/.test(word)
    : !particles.has(word) && !wordsOfNames.has(word);
}

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/;

/** Time zones and currencies, in capitals like names. */
const unit = /^(?:UTC|GMT|EST|EDT|PST|PDT|CET|CEST|USD|EUR|GBP|(?:US|CA|AU|NZ|HK)\$|No\. ?\d+|VIP)$/;

/** Common nouns that writers leave in lower case at the end of a body's name. */
const wordsOfNames: ReadonlySet<string> = new Set([
  "party",
  "agency",
  "ministry",
  "group",
  "university",
  "council",
  "court",
  "church",
  "club",
]);

/** "Frank discussions": an adjective or noun that only stands first is no name. */
function isNoName(tree: Tree, first: number, end: number, type: NameType): boolean {
  const words = tree.annotated.text.slice(tree.annotated.starts[first], tree.annotated.ends[end - 1]);
  if (!/\p{Lu}|\d/u.test(words) || !/\p{L}/u.test(words)) return true;
  if (/^(?:I|We|You|He|She|They|It|This|That|There)(?:['’]\w+)?$/i.test(words)) return true;
  if (calendar.test(form(tree, first)) && /^[\p{L}.]+[\s,]*\d*$/u.test(words)) return true;
  if (unit.test(words)) return true;
  if (end - first === 1 && (officeBefore.has(words.toLowerCase()) || calendar.test(words))) return true;
  if (end - first > 1) return type === "organization" && isAdjectival(tree, first, end);
  if (type === "other" && modifiesNext(tree, first)) return true;
  const tag = upos(tree, first);
  return type === "other"
    ? tag !== "PROPN" && tag !== "X"
    : tag === "VERB" || tag === "ADV" || tag === "DET" || tag === "PRON";
}

/** "Palestinian Islamist" before "movement": a country's adjective and a creed are no name. */
function isAdjectival(tree: Tree, first: number, end: number): boolean {
  if (upos(tree, end - 1) === "ADJ") return true;
  return (
    listingOf(form(tree, first))?.kind === "demonym" &&
    end - first === 2 &&
    /(?:ist|crat|ian)$/.test(form(tree, end - 1))
  );
}

/** The first word of a sentence, before a common noun that it modifies: in capitals only because it stands first. */
function modifiesNext(tree: Tree, token: number): boolean {
  const isFirst = tree.annotated.sentences[tree.sentence[token] ?? 0] === token;
  return isFirst && head(tree, token) === token + 1 && /^\p{Ll}/u.test(form(tree, token + 1));
}

function isMark(word: string): boolean {
  return notName.test(word);
}

/** "Ryanair CEO" is a title with a body's name in it. */
function dropsFromEnd(tree: Tree, token: number, isBody: boolean): boolean {
  const word = form(tree, token);
  if (
    isBody &&
    /^(?:CEO|CFO|COO|President|Chairman|Chairwoman|spokes(?:man|woman|person)|chief)$/i.test(word)
  )
    return true;
  return (
    possessive.test(word) ||
    (isMark(word) && word !== "!") ||
    (/^\p{Ll}+$/u.test(word) && particles.has(word))
  );
}

function dropsFromStart(tree: Tree, token: number, end: number, type: NameType): boolean {
  const word = form(tree, token);
  if (isMark(word) || possessive.test(word)) return true;
  if (article.test(word)) return end - token > 1;
  if (/^\p{Ll}+$/u.test(word) && !(type === "person" && nobiliary.test(word))) return true;
  if (end - token < 2) return false;
  const bare = word.toLowerCase().replace(/\.$/, "");
  if (/^(?:mr|mrs|ms)$/.test(bare)) return true;
  if (type === "other") return startsTitle(tree, token, end);
  if (type !== "person") return false;
  if (honorifics.has(bare) || bare in titleAbbreviations) return bare.length > 1;
  if (listingOf(word)?.kind === "demonym") return true;
  return (
    (titleNouns.has(bare) || officeBefore.has(bare)) &&
    (upos(tree, token) === "NOUN" || end - token > 2 || officeBefore.has(bare))
  );
}

const nobiliary = /^(?:al|el|bin|ibn|von|van|de|der|da|di|du|la|le|dos|del)$/;

/** "Russian President Vladimir", taken for one name of no type. */
function startsTitle(tree: Tree, token: number, end: number): boolean {
  if (officeBefore.has(lower(tree, token))) return true;
  return (
    listingOf(form(tree, token))?.kind === "demonym" &&
    token + 1 < end &&
    officeBefore.has(lower(tree, token + 1))
  );
}

/** Titles that are hardly ever a given name. */
const officeBefore: ReadonlySet<string> = new Set([
  "president", "minister", "chancellor", "senator", "governor", "secretary", "ambassador", "congressman", "congresswoman", "representative",
  "general", "colonel", "lieutenant", "sergeant", "admiral", "captain", "professor", "premier", "pope", "queen", "prince", "princess", "king",
  "mayor", "spokesman", "spokeswoman", "director", "chairman", "commissioner", "ayatollah", "prime", "foreign", "vice", "leader", "former", "attorney", "defense", "deputy", "chief", "special", "counsel",
]); // biome-ignore format: a table reads better in rows

/** Gives a surname the given name that stands before it unmarked or marked as a name of its own: "Vladimir" and "Putin". */
function joinGivenNames(tree: Tree, names: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const given = form(tree, name.from - 1);
    const isJoinable =
      name.type === "person" &&
      !name.listing &&
      givenNameGenders.has(given) &&
      !givenNameGenders.has(form(tree, name.from));
    const isApart = before?.to === name.from && before.to - before.from === 1 && !before.listing;
    if (!isJoinable || (before && before.to >= name.from && !isApart)) joined.push(name);
    else {
      if (isApart) joined.pop();
      joined.push(mention(tree, { from: name.from - 1, to: name.to }, "person", "model"));
    }
  }
  return joined;
}

/** Takes in the capitalized words behind a given name that the tree holds for one name with it. */
function withFlatWords(tree: Tree, name: NameMention, next: number): NameMention {
  const words = name.to - name.from;
  if (words > 1 || !givenNameGenders.has(form(tree, name.from))) return name;
  let to = name.to;
  while (to < next && isFlatWord(tree, to, name.from)) to++;
  return to === name.to ? name : mention(tree, { from: name.from, to }, "person", "model");
}

function isFlatWord(tree: Tree, token: number, from: number): boolean {
  return (
    upos(tree, token) === "PROPN" &&
    head(tree, token) === from &&
    tree.annotated.deprelNames[tree.annotated.deprels[token] ?? 0] === "flat"
  );
}

/** "Moon Jae-in": the second half of a Korean given name, cut off at the hyphen. */
function withHyphenated(tree: Tree, name: NameMention): NameMention {
  const { starts, ends } = tree.annotated;
  const isKorean =
    name.type === "person" && name.to - name.from <= 2 && familyNamesFirst.has(form(tree, name.from));
  if (
    !isKorean ||
    form(tree, name.to) !== "-" ||
    ends[name.to] !== starts[name.to + 1] ||
    ends[name.to - 1] !== starts[name.to]
  )
    return name;
  return /^\p{Ll}{2,5}$/u.test(form(tree, name.to + 1))
    ? mention(tree, { from: name.from, to: name.to + 2 }, "person", name.rule)
    : name;
}

/** "Great Hall" and "People" with "of the" between them are one name, and so are "Carnegie Russia" and "Eurasia Center" side by side. */
function joinAroundOf(tree: Tree, names: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (
      before &&
      !before.listing &&
      !name.listing &&
      name.type !== "person" &&
      joinsAroundOf(tree, before, name)
    ) {
      const type = before.to === name.from ? "organization" : before.type;
      joined[joined.length - 1] = mention(tree, { from: before.from, to: name.to }, type, "model");
    } else joined.push(name);
  }
  return joined;
}

function joinsAroundOf(tree: Tree, before: NameMention, name: NameMention): boolean {
  if (before.to === name.from)
    return organizationNouns.has(lower(tree, name.to - 1)) && before.type !== "person";
  const last = lower(tree, before.to - 1);
  if (!facilityNouns.has(last) && !organizationNouns.has(last)) return false;
  const between = Array.from({ length: Math.max(0, name.from - before.to) }, (_, at) =>
    lower(tree, before.to + at),
  );
  return between.join(" ") === "of the" || between.join(" ") === "of";
}

/** Longest match of the tables at every capitalized token, and inside hyphenated words ("Israel-Hamas"). */
function listedNames(tree: Tree, blocks: Int32Array): NameMention[] {
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
    return upos(tree, from) === "PROPN" && !isShouted(tree, from);
  if (listing.kind === "demonym" || listing.kind === "regional") return true;
  return upos(tree, from) === "PROPN" || tree.annotated.names[from] !== 0 || word.includes(".");
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
function mergeListings(
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

/** Names that the model saw in one place and missed in another: the same words, capitalized and tagged as a name. */
function withRepeats(tree: Tree, blocks: Int32Array, names: readonly NameMention[]): NameMention[] {
  const known = new Map<string, { words: readonly string[]; type: NameType }[]>();
  const covered = new Uint8Array(tree.annotated.starts.length);
  for (const name of names) {
    covered.fill(1, name.from, name.to);
    if (name.rule !== "model") continue;
    const words = Array.from({ length: name.to - name.from }, (_, at) => form(tree, name.from + at));
    const first = words[0] ?? "";
    const list = known.get(first) ?? [];
    if (
      !list.some((it) => it.words.length === words.length && it.words.every((word, at) => word === words[at]))
    )
      known.set(
        first,
        [...list, { words, type: name.type }].sort((a, b) => b.words.length - a.words.length),
      );
  }
  return [...names, ...repeats(tree, blocks, covered, known)];
}

function repeats(
  tree: Tree,
  blocks: Int32Array,
  covered: Uint8Array,
  known: ReadonlyMap<string, readonly { words: readonly string[]; type: NameType }[]>,
): NameMention[] {
  const found: NameMention[] = [];
  for (let token = 0; token < covered.length; token++) {
    if (covered[token] === 1 || blocks[token] === -1 || upos(tree, token) !== "PROPN") continue;
    const match = known
      .get(form(tree, token))
      ?.find(({ words }) =>
        words.every((word, at) => form(tree, token + at) === word && covered[token + at] === 0),
      );
    if (!match) continue;
    found.push(mention(tree, { from: token, to: token + match.words.length }, match.type, "repeated-name"));
    token += match.words.length - 1;
  }
  return found;
}

/** The token that governs a name's other words. */
export function headOfName(tree: Tree, name: NameMention): number {
  return headWithin(tree, name.from, name.to);
}

/** Whether the last word of a name says it is a stretch of land or water. */
export function namesLand(text: string): boolean {
  return placeNouns.has((text.split(" ").at(-1) ?? "").toLowerCase());
}
