import { partOfSpeech } from "../tree.ts";
import { type Context, endsSentence, tokensWithin } from "./context.ts";
import type { Draft } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";
import { contentOf, hasVerb, type Place } from "./places.ts";

/** A turn of a transcript: "LIND: We are ready." */
export function turnOf(context: Context, marked: MarkedSpan): Draft | undefined {
  if (!marked.turn) return undefined;
  const range = tokensWithin(context, marked.turn);
  return {
    kind: "direct",
    contents: [contentOf(context, marked)],
    cueSpan: { start: marked.turn.end, end: marked.turn.end + 1 },
    source: { head: range.to - 1, range },
    rule: "transcript",
  };
}

/** In words: a name with what its bearer does. */
const longestSignature = 14;

/** “We are ready.” — Ada Lind: a dash and a name up to the end of the paragraph sign what stands before. */
export function signedBy(context: Context, { marked, paragraph }: Place): Draft | undefined {
  const { tree, text } = context;
  const [dash] = /^\s*(?:[―—–]|--?\s)\s*/.exec(text.slice(marked.close, paragraph.end)) ?? [];
  if (!dash || !marked.closed) return undefined;
  const { from, to: end } = tokensWithin(context, {
    start: marked.close + dash.length,
    end: paragraph.end,
  });
  const range = { from, to: end > from && endsSentence(context, end - 1) ? end - 1 : end };
  if (range.to <= range.from || range.to - range.from > longestSignature) return undefined;
  if (partOfSpeech(tree, range.from) !== "PROPN" || hasVerb(context, range)) return undefined;
  return {
    kind: "direct",
    contents: [contentOf(context, marked)],
    cueSpan: {
      start: marked.close + dash.length - dash.trimStart().length,
      end: marked.close + dash.trimEnd().length,
    },
    source: { head: range.from, range },
    rule: "signed",
  };
}
