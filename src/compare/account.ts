import type { Annotated } from "../language/index.ts";
import type { Analysis, Document } from "../model/index.ts";

/** One outlet's account of the event: a document, its sentences and tokens, and what was found in it. */
export interface Account {
  readonly document: Document;
  readonly annotated: Annotated;
  readonly analysis: Analysis;
}
