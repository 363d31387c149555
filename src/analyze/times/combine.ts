import type { Term } from "../grammar/terms.ts";
import { hourInPart } from "./half-day.ts";
import type { Expression } from "./rule.ts";
import type { FoundExpression } from "./scan.ts";

/** Words that may stand between an hour and its day: "3 p.m. on Tuesday", "the morning of October 17", "Tuesday at noon". */
const connectors = new Set([",", "on", "of", "at", "in", "the"]);

/** Joins an hour or a part of the day with the day beside it, and drops those that have none: "in the morning" alone says no day. */
export function combineClocks(terms: readonly Term[], found: readonly FoundExpression[]): FoundExpression[] {
  const combined: FoundExpression[] = [];
  for (const next of found) {
    const last = combined.at(-1);
    const joined = last && isBeside(terms, last, next) ? join(last, next) : undefined;
    if (joined) combined[combined.length - 1] = joined;
    else combined.push(next);
  }
  return combined.filter(({ expression }) => !expression.clock || isHour(expression.value));
}

function isHour(value: string): boolean {
  return /^T\d/.test(value);
}

function isBeside(terms: readonly Term[], last: FoundExpression, next: FoundExpression): boolean {
  const gap = terms.slice(last.to, Math.min(next.from, last.to + 3));
  return next.from - last.to <= 2 && gap.every((it) => connectors.has(it.word));
}

function join(last: FoundExpression, next: FoundExpression): FoundExpression | undefined {
  if (last.expression.clock && next.expression.clock) return joinHours(last, next);
  const clock = last.expression.clock ? last : next;
  const day = clock === last ? next : last;
  if (!clock.expression.clock || day.expression.value.includes("/")) return undefined;
  const expression = day.expression.value.includes("T")
    ? hourOfPart(day.expression, clock.expression)
    : hourOfDay(day.expression, clock.expression);
  return expression && { from: last.from, to: next.to, rule: day.rule, expression };
}

/** "3 p.m." and "Tuesday". */
function hourOfDay(day: Expression, clock: Expression): Expression | undefined {
  if (day.type !== "DATE" || day.precision !== "day") return undefined;
  const { value, precision, mod, openHalf } = clock;
  return {
    ...day,
    type: "TIME",
    value: day.value + value,
    precision,
    ...(mod && { mod }),
    ...(openHalf && { openHalf }),
  };
}

/** "Four o'clock on Sunday" and "morning", "this evening" and "at six o'clock": the part says which half of the day is meant. */
function hourOfPart(day: Expression, clock: Expression): Expression | undefined {
  const [date, time] = day.value.split("T") as [string, string];
  const [hour, part] = isHour(clock.value) ? [clock, time] : [day, clock.value.slice(1)];
  const told = `T${hour.value.split("T")[1]}`;
  if (isHour(`T${part}`) || !isHour(told) || (part === "MO" && told >= "T12")) return undefined;
  const { openHalf: _, ...rest } = day;
  return { ...rest, value: date + hourInPart(told, part), precision: hour.precision };
}

/** "8 in the morning", "early in the evening": the hour says more. */
function joinHours(last: FoundExpression, next: FoundExpression): FoundExpression | undefined {
  const hour = [last, next].find((it) => isHour(it.expression.value));
  const part = [last, next].find((it) => !isHour(it.expression.value));
  if (!hour || !part) return undefined;
  const { openHalf: _, ...told } = hour.expression;
  const value = hourInPart(told.value, part.expression.value.slice(1));
  return { ...hour, from: last.from, to: next.to, expression: { ...told, value } };
}
