import { listingOf, startsListing } from "./gazetteer.ts";
import { givenNameGenders } from "./given-names.ts";
import {
  companySuffixes,
  eventNouns,
  facilityNouns,
  governmentNouns,
  lawNouns,
  organizationNouns,
  placeNouns,
} from "./name-nouns.ts";
import { honorifics, titleAbbreviations, titleNouns } from "./titles.ts";

const listingKinds = ["country", "demonym", "capital", "region", "regional", "body"] as const;

/** What the tables say of a single word: what it names by itself, and what kind of noun or name part it is; 0 for nothing. Features are made of it. */
export function wordKind(form: string): number {
  return phraseKind(form) + 8 * nounKind(form);
}

/** What a phrase of the tables names, from 1; 0 where it is in none. */
export function phraseKind(phrase: string): number {
  const listing = listingOf(phrase);
  return listing ? listingKinds.indexOf(listing.kind) + 1 : 0;
}

export { startsListing as startsPhrase };

function nounKind(form: string): number {
  if (givenNameGenders.has(form)) return 1;
  const lower = form.toLowerCase();
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  if (honorifics.has(bare)) return 2;
  if (titleNouns.has(bare) || Object.hasOwn(titleAbbreviations, bare)) return 3;
  const list = nounLists.findIndex((it) => it.has(bare));
  return list < 0 ? 0 : list + 4;
}

const nounLists: readonly ReadonlySet<string>[] = [
  organizationNouns,
  companySuffixes,
  governmentNouns,
  placeNouns,
  facilityNouns,
  eventNouns,
  lawNouns,
];

/** The most words of a phrase in the tables that is looked for. */
export const longestPhrase = 8;
