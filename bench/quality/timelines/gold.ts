import { readJsonLines } from "../../data.ts";

type Spans = readonly (readonly [number, number])[];

interface MeantimeRecord {
  readonly id: string;
  readonly dct?: string | null;
  readonly text: string;
  readonly sentences: Spans;
  readonly eventMentions: readonly { readonly m: string; readonly spans: Spans }[];
  readonly timex3: readonly { readonly m: string; readonly value: string }[];
  readonly tlinks: readonly { readonly source: string; readonly target: string; readonly type: string }[];
}

/** An event mention with the time that annotators say it lies in: a day, a month, a year. */
export interface DatedEvent {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A document cut behind its sixth sentence, since MEANTIME is annotated in full only so far. */
export interface DatedDocument {
  readonly id: string;
  readonly date: string | undefined;
  readonly text: string;
  readonly events: readonly DatedEvent[];
}

/** Links that put an event into a time or equate the two, by which side the time is on. */
const within: Readonly<Record<string, "source" | "target" | "either">> = {
  INCLUDES: "source",
  IS_INCLUDED: "target",
  SIMULTANEOUS: "either",
};

/** The events of each document that a link anchors in a calendar date. */
export function datedDocuments(file: string): DatedDocument[] {
  return readJsonLines<MeantimeRecord>(file).map((record) => {
    const end = record.sentences[Math.min(5, record.sentences.length - 1)]![1];
    const events = anchored(record).filter((it) => it.end <= end);
    return { id: record.id, date: record.dct ?? undefined, text: record.text.slice(0, end), events };
  });
}

function anchored({ eventMentions, timex3, tlinks }: MeantimeRecord): DatedEvent[] {
  const times = new Map(timex3.map((it) => [it.m, it.value]));
  const events = new Map(eventMentions.map((it) => [it.m, it.spans]));
  return tlinks.flatMap(({ source, target, type }) => {
    const side = within[type];
    const isSource = times.has(source) && events.has(target) && side !== "target";
    const isTarget = times.has(target) && events.has(source) && side !== "source";
    if (side === undefined || (!isSource && !isTarget)) return [];
    const value = times.get(isSource ? source : target)!;
    const spans = events.get(isSource ? target : source)!;
    const [start, end] = [spans[0]?.[0], spans.at(-1)?.[1]];
    return /^\d{4}/.test(value) && start !== undefined && end !== undefined ? [{ start, end, value }] : [];
  });
}
