import type {
  Claim,
  Document,
  Entity,
  Label,
  Lineage,
  NumberLine,
  Omission,
  Problem,
  Quotation,
  StoryHead,
  Summary,
  Time,
  TimelineItem,
  Utterance,
} from "../model/index.ts";

/** The sections of a synopsis that are drawn from the documents of one story. */
export interface Compared {
  readonly story: StoryHead;
  /** In the order of the synopsis; an undated one may have got its date from the story. */
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly labels: readonly Label[];
  readonly times: readonly Time[];
  readonly quotations: readonly Quotation[];
  readonly utterances: readonly Utterance[];
  readonly numbers: readonly NumberLine[];
  readonly claims: readonly Claim[];
  readonly timeline: readonly TimelineItem[];
  readonly lineage: Lineage;
  readonly omissions: readonly Omission[];
  readonly summary: Summary;
  readonly problems: readonly Problem[];
}
