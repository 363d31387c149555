import { codeOf, type Match, numberOf, positionOf } from "../grammar/pattern.ts";
import { pad } from "./calendar.ts";
import { hourInPart } from "./half-day.ts";
import { type Expression, rule, type TimeRule } from "./rule.ts";

/** Hours and parts of a day, which a date beside them completes. */
export const clockRules: readonly TimeRule[] = [
  rule("clock", "NUMBER DASH? AMPM ZONE?", hour),
  rule("clock", "CLOCK AMPM? ZONE?", clock),
  rule("clock", "NUMBER o'clock (in the PART)?", hour),
  rule("clock", "NUMBER in the PART", hour),
  rule("clock", "half past NUMBER (in the PART)? AMPM?", (match) => hourAnd(match, 30)),
  rule("clock", "a? quarter past NUMBER (in the PART)? AMPM?", (match) => hourAnd(match, 15)),
  rule("clock", "a? quarter to NUMBER (in the PART)? AMPM?", (match) => hourAnd(match, -15)),
  rule("clock", "NUMBER minutes? past NUMBER (in the PART)? AMPM?", (match) => hourAndNumber(match, 1)),
  rule("clock", "NUMBER minutes to NUMBER (in the PART)? AMPM?", (match) => hourAndNumber(match, -1)),
  rule("clock", "NUMBER this PART", hourOfToday),
  rule("clock", "HOUR ZONE?", (match) => time(codeOf(match, "HOUR")!)),
  rule("part-of-day", "(the|EDGE DASH?)? PART", (match) => ({
    type: "TIME",
    value: `T${codeOf(match, "PART")}`,
    precision: "day",
    clock: true,
  })),
];

function time(value: string): Expression {
  return { type: "TIME", value: `T${value}`, precision: "minute", clock: true };
}

/** "3 p.m.", "10.30am", "eight o'clock". */
function hour(match: Match): Expression | undefined {
  const at = positionOf(match, "NUMBER")!;
  const [hours = "", minutes = ""] = match.terms[at]!.word.split(".");
  const number = minutes ? Number(hours) : numberOf(match, "NUMBER")!;
  if (!isOnDial(number) || (minutes && !/^[0-5]\d$/.test(minutes))) return undefined;
  return inToldHalf(match, `T${pad(number)}:${minutes || "00"}`, minutes ? "minute" : "hour");
}

/** "Half past three", "a quarter to nine". */
function hourAnd(match: Match, minutes: number, nth = 0): Expression | undefined {
  const number = numberOf(match, "NUMBER", nth)!;
  if (!isOnDial(number)) return undefined;
  const total = (number * 60 + minutes) % (12 * 60);
  return inToldHalf(match, `T${pad(Math.floor(total / 60) || 12)}:${pad(total % 60)}`, "minute");
}

/** "Ten past eight", "five minutes to nine". */
function hourAndNumber(match: Match, sign: 1 | -1): Expression | undefined {
  const minutes = numberOf(match, "NUMBER")!;
  return Number.isInteger(minutes) && minutes < 60 ? hourAnd(match, sign * minutes, 1) : undefined;
}

/** "At six this evening". */
function hourOfToday(match: Match): Expression | undefined {
  const found = hour(match);
  return found && { type: "TIME", value: `REF+P0D${found.value}`, precision: "hour" };
}

function isOnDial(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 12;
}

/** In the half of the day that "a.m." or "in the afternoon" says; one that is not said stays open, but for twelve. */
function inToldHalf(match: Match, value: string, precision: Expression["precision"]): Expression {
  const suffix = codeOf(match, "AMPM");
  const part = suffix ? (suffix === "am" ? "MO" : "AF") : codeOf(match, "PART");
  const read = { type: "TIME", precision, clock: true } as const;
  if (part) return { ...read, value: hourInPart(value, part) };
  return { ...read, value, ...(!value.startsWith("T12") && { openHalf: true as const }) };
}

function clock(match: Match): Expression | undefined {
  const [hours = 0, minutes = 0, seconds] = codeOf(match, "CLOCK")!.split(":").map(Number);
  if (hours > 24 || minutes > 59) return undefined;
  // "2:1" and "1:36.6" are results of games and races.
  const next = match.terms[match.to];
  if (next?.glued && next.word === "." && match.terms[match.to + 1]?.glued) return undefined;
  const suffix = seconds === undefined ? "" : `:${pad(seconds)}`;
  return time(`${twentyFour(hours, codeOf(match, "AMPM"))}:${pad(minutes)}${suffix}`);
}

function twentyFour(hours: number, part: string | undefined): string {
  if (part === "pm" && hours < 12) return pad(hours + 12);
  return pad(part === "am" && hours === 12 ? 0 : hours);
}
