import type { Precision } from "../../model/index.ts";
import {
  addDays,
  addMonths,
  dayNumber,
  holidayOf,
  isDay,
  mondayOf,
  monthOf,
  pad,
  padYear,
  weekdayOf,
  weekOf,
  yearOf,
} from "./calendar.ts";

/**
 * A value that a document without a date of its own leaves open, to be closed with a publication day. Two forms:
 *
 * - A calendar value without its year or week: `XXXX-10-17`, `XXXX-10`, `XXXX-SU`, `XXXX-Q3`, `XXXX-H1`, `XXXX-WXX-2`,
 *   `XXXX-WXX-WE`, and movable holidays as days from Easter, `XXXX-E-2`, or as month, weekday and number, `XXXX-M11-D4-N4`.
 *   Two of them with a slash between are a range. Which one is meant, the one before or the one behind the day of reference, the `direction` says.
 * - A distance from the day of reference: `REF-P3D`, `REF+P0D`, `REF-P1M`, `REF+P1W`, and behind a colon what is meant within it:
 *   `REF-P1Y:03` (March last year), `REF+P0W:5` (this Friday), `REF-P1W:WE` (last weekend), `REF+P0Y:Q3`.
 *
 * Behind either may stand a part of the day or an hour as in TIMEX3: `XXXX-WXX-2TEV`, `REF-P1DTNI`, `REF+P0DT15:00`.
 */
export type OpenValue = string;

/** Where an open calendar value lies: before (or on), after (or on), or as near as can be to the day of reference; strictly before or after for "last" and "next". */
export type Direction = "before" | "after" | "near" | "strictly-before" | "strictly-after";

export function isOpen(value: string): boolean {
  return value.startsWith("XXXX-") || value.startsWith("REF");
}

/**
 * A month and day within so many days of the publication is that one, whatever the tense: "a dividend payable Dec. 1 was declared".
 * Past tense beyond them means the year before. TimeBank, first half: between 40 and 90 days no value does better than another.
 */
const nearbyDays = 60;

/** Whether an open value is a month and day so near to the day of reference, where there is one. */
export function isNearby(value: OpenValue, day: string | undefined): boolean {
  if (day === undefined || !/^XXXX-\d\d-\d\d/.test(value)) return false;
  const near = closeValue(value.slice(0, 10), "day", "near", day);
  return near !== undefined && Math.abs(dayNumber(near) - dayNumber(day)) <= nearbyDays;
}

const relativePattern = /^REF([+-])P(\d+)(D|W|M|Q|Y)(?::([^T]+))?(T.*)?$/;
const calendarPattern = /^XXXX-([^T]+)(T.*)?$/;

/** The TIMEX3 value that an open value has seen from a day; undefined where it names nothing in the calendar (30 February). */
export function closeValue(
  value: OpenValue,
  precision: Precision,
  direction: Direction,
  day: string,
): string | undefined {
  if (value.includes("/")) return closeRange(value, precision, direction, day);
  const relative = relativePattern.exec(value);
  if (relative) {
    const [, sign, count, unit, inner, clock = ""] = relative;
    const closed = shifted(day, sign === "-" ? -Number(count) : Number(count), unit!, precision, inner);
    return closed === undefined ? undefined : closed + clock;
  }
  const [, rest, clock = ""] = calendarPattern.exec(value) ?? [];
  if (rest === undefined) return undefined;
  const closed = rest.startsWith("WXX-")
    ? inWeek(rest.slice(4), direction, day)
    : inYear(rest, direction, day);
  return closed === undefined ? undefined : closed + clock;
}

/** Both ends of a range; an end that would lie before its beginning is of the next year. */
function closeRange(
  value: OpenValue,
  precision: Precision,
  direction: Direction,
  day: string,
): string | undefined {
  const [first, second] = value.split("/");
  const from = closeValue(first!, precision, direction, day);
  const to = from && closeValue(second!, precision, "after", from.slice(0, 10));
  return to ? `${from}/${to}` : undefined;
}

/** A stretch of the calendar some units away, as exact as `precision` says. */
function shifted(
  day: string,
  count: number,
  unit: string,
  precision: Precision,
  inner: string | undefined,
): string | undefined {
  switch (unit) {
    case "D":
      return addDays(day, count);
    case "W":
      return withinWeek(addDays(day, count * 7), precision, inner);
    case "M":
      return withinMonth(addMonths(day, count), precision, day);
    case "Q":
      return quarterOf(addMonths(day, count * 3));
    default:
      return withinYear(yearOf(day) + count, precision, day, inner);
  }
}

function withinWeek(day: string, precision: Precision, inner: string | undefined): string {
  if (inner === "WE") return `${weekOf(day)}-WE`;
  if (inner) return addDays(mondayOf(weekOf(day)), Number(inner) - 1);
  return precision === "day" ? day : weekOf(day);
}

function withinMonth(month: string, precision: Precision, day: string): string {
  if (precision !== "day") return month;
  const wanted = Number(day.slice(8, 10));
  for (let date = wanted; ; date--) {
    if (isDay(yearOf(month), monthOf(month), date)) return `${month}-${pad(date)}`;
  }
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(monthOf(month) / 3)}`;
}

function withinYear(
  year: number,
  precision: Precision,
  day: string,
  inner: string | undefined,
): string | undefined {
  if (year < 0 || year > 9999) return undefined;
  if (inner) return `${padYear(year)}-${inner}`;
  if (precision === "century") return padYear(year).slice(0, 2);
  if (precision === "decade") return padYear(year).slice(0, 3);
  if (precision === "month") return `${padYear(year)}-${day.slice(5, 7)}`;
  return padYear(year);
}

function inWeek(weekday: string, direction: Direction, day: string): string {
  if (weekday === "WE") return weekend(direction, day);
  const ahead = (Number(weekday) - weekdayOf(day) + 7) % 7;
  const back = (7 - ahead) % 7;
  if (direction === "strictly-before") return addDays(day, -(back || 7));
  if (direction === "strictly-after") return addDays(day, ahead || 7);
  if (direction === "after") return addDays(day, ahead);
  if (direction === "before") return addDays(day, -back);
  return addDays(day, back <= ahead ? -back : ahead);
}

/** The weekend on or before, or on or behind, the day; a Friday paper's "the weekend" without a tense is the coming one. */
function weekend(direction: Direction, day: string): string {
  const today = weekdayOf(day);
  const past = direction === "before" || direction === "strictly-before";
  const isNow = today >= 6 && !direction.startsWith("strictly");
  return `${weekOf(past && !isNow ? addDays(day, -7) : day)}-WE`;
}

/** The nearest year in the direction in which the month, day, quarter or season begins on the right side of the day. */
function inYear(rest: string, direction: Direction, day: string): string | undefined {
  const year = yearOf(day);
  const isHoliday = /^[EM]/.test(rest);
  const candidates = [-1, 0, 1]
    .map((shift) =>
      isHoliday ? holidayOf(`XXXX-${rest}`, year + shift) : `${padYear(year + shift)}-${rest}`,
    )
    .filter((it) => it !== undefined && beginOf(it) !== undefined) as string[];
  const own = isHoliday ? candidates.find((it) => it === day) : ownPeriod(rest, day);
  const at = dayNumber(day);
  const before = candidates.filter((it) => dayNumber(beginOf(it)!) <= at && (own !== it || rest.length > 2));
  const after = candidates.filter((it) => dayNumber(beginOf(it)!) > at);
  if (direction === "strictly-before") return before.filter((it) => it !== own && beginOf(it) !== day).at(-1);
  if (direction === "strictly-after") return after[0];
  if (own) return own;
  if (direction === "before") return before.at(-1);
  if (direction === "after") return after[0];
  return nearest([before.at(-1), after[0]], at);
}

function nearest(values: readonly (string | undefined)[], at: number): string | undefined {
  const distance = (value: string) => Math.abs(dayNumber(beginOf(value)!) - at);
  return values
    .filter((it) => it !== undefined)
    .sort((a, b) => distance(a) - distance(b))
    .at(0);
}

/** The value in this year, where the day itself lies in it. */
function ownPeriod(rest: string, day: string): string | undefined {
  const value = `${day.slice(0, 4)}-${rest}`;
  if (value === day || value === day.slice(0, 7)) return value;
  const begin = beginOf(value);
  if (begin === undefined || /^\d/.test(rest)) return undefined;
  const months = rest.startsWith("H") ? 6 : 3;
  return begin <= day && day < `${addMonths(begin, months)}-01` ? value : undefined;
}

const seasonBegins: Readonly<Record<string, string>> = { SP: "03", SU: "06", FA: "09", WI: "12" };

function beginOf(value: string): string | undefined {
  const year = value.slice(0, 4);
  const rest = value.slice(5);
  if (/^\d{2}-\d{2}$/.test(rest))
    return isDay(Number(year), monthOf(value), Number(rest.slice(3))) ? value : undefined;
  if (/^\d{2}$/.test(rest)) return `${value}-01`;
  if (rest.startsWith("Q")) return `${year}-${pad(Number(rest[1]) * 3 - 2)}-01`;
  if (rest.startsWith("H")) return `${year}-${rest === "H2" ? "07" : "01"}-01`;
  const season = seasonBegins[rest];
  return season ? `${year}-${season}-01` : undefined;
}
