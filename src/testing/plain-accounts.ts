import type { Account } from "../compare/account.ts";
import type { Analysis, Document } from "../model/index.ts";
import { tokenized } from "./annotated.ts";
import { documentOf } from "./marked.ts";

export const emptyAnalysis: Analysis = {
  entities: [],
  labels: [],
  times: [],
  quotations: [],
  quantities: [],
  statements: [],
};

/** An account of an invented article with plain tokens and nothing found in it; each line of the text is a paragraph. */
export function plainAccount(id: string, text: string, fields: Partial<Document> = {}): Account {
  const blocks: Document["blocks"][number][] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    const end = match.index + match[0].length;
    blocks.push({ start: match.index, end, kind: "paragraph", body: true, reason: "test" });
  }
  return {
    document: documentOf(text, { id, blocks, ...fields }),
    annotated: tokenized(text),
    analysis: emptyAnalysis,
  };
}

/** The outlet field of a document, for tests and benchmarks. */
export function outletOf(name: string): NonNullable<Document["outlet"]> {
  return { id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"), value: name, rule: "test" };
}

/** A publication day, or a time with its zone. */
export function publishedOn(value: string): NonNullable<Document["publishedAt"]> {
  return { value, precision: value.includes("T") ? "minute" : "day", rule: "test" };
}
