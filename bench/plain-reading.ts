import type { Reading } from "../src/analyze/annotator.ts";
import { modelOf } from "../src/engine/models.ts";
import { annotate } from "../src/language/index.ts";
import type { Document } from "../src/model/index.ts";
import { documentOf } from "../src/testing/marked.ts";

/** A text of a data set as one paragraph with its language analysis: for corpora whose lines are broken anywhere. */
export function plainReadingOf(text: string, fields: Partial<Document> = {}): Reading {
  return { document: documentOf(text, fields), annotated: annotate(modelOf("en"), text) };
}
