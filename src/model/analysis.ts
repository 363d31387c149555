import { z } from "zod";
import { documentSchema, precisions } from "./document.ts";
import { list, maybe, position, record, some } from "./schema.ts";
import { documentSpanSchema, evidenceSchema, spanSchema } from "./span.ts";

export const entityTypes = [
  "person",
  "organization",
  "place",
  "facility",
  "event",
  "work",
  "law",
  "group",
  "other",
] as const;

export const mentionSchema = record("Mention", "Where an entity is named, described or pointed to.", {
  ...documentSpanSchema.unwrap().shape,
  form: z.enum(["name", "nominal", "pronoun"]),
  rule: maybe(z.string()),
  certainty: maybe(z.literal("likely")),
});

export const roleSchema = record("Role", "A title or role as some document words it.", {
  text: z.string().min(1),
  evidence: some(evidenceSchema),
});

export const entitySchema = record("Entity", "A person, body, place or other thing that is spoken of.", {
  id: z.string(),
  key: maybe(z.string().describe("Hash of the earliest mention: the same in another synopsis.")),
  type: z.enum(entityTypes),
  name: z.string().min(1).describe("The fullest widespread form, as written somewhere."),
  aliases: list(z.string()),
  roles: list(roleSchema),
  links: z.record(z.string(), z.string()).readonly(),
  mentions: some(mentionSchema),
});

export const labelSchema = record(
  "Label",
  "The words an outlet chose for an actor: framing, never a score of the outlet.",
  {
    entityId: z.string(),
    documentId: z.string(),
    kind: z.enum(["title", "role", "epithet", "description", "honorific"]),
    voice: z.string().describe("outlet, or the entityId of the person quoted."),
    loaded: z.boolean(),
    rule: z.string(),
    evidence: evidenceSchema,
  },
);

export const timeSchema = record("Time", "An expression of time (TIMEX3).", {
  ...documentSpanSchema.unwrap().shape,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string().describe("TIMEX3 value; XXXX-WXX-2 and the like where the document alone cannot say."),
  from: maybe(z.string()),
  to: maybe(z.string()),
  precision: z.enum(precisions),
  mod: maybe(z.string().describe("TIMEX3 mod: APPROX, BEFORE, AFTER, START, MID, END …")),
  anchor: maybe(z.string()),
  anchorEvidence: maybe(evidenceSchema),
  rule: z.string(),
  certainty: maybe(z.literal("likely")),
});

export const comparators = ["=", ">", ">=", "<", "<=", "~", "range"] as const;

export const quantitySchema = record("Quantity", "A number or range with its unit and what is counted.", {
  start: position,
  end: position,
  value: z.object({ min: maybe(z.number()), max: maybe(z.number()) }).readonly(),
  comparator: z.enum(comparators),
  unit: maybe(z.string()),
  kind: z.enum(["count", "money", "percent", "ordinal", "measure", "ratio"]),
  counted: maybe(spanSchema),
  of: maybe(spanSchema),
  attributedTo: maybe(z.string()),
  asOf: maybe(spanSchema),
  rule: z.string(),
});

export const quotationSchema = record("Quotation", "What somebody is reported to have said.", {
  id: z.string(),
  documentId: z.string(),
  kind: z.enum(["direct", "indirect", "mixed", "scare"]),
  contents: some(spanSchema),
  sources: list(spanSchema),
  cue: maybe(spanSchema),
  speaker: maybe(z.string()),
  speakerRule: maybe(z.string()),
  certainty: maybe(z.literal("likely")),
  addressee: maybe(spanSchema),
  venue: maybe(spanSchema),
});

export const participantRoles = [
  "agent", "patient", "recipient", "companion", "attribute", "place", "origin", "destination", "topic", "other",
] as const; // biome-ignore format: a table reads better in rows
export const modalities = ["asserted", "planned", "possible", "alleged", "denied"] as const;
export const eventStatuses = ["happened", "planned", "ongoing", "alleged", "denied"] as const;
export const zones = ["body", "title", "dek", "caption"] as const;

export const participantSchema = record("Participant", "Who or what takes part in what a statement tells.", {
  entityId: maybe(z.string()),
  role: z.enum(participantRoles),
  start: position,
  end: position,
});

export const statementSchema = record("Statement", "One checkable thing that a clause says.", {
  start: position,
  end: position,
  predicate: spanSchema,
  lemma: z.string(),
  type: maybe(z.string().describe("Event type, see docs/event-types.md.")),
  participants: list(participantSchema),
  time: maybe(position.describe("Index in times.")),
  place: maybe(z.string()),
  quantities: list(position),
  polarity: z.enum(["positive", "negative"]),
  modality: z.enum(modalities),
  status: z.enum(eventStatuses),
  voice: z.string().describe("outlet, or the entityId whose words these are."),
  zone: z.enum(zones),
  rule: z.string(),
});

export const analysisSchema = record(
  "Analysis",
  "Everything found in one document; ids are of this document only.",
  {
    entities: list(entitySchema),
    labels: list(labelSchema),
    times: list(timeSchema),
    quotations: list(quotationSchema),
    quantities: list(quantitySchema),
    statements: list(statementSchema),
  },
);

export const analyzedSchema = record("AnalyzedDocument", "A line of `synoptic analyze`.", {
  document: documentSchema,
  ...analysisSchema.unwrap().shape,
});

export type EntityType = (typeof entityTypes)[number];
/** Where an entity is named, described or pointed to. */
export type Mention = z.infer<typeof mentionSchema>;
/** A person, body, place or other thing that is spoken of. */
export type Entity = z.infer<typeof entitySchema>;
/** The words an outlet chose for an actor. */
export type Label = z.infer<typeof labelSchema>;
/** An expression of time with its TIMEX3 value. */
export type Time = z.infer<typeof timeSchema>;
export type Comparator = (typeof comparators)[number];
/** A number or range with its unit and what is counted. */
export type Quantity = z.infer<typeof quantitySchema>;
/** What somebody is reported to have said. */
export type Quotation = z.infer<typeof quotationSchema>;
export type ParticipantRole = (typeof participantRoles)[number];
export type Modality = (typeof modalities)[number];
export type EventStatus = (typeof eventStatuses)[number];
export type Zone = (typeof zones)[number];
/** Who or what takes part in what a statement tells. */
export type Participant = z.infer<typeof participantSchema>;
/** One checkable thing that a clause says. */
export type Statement = z.infer<typeof statementSchema>;
/** Everything found in one document. */
export type Analysis = z.infer<typeof analysisSchema>;
