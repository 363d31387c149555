/**
 * One document → what it says: entities, times, quotations, quantities, statements, labels. The explicit list of
 * annotators is here; each is a pure function of the document and of what those before it have found.
 *
 * @module
 */
import type { Analysis } from "../model/index.ts";
import type { Reading } from "./annotator.ts";
import { entities } from "./entities/index.ts";
import { labels } from "./labels/index.ts";
import { quantities } from "./quantities/index.ts";
import { quotations } from "./quotations/quotations.ts";
import { type AnyAnnotator, runAnnotators } from "./run.ts";
import { statements } from "./statements/statements.ts";
import { times } from "./times/index.ts";

export type { Annotator, Reading } from "./annotator.ts";
export { type AnyAnnotator, emptyAnalysis, runAnnotators } from "./run.ts";
export { resolveTime } from "./times/index.ts";

/** All annotators, in the order in which they run: entities, times, quotations, quantities, statements, labels. */
export const annotators: readonly AnyAnnotator[] = [
  entities,
  times,
  quotations,
  quantities,
  statements,
  labels,
];

/** The version of each annotator by its name, for `generator.annotators` of a synopsis and for cache keys. */
export const annotatorVersions: Readonly<Record<string, string>> = Object.fromEntries(
  annotators.map(({ name, version }) => [name, version]),
);

/** Everything found in one document, every list in reading order. */
export function analyze(reading: Reading): Analysis {
  return runAnnotators(annotators, reading);
}
