import type { Span } from "../../../src/model/index.ts";
import { readJsonLines } from "../../data.ts";

export const codedFile = "labels/newswcl50.jsonl.gz";

/** A marked mention with the chain that the coders put it in. */
export interface CodedMention extends Span {
  readonly chain: string;
  readonly type: string;
}

export interface CodedArticle {
  readonly id: string;
  readonly event: number;
  readonly text: string;
  readonly mentions: readonly CodedMention[];
}

/** Actors, in the words of the code book: a person, a person or body that acts for a country, a country, a group. */
export const actorTypes: ReadonlySet<string> = new Set(["ACTOR", "ACTOR-I", "COUNTRY", "GROUP"]);

/** The articles of NewsWCL50, by event, each mention once a chain. */
export function readEvents(): CodedArticle[][] {
  const events = new Map<number, CodedArticle[]>();
  for (const article of readJsonLines<CodedArticle>(codedFile)) {
    const known = events.get(article.event);
    if (known) known.push(article);
    else events.set(article.event, [article]);
  }
  return [...events.values()];
}
