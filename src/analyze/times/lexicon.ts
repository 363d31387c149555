import { eras } from "../../language/en/eras.ts";
import { holidays } from "../../language/en/holidays.ts";
import { ambiguousMonths, monthAbbreviations, monthNames } from "../../language/en/months.ts";
import { decadeWords, ordinalWords } from "../../language/en/number-words.ts";
import { seasonNames } from "../../language/en/seasons.ts";
import {
  dayParts,
  namedHours,
  repetitionWords,
  type TimeUnit,
  timeUnitPlurals,
  timeUnits,
  timeZones,
} from "../../language/en/time-units.ts";
import { weekdayAbbreviations, weekdayNames } from "../../language/en/weekdays.ts";
import type { Document } from "../../model/index.ts";
import { joinNumbers, numberSenses } from "../grammar/numbers.ts";
import { noSenses, type Senses, type Term, termsOf } from "../grammar/terms.ts";
import { isDay, pad, padYear } from "./calendar.ts";

const edgeWords = ["early", "earlier", "late", "later", "mid", "beginning", "start", "middle", "end"];

/**
 * The classes of the grammar of times: MONTH 1–12, MON (an abbreviation that needs a full stop or a figure beside it), WEEKDAY 1–7, WDAY (the same),
 * UNIT and UNITS (a unit as `1W`, `10Y`, `T1H`), SEASON, PART (of a day), HOUR (a named one), REPEAT (a TIMEX3 period), ZONE, AMPM,
 * ORDINAL, NUMBER, DAY 1–31, YEAR, DECADE (its first year).
 */
const words: ReadonlyMap<string, Senses> = senseMap();

function senseMap(): Map<string, Senses> {
  const map = new Map<string, Senses>();
  const add = (word: string, senses: Senses) => map.set(word, { ...map.get(word), ...senses });
  for (const [word, senses] of numberSenses) add(word, senses);
  for (const [word, month] of Object.entries(monthNames)) add(word, { MONTH: month });
  for (const [word, month] of Object.entries(monthAbbreviations)) add(word, { MON: month });
  for (const [word, day] of Object.entries(weekdayNames)) {
    add(word, { WEEKDAY: day });
    add(`${word}s`, { WEEKDAYS: day });
  }
  for (const [word, day] of Object.entries(weekdayAbbreviations)) add(word, { WDAY: day });
  for (const [word, unit] of Object.entries(timeUnits)) add(word, { UNIT: unitCode(unit) });
  for (const [word, unit] of Object.entries(timeUnitPlurals)) add(word, { UNITS: unitCode(unit) });
  for (const [word, code] of Object.entries(seasonNames)) {
    add(word, { SEASON: code });
    add(`${word}s`, { SEASONS: code });
  }
  for (const [word, code] of Object.entries(dayParts)) add(word, { PART: code });
  for (const [word, hour] of Object.entries(namedHours)) add(word, { HOUR: hour });
  for (const [word, period] of Object.entries(repetitionWords)) add(word, { REPEAT: period });
  for (const word of timeZones) add(word, { ZONE: word });
  for (const [word, value] of Object.entries(ordinalWords))
    add(word, value <= 31 ? { ORDINAL: value, DAY: value } : { ORDINAL: value });
  for (const [word, value] of Object.entries(decadeWords)) add(word, { DECADEWORD: 1900 + value });
  for (const word of edgeWords) add(word, { EDGE: word });
  for (const [word, nth] of [
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["fourth", 4],
    ["last", 4],
  ] as const)
    add(word, { QUARTERWORD: nth });
  for (const word of ["am", "a.m", "a.m."]) add(word, { AMPM: "am" });
  for (const word of ["pm", "p.m", "p.m."]) add(word, { AMPM: "pm" });
  return map;
}

function unitCode({ code, clock, times = 1 }: TimeUnit): string {
  return `${clock ? "T" : ""}${times}${code}`;
}

// Names and abbreviations that are words of their own in lower case: "may attend", "the march", "he sat", "by mon".
const needCapital = new Set([
  ...ambiguousMonths,
  ...Object.keys(monthNames),
  ...Object.keys(monthAbbreviations),
  ...Object.keys(weekdayAbbreviations),
]);

/** The terms of a text with their senses in the grammar of times; a term of word `\n` stands at each of `breaks`. */
export function timeTerms(document: Document): Term[] {
  const terms = termsOf(document, (term) => {
    if (term.kind === "date") return dateSenses(term.word);
    if (term.kind === "clock") return { CLOCK: term.word };
    if (term.kind !== "word") return noSenses;
    if (needCapital.has(term.word) && !term.capital) return noSenses;
    return words.get(term.word) ?? noSenses;
  });
  return joinNumbers(joinAffixes(terms), numberKinds);
}

/** `2023-10-17`, `17.10.2023`; with slashes only where day and month cannot be taken for each other. */
function dateSenses(word: string): Senses {
  if (/^\d{4}-/.test(word))
    return isDay(Number(word.slice(0, 4)), Number(word.slice(5, 7)), Number(word.slice(8)))
      ? { ISODATE: word }
      : noSenses;
  const [first = 0, second = 0, year = 0] = word.split(/[/.]/).map(Number);
  const [month, date] = word.includes(".") || first > 12 ? [second, first] : [first, second];
  const isPlain = word.includes(".") || first > 12 || second > 12 || first === second;
  return isPlain && isDay(year, month, date)
    ? { ISODATE: `${padYear(year)}-${pad(month)}-${pad(date)}` }
    : noSenses;
}

/** Figures with what is glued to them ("10th", "1990s", "’90s", "Q3") and abbreviations with their full stop become one term. */
function joinAffixes(terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; at++) {
    const affixed = affixedAt(terms, at);
    if (affixed) at = affixed.last;
    joined.push(affixed?.term ?? terms[at]!);
  }
  return joined;
}

/** Holidays and eras, whose names are of several words: the longest one that begins here. */
function phraseAt(terms: readonly Term[], at: number): Joined | undefined {
  const first = terms[at]!;
  if (!phraseBeginnings.has(first.word)) return undefined;
  let words = "";
  let found: Joined | undefined;
  for (let last = at; last < Math.min(terms.length, at + 5); last++) {
    const { word } = terms[last]!;
    words += word === "." ? "" : word === "'s" ? "s" : last === at ? word : ` ${word}`;
    const senses = word === "." ? undefined : phrases.get(words);
    if (senses && ("HEDGE" in senses || first.capital))
      found = { term: { ...first, end: terms[last]!.end, senses }, last };
    else if (senses && "ERA" in senses) found = { term: { ...first, end: terms[last]!.end, senses }, last };
  }
  return found;
}

// Hedges before an amount, with their TIMEX3 mod.
const hedges: Readonly<Record<string, string>> = {
  about: "APPROX",
  around: "APPROX",
  roughly: "APPROX",
  approximately: "APPROX",
  some: "APPROX",
  nearly: "LESS_THAN",
  almost: "LESS_THAN",
  "less than": "LESS_THAN",
  "fewer than": "LESS_THAN",
  under: "LESS_THAN",
  over: "MORE_THAN",
  "more than": "MORE_THAN",
  "at least": "EQUAL_OR_MORE",
  "at most": "EQUAL_OR_LESS",
  "up to": "EQUAL_OR_LESS",
  "no more than": "EQUAL_OR_LESS",
  "as many as": "EQUAL_OR_LESS",
};

const phrases: ReadonlyMap<string, Senses> = new Map<string, Senses>([
  ...Object.keys(holidays).map((name) => [name, { HOLIDAY: name }] as const),
  ...Object.entries(hedges).map(([words, mod]) => [words, { HEDGE: mod }] as const),
  ...Object.entries(eras).map(([name, [from, to]]) => [name, { ERA: `${pad4(from)}/${pad4(to)}` }] as const),
]);
const phraseBeginnings: ReadonlySet<string> = new Set([...phrases.keys()].map((name) => name.split(" ")[0]!));

function pad4(year: number): string {
  return String(year).padStart(4, "0");
}

interface Joined {
  readonly term: Term;
  readonly last: number;
}

function affixedAt(terms: readonly Term[], at: number): Joined | undefined {
  const term = terms[at]!;
  const phrase = phraseAt(terms, at);
  if (phrase) return phrase;
  const next = terms[at + 1];
  const join = (last: number, senses: Senses) => ({
    term: { ...term, end: terms[last]!.end, kind: "word" as const, senses },
    last,
  });
  if ("MON" in term.senses)
    return abbreviation(term, terms[at - 1], next, terms[at + 2], "MON", "MONTH", join, at);
  if ("WDAY" in term.senses)
    return abbreviation(term, terms[at - 1], next, terms[at + 2], "WDAY", "WEEKDAY", join, at);
  if (!next?.glued) return undefined;
  if ("APOSTROPHE" in term.senses || term.word === "’") return shortDecade(terms, at, join);
  if (term.word === "q" && next.kind === "number" && /^[1-4]$/.test(next.word))
    return join(at + 1, { QUARTER: Number(next.word) });
  if (term.kind !== "number" || !/^\d+$/.test(term.word)) return undefined;
  if (/^(?:st|nd|rd|th)$/.test(next.word)) return join(at + 1, ordinalSenses(Number(term.word)));
  if (next.word === "s" || next.word === "'s")
    return term.word.length === 4 && term.word.endsWith("0")
      ? join(at + 1, { DECADE: Number(term.word) })
      : undefined;
  return undefined;
}

type Join = (last: number, senses: Senses) => Joined;

/** "Oct." always; "Oct" and "Tue" only beside a figure, a comma or a month. */
function abbreviation(
  term: Term,
  before: Term | undefined,
  next: Term | undefined,
  second: Term | undefined,
  short: "MON" | "WDAY",
  full: "MONTH" | "WEEKDAY",
  join: Join,
  at: number,
): Joined | undefined {
  const senses = { [full]: term.senses[short]! };
  if (next?.word === "." && next.glued) {
    const certain = full === "MONTH" || second?.kind === "number" || "MON" in (second?.senses ?? noSenses);
    return certain || "MONTH" in (second?.senses ?? noSenses) ? join(at + 1, senses) : undefined;
  }
  const beside = [next, next?.word === "," ? second : undefined];
  const dated = beside.some(
    (it) => it && (it.kind === "number" || "MONTH" in it.senses || "MON" in it.senses),
  );
  return dated || (short === "MON" && before?.kind === "number") ? join(at, senses) : undefined;
}

/** "’90s", "'80s". */
function shortDecade(terms: readonly Term[], at: number, join: Join): Joined | undefined {
  const [number, plural] = [terms[at + 1], terms[at + 2]];
  if (number?.kind !== "number" || !/^\d0$/.test(number.word)) return undefined;
  if (!plural?.glued || (plural.word !== "s" && plural.word !== "'s")) return undefined;
  return join(at + 2, { DECADE: 1900 + Number(number.word) });
}

function ordinalSenses(value: number): Senses {
  return value >= 1 && value <= 31 ? { ORDINAL: value, DAY: value } : { ORDINAL: value };
}

function numberKinds(term: Term, value: number): Senses {
  const year = isYear(term, value) ? { YEAR: value } : noSenses;
  const isDay = term.kind === "number" && /^\d{1,2}$/.test(term.word) && value >= 1 && value <= 31;
  return isDay ? { DAY: value } : year;
}

/** Four figures without a comma, or a year in words. */
function isYear(term: Term, value: number): boolean {
  if (value < 1000 || value > 2199 || !Number.isInteger(value)) return false;
  return term.kind === "number"
    ? /^\d{4}$/.test(term.word)
    : term.word === "" && value > 1300 && value % 100 !== 0;
}
