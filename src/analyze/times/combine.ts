import type { Term } from "../grammar/terms.ts";
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
  const { from } = last;
  const { to } = next;
  const clock = last.expression.clock ? last : next;
  const day = clock === last ? next : last;
  if (!clock.expression.clock) return undefined;
  if (day.expression.clock) return joinHours(last, next);
  const { type, value, precision } = day.expression;
  if (type !== "DATE" || precision !== "day" || value.includes("T") || value.includes("/")) return undefined;
  const expression = {
    ...day.expression,
    type: "TIME" as const,
    value: value + clock.expression.value,
    precision: clock.expression.precision,
    ...(clock.expression.mod && { mod: clock.expression.mod }),
  };
  return { from, to, rule: day.rule, expression };
}

/** "8 in the morning", "early in the evening": the hour says more. */
function joinHours(last: FoundExpression, next: FoundExpression): FoundExpression | undefined {
  const hour = [last, next].find((it) => isHour(it.expression.value));
  return hour && !(isHour(last.expression.value) && isHour(next.expression.value))
    ? { ...hour, from: last.from, to: next.to }
    : undefined;
}
