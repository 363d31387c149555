import { readJsonLines } from "../../data.ts";

/** An article with the event it is about. */
export interface Told {
  readonly id: string;
  readonly event: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
}

export const newsFile = "stories/news-cluster.jsonl.gz";
export const ecbTrainFile = "stories/ecb-train.jsonl.gz";
export const ecbDevFile = "stories/ecb-dev.jsonl.gz";

/** 383 articles of 69 events. `topic` and `category` give the grouping away and are not read. */
export function readNews(): Told[] {
  const rows = readJsonLines<{ id: string; event_id: number; title: string; date: string; text: string }>(
    newsFile,
  );
  return rows.map((it) => ({
    id: it.id,
    event: String(it.event_id),
    title: it.title,
    text: it.text,
    date: it.date.slice(0, 10),
  }));
}

/** ECB+: excerpts, two similar events a topic. */
export function readEcb(file: string): Told[] {
  return readJsonLines<{ id: string; event: string; text: string }>(file).map((it) => ({
    id: it.id,
    event: it.event,
    title: "",
    text: it.text,
  }));
}
