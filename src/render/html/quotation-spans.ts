import type { DocumentSpan, Quotation } from "../../model/index.ts";

/** The contents of a quotation as spans that name their document. */
export function quotationSpans({ documentId, contents }: Quotation): DocumentSpan[] {
  return contents.map(({ start, end }) => ({ documentId, start, end }));
}
