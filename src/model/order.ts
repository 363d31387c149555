import { by, compareStrings } from "../util/order.ts";
import type { Document } from "./document.ts";
import type { DocumentSpan } from "./span.ts";

/** The order of documents everywhere: by time of publication, a day without an hour at its end, undated ones last, then by id. */
export const byPublication = by<Pick<Document, "id" | "publishedAt">>(
  (a, b) => compareStrings(instantOf(a), instantOf(b)),
  (a, b) => compareStrings(a.id, b.id),
);

/** Puts spans of several documents in order: by document as `rank` has it, then by start, then by end. */
export function byPlace(rank: ReadonlyMap<string, number>): (a: DocumentSpan, b: DocumentSpan) => number {
  return by(
    (a, b) => (rank.get(a.documentId) ?? 0) - (rank.get(b.documentId) ?? 0),
    (a, b) => a.start - b.start,
    (a, b) => a.end - b.end,
  );
}

/** Behind all that is told more exactly. */
const end = "\uffff";

/** A time with a zone is put in UTC, so that noon in New York comes after noon in London; others stay as they are written. */
function instantOf(document: Pick<Document, "publishedAt">): string {
  const value = document.publishedAt?.value ?? "";
  if (!/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return value + end;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? value : new Date(instant).toISOString();
}
