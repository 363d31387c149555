import type { Annotated } from "../language/index.ts";
import type { Analysis, Document } from "../model/index.ts";

/** One document with its sentences, tokens and dependencies: all that an annotator may see. */
export interface Reading {
  readonly document: Document;
  readonly annotated: Annotated;
}

/** Finds one kind of thing in one document, from the text and from what the annotators it requires have found. */
export interface Annotator<Kind extends keyof Analysis = keyof Analysis> {
  readonly name: Kind;
  /** Raised whenever its findings change: results are cached by it. */
  readonly version: string;
  readonly requires: readonly (keyof Analysis)[];
  /** `found` holds the findings of those it requires; the others are empty lists. */
  find(reading: Reading, found: Analysis): Analysis[Kind];
}
