import type { Time } from "../../model/index.ts";
import { compareStrings } from "../../util/order.ts";
import type { Account } from "../account.ts";

/**
 * The day of a story: the publication day that most documents state, or where none states one, the day that most documents write out in
 * full ("17 October 2023" in a caption). Ties go to the later day: a story is told after it happened. Undefined where nothing says.
 */
export function storyDay(accounts: readonly Account[]): string | undefined {
  const published = accounts.flatMap((it) => dayOf(it.document.publishedAt?.value) ?? []);
  if (published.length > 0) return mostFrequent(published);
  const written = accounts.flatMap((it) => [...new Set(it.analysis.times.flatMap(writtenDay))]);
  const latest = [...written].sort(compareStrings).at(-1) ?? "";
  return mostFrequent(written.filter((it) => Number(latest.slice(0, 4)) - Number(it.slice(0, 4)) <= longAgo));
}

/** Days more years than this before the latest one written out are history that the story recalls. */
const longAgo = 1;

/** A day that needs no other to be known: with its year, and without an anchor. */
function writtenDay(time: Time): string[] {
  const day = dayOf(time.value);
  return day !== undefined && time.anchor === undefined && time.type !== "DURATION" && time.type !== "SET"
    ? [day]
    : [];
}

function dayOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
}

function mostFrequent(days: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([x, m], [y, n]) => n - m || compareStrings(y, x))[0]?.[0];
}
