import { foldDiacritics } from "../../text/index.ts";
import { type Body, bodies } from "./bodies.ts";
import { type Country, capitalsThatNeverStandForACountry, countries } from "./countries.ts";
import { type Region, regions } from "./regions.ts";

/** What a phrase of the tables names: a country, its people, its capital, a region, its people, or a body. */
export type Listing =
  | { readonly kind: "country" | "demonym" | "capital"; readonly country: Country }
  | { readonly kind: "region"; readonly region: Region }
  | { readonly kind: "regional"; readonly region: Region }
  | { readonly kind: "body"; readonly body: Body };

/**
 * Phrase as written → what the tables say it names. Case counts ("US" is not "us", "Turkey" not "turkey"); a phrase is also
 * known without its diacritics and in capitals, and a demonym in the plural ("Russians").
 */
export function listingOf(phrase: string): Listing | undefined {
  const plain = phrase.replace(/’/g, "'").replace(/^[Tt]he /, "");
  return listings.get(plain);
}

/** Whether a phrase of several words in the tables begins with this word. */
export function startsListing(word: string): boolean {
  return firstWords.has(word);
}

/** The country of a code, as "RU". */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}

/** Whether the bare name of a capital may stand for its government ("Beijing has rejected"). */
export function standsForCountry(capital: string): boolean {
  return !capitalsThatNeverStandForACountry.has(capital);
}

/** The length in characters of the longest phrase that begins with the letters and digits that a word begins with; 0 where none does. */
export function longestListingAt(word: string): number {
  return longestByStart.get(startOf(word)) ?? 0;
}

function startOf(phrase: string): string {
  let end = 0;
  while (end < phrase.length && !" .'’-–/".includes(phrase[end] ?? "")) end++;
  return phrase.slice(0, end);
}

const byCode = new Map(countries.map((country) => [country.code, country]));
const listings = new Map<string, Listing>();
const longestByStart = new Map<string, number>();
const firstWords = new Set<string>();

/** Nouns for people that take no plural "s" or that are adjectives alone. */
const noPlural = /(?:ese|ish|ch|ss|s|\.)$/;

function list(phrase: string, listing: Listing): void {
  for (const form of [phrase, withoutDiacritics(phrase), phrase.toUpperCase()]) {
    if (form.length > 3 || form === phrase) {
      if (!listings.has(form)) listings.set(form, listing);
      longestByStart.set(startOf(form), Math.max(form.length, longestByStart.get(startOf(form)) ?? 0));
      const space = form.indexOf(" ");
      if (space > 0) firstWords.add(form.slice(0, space));
    }
  }
}

function withoutDiacritics(phrase: string): string {
  const folded = foldDiacritics(phrase);
  return folded.length === phrase.length
    ? Array.from(folded, (letter, at) =>
        phrase[at] === phrase[at]?.toUpperCase() ? letter.toUpperCase() : letter,
      ).join("")
    : phrase;
}

for (const country of countries) {
  for (const name of [country.name, ...country.variants]) {
    list(name.replace(/^[Tt]he /, ""), { kind: "country", country });
  }
}
for (const body of bodies)
  for (const name of [body.name, ...body.variants]) list(name.replace(/^The /, ""), { kind: "body", body });
function listDemonyms(demonyms: readonly string[], listing: Listing): void {
  for (const demonym of demonyms) {
    list(demonym, listing);
    const plural = demonym.endsWith("man") ? demonym.replace(/man$/, "men") : `${demonym}s`;
    if (!noPlural.test(demonym)) list(plural, listing);
  }
}

for (const country of countries) {
  listDemonyms(country.demonyms, { kind: "demonym", country });
  for (const capital of country.capitals) list(capital.replace(/^The /, ""), { kind: "capital", country });
}
for (const region of regions) {
  for (const name of [region.name, ...region.variants]) list(name, { kind: "region", region });
  listDemonyms(region.demonyms, { kind: "regional", region });
}
