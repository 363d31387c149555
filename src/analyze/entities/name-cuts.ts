import { type Listing, listingOf } from "../../language/en/gazetteer.ts";
import { givenNameGenders } from "../../language/en/given-names.ts";
import { honorifics, titleAbbreviations, titleNouns } from "../../language/en/titles.ts";
import type { NameType } from "../../language/index.ts";
import { form, head, headWithin, lower, partOfSpeech, type Tree } from "../tree.ts";

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

export function mention(
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

export const article = /^(?:the|a|an)$/i;

const notName = /^[^\p{L}\p{N}]+$/u;

export const possessive = /^['’]s?$/;

/** Small words that stand inside or before names of people and bodies. */
const particles: ReadonlySet<string> = new Set([
  "al", "el", "bin", "ibn", "bint", "von", "van", "de", "der", "den", "da", "di", "du", "la", "le", "dos", "del", "of", "the", "and", "for", "on", "in", "at", "to", "y", "e", "&",
]); // biome-ignore format: a table reads better in rows

/** Cuts what belongs to no name off its ends, and a person's name where a common word stands in it. Nothing may be left. */
export function splitName(tree: Tree, from: number, to: number, type: NameType): NameMention[] {
  let first = from;
  let end = to;
  while (first < end && dropsFromStart(tree, first, end, type)) first++;
  for (let token = first; token < end; token++) if (breaksName(tree, token, type)) end = token;
  while (end > first && dropsFromEnd(tree, end - 1, end - first > 1 && type !== "person")) end--;
  if (first >= end || isNoName(tree, first, end, type)) return [];
  return [mention(tree, { from: first, to: end }, type, "model")];
}

/** "Israel and Hamas", "Iran and Syria" taken for one name: parted where a side is whole in the tables. */
export function splitAtListings(
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
  const tag = partOfSpeech(tree, first);
  return type === "other"
    ? tag !== "PROPN" && tag !== "X"
    : tag === "VERB" || tag === "ADV" || tag === "DET" || tag === "PRON";
}

/** "Palestinian Islamist" before "movement": a country's adjective and a creed are no name. */
function isAdjectival(tree: Tree, first: number, end: number): boolean {
  if (partOfSpeech(tree, end - 1) === "ADJ") return true;
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
    (partOfSpeech(tree, token) === "NOUN" || end - token > 2 || officeBefore.has(bare))
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

/** The token that governs a name's other words. */
export function headOfName(tree: Tree, name: NameMention): number {
  return headWithin(tree, name.from, name.to);
}
