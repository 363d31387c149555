import { invariant } from "../util/invariant.ts";
import type { DocumentId, Evidence, Span } from "./span.ts";

/** False inside a surrogate pair: no span may begin or end there. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
}

/** The only way to make evidence. A span that does not fit its document is our bug, so it throws `InvariantError`. */
export function cite(document: { readonly id: DocumentId; readonly text: string }, span: Span): Evidence {
  const { start, end } = span;
  const { id, text } = document;
  invariant(0 <= start && start < end && end <= text.length, `span ${start}..${end} is outside ${id}`);
  invariant(
    isBoundary(text, start) && isBoundary(text, end),
    `span ${start}..${end} splits a character of ${id}`,
  );
  return { documentId: id, start, end, quote: text.slice(start, end) };
}
