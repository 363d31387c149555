import { codeOf, type Match, numberOf, positionOf } from "../grammar/pattern.ts";
import { pad } from "./calendar.ts";
import { type Expression, rule, type TimeRule } from "./rule.ts";

/** Hours and parts of a day, which a date beside them completes. */
export const clockRules: readonly TimeRule[] = [
  rule("clock", "NUMBER DASH? AMPM ZONE?", hour),
  rule("clock", "CLOCK AMPM? ZONE?", clock),
  rule("clock", "NUMBER o'clock (in the PART)?", hour),
  rule("clock", "NUMBER in the PART", hour),
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
  if (!Number.isInteger(number) || number < 1 || number > 12 || (minutes && !/^[0-5]\d$/.test(minutes)))
    return undefined;
  const part =
    codeOf(match, "AMPM") ??
    (codeOf(match, "PART") === "MO" ? "am" : codeOf(match, "PART") ? "pm" : undefined);
  return {
    ...time(`${twentyFour(number, part)}:${minutes || "00"}`),
    precision: minutes ? "minute" : "hour",
  };
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
