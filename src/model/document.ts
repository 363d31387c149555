import { z } from "zod";
import { list, maybe, position, record } from "./schema.ts";
import { evidenceSchema } from "./span.ts";

export const blockKinds = [
  "title", "dek", "byline", "dateline", "heading", "paragraph", "quote", "list-item", "table", "caption", "credit",
  "navigation", "subscription", "promotion", "teaser", "comment", "legal", "other",
] as const; // biome-ignore format: a table reads better in rows

export const blockSchema = record(
  "Block",
  "A stretch of a document's text with its kind. Blocks are ordered, disjoint and together cover all that is not white space.",
  {
    start: position,
    end: position,
    kind: z.enum(blockKinds),
    body: z
      .boolean()
      .describe("True only for what the article itself says: paragraph, quote, list-item, table."),
    reason: z.string().min(1),
    duplicateOf: maybe(position.describe("Index in this list of the block that says the same first.")),
    language: maybe(z.string().describe("ISO 639-1, where it differs from the document's.")),
  },
);

export const foundSchema = record(
  "Found",
  "A value with the rule that found it, and its words where they stand in the text.",
  {
    value: z.string().min(1),
    rule: z.string().min(1),
    raw: maybe(z.string()),
    evidence: maybe(evidenceSchema),
  },
);

export const precisions = [
  "second", "minute", "hour", "day", "week", "month", "season", "year", "decade", "century", "era", "unknown",
] as const; // biome-ignore format: a table reads better in rows

export const foundTimeSchema = record("FoundTime", "A time with its precision and the rule that found it.", {
  value: z.string().min(1),
  precision: z.enum(precisions),
  rule: z.string().min(1),
  raw: maybe(z.string()),
  certainty: maybe(z.literal("likely")),
  evidence: maybe(evidenceSchema),
});

export const outletSchema = record(
  "Outlet",
  "Who published. Never called a source: that word means the speaker of a quotation.",
  {
    id: z.string().min(1),
    value: z.string().min(1),
    rule: z.string().min(1),
    raw: maybe(z.string()),
    evidence: maybe(evidenceSchema),
  },
);

export const creditSchema = record(
  "Credit",
  "An agency, photographer or contributor named as having supplied something.",
  {
    name: z.string().min(1),
    kind: z.enum(["agency", "photo", "contributor"]),
    evidence: evidenceSchema,
  },
);

export const documentSchema = record("Document", "One article from one outlet, as read.", {
  id: z.string().describe("From the SHA-256 of the bytes."),
  input: z.string(),
  alsoInputs: list(z.string()),
  sha256: z.string(),
  textSha256: z.string(),
  url: maybe(z.string()),
  mediaType: z.string(),
  language: z.string().describe("ISO 639-1, or und where it cannot be told."),
  outlet: maybe(outletSchema),
  title: maybe(foundSchema),
  dek: maybe(foundSchema),
  dateline: maybe(foundSchema),
  byline: list(foundSchema),
  credits: list(creditSchema),
  publishedAt: maybe(foundTimeSchema),
  modifiedAt: maybe(foundTimeSchema),
  retrievedAt: maybe(z.string()),
  text: z.string(),
  blocks: list(blockSchema),
  candidates: maybe(
    z
      .record(z.string(), list(foundSchema))
      .describe("All metadata values that were found, by field, the chosen one among them."),
  ),
});

/** What a block is: how it is shown, and whether it is read as the article's own words. */
export type BlockKind = (typeof blockKinds)[number];
/** A stretch of a document's text with its kind and the reason for it. */
export type Block = z.infer<typeof blockSchema>;
/** A value with the rule that found it. */
export type Found = z.infer<typeof foundSchema>;
/** How exactly a time is known. */
export type Precision = (typeof precisions)[number];
/** A time with its precision and rule. */
export type FoundTime = z.infer<typeof foundTimeSchema>;
/** Who published. */
export type Outlet = z.infer<typeof outletSchema>;
/** An agency, photographer or contributor named in the text. */
export type Credit = z.infer<typeof creditSchema>;
/** One article from one outlet, as read: its canonical text, its blocks, what is known of it. */
export type Document = z.infer<typeof documentSchema>;
