import { sectionNames } from "../../language/en/section-names.ts";
import { letterPattern } from "../../text/index.ts";
import { agencyOf } from "./agencies.ts";

/** A name found in a byline, with its place in the line. */
export interface BylineName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const particles =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|bin|bint|ibn|al|el|la|le|y|e|zu|af|av|st\.?|mac|mc|ben|abu|dela|'t)$/;
const nameWord = letterPattern(
  "^(?:\\p{Lu}['’]?\\p{L}*(?:['’.-]\\p{L}+)*\\.?|(?:al|el|de|d|l)[-'’]\\p{Lu}\\p{L}+)$",
);
const opening =
  /^(?:(?:(?:written|reported|words|text|story|posted|published|report|edited|analysis|opinion|commentary|reporting) )?by(?: (?:our|the) (?:[\p{L}-]+ ){0,2}(?:correspondent|reporter|editor|writer)s?,?(?: in [\p{L}]+:?)?)?|author|authors|reporter|writer|von|par|por|di|door|da|av|af|tekst)\b\s?[:|]?\s+/iu;
const separators =
  /\s*(?:,|;|\||•|·|\/|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bwith\b|\bin\b|\bfor\b|\s[–—-]\s)\s*/giu;

/** Words that stand capitalized in menus, places and institutions but never in a person's name. */
const noNames = new Set(
  "news world times post daily herald tribune journal press agency staff editor editors desk team correspondent reporter writer bureau service media tv radio channel network online report reports today live home video photo photos politics business sports sport opinion the a an of for and in on at to from with how why what who when where is are was will new more about read watch all top latest after before amid his her their union council forum economic international national summit war president minister prime state united states north south east west street bank central university institute center centre foundation company group party house white embassy republic published updated share subscribe follow contact privacy terms january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Whether a text has the shape of one person's name: two to five words, capitalized or particles, none of them a menu word. */
export function isPersonName(text: string): boolean {
  if (text.length > 50 || !hasShapeOfName(text.split(" "))) return false;
  const words = text.toLowerCase().split(" ");
  if (sectionNames.has(text.toLowerCase()) || words.some((word) => noNames.has(word))) return false;
  return words.some((word) => word.length > 2) && !/^\p{Lu}{2,}$/u.test(words.join("") === text ? text : "");
}

/** Names begin and end with a word of a name. Word for word: one pattern for all of them is compiled to a third of a megabyte. */
function hasShapeOfName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 6) return false;
  return words.every(
    (word, at) => nameWord.test(word) || (at > 0 && at < words.length - 1 && particles.test(word)),
  );
}

/** The names of a line that opens with "By" or its like; empty where it has no such opening or no names. */
export function namesAfterOpening(line: string): BylineName[] {
  const match = opening.exec(line);
  return match ? personNames(line, match[0].length) : [];
}

/** The names of a line that holds nothing but one or more names ("Ana Reyes and Bo Lind"); empty otherwise. */
export function namesAlone(line: string): BylineName[] {
  if (line.length > 90) return [];
  // "Record With Flakes": only marks and "and" join names here.
  const parts = /\b(?:with|in|for)\b/i.test(line) ? [] : partsOf(line, 0);
  return parts.length > 0 && parts.every((part) => isPersonName(part.name)) ? parts : [];
}

/** Whether a line credits an agency alone: "Reuters", "By The Associated Press", "Reuters Staff". */
export function agencyByline(line: string): string | undefined {
  if (line.length > longestAgencyLine) return undefined;
  const credited = line.replace(/^(?:[Bb]y |BY )/, "");
  return agencyOf(credited) ?? agencyOf(credited.replace(/ (?:[Ss]taff|[Nn]ews [Aa]gency)$/, ""));
}

const longestAgencyLine = 60;

/** Stands before a name and is no part of it. */
const honorific = /^(?:dr|prof|professor|mrs?|ms|sir|dame|rev)\.? (?=\p{Lu})/iu;

/** Splits what follows `from` at commas, "and" and their like and keeps what has the shape of a name. */
function personNames(line: string, from: number): BylineName[] {
  return partsOf(line, from).filter((part) => isPersonName(part.name) || isPersonName(titleCase(part.name)));
}

function partsOf(line: string, from: number): BylineName[] {
  const parts: BylineName[] = [];
  let start = from;
  for (const match of [...line.slice(from).matchAll(separators), undefined]) {
    const end = match ? from + match.index : line.length;
    const raw = line.slice(start, end);
    const lead = (/^\s*/.exec(raw)?.[0].length ?? 0) + (honorific.exec(raw.trimStart())?.[0].length ?? 0);
    const name = raw.slice(lead).trimEnd();
    if (name !== "") parts.push({ name, start: start + lead, end: start + lead + name.length });
    if (match) start = from + match.index + match[0].length;
  }
  return parts;
}

/** "JANE DOE" → "Jane Doe", to recognize names in capitals and to write them as names are written. */
export function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
