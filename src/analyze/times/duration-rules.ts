import { codeOf, hasWord, type Match, numberOf } from "../grammar/pattern.ts";
import { hedgeOf, unitOf } from "./relative-rules.ts";
import { type Expression, rule, type TimeRule } from "./rule.ts";

/** Amounts of time, and repetitions. */
export const durationRules: readonly TimeRule[] = [
  rule("duration", "HEDGE? NUMBER DASH? more|full|straight|consecutive? UNIT|UNITS", duration),
  rule("duration", "HEDGE? NUMBER UNITS and a half", duration),
  rule("duration-range", "NUMBER to|or|DASH NUMBER DASH? UNITS", durationRange),
  rule("duration", "HEDGE? a|an UNIT (and a half)?", article),
  rule("duration", "half a|an UNIT", (match) => half(match)),
  rule("duration", "UNIT|UNITS DASH long", (match) => vague(match, "1")),
  rule("some-duration", "a? few|several|many|some more? UNITS", (match) => vague(match)),
  rule("some-duration", "a couple of? UNITS", (match) => vague(match, "2")),
  rule("some-duration", "for|in|within|over|after|of|take|takes|took|spent UNITS", (match) => vague(match)),
  rule("some-duration", "UNITS", (match) =>
    behindUnits.has(match.terms[match.to]?.word ?? "") ? vague(match) : undefined,
  ),
  rule(
    "last-units",
    "the? last|past|next|coming|previous|first|preceding|latest NUMBER UNITS|UNIT",
    duration,
  ),
  rule("last-units", "the? last|past|next|coming|previous|first few|several|couple of? UNITS", (match) =>
    vague(match),
  ),
  rule("past-unit", "the? past UNIT", (match) => article(match)),
  rule("last-decade", "the last|next decade|century", (match) => article(match)),
  rule("set-of-units", "every|each other|second? UNIT", (match) =>
    set(match, hasWord(match, "other", "second") ? 2 : 1),
  ),
  rule("set-of-units", "every NUMBER UNITS", (match) => set(match, numberOf(match, "NUMBER")!)),
  rule("set-of-units", "per UNIT", (match) => set(match, 1)),
  rule("set-of-units", "once|twice|times|time a|an|every|per|each UNIT", (match) => set(match, 1)),
  rule("repeated", "REPEAT", repeated),
  rule("set-of-weekdays", "every|each WEEKDAY PART?", (match) =>
    setOf(`XXXX-WXX-${numberOf(match, "WEEKDAY")}`),
  ),
  rule("set-of-weekdays", "WEEKDAYS", (match) => setOf(`XXXX-WXX-${numberOf(match, "WEEKDAYS")}`)),
  rule("set-of-months", "every|each MONTH", (match) =>
    setOf(`XXXX-${String(numberOf(match, "MONTH")).padStart(2, "0")}`),
  ),
  rule("set-of-seasons", "every|each SEASON", (match) => setOf(`XXXX-${codeOf(match, "SEASON")}`)),
];

// Bare plurals are an amount of time only before these: "days before the vote", "weeks of rain".
const behindUnits = new Set(["of", "before", "after", "later", "earlier", "or", "and"]);

/** `P3D`, `PT2H30M`, `P2Y6M`: halves of a year and of an hour are written as TIMEX3 does. */
function period(match: Match, count: number): string | undefined {
  const unit = unitOf(match);
  if (!unit) return undefined;
  const total = count * unit.times;
  const prefix = unit.clock ? "PT" : "P";
  if (Number.isInteger(total)) return `${prefix}${total}${unit.letter}`;
  const below = halves[`${prefix}${unit.letter}`];
  const isHalf = Number.isInteger(total * 2);
  if (!below || !isHalf) return `${prefix}${total}${unit.letter}`;
  const whole = Math.floor(total);
  return `${whole > 0 ? `${prefix}${whole}${unit.letter}` : prefix}${below}`;
}

const halves: Readonly<Record<string, string>> = { PY: "6M", PTH: "30M", PTM: "30S" };

function duration(match: Match): Expression | undefined {
  const unit = unitOf(match);
  const count = numberOf(match, "NUMBER")! + (hasWord(match, "half") ? 0.5 : 0);
  const value = period(match, count);
  if (!unit || !value || isAge(match) || isOrdinalSecond(match)) return undefined;
  return { type: "DURATION", value, precision: unit.precision, ...hedgeOf(match) };
}

/** "39-year-old", "15 years old", "two years of age" are ages: quantities, no times. */
function isAge(match: Match): boolean {
  const [next, second] = [match.terms[match.to], match.terms[match.to + 1]];
  if (next?.word === "old" || (next?.word === "-" && second?.word === "old")) return true;
  return next?.word === "of" && second?.word === "age";
}

/** "a second", "one second attempt": not a length of time without a number that says so. */
function isOrdinalSecond(match: Match): boolean {
  const last = match.terms[match.to - 1]!.word;
  return last === "second";
}

function durationRange(match: Match): Expression | undefined {
  const unit = unitOf(match);
  const value = period(match, numberOf(match, "NUMBER")!);
  if (!unit || !value || isAge(match)) return undefined;
  return { type: "DURATION", value, precision: unit.precision, mod: "EQUAL_OR_MORE" };
}

function article(match: Match): Expression | undefined {
  const unit = unitOf(match);
  if (!unit || isOrdinalSecond(match) || isAge(match)) return undefined;
  const before = match.terms[match.from - 1];
  const value = period(match, hasWord(match, "half") ? 1.5 : 1)!;
  // "$3 a year", "40 percent a month", "five times a week": how often.
  const isRate = match.terms[match.from]!.word.startsWith("a") && before && isAmount(match, match.from - 1);
  if (isRate) return { type: "SET", value, precision: unit.precision };
  return { type: "DURATION", value, precision: unit.precision, ...hedgeOf(match) };
}

const amounts = new Set([
  "%",
  "percent",
  "dollars",
  "euros",
  "pounds",
  "million",
  "billion",
  "times",
  "once",
  "twice",
]);

function isAmount(match: Match, at: number): boolean {
  const term = match.terms[at]!;
  return amounts.has(term.word) || ("NUMBER" in term.senses && !("YEAR" in term.senses));
}

function half(match: Match): Expression | undefined {
  const unit = unitOf(match);
  const value = period(match, 0.5);
  return unit && value ? { type: "DURATION", value, precision: unit.precision } : undefined;
}

/** "several weeks", "months": an amount that nobody states is X. */
function vague(match: Match, count = "X"): Expression | undefined {
  const unit = unitOf(match);
  if (!unit || isAge(match)) return undefined;
  const letter = unit.times >= 100 ? "C" : unit.times >= 10 ? "DE" : unit.letter;
  const value = count === "X" || unit.times > 1 ? `X${letter}` : `${count}${unit.letter}`;
  const mod = count === "2" ? { mod: "APPROX" } : {};
  return { type: "DURATION", value: `${unit.clock ? "PT" : "P"}${value}`, precision: unit.precision, ...mod };
}

function set(match: Match, count: number): Expression | undefined {
  const unit = unitOf(match);
  const value = period(match, count);
  return unit && value ? { type: "SET", value, precision: unit.precision } : undefined;
}

function setOf(value: string): Expression {
  return { type: "SET", value, precision: "day" };
}

// "the Daily Mail", "a monthly magazine's": names have a capital.
function repeated(match: Match): Expression | undefined {
  const [before, word, next] = [match.terms[match.from - 1], match.terms[match.from]!, match.terms[match.to]];
  if (word.capital && (next?.capital || before?.word === "the")) return undefined;
  // "a quarterly dividend" says what kind of dividend, not when.
  if (word.word === "quarterly" && next?.kind === "word" && next.word !== "in") return undefined;
  return { type: "SET", value: codeOf(match, "REPEAT")!, precision: "unknown" };
}
