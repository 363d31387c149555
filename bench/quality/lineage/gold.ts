import { readFileSync } from "node:fs";
import { readJsonLines } from "../../data.ts";

/** A relation as a reader of both articles labels it. */
export type Relation = "copy" | "rewrite" | "excerpt" | "shared-source" | "independent";

/** A hand-made label, committed before anything was tuned. `direction` ab: b derives from a. */
export interface Label {
  readonly id: string;
  readonly relation: Relation;
  readonly direction?: "ab" | "ba";
}

/** An article of `reuse/pairs` and `reuse/corpus`. */
export interface Article {
  readonly id: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
}

/** A pair of articles with the share of the shorter one's eight-word shingles that the other has. */
export interface Pair {
  readonly id: string;
  readonly band: "high" | "middle" | "low" | "none";
  readonly containment: number;
  readonly a: Article;
  readonly b: Article;
}

export const pairsFile = "reuse/pairs.jsonl.gz";
export const corpusFile = "reuse/corpus.jsonl.gz";

export function readPairs(): Pair[] {
  return readJsonLines<Pair>(pairsFile);
}

export function readCorpus(): Article[] {
  return readJsonLines<Article>(corpusFile);
}

export function readLabels(): Label[] {
  const lines = readFileSync(new URL("gold.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Label);
}

/** "CNN (Web News)" and "New York Times - News" are sections of a newsroom, whose name they are credited by. */
export function newsroomOf(outlet: string): string {
  return outlet
    .replace(/ \((?:Web News|Online)\)$/, "")
    .replace(/ - (?:News|Editorial|Right|Opinion)$/, "")
    .replace(/^(Fox|NPR) Online News$/, "$1")
    .replace(/^Fox$/, "Fox News")
    .replace(/\.com$/, "");
}
