import type { Span } from "../../model/index.ts";
import { type Mentions, mentionCovering } from "../mentions.ts";

/**
 * A span whose edges cut no name and not the time of the statement: where one runs over an edge, the edge moves out to its end.
 * A tree that takes "Ash and Elm Forum" for two things would else leave a proof that ends in "Ash".
 */
export function withWholeNames(span: Span, mentions: Mentions, time: Span | undefined): Span {
  const first = namedAcross(mentions, span.start);
  const last = namedAcross(mentions, span.end);
  return {
    start: Math.min(span.start, first?.start ?? span.start, cutBy(time, span.start)?.start ?? span.start),
    end: Math.max(span.end, last?.end ?? span.end, cutBy(time, span.end)?.end ?? span.end),
  };
}

const closers: Readonly<Record<string, string>> = { ")": "(", "]": "[", "”": "“", "»": "«" };

/** A span with the marks right behind it that close what it opened. */
export function closed(text: string, { start, end }: Span): Span {
  let last = end;
  for (let mark = text[last]; mark !== undefined && last < end + mostMarks; mark = text[last]) {
    const opener = closers[mark];
    if (opener === undefined || !opens(text.slice(start, last), opener, mark)) break;
    last++;
  }
  return { start, end: last };
}

/** More marks than these close nothing of one clause. */
const mostMarks = 3;

function opens(words: string, opener: string, closer: string): boolean {
  return words.lastIndexOf(opener) > words.lastIndexOf(closer);
}

function namedAcross(mentions: Mentions, edge: number): Span | undefined {
  if (edge === 0) return undefined;
  const found = mentionCovering(mentions, { start: edge - 1, end: edge + 1 })?.mention;
  return found?.form === "name" ? found : undefined;
}

function cutBy(time: Span | undefined, edge: number): Span | undefined {
  return time && time.start < edge && edge < time.end ? time : undefined;
}
