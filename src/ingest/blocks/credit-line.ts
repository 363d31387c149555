import { bylineFiller, roleWords } from "../../language/en/byline-words.ts";
import { givenNameGenders } from "../../language/en/given-names.ts";
import { outletWords } from "../../language/en/outlet-words.ts";
import { sectionNames } from "../../language/en/section-names.ts";
import { letterPattern } from "../../text/index.ts";
import { type DateMatch, findDate } from "../metadata/dates.ts";
import { agencyOf } from "./agencies.ts";
import { type BylineName, isPersonName, titleCase } from "./bylines.ts";

/** What a line of author, date, place and outlet says, part by part, with places in the line. */
export interface CreditLine {
  /** Whether "by" or the like stands in it. */
  readonly hasOpening: boolean;
  readonly names: readonly BylineName[];
  readonly outlets: readonly BylineName[];
  readonly places: readonly BylineName[];
  readonly agencies: readonly BylineName[];
  /** Parts that name what somebody does: "our foreign desk". */
  readonly roles: number;
  readonly published: DateMatch | undefined;
  readonly modified: DateMatch | undefined;
  /** Parts that say something else: then it is no such line, unless it opens as one. */
  readonly unknown: number;
}

const longest = 220;
const byWords =
  /^[\s|]*(?:(?:(?:written|reported|words|text|story|posted|published|report|edited|analysis|opinion|commentary|reporting|review|interview|compiled|produced|photographs?|as told to|article) (?:and photographs )?)?by|author|authors|reporter|writer|words|text|von|par|por|di|door|da|av|af|tekst)\b\s?:?(?=\s|\p{Lu})/iu;
/** "ByAna Reyes", as scrapers glue it. */
const gluedBy = /^[\s|]*By(?=\p{Lu}\p{Ll})/u;
const innerBy = /(?<=[\d|)•·,–—-]\s{0,3}|\s)(?:by|By|BY) (?=\p{Lu})/u;
const clock =
  /(?<![\p{L}\p{N}])(?:[01]?\d|2[0-4])[:.h][0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?m\b\.?)?(?:\s?\(?(?:[A-Z]{2,4}|[+-]\d{2}:?\d{2})\)?(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])\d{1,2}\s?[ap]\.?m\b\.?|(?<![\p{L}\p{N}])\d+ (?=min)/giu;
const contact = /\S+@\S+|(?<!\S)@\w+|https?:\S+|www\.\S+/gu;
const separators =
  /\s*(?:[,;|•·/&+>]|\s[–—-]{1,2}(?=\s|$)|(?<=\s)-(?=\s)|\b(?:and|with|for|und|et|y)\b|\bin\b|\bfrom\b|\bsource\s?:|\bspecial to\b)\s*/giu;
const place = letterPattern(
  "^(?:\\p{Lu}[\\p{L}.'’-]+(?: (?:of|the|de|la|el|am|upon|on|\\p{Lu}[\\p{L}.'’-]+)){0,3})$",
);

/** Takes a line apart; undefined where it is too long to be one of these, or has neither opening, date nor name. */
export function creditLine(line: string): CreditLine | undefined {
  if (line.length > longest) return undefined;
  const dates = datesOf(line);
  let masked = line;
  for (const date of dates) masked = blank(masked, date.start, date.end);
  const opening = gluedBy.exec(masked) ?? byWords.exec(masked) ?? innerBy.exec(masked);
  if (opening) masked = blank(masked, opening.index, opening.index + opening[0].length);
  for (const pattern of [contact, clock, bylineFiller]) masked = blankAll(masked, pattern);
  const sorted = sortParts(partsOf(masked), opening ? opening.index : undefined);
  return { hasOpening: opening !== null, ...sorted, ...publishedAndModified(line, dates) };
}

/** Whether a line says who and when and nothing else. */
export function isCreditLine(line: CreditLine): boolean {
  return line.unknown === 0 && (line.names.length > 0 || line.roles > 0 || line.agencies.length > 0);
}

/** All dates of a line; those of a second kind are what "updated" stands before. */
function datesOf(line: string): DateMatch[] {
  const dates: DateMatch[] = [];
  for (let from = 0; dates.length < 3; ) {
    const date = findDate(line.slice(from));
    if (!date) break;
    dates.push({ ...date, start: from + date.start, end: from + date.end });
    from += date.end;
  }
  return dates;
}

const modifiedBefore = /\b(?:updated|modified|revised|edited|changed)\b[^|\d]{0,20}$/i;

function publishedAndModified(
  line: string,
  dates: readonly DateMatch[],
): Pick<CreditLine, "published" | "modified"> {
  const isModified = (date: DateMatch) =>
    modifiedBefore.test(line.slice(Math.max(0, date.start - 40), date.start));
  return {
    published: dates.find((date) => !isModified(date)) ?? dates[0],
    modified: dates.find(isModified),
  };
}

function blank(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}${"|".repeat(end - start)}${text.slice(end)}`;
}

function blankAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => "|".repeat(match.length));
}

function partsOf(masked: string): BylineName[] {
  const parts: BylineName[] = [];
  let start = 0;
  for (const match of [...masked.matchAll(separators), undefined]) {
    const raw = masked.slice(start, match ? match.index : masked.length);
    const lead = /^[\s|.:()[\]*]*/.exec(raw)?.[0].length ?? 0;
    const name = raw.slice(lead).replace(/[\s|:()[\]*]+$/u, "");
    if (/[\p{L}\p{N}]/u.test(name))
      parts.push({ name, start: start + lead, end: start + lead + name.length });
    if (match) start = match.index + match[0].length;
  }
  return parts;
}

const honorific = /^(?:dr|prof|professor|mrs?|ms|sir|dame|rev|fr|lt|capt|col)\.? (?=\p{Lu})/iu;
const degree = /^(?:ph\.?d|m\.?d|m\.?a|m\.?s|rd|ldn|jr|sr|esq|ii|iii|obe|mbe|cbe)\.?$/i;

type Sorted = Omit<CreditLine, "hasOpening" | "published" | "modified">;

function sortParts(parts: readonly BylineName[], openedAt: number | undefined): Sorted {
  const names: BylineName[] = [];
  const outlets: BylineName[] = [];
  const places: BylineName[] = [];
  const agencies: BylineName[] = [];
  let roles = 0;
  let unknown = 0;
  for (const part of parts) {
    const lead = honorific.exec(part.name)?.[0].length ?? 0;
    const bare = { name: part.name.slice(lead), start: part.start + lead, end: part.end };
    const folded = bare.name.toLowerCase();
    const last = folded.split(" ").at(-1) ?? "";
    const isAfterNames = names.length > 0;
    const isFirstBehindBy = openedAt !== undefined && names.length === 0;
    if (agencyOf(bare.name)) agencies.push(bare);
    else if (degree.test(bare.name) || sectionNames.has(folded)) continue;
    else if (isOutletName(bare.name) && !(isFirstBehindBy && isName(bare.name))) outlets.push(bare);
    else if (isName(bare.name) && !roleWords.has(last)) names.push(bare);
    else if (roleWords.has(last)) {
      const name = nameBeforeRole(bare);
      if (name) names.push(name);
      else roles++;
    } else if (place.test(bare.name) && (isAfterNames || openedAt === undefined)) places.push(bare);
    else unknown++;
  }
  return { names, outlets, places, agencies, roles, unknown };
}

/** Capitalized words of which the last is one that outlets are named by; one word alone is none. */
function isOutletName(text: string): boolean {
  const words = text.toLowerCase().split(" ");
  return (
    words.length >= 2 && outletWords.has(words.at(-1) ?? "") && place.test(text.replace(/^the /, "The "))
  );
}

function isName(text: string): boolean {
  return isPersonName(text) || (text === text.toUpperCase() && isPersonName(titleCase(text)));
}

/** "Jessica Rendall Wellness Writer": the first two words, where two more at least follow. */
function nameBeforeRole(part: BylineName): BylineName | undefined {
  const words = part.name.split(" ");
  if (words.length < 3 || words.length > 6) return undefined;
  const name = words.slice(0, 2).join(" ");
  const isPerson =
    givenNameGenders.has(words[0] ?? "") ||
    (words.length > 3 && !/^(?:staff|desk|team|newsroom)$/i.test(words.at(-1) ?? ""));
  return isPerson && isName(name) && words.every((word) => /^\p{Lu}/u.test(word))
    ? { name, start: part.start, end: part.start + name.length }
    : undefined;
}
