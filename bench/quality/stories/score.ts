import type { Synopsis } from "../../../src/model/index.ts";
import type { Expected } from "./expected.ts";
import { matcherOf } from "./match.ts";
import { scoreClaims } from "./score-claims.ts";
import { scoreDisputes } from "./score-disputes.ts";
import { scoreDocuments } from "./score-documents.ts";
import { scoreLabels } from "./score-labels.ts";
import { scoreLineage } from "./score-lineage.ts";
import { scoreNumbers } from "./score-numbers.ts";
import { scoreOmissions } from "./score-omissions.ts";
import { scoreTimeline } from "./score-timeline.ts";
import { scoreUtterances } from "./score-utterances.ts";
import type { Tally } from "./tally.ts";

/** The counts of one story; `bench.ts` turns their sums into figures. */
export interface Scores {
  readonly titles: Tally;
  readonly outlets: Tally;
  readonly bylines: Tally;
  readonly dates: Tally;
  readonly furniture: Tally;
  readonly body: Tally;
  readonly edges: Tally;
  readonly edgeKinds: Tally;
  readonly edgeDirections: Tally;
  readonly origins: Tally;
  readonly alignment: Tally;
  readonly separate: Tally;
  readonly statuses: Tally;
  /** Claims of one origin that are not shown as agreed: the mistake that misleads. */
  readonly notFalselyAgreed: Tally;
  readonly disputes: Tally;
  readonly natures: Tally;
  readonly numbers: Tally;
  readonly numberStatuses: Tally;
  readonly utterances: Tally;
  readonly drift: Tally;
  readonly timeline: Tally;
  readonly omissions: Tally;
  readonly omissionTimes: Tally;
  readonly loaded: Tally;
  readonly labels: Tally;
}

/** Holds a synopsis against the answer by hand. Knows the published format and nothing of how it was made. */
export function score(synopsis: Synopsis, expected: Expected): Scores {
  const given = { synopsis, expected, matcher: matcherOf(synopsis, expected) };
  return {
    ...scoreDocuments(given),
    ...scoreLineage(given),
    ...scoreClaims(given),
    ...scoreDisputes(given),
    ...scoreNumbers(given),
    ...scoreUtterances(given),
    timeline: scoreTimeline(given),
    ...scoreOmissions(given),
    ...scoreLabels(given),
  };
}
