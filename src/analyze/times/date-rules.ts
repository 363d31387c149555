import { type HolidayRule, holidays } from "../../language/en/holidays.ts";
import { ambiguousMonths, monthCues, surnameCues } from "../../language/en/months.ts";
import type { Precision } from "../../model/index.ts";
import { codeOf, hasWord, type Match, numberOf, positionOf } from "../grammar/pattern.ts";
import { holidayOf, isDay, pad, padYear } from "./calendar.ts";
import { type Expression, rule, type TimeRule } from "./rule.ts";

/** Dates with a name or a figure of the calendar: days, months, years, quarters, seasons, holidays, eras. */
export const dateRules: readonly TimeRule[] = [
  rule("iso-date", "ISODATE", (match) => day(String(codeOf(match, "ISODATE")))),
  rule("weekday-month-day-year", "(WEEKDAY ,?)? the? MONTH the? DAY ,? YEAR", fullDate),
  rule("day-month-year", "(WEEKDAY ,?)? the? DAY of? MONTH ,? YEAR", fullDate),
  rule("month-day-year", "MONTH DAY ,? YEAR", fullDate),
  rule("month-day", "(WEEKDAY ,?)? the? MONTH the? DAY", monthDay),
  rule("day-month", "(WEEKDAY ,?)? the? DAY of? MONTH", monthDay),
  rule("month-day-range", "MONTH DAY DASH|to|and|through MONTH? DAY (,? YEAR)?", dayRange),
  rule("month-day-range", "from|between MONTH DAY to|until|and|through|till MONTH? DAY (,? YEAR)?", dayRange),
  rule("day-month-range", "DAY DASH|to|and DAY MONTH (,? YEAR)?", dayRange),
  rule("day-month-range", "from|between DAY to|until|and|till DAY MONTH (,? YEAR)?", dayRange),
  rule("month-year", "(EDGE DASH?)? (the? EDGE of)? MONTH (of|,)? YEAR", (match) =>
    withMod(match, "month", `${padYear(numberOf(match, "YEAR")!)}-${pad(numberOf(match, "MONTH")!)}`),
  ),
  rule("month-range", "from|between MONTH YEAR? to|and|until|through|till MONTH YEAR", monthRange),
  rule("month-relative-year", "(EDGE DASH?)? MONTH of? this|last|next year", relativeYearMonth),
  rule("month", "(EDGE DASH?)? (the? EDGE of)? MONTH", bareMonth),
  rule("last-month-name", "the? (last|this|next|past|coming) MONTH", deicticMonth),
  rule("last-month-name", "this|the past|last|coming MONTH", deicticMonth),
  rule("year-range", "from|between YEAR to|and|until|through|till YEAR", yearRange),
  rule("year-range", "YEAR DASH YEAR", yearRange),
  rule("year-range", "YEAR DASH|/ NUMBER", shortYearRange),
  rule("year", "(EDGE DASH?)? (the? EDGE of)? (the year)? YEAR", bareYear),
  rule("fiscal-year", "fiscal year? YEAR", bareYear),
  rule("decade", "the? (EDGE DASH?)? DECADE|DECADEWORD", decade),
  rule("century", "the? (EDGE DASH?)? (ORDINAL DASH? century)", century),
  rule("quarter", "the|its? fiscal? DASH? QUARTERWORD DASH? quarter (of|in)? YEAR", yearQuarter),
  rule("quarter", "the? YEAR fiscal? QUARTERWORD DASH? quarter", yearQuarter),
  rule("quarter", "QUARTER of? YEAR", yearQuarter),
  rule("quarter", "the|its? fiscal? DASH? QUARTERWORD DASH? quarter", openQuarter),
  rule(
    "quarter-relative-year",
    "the? QUARTERWORD DASH? quarter of? this|last|next year",
    relativeYearQuarter,
  ),
  rule("quarter-relative-year", "this|last|next year 's QUARTERWORD DASH? quarter", relativeYearQuarter),
  rule("half-year", "the? QUARTERWORD half of YEAR", halfYear),
  rule("half-year", "the? QUARTERWORD half of this|last|next? the? year", halfYear),
  rule("season", "in|since|by|until|during? (the? EDGE DASH?)? the? SEASON of? YEAR", (match) =>
    withMod(match, "season", `${padYear(numberOf(match, "YEAR")!)}-${codeOf(match, "SEASON")}`),
  ),
  rule("season", "this|last|next|past|coming|the past? SEASON", deicticSeason),
  rule("season", "in|since|by|until|during|over early|late|mid? DASH? SEASON", deicticSeason),
  rule("weekday", "(EDGE DASH?)? (on the)? WEEKDAY", weekday),
  rule("last-weekday", "this|the|last|next|past|coming|previous|following coming|past? WEEKDAY", weekday),
  rule("weekday-of-week", "WEEKDAY this|last|next week", weekdayOfWeek),
  rule("holiday", "(last|next|this|past)? HOLIDAY (,? YEAR)?", holiday),
  rule("era", "the? ERA", (match) => ({ type: "DATE", value: codeOf(match, "ERA")!, precision: "era" })),
];

function day(value: string): Expression {
  return { type: "DATE", value, precision: "day" };
}

function fullDate(match: Match): Expression | undefined {
  const [year, month, date] = [numberOf(match, "YEAR")!, numberOf(match, "MONTH")!, numberOf(match, "DAY")!];
  return isDay(year, month, date) ? day(`${padYear(year)}-${pad(month)}-${pad(date)}`) : undefined;
}

function monthDay(match: Match): Expression | undefined {
  const [month, date] = [numberOf(match, "MONTH")!, numberOf(match, "DAY")!];
  return isDay(2000, month, date) ? day(`XXXX-${pad(month)}-${pad(date)}`) : undefined;
}

/** "Oct. 17-18", "17 to 18 October 2023", "Oct. 30 - Nov. 2". */
function dayRange(match: Match): Expression | undefined {
  const months = [numberOf(match, "MONTH")!, numberOf(match, "MONTH", 1) ?? numberOf(match, "MONTH")!];
  const days = [numberOf(match, "DAY")!, numberOf(match, "DAY", 1)!];
  if (!isDay(2000, months[0]!, days[0]!) || !isDay(2000, months[1]!, days[1]!)) return undefined;
  if (months[0] === months[1] && days[0]! >= days[1]!) return undefined;
  const year = numberOf(match, "YEAR");
  const prefix = year === undefined ? "XXXX" : padYear(year);
  const ends = [0, 1].map((at) => `${prefix}-${pad(months[at]!)}-${pad(days[at]!)}`);
  return day(ends.join("/"));
}

function monthRange(match: Match): Expression | undefined {
  const last = numberOf(match, "YEAR", 1) ?? numberOf(match, "YEAR")!;
  const first = numberOf(match, "YEAR")!;
  const value = `${padYear(first)}-${pad(numberOf(match, "MONTH")!)}/${padYear(last)}-${pad(numberOf(match, "MONTH", 1)!)}`;
  return { type: "DATE", value, precision: "month" };
}

function yearRange(match: Match): Expression | undefined {
  const [from, to] = [numberOf(match, "YEAR")!, numberOf(match, "YEAR", 1)!];
  if (from >= to) return undefined;
  return { type: "DATE", value: `${padYear(from)}/${padYear(to)}`, precision: "year" };
}

/** "2022-23": the last two figures stand for the year after. */
function shortYearRange(match: Match): Expression | undefined {
  const from = numberOf(match, "YEAR")!;
  const short = match.terms[positionOf(match, "NUMBER")!]!;
  if (!/^\d\d$/.test(short.word) || !short.glued) return undefined;
  const to = Math.floor(from / 100) * 100 + Number(short.word);
  if (from >= to || to - from > 20) return undefined;
  return { type: "DATE", value: `${padYear(from)}/${padYear(to)}`, precision: "year" };
}

const edges: Readonly<Record<string, string>> = {
  early: "START",
  earlier: "START",
  beginning: "START",
  start: "START",
  mid: "MID",
  middle: "MID",
  late: "END",
  later: "END",
  end: "END",
};

function edgeOf(match: Match): string | undefined {
  const at = positionOf(match, "EDGE");
  return at === undefined ? undefined : edges[match.terms[at]!.word];
}

export function withMod(
  match: Match,
  precision: Precision,
  value: string,
  type: Expression["type"] = "DATE",
): Expression {
  const mod = edgeOf(match);
  return { type, value, precision, ...(mod && { mod }) };
}

function bareMonth(match: Match): Expression | undefined {
  const at = positionOf(match, "MONTH")!;
  if (isName(match, at)) return undefined;
  return withMod(match, "month", `XXXX-${pad(numberOf(match, "MONTH")!)}`);
}

/** "May", "March" and a few more are a month only where something beside them says so. */
function isName(match: Match, at: number): boolean {
  const [before, month, next] = [match.terms[at - 1], match.terms[at]!, match.terms[at + 1]];
  if (
    before &&
    (surnameCues.has(before.word) ||
      (before.word === "." && surnameCues.has(match.terms[at - 2]?.word ?? "")))
  )
    return true;
  if (!ambiguousMonths.has(month.word) || match.from < at) return false;
  if (before?.capital && !monthCues.has(before.word)) return true;
  if (month.word !== "march" && month.word !== "may")
    return Boolean(next?.capital) && !monthCues.has(before?.word ?? "");
  const paired =
    (before?.word === "and" || before?.word === "or" || before?.word === "to" || before?.word === "by") &&
    "MONTH" in (match.terms[at - 2]?.senses ?? {});
  return !paired && !monthCues.has(before?.word ?? "") && next?.word !== "'s";
}

function deicticMonth(match: Match): Expression | undefined {
  const value = `XXXX-${pad(numberOf(match, "MONTH")!)}`;
  if (hasWord(match, "last", "past")) return { type: "DATE", value, precision: "month", side: "before" };
  if (hasWord(match, "next", "coming")) return { type: "DATE", value, precision: "month", side: "after" };
  return { type: "DATE", value: `REF+P0Y:${value.slice(5)}`, precision: "month" };
}

/** 0 for "this year", -1 for "last", 1 for "next". */
function yearShift(match: Match): string {
  return hasWord(match, "last") ? "REF-P1Y" : hasWord(match, "next") ? "REF+P1Y" : "REF+P0Y";
}

function relativeYearMonth(match: Match): Expression {
  return withMod(match, "month", `${yearShift(match)}:${pad(numberOf(match, "MONTH")!)}`);
}

function relativeYearQuarter(match: Match): Expression | undefined {
  const nth = quarterNumber(match);
  return nth === undefined
    ? undefined
    : { type: "DATE", value: `${yearShift(match)}:Q${nth}`, precision: "season" };
}

function quarterNumber(match: Match): number | undefined {
  return numberOf(match, "QUARTERWORD") ?? numberOf(match, "QUARTER");
}

function yearQuarter(match: Match): Expression {
  return {
    type: "DATE",
    value: `${padYear(numberOf(match, "YEAR")!)}-Q${quarterNumber(match)}`,
    precision: "season",
  };
}

function openQuarter(match: Match): Expression {
  return { type: "DATE", value: `XXXX-Q${quarterNumber(match)}`, precision: "season" };
}

function halfYear(match: Match): Expression | undefined {
  const nth = numberOf(match, "QUARTERWORD")!;
  if (nth > 2) return undefined;
  const year = numberOf(match, "YEAR");
  const value = year === undefined ? `${yearShift(match)}:H${nth}` : `${padYear(year)}-H${nth}`;
  return { type: "DATE", value, precision: "season" };
}

// Words behind a bare year that make it a count: "in 2000 homes".
const yearUnits = new Set([
  "people",
  "homes",
  "men",
  "women",
  "soldiers",
  "troops",
  "dollars",
  "euros",
  "feet",
]);

// Words before a bare year that is no more than 1,899 or far ahead: others of that size are numbers.
const yearCues = new Set(["in", "since", "until", "before", "after", "during", "year", "circa"]);

function bareYear(match: Match): Expression | undefined {
  const at = positionOf(match, "YEAR")!;
  const year = numberOf(match, "YEAR")!;
  const [before, next] = [match.terms[match.from - 1], match.terms[at + 1]];
  if (before && (before.word === "$" || before.word === "€" || before.word === "£" || before.word === "/"))
    return undefined;
  if (match.terms[at]!.glued && before && before.word !== "(" && before.word !== "-" && before.word !== "–")
    return undefined;
  if (next && (next.word === "%" || next.word === "percent" || yearUnits.has(next.word))) return undefined;
  if (next && "UNITS" in next.senses) return undefined;
  const isUsual = year >= 1900 && year <= 2100;
  if (!isUsual && !yearCues.has(before?.word ?? "") && match.from === at) return undefined;
  return withMod(match, "year", padYear(year));
}

function decade(match: Match): Expression | undefined {
  const year = numberOf(match, "DECADE") ?? numberOf(match, "DECADEWORD")!;
  if (numberOf(match, "DECADE") === undefined && match.terms[match.from]!.word !== "the") return undefined;
  if (year % 100 === 0) return withMod(match, "century", padYear(year).slice(0, 2));
  return withMod(match, "decade", padYear(year).slice(0, 3));
}

function century(match: Match): Expression | undefined {
  const nth = numberOf(match, "ORDINAL")!;
  return nth >= 1 && nth <= 25 ? withMod(match, "century", pad(nth - 1)) : undefined;
}

function deicticSeason(match: Match): Expression | undefined {
  const code = codeOf(match, "SEASON")!;
  const at = positionOf(match, "SEASON")!;
  const next = match.terms[at + 1];
  // "the fall of the city", "in the spring of hope", "the Spring Festival".
  if (next?.word === "of" || (match.terms[at]!.capital && next?.capital)) return undefined;
  const value = `XXXX-${code}`;
  if (hasWord(match, "last")) return { type: "DATE", value, precision: "season", side: "before" };
  if (hasWord(match, "next", "coming")) return { type: "DATE", value, precision: "season", side: "after" };
  return { type: "DATE", value, precision: "season" };
}

function weekday(match: Match): Expression | undefined {
  const value = `XXXX-WXX-${numberOf(match, "WEEKDAY")}`;
  const mod = edgeOf(match);
  const base = { type: "DATE", value, precision: "day", ...(mod && { mod }) } as const;
  if (hasWord(match, "last", "past")) return { ...base, side: "before" };
  if (hasWord(match, "next", "coming")) return { ...base, side: "after" };
  if (hasWord(match, "previous")) return { ...base, side: "before", anaphoric: true };
  if (hasWord(match, "following")) return { ...base, side: "after", anaphoric: true };
  if (hasWord(match, "this")) return { ...base, value: `REF+P0W:${numberOf(match, "WEEKDAY")}` };
  return base;
}

function weekdayOfWeek(match: Match): Expression {
  const shift = hasWord(match, "last") ? "REF-P1W" : hasWord(match, "next") ? "REF+P1W" : "REF+P0W";
  return day(`${shift}:${numberOf(match, "WEEKDAY")}`);
}

function holiday(match: Match): Expression | undefined {
  const found = holidays[codeOf(match, "HOLIDAY")!];
  if (!found) return undefined;
  const year = numberOf(match, "YEAR");
  const value = year === undefined ? openHoliday(found) : holidayOf(openHoliday(found), year);
  if (value === undefined) return undefined;
  if (hasWord(match, "last", "past")) return { ...day(value), side: "before" };
  return hasWord(match, "next") ? { ...day(value), side: "after" } : day(value);
}

function openHoliday(found: HolidayRule): string {
  if ("easter" in found) return `XXXX-E${found.easter < 0 ? "" : "+"}${found.easter}`;
  if ("day" in found) return `XXXX-${pad(found.month)}-${pad(found.day)}`;
  return `XXXX-M${pad(found.month)}-D${found.weekday}-N${found.nth}`;
}
