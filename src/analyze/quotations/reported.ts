import { sentenceOf, type TokenRange, tokensOf } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import { form } from "../tree.ts";
import { type Context, type MarkedParagraph, offsetsOf, tokensWithin } from "./context.ts";
import { type Cue, type CueSource, isPassiveVerb, subjectBefore } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";

interface Marks {
  readonly context: Context;
  readonly spoken: readonly MarkedSpan[];
  /** Marked spans that are no utterance of their own. */
  readonly loose: readonly MarkedSpan[];
}

/** Reported speech: what a cue governs, indirect where it stands without marks and mixed where part of it is in marks. */
export function reported(
  context: Context,
  spokenDrafts: readonly Draft[],
  taken: ReadonlySet<MarkedSpan>,
): { drafts: Draft[]; covered: ReadonlySet<MarkedSpan> } {
  const all = context.paragraphs.flatMap((it) => it.marked);
  const marks = {
    context,
    spoken: all.filter((it) => taken.has(it)),
    loose: all.filter((it) => !taken.has(it)),
  };
  const used = new Set(spokenDrafts.map((it) => it.cue?.token));
  const drafts: Draft[] = [];
  const covered = new Set<MarkedSpan>();
  for (const cue of context.cues) {
    if (used.has(cue.token) || isQuoted(marks, cue) || isVenue(context, cue)) continue;
    const draft = draftOf(marks, cue);
    if (!draft || repeats(drafts.at(-1), draft)) continue;
    drafts.push(draft);
  }
  const kept = drafts.filter(
    (draft) => draft.kind === "indirect" || !drafts.some((outer) => isWithin(draft, outer)),
  );
  for (const it of marks.loose)
    if (
      kept.some((draft) =>
        draft.contents.some((content) => content.start <= it.start && it.end <= content.end),
      )
    )
      covered.add(it);
  return { drafts: kept, covered };
}

/** "He said she called it “a joke”": marked words are quoted once, by the outermost cue. */
function isWithin(draft: Draft, outer: Draft): boolean {
  if (draft === outer || outer.kind === "indirect") return false;
  const first = draft.contents[0]!;
  const last = draft.contents.at(-1)!;
  const reach = outer.contents.find((it) => it.start <= first.start && last.end <= it.end);
  return (
    reach !== undefined &&
    (reach.start < first.start || last.end < reach.end || (outer.cue?.token ?? 0) < (draft.cue?.token ?? 0))
  );
}

/** "Wang said, according to a readout": who said it is Wang; the readout is where it stands. */
function isVenue({ cueAt }: Context, { rule, clause }: Cue): boolean {
  return (
    rule === "according-to" &&
    clause !== undefined &&
    cueAt.get(clause)?.source !== undefined &&
    (cueAt.get(clause)?.contents.length ?? 0) > 0
  );
}

/** A cue in somebody's own words reports at second hand; the whole is that person's. */
function isQuoted({ context, spoken, loose }: Marks, cue: Cue): boolean {
  const at = offsetsOf(context, cue.range).start;
  return [...spoken, ...loose].some((it) => it.open <= at && at < it.close);
}

function draftOf(marks: Marks, cue: Cue): Draft | undefined {
  const { context } = marks;
  const paragraph = paragraphAt(context, offsetsOf(context, cue.range).start);
  if (!paragraph) return undefined;
  const ranges = cue.contents.length > 0 ? cue.contents : toMark(marks, cue, paragraph);
  const contents = ranges
    .map((range) => reaching(marks, wholeMarks(marks, range), paragraph))
    .filter(
      (span) =>
        span.start < span.end && !marks.spoken.some((it) => it.open < span.end && span.start < it.close),
    );
  if (contents.length === 0) return undefined;
  const mixed = contents.some((span) =>
    marks.loose.some((it) => it.open < span.end && span.start < it.close),
  );
  const wholly = contents.every((span) =>
    marks.loose.some((it) => it.start <= span.start && span.end <= it.end),
  );
  const source = outsideMarks(marks, cue.source) ?? likelySource(marks, cue, paragraph);
  return {
    kind: wholly ? "direct" : mixed ? "mixed" : "indirect",
    contents,
    cue,
    ...(source && { source }),
    rule: cue.rule,
    ...(source && source !== cue.source && { certainty: "likely" as const }),
  };
}

function outsideMarks(
  { context, spoken, loose }: Marks,
  source: CueSource | undefined,
): CueSource | undefined {
  if (!source) return undefined;
  const at = context.tree.annotated.starts[source.head]!;
  return [...spoken, ...loose].some((it) => it.open <= at && at < it.close) ? undefined : source;
}

/** A verb of saying in the active voice without a subject of its own is most often the last subject's. */
function likelySource(marks: Marks, cue: Cue, paragraph: Span): CueSource | undefined {
  const { tree } = marks.context;
  if (cue.rule !== "reporting-verb" || isPassiveVerb(tree, cue.token)) return undefined;
  const { from } = tokensOf(tree.annotated, sentenceOf(tree.annotated, cue.token));
  const found = outsideMarks(marks, subjectBefore(tree, cue.token, from));
  return found && tree.annotated.starts[found.head]! >= paragraph.start ? found : undefined;
}

/** A cue right before loose marks that governs nothing in the parse: what lies up to the end of the marks. */
function toMark({ context, loose }: Marks, cue: Cue, paragraph: MarkedParagraph): TokenRange[] {
  const { end } = offsetsOf(context, cue.range);
  const next = loose.find((it) => it.open >= end && it.open < paragraph.end);
  if (!next) return [];
  const between = tokensWithin(context, { start: end, end: next.open });
  if (between.to - between.from > 8) return [];
  for (let token = between.from; token < between.to; token++)
    if (/^[.;:!?]$/.test(form(context.tree, token)) || context.cueAt.has(token)) return [];
  const inside = tokensWithin(context, { start: end, end: next.close });
  return [{ from: inside.from, to: inside.to }];
}

/** Contents never begin or end within marks: they are widened to take them in, and lose both marks where they are all in marks. */
function wholeMarks({ context, loose }: Marks, range: TokenRange): Span {
  let { start, end } = range.from < range.to ? offsetsOf(context, range) : { start: 0, end: 0 };
  for (const it of loose) {
    if (it.close <= start || it.open >= end) continue;
    start = Math.min(start, it.open);
    end = Math.max(end, it.close);
  }
  const only = loose.find((it) => it.open === start && it.close === end);
  if (only) return { start: only.start, end: only.end - trailingComma(context.text, only) };
  return { start, end };
}

/** Words in marks right behind what the parse gives a cue are its too: vowed to punish "those who …". */
function reaching({ context, loose }: Marks, span: Span, paragraph: Span): Span {
  const next = loose.find((it) => it.open >= span.end);
  if (!next || next.open >= paragraph.end || span.end >= next.open + 1) return span;
  const gap = context.text.slice(span.end, next.open);
  return gap.length <= longestGap && /^[\p{L}\s]*$/u.test(gap)
    ? { start: span.start, end: next.close }
    : span;
}

/** In characters: two or three short words such as "as a". Farther off the words are rarely the cue's. */
const longestGap = 15;

function trailingComma(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  return words.length - words.replace(/[\s,]+$/, "").length;
}

function paragraphAt({ paragraphs }: Context, at: number): MarkedParagraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle]!;
    if (at < paragraph.start) high = middle - 1;
    else if (at >= paragraph.end) low = middle + 1;
    else return paragraph;
  }
  return undefined;
}

function repeats(before: Draft | undefined, draft: Draft): boolean {
  return (
    before !== undefined &&
    before.contents[0]?.start === draft.contents[0]?.start &&
    before.contents.at(-1)?.end === draft.contents.at(-1)?.end
  );
}
