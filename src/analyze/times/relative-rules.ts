import type { Precision } from "../../model/index.ts";
import { codeOf, hasWord, type Match, numberOf } from "../grammar/pattern.ts";
import { withMod } from "./date-rules.ts";
import { type Expression, rule, type TimeRule } from "./rule.ts";

/** Dates counted from the day of publication, or from a time that the text named before. */
export const relativeRules: readonly TimeRule[] = [
  rule("today", "(EDGE on?)? today", (match) => withMod(match, "day", "REF+P0D")),
  rule("yesterday", "(EDGE on?)? yesterday", (match) => withMod(match, "day", "REF-P1D")),
  rule("tomorrow", "(EDGE on?)? tomorrow", (match) => withMod(match, "day", "REF+P1D")),
  rule("day-before-yesterday", "the? day before yesterday", () => day("REF-P2D")),
  rule("day-after-tomorrow", "the? day after tomorrow", () => day("REF+P2D")),
  rule("tonight", "EDGE? tonight", (match) => withMod(match, "day", "REF+P0DTNI", "TIME")),
  rule("last-night", "EDGE? last night", (match) => withMod(match, "day", "REF-P1DTNI", "TIME")),
  rule("this-part-of-day", "EDGE? this PART", (match) =>
    withMod(match, "day", `REF+P0DT${codeOf(match, "PART")}`, "TIME"),
  ),
  rule("week-or-month", "(EDGE DASH?)? (in|of|by|at? the? EDGE of)? this|last|next UNIT", deictic),
  rule("week-or-month", "(the? EDGE of)? the current UNIT", deictic),
  rule("week-or-month", "(the? EDGE of)? the? latest|current|fiscal fiscal? UNIT", latest),
  rule("week-or-month", "this past|coming UNIT", deictic),
  rule("week-or-month", "the coming UNIT", deictic),
  rule("edge-of-unit", "(by|at? the)? EDGE of|in the UNIT", edgeOfUnit),
  rule("year-end", "(the|this|last|next? year) DASH|'s? end", yearEnd),
  rule("weekend", "(EDGE on?)? this|last|next|past|the this|past|coming? weekend", weekend),
  rule("year-part", "(EDGE DASH?)? this|last|next fiscal|calendar|school|academic year", deictic),
  rule("units-ago", "HEDGE? NUMBER UNIT|UNITS (or so)? ago", unitsAgo),
  rule("units-ago", "HEDGE? a|an UNIT (or so)? ago", unitsAgo),
  rule("units-from-now", "HEDGE? NUMBER|a|an UNIT|UNITS from now", unitsAhead),
  rule("some-units-ago", "(a? few|couple|handful of?) UNITS (or so)? ago", vagueAgo),
  rule("some-units-ago", "several|many|some UNITS ago", vagueAgo),
  rule("some-units-ago", "UNITS ago", vagueAgo),
  rule("long-ago", "long|not? so? long ago", () => past()),
  rule("unit-earlier", "a|one UNIT earlier|before|previously", (match) => anaphoricShift(match, "-")),
  rule("unit-later", "a|one UNIT later", (match) => anaphoricShift(match, "+")),
  rule("units-earlier", "NUMBER UNITS earlier|previously", (match) => anaphoricShift(match, "-")),
  rule("units-later", "NUMBER UNITS later", (match) => anaphoricShift(match, "+")),
  rule("following-unit", "the next|following UNIT", followingUnit),
  rule("previous-unit", "the previous|preceding|prior UNIT", previousUnit),
  rule("following-day-part", "the next|following PART", (match) => ({
    ...day(`REF+P1DT${codeOf(match, "PART")}`),
    type: "TIME",
    anaphoric: true,
  })),
  rule("that-unit", "EDGE? that same? UNIT", thatUnit),
  rule("that-unit", "the same UNIT", thatUnit),
  rule("that-day-part", "EDGE? that same? PART", (match) => ({
    ...day(`REF+P0DT${codeOf(match, "PART")}`),
    type: "TIME",
    anaphoric: true,
  })),
  rule("year-ago-unit", "the? year DASH ago|earlier (quarter|period|third)?", yearAgo),
  rule("the-quarter", "the latest? quarter|period", theQuarter),
  rule("fiscal-period", "the year ended|ending", () => ({
    type: "DURATION",
    value: "P1Y",
    precision: "year",
  })),
  rule("the-year", "the full|whole|entire year", () => ({
    type: "DATE",
    value: "REF+P0Y",
    precision: "year",
  })),
];

const thatQuarter: Expression = { type: "DATE", value: "REF-P1Q", precision: "season", anaphoric: true };

/** "the quarter" is the one that was named last; "the period" only with "latest". */
function theQuarter(match: Match): Expression | undefined {
  const isPeriod = hasWord(match, "period") && !hasWord(match, "latest");
  const isShare = match.terms[match.from - 1]?.word === "of" || hasWord(match, "mile");
  return isPeriod || isShare ? undefined : thatQuarter;
}

function day(value: string): Expression {
  return { type: "DATE", value, precision: "day" };
}

function past(): Expression {
  return { type: "DATE", value: "PAST_REF", precision: "unknown" };
}

/** A unit code such as `10Y` or `T1H`: what it counts, how many of them, and how exact a date a count of it gives. */
export interface Unit {
  readonly clock: boolean;
  readonly times: number;
  readonly letter: string;
  readonly precision: Precision;
}

const precisions: Readonly<Record<string, Precision>> = {
  D: "day",
  W: "week",
  M: "month",
  Q: "season",
  Y: "year",
};

export function unitOf(match: Match, nth = 0): Unit | undefined {
  const code = codeOf(match, "UNIT", nth) ?? codeOf(match, "UNITS", nth);
  const parts = /^(T?)(\d+)([A-Z])$/.exec(code ?? "");
  if (!parts) return undefined;
  const [, clock, times, letter] = parts;
  const clockPrecision = letter === "H" ? "hour" : letter === "M" ? "minute" : "second";
  const precision = clock
    ? clockPrecision
    : times === "10"
      ? "decade"
      : Number(times) >= 100
        ? "century"
        : precisions[letter!]!;
  return { clock: clock === "T", times: Number(times), letter: letter!, precision };
}

/** "this week", "last month", "earlier this year". */
function deictic(match: Match): Expression | undefined {
  const unit = unitOf(match);
  if (!unit || unit.clock || isAdjective(match)) return undefined;
  const sign = hasWord(match, "last", "past") ? "-" : hasWord(match, "next", "coming") ? "+" : "+";
  const count = hasWord(match, "this", "current") && !hasWord(match, "past", "coming") ? 0 : 1;
  if (unit.letter === "D" && count === 0) return day("REF+P0D");
  return withMod(match, unit.precision, `REF${sign}P${count * unit.times}${unit.letter}`);
}

/** "last minute", "next second": no date; "this day-old bread". */
function isAdjective(match: Match): boolean {
  const next = match.terms[match.to];
  return next?.word === "-" && next.glued && match.terms[match.to + 1]?.word === "old";
}

function latest(match: Match): Expression | undefined {
  const unit = unitOf(match);
  if (!unit || unit.clock || (unit.letter !== "Q" && unit.letter !== "Y")) return undefined;
  if (unit.letter === "Q" && !hasWord(match, "current")) return thatQuarter;
  return withMod(match, unit.precision, `REF+P0${unit.letter}`);
}

/** "the end of the year", "earlier in the month": of the one that is running. */
function edgeOfUnit(match: Match): Expression | undefined {
  const unit = unitOf(match);
  if (!unit || unit.clock || unit.letter === "D" || unit.times > 1) return undefined;
  return withMod(match, unit.precision, `REF+P0${unit.letter}`);
}

function yearEnd(match: Match): Expression | undefined {
  const sign = hasWord(match, "last") ? "-P1" : hasWord(match, "next") ? "+P1" : "+P0";
  return { type: "DATE", value: `REF${sign}Y`, precision: "year", mod: "END" };
}

function weekend(match: Match): Expression {
  if (hasWord(match, "last", "past")) return withMod(match, "day", "REF-P1W:WE");
  if (hasWord(match, "next")) return withMod(match, "day", "REF+P1W:WE");
  if (hasWord(match, "this", "coming")) return withMod(match, "day", "REF+P0W:WE");
  return withMod(match, "day", "XXXX-WXX-WE");
}

/** The TIMEX3 mod of "about", "nearly", "more than", "up to" before an amount of time. */
export function hedgeOf(match: Match): { readonly mod?: string } {
  const mod = codeOf(match, "HEDGE");
  return mod ? { mod } : {};
}

function unitsAgo(match: Match): Expression | undefined {
  return counted(match, "-");
}

function unitsAhead(match: Match): Expression | undefined {
  return counted(match, "+");
}

/** A count of units from now is as exact as its unit: "three weeks ago" is a week, "three days ago" a day. */
function counted(match: Match, sign: "-" | "+"): Expression | undefined {
  const unit = unitOf(match);
  const count = numberOf(match, "NUMBER") ?? 1;
  if (!unit || !Number.isInteger(count * unit.times)) return undefined;
  const total = count * unit.times;
  if (unit.clock) {
    const value = unit.letter === "H" && total < 12 ? "REF+P0D" : undefined;
    return value ? { ...day(value), likely: true, ...hedgeOf(match) } : undefined;
  }
  const isNumber = numberOf(match, "NUMBER") !== undefined;
  const precision =
    unit.letter === "Y" && !isNumber && unit.times === 1
      ? "month"
      : unit.letter === "Y"
        ? "year"
        : unit.precision;
  return { type: "DATE", value: `REF${sign}P${total}${unit.letter}`, precision, ...hedgeOf(match) };
}

/** "a few weeks ago": when, nobody says; kept as past with the amount that it is said to be. */
function vagueAgo(match: Match): Expression | undefined {
  const unit = unitOf(match);
  if (!unit) return undefined;
  return { type: "DATE", value: "PAST_REF", precision: "unknown" };
}

function anaphoricShift(match: Match, sign: "-" | "+"): Expression | undefined {
  const found = counted(match, sign);
  return found && { ...found, anaphoric: true };
}

function followingUnit(match: Match): Expression | undefined {
  const unit = unitOf(match);
  if (!unit || unit.clock) return undefined;
  if (match.terms[match.from + 1]?.word === "next" && unit.times > 1) return duration(unit);
  return {
    type: "DATE",
    value: `REF+P${unit.times}${unit.letter}`,
    precision: unit.precision,
    anaphoric: true,
  };
}

function duration(unit: Unit): Expression {
  return { type: "DURATION", value: `P${unit.times}${unit.letter}`, precision: unit.precision };
}

function previousUnit(match: Match): Expression | undefined {
  const unit = unitOf(match);
  if (!unit || unit.clock) return undefined;
  return {
    type: "DATE",
    value: `REF-P${unit.times}${unit.letter}`,
    precision: unit.precision,
    anaphoric: true,
  };
}

function thatUnit(match: Match): Expression | undefined {
  const unit = unitOf(match);
  if (!unit || unit.clock || unit.times > 1) return undefined;
  return withAnaphor(withMod(match, unit.precision, `REF+P0${unit.letter}`));
}

function withAnaphor(expression: Expression): Expression {
  return { ...expression, anaphoric: true };
}

/** "the year-ago quarter", "year-earlier results": as exact as what was named before. */
function yearAgo(_match: Match): Expression {
  return { type: "DATE", value: "REF-P1Y", precision: "year", anaphoric: true };
}
