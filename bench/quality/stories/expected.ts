/**
 * The hand-made answers of `examples/`: their shape as a schema, and the reading of them. `examples/README.md` explains
 * every field. Knows nothing of how a synopsis is made.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { z } from "zod";

const words = z.strictObject({ file: z.string(), quote: z.string().min(2) });
const words1 = z.strictObject({ file: z.string(), quote: z.string().min(1) });
const status = z.enum(["agreed", "disputed", "single"]);
const nature = z.enum(["contradiction", "degree", "update", "rounding", "attribution", "distortion"]);
const direction = z.enum(["certain", "likely", "unknown"]);
const lineageKind = z.enum(["copy", "near-copy", "rewrite", "excerpt", "version", "shared-source", "credit"]);
const eventStatus = z.enum(["happened", "planned", "ongoing", "alleged", "denied"]);
const when = z.enum(["known-before", "after", "cut-from-source", "unknown"]);
const drift = z.enum([
  "identical",
  "truncated",
  "extended",
  "reworded",
  "retranslated",
  "made-indirect",
  "made-direct",
  "merged",
  "split",
  "speaker-changed",
  "venue-changed",
  "attribution-dropped",
]);

const expectedDocument = z.strictObject({
  file: z.string(),
  outlet: z.string(),
  title: z.string(),
  dek: z.string().optional(),
  byline: z.array(z.string()).optional(),
  dateline: z.string().optional(),
  credits: z.array(z.string()).optional(),
  publishedAt: z.string().optional(),
  modifiedAt: z.string().optional(),
  language: z.string(),
  related: z.literal(false).optional(),
  furniture: z.array(z.string()),
  body: z.array(z.string()),
});

const expectedEdge = z.strictObject({
  from: z.string(),
  to: z.string(),
  kind: lineageKind,
  direction,
  kindAlso: z.array(lineageKind).optional(),
  directionAlso: z.array(direction).optional(),
});

const expectedDispute = z.strictObject({
  on: z.enum(["number", "time", "place", "participant", "polarity", "order", "modality", "wording"]),
  nature,
  natureAlso: z.array(nature).optional(),
  positions: z.array(z.strictObject({ value: z.string(), mentions: z.array(words).min(1) })).min(2),
});

const expectedClaim = z.strictObject({
  id: z.string(),
  tells: z.string(),
  status,
  statusAlso: z.array(status).optional(),
  reported: z.string().optional(),
  background: z.literal(true).optional(),
  loosely: z.array(z.string()).optional(),
  mentions: z.array(words).min(1),
  disputes: z.array(expectedDispute).optional(),
});

const expectedNumber = z.strictObject({
  id: z.string(),
  about: z.string(),
  status: z.enum(["agree", "differ", "vaguer", "update", "single"]),
  values: z
    .array(
      words1.extend({
        min: z.number().optional(),
        max: z.number().optional(),
        comparator: z.enum(["=", ">", ">=", "<", "<=", "~", "range"]),
        unit: z.string().optional(),
      }),
    )
    .min(1),
});

const expectedUtterance = z.strictObject({
  id: z.string(),
  speaker: z.string(),
  renderings: z
    .array(
      words.extend({
        kind: z.enum(["direct", "indirect", "mixed"]),
        against: z.string().optional(),
        drift: z.array(drift).optional(),
      }),
    )
    .min(1),
});

const expectedItem = z.strictObject({
  id: z.string(),
  time: z.string(),
  timeAlso: z.array(z.string()).optional(),
  precision: z.enum(["minute", "hour", "day", "week", "month", "season", "year", "decade"]),
  status: eventStatus,
  statusAlso: z.array(eventStatus).optional(),
  background: z.literal(true).optional(),
  optional: z.literal(true).optional(),
  quotes: z.array(words).min(1),
});

/** `synoptic.expected/1`: see `examples/README.md`. */
export const expectedSchema = z.strictObject({
  format: z.literal("synoptic.expected/1"),
  story: z.strictObject({ about: z.string(), start: z.string(), end: z.string() }),
  documents: z.array(expectedDocument).min(1),
  lineage: z.strictObject({
    edges: z.array(expectedEdge),
    tolerated: z.array(expectedEdge),
    origins: z.array(z.array(z.string()).min(1)),
  }),
  claims: z.array(expectedClaim),
  separate: z.array(z.strictObject({ a: words, b: words, why: z.string() })),
  numbers: z.array(expectedNumber),
  utterances: z.array(expectedUtterance),
  timeline: z.array(expectedItem),
  omissions: z.array(
    z.strictObject({ file: z.string(), claim: z.string(), when, whenAlso: z.array(when).optional() }),
  ),
  labels: z.array(
    z.strictObject({ file: z.string(), actor: z.string(), words: z.string(), loaded: z.boolean() }),
  ),
  people: z.strictObject({ same: z.array(z.array(z.string())), different: z.array(z.array(z.string())) }),
});

/** The answer by hand for one example story. */
export type Expected = z.infer<typeof expectedSchema>;
/** Words of a file. */
export type Words = z.infer<typeof words>;
export type ExpectedClaim = Expected["claims"][number];
export type ExpectedNumber = Expected["numbers"][number];
export type ExpectedUtterance = Expected["utterances"][number];

/** The folder of the example stories, with a slash at its end. */
export const examplesDirectory = new URL("../../../examples/", import.meta.url).pathname;
/** The stories that rules are written with; `ferry-later` joins the first and is read by tests of its own. */
export const developedOn = ["ferry", "river-talks", "drug-ruling"] as const;
/** Stories that were kept apart until their errors were looked at: rules are written with them too. */
export const lookedAtSince = [
  "quake",
  "march",
  "takeover",
  "summit",
  "wildfire",
  "breach",
  "airstrike",
] as const;
/** The stories whose figures alone are read, so that they tell how well the rules carry over to others. */
export const keptApart = ["verdict", "election"] as const;
/** The stories that are scored. */
export const storyNames = [...developedOn, ...lookedAtSince, ...keptApart] as const;

/** Reads and checks the answer of one story; throws where it does not have the documented shape. */
export function readExpected(story: string): Expected {
  const file = `${examplesDirectory}${story}/expected.json`;
  return expectedSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** All words of files that an answer cites. */
export function citedWords(expected: Expected): Words[] {
  return [
    ...expected.claims.flatMap((claim) => [
      ...claim.mentions,
      ...(claim.disputes ?? []).flatMap((it) => it.positions.flatMap((position) => position.mentions)),
    ]),
    ...expected.separate.flatMap((it) => [it.a, it.b]),
    ...expected.numbers.flatMap((it) => it.values),
    ...expected.utterances.flatMap((it) => it.renderings),
    ...expected.timeline.flatMap((it) => it.quotes),
    ...expected.labels.map((it) => ({ file: it.file, quote: it.words })),
  ];
}
