import { readFileSync } from "node:fs";
import type { EventStatus, Modality, Span } from "../../../src/model/index.ts";
import { readJsonLines } from "../../data.ts";

/** An event of MEANTIME with those who take part, each by all mentions of the same instance. */
export interface GoldEvent extends Span {
  readonly agents: readonly (readonly Span[])[];
  readonly patients: readonly (readonly Span[])[];
}

/** An article with the events of its first sentences, which alone are annotated in full. */
export interface EventArticle {
  readonly id: string;
  readonly date?: string;
  readonly text: string;
  /** Where the annotated part ends. */
  readonly end: number;
  readonly events: readonly GoldEvent[];
}

interface Row {
  readonly id: string;
  readonly dct?: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly entityMentions: readonly {
    readonly m: string;
    readonly spans: readonly (readonly [number, number])[];
  }[];
  readonly eventMentions: readonly {
    readonly m: string;
    readonly spans: readonly (readonly [number, number])[];
  }[];
  readonly instances: readonly { readonly mentions: readonly string[] }[];
  readonly participants: readonly {
    readonly event: string;
    readonly entity: string;
    readonly role: string;
  }[];
}

/** Only the headline, the date line and the first four sentences are annotated in full (README 2.8). */
const annotatedSentences = 6;

/** MEANTIME (NewsReader, CC BY 4.0; Wikinews texts, CC BY 2.5). */
export function eventArticles(file: string): EventArticle[] {
  return readJsonLines<Row>(file).map((row) => {
    const end = row.sentences[Math.min(annotatedSentences, row.sentences.length) - 1]?.[1] ?? row.text.length;
    return { id: row.id, ...(row.dct && { date: row.dct }), text: row.text, end, events: eventsOf(row, end) };
  });
}

function eventsOf(row: Row, end: number): GoldEvent[] {
  const mentions = new Map(row.entityMentions.map((it) => [it.m, it.spans.map(span)]));
  const instances = new Map(row.instances.flatMap((it) => it.mentions.map((m) => [m, it.mentions] as const)));
  const all = (m: string) => (instances.get(m) ?? [m]).flatMap((other) => mentions.get(other) ?? []);
  return row.eventMentions.flatMap((event) => {
    const [first] = event.spans;
    if (!first || first[0] >= end) return [];
    const taking = (role: string) =>
      row.participants.filter((it) => it.event === event.m && it.role === role).map((it) => all(it.entity));
    return [{ ...span(first), agents: taking("Arg0"), patients: taking("Arg1") }];
  });
}

function span([start, end]: readonly [number, number]): Span {
  return { start, end };
}

/** A predicate of the hand-labelled set. */
export interface LabelledStatement extends Span {
  readonly words: string;
  readonly polarity: "positive" | "negative";
  readonly modality: Modality;
  readonly status: EventStatus;
  /** outlet, or words by which the speaker is named in the text. */
  readonly voice: string;
}

/** A passage of invented news with its labelled predicates. */
export interface LabelledPassage {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly LabelledStatement[];
}

/** The hand-labelled set beside this file. */
export function labelledPassages(): LabelledPassage[] {
  return readFileSync(new URL("gold.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledPassage);
}
