import type { Document, FoundTime } from "../../model/index.ts";

/** Which of two documents was published first, by the day, or by the minute where both say it with their zone. Undefined where it cannot be told. */
export function publishedFirst(a: Document, b: Document): "a" | "b" | undefined {
  if (!a.publishedAt || !b.publishedAt) return undefined;
  const instants = [instantOf(a.publishedAt), instantOf(b.publishedAt)] as const;
  if (instants[0] !== undefined && instants[1] !== undefined) return earlier(instants[0], instants[1]);
  const length = Math.min(a.publishedAt.value.length, b.publishedAt.value.length, "2023-10-17".length);
  return earlier(a.publishedAt.value.slice(0, length), b.publishedAt.value.slice(0, length));
}

function earlier<T extends number | string>(a: T, b: T): "a" | "b" | undefined {
  return a < b ? "a" : b < a ? "b" : undefined;
}

/** Milliseconds, only where the value names its zone: without one the machine's would be taken. */
function instantOf(time: FoundTime): number | undefined {
  if (!/T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(time.value)) return undefined;
  const instant = Date.parse(time.value);
  return Number.isNaN(instant) ? undefined : instant;
}
