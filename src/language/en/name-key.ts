import { foldDiacritics } from "../../text/index.ts";
import { familyNamesFirst, givenNameGenders, shortNames } from "./given-names.ts";
import { honorifics, titleAbbreviations } from "./titles.ts";
import { transliterations } from "./transliterations.ts";

const shortForms = new Map(
  Object.entries(shortNames).map(([short, full]) => [foldDiacritics(short), foldDiacritics(full)]),
);
const particles = new Set([
  "al",
  "el",
  "bin",
  "ibn",
  "von",
  "van",
  "de",
  "der",
  "da",
  "di",
  "du",
  "la",
  "le",
  "dos",
  "del",
]);
const generations = new Set(["jr", "sr", "ii", "iii", "iv"]);

/**
 * The words of a name as they are compared: folded, without article, possessive, full stops and honorific, hyphens opened,
 * each word in the standard spelling of its transliteration. "Mr. Sergey Lavrov’s" → ["sergei", "lavrov"].
 */
export function nameWords(name: string): readonly string[] {
  const folded = foldDiacritics(name)
    .replace(/'s$/, "")
    .replace(/(\p{L})\./gu, "$1")
    .trim();
  const whole = transliterations.get(folded);
  const words = (whole ?? folded).split(/[\s-]+/).map((word) => transliterations.get(word) ?? word);
  const from = words.length > 1 && (words[0] === "the" || honorifics.has(words[0] ?? "")) ? 1 : 0;
  return words.slice(from).filter((word) => word !== "");
}

/** One string for all spellings of a name: equal keys are the same name. "Viktor Orban" and "Viktor Orbán" have one key. */
export function nameKey(name: string): string {
  return nameWords(name).join(" ");
}

/**
 * What stays the same of a name however its script was transliterated: "Qamishli", "al-Qameshli" and "Kamishly" have one key. Too
 * coarse to merge by; enough to say that two names need not be two places. Names with fewer than three consonants keep their vowels.
 */
export function consonantsOf(name: string): string {
  const words = nameWords(name).filter((word) => !particles.has(word));
  const plain = words
    .join("")
    .replace(/q/g, "k")
    .replace(/[^\p{L}]/gu, "");
  const consonants = plain.replace(/[aeiouyhw]/g, "").replace(/(.)\1+/g, "$1");
  return consonants.length < 3 ? plain : consonants;
}

const familyFirst = new Set([...familyNamesFirst].map(foldDiacritics));
const givenNames = new Set([...givenNameGenders.keys()].map(foldDiacritics));

/** The word that a person's later mentions use: the last, or the first where the custom is so ("Xi Jinping"); without "Jr." */
export function familyNameOf(words: readonly string[]): string {
  const bare = words.filter((word) => !generations.has(word.replace(/\W/g, "")));
  const first = bare[0] ?? "";
  const last = bare.at(-1) ?? first;
  const isFamilyFirst =
    bare.length >= 2 && bare.length <= 3 && familyFirst.has(first) && !givenNames.has(first);
  return isFamilyFirst ? first : last;
}

/**
 * Whether two names of people may name one person: every word of the shorter is in the longer (in full, as an initial, or
 * as a short form), in the same order, and the family name among them. "Joe Biden" and "Joseph R. Biden" agree; "Laura
 * Bush" and "George Bush" do not; "Bush" agrees with both, so who merges must see that only one of them is there.
 */
export function personNamesAgree(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  if (short.length === 0) return false;
  if (short.length === 1) return short[0] === familyNameOf(long) || short[0] === long.at(-1);
  return familyNamesAgree(short, long) && inOrder(short, long);
}

function familyNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  return familyNameOf(a) === familyNameOf(b) || a.at(-1) === b.at(-1);
}

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !wordsAgree(word, long[at] ?? "")) at++;
    if (at === long.length) return particles.has(word) || (word.length === 1 && short.length > 2);
    at++;
  }
  return true;
}

function wordsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return (shortForms.get(a) ?? a) === (shortForms.get(b) ?? b);
}

/** Whether a word before a name is a title or a form of address by itself: "Mr.", "Gen". */
export function isAddress(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, "");
  return honorifics.has(bare) || bare in titleAbbreviations;
}
