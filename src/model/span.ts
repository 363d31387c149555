import { z } from "zod";
import { position, record } from "./schema.ts";

export const spanSchema = record(
  "Span",
  "A half-open range [start, end) of UTF-16 code units in one document's text, never inside a surrogate pair.",
  { start: position, end: position },
);

export const documentSpanSchema = record("DocumentSpan", "A span together with the document it lies in.", {
  documentId: z.string(),
  start: position,
  end: position,
});

export const evidenceSchema = record(
  "Evidence",
  "A span of one document with the words found there: quote === text.slice(start, end). Made only by cite().",
  { documentId: z.string(), start: position, end: position, quote: z.string().min(1) },
);

/** A half-open range `[start, end)` of UTF-16 code units in one document's text. */
export type Span = z.infer<typeof spanSchema>;
/** A span together with the document it lies in. */
export type DocumentSpan = z.infer<typeof documentSpanSchema>;
/** A span of one document, with the words found there, so that anyone can check us. */
export type Evidence = z.infer<typeof evidenceSchema>;
/** Derived from the SHA-256 of the document's bytes. */
export type DocumentId = string;
/** Unique in one synopsis (or one analysis) only. */
export type EntityId = string;
