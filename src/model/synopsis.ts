import { z } from "zod";
import {
  comparators,
  entitySchema,
  eventStatuses,
  labelSchema,
  modalities,
  participantRoles,
  quotationSchema,
  timeSchema,
  zones,
} from "./analysis.ts";
import { documentSchema, precisions } from "./document.ts";
import { problemSchema } from "./problem.ts";
import { list, maybe, position, record, some } from "./schema.ts";
import { documentSpanSchema, evidenceSchema } from "./span.ts";

export const synopsisFormat = "synoptic.synopsis/1";

export const relatedDocumentSchema = record(
  "SynopsisDocument",
  "A document with its relation to the story.",
  {
    ...documentSchema.unwrap().shape,
    related: z
      .boolean()
      .describe("False: read, but about another event; it adds itself to this list and nothing else."),
  },
);

export const storySchema = record("StoryHead", "What the story is called and when it played.", {
  key: z.string(),
  title: maybe(evidenceSchema),
  start: maybe(z.string()),
  end: maybe(z.string()),
  places: list(z.string()),
});

export const driftKinds = [
  "identical", "truncated", "extended", "reworded", "retranslated", "made-indirect", "made-direct", "merged", "split",
  "speaker-changed", "venue-changed", "attribution-dropped",
] as const; // biome-ignore format: a table reads better in rows

export const changeSchema = record(
  "Change",
  "One difference between two wordings; here or there is absent where nothing stands.",
  {
    kind: z.enum(["replaced", "added", "dropped", "moved"]),
    here: maybe(documentSpanSchema),
    there: maybe(documentSpanSchema),
  },
);

export const renderingSchema = record("Rendering", "One quotation of an utterance, held against another.", {
  quotationId: z.string(),
  against: maybe(z.string()),
  drift: list(z.enum(driftKinds)),
  rule: z.string(),
  changes: list(changeSchema),
});

export const utteranceSchema = record("Utterance", "One thing once said, in all its renderings.", {
  id: z.string(),
  speaker: maybe(z.string()),
  reference: z.string(),
  renderings: some(renderingSchema),
});

export const numberValueSchema = record("NumberValue", "One document's figure.", {
  min: maybe(z.number()),
  max: maybe(z.number()),
  comparator: z.enum(comparators),
  unit: maybe(z.string()),
  counted: maybe(evidenceSchema),
  attributedTo: maybe(z.string()),
  asOf: maybe(z.string()),
  relation: z
    .enum(["agree", "differ", "vaguer", "update"])
    .describe("To the value that against points at; the first value agrees with itself."),
  against: maybe(position),
  evidence: evidenceSchema,
});

export const numberSchema = record(
  "NumberLine",
  "One quantity in the world, with the figures that documents give for it.",
  {
    id: z.string(),
    about: evidenceSchema,
    status: z.enum(["agree", "differ", "vaguer", "update", "single"]),
    values: some(numberValueSchema),
    rule: z.string(),
  },
);

export const claimMentionSchema = record("ClaimMention", "Where a document makes a claim.", {
  ...evidenceSchema.unwrap().shape,
  voice: z.string(),
  polarity: z.enum(["positive", "negative"]),
  modality: z.enum(modalities),
  zone: z.enum(zones),
});

export const positionSchema = record("Position", "One side of a dispute.", {
  value: z.string(),
  documents: z.int(),
  origins: z.int(),
  mentions: some(claimMentionSchema),
  claimId: maybe(z.string()),
  words: maybe(evidenceSchema).describe(
    "The clause of a mention in which this side is told, as short as it can stand.",
  ),
  valueWords: maybe(evidenceSchema).describe("Where the value stands in those words."),
});

export const disputeSchema = record("Dispute", "What mentions of a claim do not tell alike.", {
  on: z.enum(["number", "time", "place", "participant", "polarity", "order", "modality", "wording"]),
  nature: z.enum(["contradiction", "degree", "update", "rounding", "attribution", "distortion"]),
  rule: z.string(),
  numberId: maybe(z.string()),
  positions: z.array(positionSchema).min(2).readonly(),
});

export const claimSchema = record("Claim", "The same statement across outlets.", {
  id: z.string(),
  key: z.string(),
  status: z.enum(["agreed", "disputed", "single"]),
  text: evidenceSchema,
  mentions: some(claimMentionSchema),
  documents: z.int(),
  origins: z.int(),
  originIds: list(z.string()),
  reported: maybe(z.string()),
  asWordOf: maybe(list(z.string())).describe(
    "Documents that tell it as somebody's word alone, or as alleged; absent where all do so by one speaker, or none.",
  ),
  rule: z.string(),
  fragment: maybe(z.literal(true)).describe(
    "The words of `text`, shown alone, read as a piece of a sentence: lists put such a claim last or fold it.",
  ),
  repeats: maybe(z.string()).describe(
    "A claim of the same document that says most of what this one says, in words around it or in words much like it.",
  ),
  background: maybe(z.literal(true)).describe("Every dated mention tells of days before the news."),
  overtaken: maybe(z.literal(true)).describe(
    "The words of `text` give a figure that a later account replaces, and not the later one.",
  ),
  disputes: list(disputeSchema),
});

export const timelineItemSchema = record(
  "TimelineItem",
  "An event with when it was, as told across documents.",
  {
    id: z.string(),
    key: z.string(),
    type: z.string(),
    status: z.enum(eventStatuses),
    time: z
      .object({
        value: z.string(),
        from: maybe(z.string()),
        to: maybe(z.string()),
        precision: z.enum(precisions),
        rule: z.string(),
        phrase: maybe(evidenceSchema),
        anchor: maybe(z.string()),
        certainty: maybe(z.literal("likely")),
      })
      .readonly(),
    otherTimes: maybe(list(z.object({ value: z.string(), phrase: evidenceSchema }).readonly())).describe(
      "Where documents differ on when it was.",
    ),
    background: z.boolean(),
    text: evidenceSchema,
    participants: list(z.object({ entityId: z.string(), role: z.enum(participantRoles) }).readonly()),
    place: maybe(z.string()),
    claims: list(z.string()),
    evidence: some(evidenceSchema),
  },
);

export const lineageKinds = [
  "copy",
  "near-copy",
  "rewrite",
  "excerpt",
  "version",
  "shared-source",
  "credit",
] as const;

export const passageSchema = record(
  "Passage",
  "A reused stretch of text, in the source and in the derived document.",
  {
    from: documentSpanSchema,
    to: documentSpanSchema,
    similarity: z.number().min(0).max(1),
  },
);

export const lineageEdgeSchema = record("LineageEdge", "From the source document to the derived one.", {
  from: z.string(),
  to: z.string(),
  kind: z.enum(lineageKinds),
  direction: z.enum(["certain", "likely", "unknown"]),
  reasons: some(z.string()),
  coverage: z.number().min(0).max(1).describe("Share of the derived body's sentences."),
  passages: list(passageSchema),
});

export const originSchema = record("Origin", "A group of documents with one voice.", {
  id: z.string(),
  documents: some(z.string()),
  agency: maybe(z.string()),
});

export const omissionSchema = record("Omission", "A claim of two or more origins that a document lacks.", {
  documentId: z.string(),
  claimId: z.string(),
  statedBy: z.int().min(2),
  when: z.enum(["known-before", "after", "cut-from-source", "unknown"]),
});

export const summaryItemSchema = record("SummaryItem", "A verbatim answer with its evidence.", {
  text: z.string(),
  evidence: some(evidenceSchema),
});

export const summarySentenceSchema = record(
  "SummarySentence",
  "A verbatim sentence, or a fixed template over spans.",
  {
    kind: maybe(z.enum(["agreed", "updated", "single", "disputed", "background"])).describe(
      "News that two origins tell; what a later account tells otherwise; what one origin alone tells; what accounts contradict each other on; what was before the news.",
    ),
    text: z.string(),
    claims: list(z.string()),
    evidence: some(evidenceSchema),
  },
);

export const fiveWs = ["who", "what", "when", "where", "why", "how"] as const;

export const synopsisSchema = z
  .object({
    format: z.literal(synopsisFormat),
    offsetUnit: z.literal("utf-16"),
    generator: z.object({
      name: z.literal("synoptic"),
      version: z.string(),
      annotators: z.record(z.string(), z.string()),
      models: z.record(z.string(), z.string()),
    }),
    story: storySchema,
    documents: list(relatedDocumentSchema),
    entities: list(entitySchema),
    labels: list(labelSchema),
    times: list(timeSchema),
    quotations: list(quotationSchema),
    utterances: list(utteranceSchema),
    numbers: list(numberSchema),
    claims: list(claimSchema),
    timeline: list(timelineItemSchema),
    lineage: z.object({ edges: list(lineageEdgeSchema), origins: list(originSchema) }),
    omissions: list(omissionSchema),
    summary: z.object({
      fiveWs: z.object(
        Object.fromEntries(fiveWs.map((w) => [w, list(summaryItemSchema)])) as Record<
          (typeof fiveWs)[number],
          ReturnType<typeof list<typeof summaryItemSchema>>
        >,
      ),
      sentences: list(summarySentenceSchema),
    }),
    problems: list(problemSchema),
  })
  .readonly()
  .meta({
    id: "Synopsis",
    title: "Synoptic synopsis",
    description: "Parallel accounts of one event, laid side by side. Format synoptic.synopsis/1.",
  });

/** A document with its relation to the story. */
export type SynopsisDocument = z.infer<typeof relatedDocumentSchema>;
/** What the story is called and when it played. */
export type StoryHead = z.infer<typeof storySchema>;
/** What happened to an utterance in one rendering. */
export type DriftKind = (typeof driftKinds)[number];
/** One difference between two wordings. */
export type Change = z.infer<typeof changeSchema>;
/** One quotation of an utterance, held against another. */
export type Rendering = z.infer<typeof renderingSchema>;
/** One thing once said, in all its renderings. */
export type Utterance = z.infer<typeof utteranceSchema>;
/** One document's figure. */
export type NumberValue = z.infer<typeof numberValueSchema>;
/** One quantity in the world, with the figures that documents give for it. */
export type NumberLine = z.infer<typeof numberSchema>;
/** Where a document makes a claim. */
export type ClaimMention = z.infer<typeof claimMentionSchema>;
/** One side of a dispute. */
export type Position = z.infer<typeof positionSchema>;
/** What mentions of a claim do not tell alike. */
export type Dispute = z.infer<typeof disputeSchema>;
/** The same statement across outlets. */
export type Claim = z.infer<typeof claimSchema>;
/** An event with when it was, as told across documents. */
export type TimelineItem = z.infer<typeof timelineItemSchema>;
export type LineageKind = (typeof lineageKinds)[number];
/** A reused stretch of text. */
export type Passage = z.infer<typeof passageSchema>;
/** From the source document to the derived one. */
export type LineageEdge = z.infer<typeof lineageEdgeSchema>;
/** A group of documents with one voice. */
export type Origin = z.infer<typeof originSchema>;
/** Who took from whom, and how many voices there are. */
export type Lineage = Synopsis["lineage"];
/** A claim of two or more origins that a document lacks. */
export type Omission = z.infer<typeof omissionSchema>;
/** The five W's and a few sentences, all verbatim or fixed templates. */
export type Summary = Synopsis["summary"];
/** Parallel accounts of one event, laid side by side. */
export type Synopsis = z.infer<typeof synopsisSchema>;
