import type { Span } from "../../../src/model/index.ts";
import { readJsonLines } from "../../data.ts";
import type { Attribution } from "./score.ts";

/** An article with its attributions. */
export interface AttributedArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

type Pairs = readonly (readonly [number, number])[];

interface Row {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

/** The articles of a PolNeAR file (networkdynamics/PolNeAR; score only). */
export function attributedArticles(file: string): AttributedArticle[] {
  return readJsonLines<Row>(file).map(({ id, title, date, text, attributions }) => ({
    id,
    title,
    date,
    text,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: source.map(span),
      cue: cue.map(span),
      content: content.map(span),
    })),
  }));
}

function span([start, end]: readonly [number, number]): Span {
  return { start, end };
}
