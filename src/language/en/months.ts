/** Names of months with their numbers, and the abbreviations that newspapers print; an abbreviation may carry a full stop. Written for this project. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Abbreviations, without their full stop. Where one is a word or a name of its own, the grammar asks for a day or a year beside it. */
export const monthAbbreviations: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Months that are also a verb, a word or a common name: alone they need a word before them that months follow. */
export const ambiguousMonths: ReadonlySet<string> = new Set(["march", "may", "april", "june", "august"]);

/** Words after which a bare "May" or "March" is a month. */
export const monthCues: ReadonlySet<string> = new Set([
  "in",
  "since",
  "by",
  "until",
  "till",
  "during",
  "of",
  "last",
  "next",
  "this",
  "early",
  "late",
  "mid",
  "every",
  "each",
  "from",
  "through",
  "throughout",
]);

/** Titles that make a following "May" or "March" a surname. */
export const surnameCues: ReadonlySet<string> = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "sir",
  "lady",
  "theresa",
  "president",
  "minister",
  "secretary",
]);
