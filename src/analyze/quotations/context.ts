import type { TokenRange } from "../../language/index.ts";
import { tokenCount, tokensIn } from "../../language/index.ts";
import type { Document, Span } from "../../model/index.ts";
import type { Reading } from "../annotator.ts";
import { type Paragraph, paragraphsOf } from "../paragraphs.ts";
import { form, type Tree, treeOf } from "../tree.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { type MarkedSpan, markedSpans } from "./marks.ts";

/** A paragraph with its outermost marked spans. */
export interface MarkedParagraph extends Paragraph {
  readonly marked: readonly MarkedSpan[];
}

/** What every step of finding quotations looks at. */
export interface Context {
  readonly document: Document;
  readonly text: string;
  readonly tree: Tree;
  readonly paragraphs: readonly MarkedParagraph[];
  readonly cues: readonly Cue[];
  readonly cueAt: ReadonlyMap<number, Cue>;
}

/** Looks up once what all steps need. */
export function contextOf({ document, annotated }: Reading): Context {
  const tree = treeOf(annotated);
  const cues = cuesOf(tree);
  const paragraphs = paragraphsOf(document);
  return {
    document,
    text: document.text,
    tree,
    cues,
    cueAt: new Map(cues.map((cue) => [cue.token, cue])),
    paragraphs: paragraphs.map((paragraph, index) => ({
      ...paragraph,
      marked: markedSpans(document.text, paragraph, following(paragraphs, index)).filter(
        (it) => it.depth === 0,
      ),
    })),
  };
}

function following(paragraphs: readonly Paragraph[], index: number): Paragraph | undefined {
  const next = paragraphs[index + 1];
  return next && next.zone === paragraphs[index]!.zone ? next : undefined;
}

/** The tokens that start in a span. */
export function tokensWithin({ tree }: Context, span: Span): TokenRange {
  if (span.end <= span.start) return { from: 0, to: 0 };
  const range = tokensIn(tree.annotated, span);
  const from =
    range.from < range.to && tree.annotated.starts[range.from]! < span.start ? range.from + 1 : range.from;
  return { from, to: Math.max(from, range.to) };
}

/** The offsets of a range of tokens. */
export function offsetsOf({ tree: { annotated } }: Context, { from, to }: TokenRange): Span {
  return { start: annotated.starts[from]!, end: annotated.ends[to - 1]! };
}

/** Whether a token ends a sentence. An abbreviation's full stop is part of its token. */
export function endsSentence({ tree }: Context, token: number): boolean {
  return token < tokenCount(tree.annotated) && /^[.!?…]+$/.test(form(tree, token));
}
