import type { Time } from "../../model/index.ts";

/** The first and the last day that a time may mean, as ISO days. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days of a resolved time; undefined where it has none or they do not bound it. */
export function daysOf(time: Pick<Time, "from" | "to" | "type">): Days | undefined {
  const { from, to, type } = time;
  if (!from || !to || type === "DURATION" || type === "SET") return undefined;
  const days = { from: padded(from, "-01-01"), to: padded(to, "-12-31") };
  return /^\d{4}-\d{2}-\d{2}$/.test(days.from) && /^\d{4}-\d{2}-\d{2}$/.test(days.to) ? days : undefined;
}

/** Whether two times can be one. */
export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** How many days lie between the first days of two times, to the nearest day. */
export function daysApart(a: Days, b: Days): number {
  return Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 86_400_000;
}

/** How many days a time spans. */
export function lengthInDays(days: Days): number {
  return (Date.parse(days.to) - Date.parse(days.from)) / 86_400_000 + 1;
}

function padded(value: string, rest: string): string {
  const day = value.slice(0, 10).split("T")[0]!;
  if (day.length === 7 && rest === "-12-31") return lastOfMonth(day);
  return day + rest.slice(day.length - 4);
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate();
  return `${month}-${String(last).padStart(2, "0")}`;
}
