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
const openers: ReadonlyMap<string, string> = new Map(
  Object.entries(closers).map(([closer, opener]) => [opener, closer]),
);

/** A span with the marks right behind it that close what it opened, and the one right before it that it closes. */
export function closed(text: string, { start, end }: Span): Span {
  let last = end;
  for (let mark = text[last]; mark !== undefined && last < end + mostMarks; mark = text[last]) {
    const opener = closers[mark];
    if (opener === undefined || !opens(text.slice(start, last), opener, mark)) break;
    last++;
  }
  return { start: isClosedIn(text, start, last) ? start - 1 : start, end: last };
}

/** "“harmonize” the rules": whether the mark before a span is closed in it. */
function isClosedIn(text: string, start: number, end: number): boolean {
  const closer = openers.get(text[start - 1] ?? "");
  if (closer === undefined) return false;
  const words = text.slice(start, end);
  const at = words.indexOf(closer);
  const again = words.indexOf(text[start - 1]!);
  return at >= 0 && (again < 0 || at < again);
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
