/** Calendar arithmetic on plain strings, in the proleptic Gregorian calendar and without any time zone. A day is `YYYY-MM-DD`. */

/** First and last day of a stretch of time. */
export interface Bounds {
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;

export function dayNumber(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayMs;
}

export function dayOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** `2023`, `0987`. */
export function padYear(year: number): string {
  return String(year).padStart(4, "0");
}

export function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** The month some months away, as `YYYY-MM`. */
export function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return `${padYear(Math.floor(count / 12))}-${pad((((count % 12) + 12) % 12) + 1)}`;
}

export function lastDayOfMonth(month: string): string {
  return addDays(`${addMonths(`${month}-01`, 1)}-01`, -1);
}

/** Whether the day is in the calendar: not 31 June. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week, as `2023-W42`. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = dayNumber(`${thursday.slice(0, 4)}-01-01`);
  return `${thursday.slice(0, 4)}-W${pad(Math.floor((dayNumber(thursday) - first) / 7) + 1)}`;
}

/** The Monday of a week written as `2023-W42`. */
export function mondayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  const first = addDays(fourth, 1 - weekdayOf(fourth));
  return addDays(first, (Number(week.slice(6, 8)) - 1) * 7);
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm; Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${padYear(year)}-${pad(month)}-${pad(day)}`;
}

/** The day of an open holiday (`XXXX-12-25`, `XXXX-E-2`, `XXXX-M11-D4-N4`; see `open-values.ts`) in a year. */
export function holidayOf(open: string, year: number): string | undefined {
  const rest = open.slice(5);
  const easter = /^E([+-]\d+)$/.exec(rest);
  if (easter) return addDays(easterOf(year), Number(easter[1]));
  const floating = /^M(\d\d)-D(\d)-N(-?\d)$/.exec(rest);
  if (!floating) return /^\d\d-\d\d$/.test(rest) ? `${padYear(year)}-${rest}` : undefined;
  const [month, weekday, nth] = floating.slice(1).map(Number) as [number, number, number];
  const first = `${padYear(year)}-${pad(month)}-01`;
  if (nth > 0) return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  const last = lastDayOfMonth(first.slice(0, 7));
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
}

// Meteorological seasons of the northern hemisphere, where most of what is written in English is written.
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** First and last day of what a TIMEX3 value names; undefined where it names no stretch of the calendar. */
export function boundsOf(value: string): Bounds | undefined {
  const date = value.split("T")[0]!;
  const [first, second] = date.split("/");
  if (second !== undefined) {
    const from = boundsOf(first!);
    const to = boundsOf(second);
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
  }
  for (const [pattern, read] of shapes) {
    const match = pattern.exec(date);
    if (match) return read(match);
  }
  return undefined;
}

const shapes: readonly (readonly [RegExp, (match: RegExpExecArray) => Bounds])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, ([day]) => ({ from: day, to: day })],
  [/^(\d{4}-\d{2})$/, ([month]) => ({ from: `${month}-01`, to: lastDayOfMonth(month) })],
  [/^(\d{4})$/, ([year]) => ({ from: `${year}-01-01`, to: `${year}-12-31` })],
  [/^(\d{4}-W\d{2})$/, ([week]) => ({ from: mondayOf(week), to: addDays(mondayOf(week), 6) })],
  [
    /^(\d{4}-W\d{2})-WE$/,
    ([, week]) => ({ from: addDays(mondayOf(week!), 5), to: addDays(mondayOf(week!), 6) }),
  ],
  [/^(\d{4})-Q([1-4])$/, ([, year, nth]) => months(`${year}-01-01`, Number(nth) * 3 - 3, 3)],
  [/^(\d{4})-H([12])$/, ([, year, nth]) => months(`${year}-01-01`, Number(nth) * 6 - 6, 6)],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([, year, code]) => months(`${year}-01-01`, seasonMonths[code!]! - 1, 3)],
  [/^(\d{3})$/, ([decade]) => ({ from: `${decade}0-01-01`, to: `${decade}9-12-31` })],
  [/^(\d{2})$/, ([century]) => ({ from: `${century}00-01-01`, to: `${century}99-12-31` })],
];

function months(january: string, skip: number, count: number): Bounds {
  return {
    from: `${addMonths(january, skip)}-01`,
    to: lastDayOfMonth(addMonths(january, skip + count - 1)),
  };
}
