import { monthNumbers, zoneOffsets } from "../../language/month-names.ts";
import type { Precision } from "../../model/index.ts";
import { letterPattern } from "../../text/index.ts";

/** A date as read from its words: no guess beyond them. */
export interface ReadDate {
  /** `2023-10-17`, `2023-10-17T09:30:00+02:00`, or without offset where the words name no zone. */
  readonly value: string;
  readonly precision: Precision;
}

/** A date with the place of its words in the text that was searched. */
export interface DateMatch extends ReadDate {
  readonly start: number;
  readonly end: number;
}

/**
 * A word that may be a month's name, which the table tells. The two hundred names themselves in a pattern are compiled to a megabyte of
 * machine code, since the engine copies what follows an optional part.
 */
const monthWord = `(?<name>[^\\s\\d.,:;()|/"“”„«»–—-]{3,${Math.max(...Array.from(monthNumbers.keys(), (name) => name.length))}})`;
const year = "(?<year>(?:19|20)\\d{2})";
const day = "(?<day>0?[1-9]|[12]\\d|3[01])";
const edge = "(?<![\\p{L}\\p{N}])";
const time =
  "(?:[T ,|/•·–—-]{0,4}(?:\\s?(?:at|um|à|kl\\.?|alle|a las|@)\\s)?(?<hour>2[0-4]|[01]?\\d)(?:[:.h](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d{1,9})?)?)?\\s?(?<half>[ap]\\.?m\\b\\.?)?(?:\\s?\\(?(?<zone>Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}|[A-Z]{2,4})(?![\\p{L}\\p{N}]))?)?";

/** Forms of dates in text, the surest first. */
const forms: readonly RegExp[] = [
  letterPattern(`${edge}${year}-(?<month>0?[1-9]|1[0-2])-${day}(?!\\d)${time}`, "g"),
  letterPattern(`${edge}${year}(?<sep>[/.])(?<month>0?[1-9]|1[0-2])\\k<sep>${day}(?!\\d)${time}`, "g"),
  letterPattern(`${edge}${year} ?[年년] ?(?<month>0?[1-9]|1[0-2]) ?[月월] ?${day} ?[日일]?`, "g"),
  letterPattern(`${edge}${day}(?:st|nd|rd|th|er|\\.|º|ª)?(?: (?:de|of|di))?[ -]{1,2}${monthWord}\\.?,?(?: de(?:l)?)?[ -]{1,2}${year}(?!\\d)${time}`, "gi"),
  letterPattern(`${edge}${monthWord}\\.? ${day}(?:st|nd|rd|th)?,? ${year}(?!\\d)${time}`, "gi"),
  letterPattern(`${edge}(?<a>0?[1-9]|[12]\\d|3[01])(?<sep>[./-])(?<b>0?[1-9]|[12]\\d|3[01])\\k<sep>${year}(?!\\d)${time}`, "g"),
  letterPattern(`${edge}(?<day>0?[1-9]|[12]\\d|3[01])\\.(?<month>0?[1-9]|1[0-2])\\.(?<short>\\d{2})(?![\\d.,:])`, "g"),
  letterPattern(`${edge}(?<year>20[0-3]\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?:T(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?<zone>Z)?)?(?!\\d)`, "g"),
]; // biome-ignore format: a form a row

/** Every form has a year of four digits or ends in a point and two. */
const anyYear = /(?:19|20)\d\d|\.\d\d/;

/** The first date in a text of at most a few hundred characters; undefined where none is written in full. */
export function findDate(
  text: string,
  order: "day-first" | "month-first" = "day-first",
): DateMatch | undefined {
  const sample = text.slice(0, 400);
  if (!anyYear.test(sample)) return undefined;
  let best: DateMatch | undefined;
  for (const form of forms) {
    const match = firstMatch(form, sample);
    const found = match && readMatch(match, order);
    if (found && (!best || found.start < best.start)) best = found;
  }
  return best && withClockBefore(best, sample);
}

const clockBefore =
  /(?<![\p{L}\p{N}.:])(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap]\.?m\.?)?(?:\s(?<zone>[A-Z]{2,4}))?,?\s(?:on\s)?(?:\p{Lu}\p{Ll}+day,?\s)?$/u;

/** "6:05 p.m., May 14, 2026": the hour before the day. */
function withClockBefore(date: DateMatch, text: string): DateMatch {
  const match = date.precision === "day" ? clockBefore.exec(text.slice(0, date.start)) : null;
  const clock = match && clockOf(match.groups ?? {});
  if (!match || !clock?.value) return date;
  return { ...date, value: date.value + clock.value, precision: clock.precision, start: match.index };
}

/** The first place that a form fits where the month, if it is a word, is one. */
function firstMatch(form: RegExp, text: string): RegExpExecArray | undefined {
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const name = match.groups?.["name"];
    if (name === undefined || monthNumbers.has(name.toLowerCase())) return match;
    form.lastIndex = match.index + 1;
  }
  return undefined;
}

/** A text that is nothing but a date, such as the content of a meta tag. */
export function readDate(text: string, order?: "day-first" | "month-first"): ReadDate | undefined {
  const trimmed = text.trim();
  const found = unixTime(trimmed) ?? findDate(trimmed, order);
  return found && { value: found.value, precision: found.precision };
}

/** Whether a date falls before the web or after `now`: then it is no date of publication. A day's grace covers zones. */
export function isPossible(value: string, firstYear: number, now?: string): boolean {
  if (Number(value.slice(0, 4)) < firstYear) return false;
  return now === undefined || dayNumber(value) <= dayNumber(now) + 1;
}

/** The instant or day of two dates compared; a day without a time stands at its start. */
export function compareDates(a: string, b: string): number {
  return instant(a) - instant(b);
}

/** Seconds or milliseconds since 1970, as some scripts state them. */
function unixTime(text: string): ReadDate | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  return { value: new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "+00:00"), precision: "second" };
}

function readMatch(match: RegExpExecArray, order: "day-first" | "month-first"): DateMatch | undefined {
  const parts = match.groups ?? {};
  const [month, dayOfMonth] = monthAndDay(parts, order);
  const date = dayOf(yearOf(parts), month, dayOfMonth);
  if (!date) return undefined;
  const clock = clockOf(parts);
  const end =
    clock.value === "" && match[0].search(/[T ,|/•·–—-]+\d{1,2}$/) > 0
      ? match[0].search(/[T ,|/•·–—-]+\d{1,2}$/)
      : match[0].length;
  return {
    value: date + clock.value,
    precision: clock.precision,
    start: match.index,
    end: match.index + end,
  };
}

function monthAndDay(parts: Record<string, string | undefined>, order: string): [number, number] {
  const { name, month, day: dayText, a, b } = parts;
  if (name) return [monthNumbers.get(name.toLowerCase()) ?? 0, Number(dayText)];
  if (month) return [Number(month), Number(dayText)];
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return [second, first];
  if (second > 12) return [first, second];
  return order === "month-first" && parts["sep"] !== "." ? [first, second] : [second, first];
}

function dayOf(yearNumber: number, month: number, dayOfMonth: number): string | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  if (dayOfMonth > new Date(Date.UTC(yearNumber, month, 0)).getUTCDate()) return undefined;
  return `${yearNumber}-${two(month)}-${two(dayOfMonth)}`;
}

/** A year of two digits is of the web's time: "23" is 2023, "97" is 1997. */
function yearOf(parts: Record<string, string | undefined>): number {
  const short = Number(parts["short"] ?? Number.NaN);
  if (Number.isNaN(short)) return Number(parts["year"]);
  return short >= 91 ? 1900 + short : 2000 + short;
}

/** The time of day, as much of it as is written. An hour alone ("14") is no time unless am or pm follows. */
function clockOf(parts: Record<string, string | undefined>): { value: string; precision: Precision } {
  const { minute, second, half, zone } = parts;
  let hour = Number(parts["hour"] ?? Number.NaN);
  const afternoon = half ? /^p/i.test(half) : undefined;
  if (Number.isNaN(hour) || (minute === undefined && afternoon === undefined))
    return { value: "", precision: "day" };
  if (afternoon !== undefined && hour > 12) return { value: "", precision: "day" };
  if (afternoon === true && hour < 12) hour += 12;
  if (afternoon === false && hour === 12) hour = 0;
  if (hour > 23) return { value: "", precision: "day" };
  const seconds = second === undefined ? "" : `:${second}`;
  const precision = second !== undefined ? "second" : minute !== undefined ? "minute" : "hour";
  return { value: `T${two(hour)}:${minute ?? "00"}${seconds}${offsetOf(zone)}`, precision };
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return "";
  const numeric = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (numeric) return `${numeric[1]}:${numeric[2] ?? "00"}`;
  const minutes = zoneOffsets[zone.toUpperCase()];
  if (minutes === undefined) return "";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function instant(value: string): number {
  const full =
    value.length === 10 ? `${value}T00:00:00Z` : /(?:Z|[+-]\d{2}:\d{2})$/.test(value) ? value : `${value}Z`;
  return Date.parse(full);
}

function dayNumber(value: string): number {
  return Math.floor(instant(value) / 86_400_000);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
