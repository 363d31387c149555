import type { TokenRange } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import { partOfSpeech } from "../tree.ts";
import { type Context, endsSentence, type MarkedParagraph, tokensWithin } from "./context.ts";
import type { MarkedSpan } from "./marks.ts";

/** A marked span with the outlet's words before and behind it, as far as they belong to the same sentence. */
export interface Place {
  readonly marked: MarkedSpan;
  readonly paragraph: MarkedParagraph;
  readonly before: TokenRange;
  readonly after: TokenRange;
  /** The character before the opening mark and the last one of the words; "" at the start of a paragraph. */
  readonly lead: string;
  readonly last: string;
}

export function placeOf(
  context: Context,
  paragraph: MarkedParagraph,
  at: number,
  before?: MarkedParagraph,
): Place {
  const marked = paragraph.marked[at]!;
  const earlier = paragraph.marked[at - 1];
  const later = paragraph.marked[at + 1];
  const { text } = context;
  const leadText = text.slice(paragraph.start, marked.open).trimEnd();
  return {
    marked,
    paragraph,
    before:
      leadText === ""
        ? announced(context, before)
        : tailSentence(context, { start: earlier?.close ?? paragraph.start, end: marked.open }),
    after: headSentence(context, { start: marked.close, end: later?.open ?? paragraph.end }),
    lead:
      leadText === "" && before
        ? text.slice(before.start, before.end).trimEnd().endsWith(":")
          ? ":"
          : ""
        : leadText.slice(-1),
    // The closing mark of words quoted within is no end of the words round it.
    last: text
      .slice(marked.start, marked.end)
      .replace(/[\s"'’”]+$/, "")
      .slice(-1),
  };
}

/** "The paper wrote:" at the end of a paragraph announces what stands in the next. */
function announced(context: Context, before: MarkedParagraph | undefined): TokenRange {
  if (!before || !context.text.slice(before.start, before.end).trimEnd().endsWith(":"))
    return { from: 0, to: 0 };
  return tailSentence(context, { start: before.marked.at(-1)?.close ?? before.start, end: before.end });
}

/** The tokens after the last end of a sentence. */
function tailSentence(context: Context, span: Span): TokenRange {
  const { from, to } = tokensWithin(context, span);
  for (let token = to - 1; token >= from; token--)
    if (endsSentence(context, token)) return { from: token + 1, to };
  return { from, to };
}

/** The tokens up to the first end of a sentence. */
function headSentence(context: Context, span: Span): TokenRange {
  const { from, to } = tokensWithin(context, span);
  for (let token = from; token < to; token++) if (endsSentence(context, token)) return { from, to: token };
  return { from, to };
}

/** The words between the marks without the comma that belongs to the outlet's sentence. */
export function contentOf(context: Context, marked: MarkedSpan): Span {
  const words = context.text.slice(marked.start, marked.end);
  const trimmedEnd = words.replace(/[\s,]+$/, "");
  const lead = words.length - words.trimStart().length;
  return trimmedEnd.trim() === ""
    ? { start: marked.start, end: marked.end }
    : { start: marked.start + lead, end: marked.start + trimmedEnd.length };
}

export function hasVerb({ tree }: Context, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++)
    if (/^(?:VERB|AUX)$/.test(partOfSpeech(tree, token))) return true;
  return false;
}

/** A marked span that reads as a sentence of its own: a capital, a verb, an end. */
export function isSentence(context: Context, { marked, last }: Place): boolean {
  if (!/^["'“‘([]?[\p{Lu}\p{N}]/u.test(context.text.slice(marked.start, marked.start + 2))) return false;
  const range = tokensWithin(context, marked);
  return range.to - range.from >= 3 && /[.,?!…—–-]/.test(last) && hasVerb(context, range);
}
