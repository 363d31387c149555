import type { TokenRange } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { feature, form } from "../tree.ts";
import { type Context, type MarkedParagraph, offsetsOf, tokensWithin } from "./context.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { MarkedSpan } from "./marks.ts";
import {
  hasReporter,
  hasSubject,
  isNaming,
  likelySource,
  outsideMarks,
  saysNothing,
  withoutReporter,
} from "./reporters.ts";

/** A paragraph with its marked spans: those that are utterances, and the loose ones that are not. */
export interface Place {
  readonly context: Context;
  readonly paragraph: MarkedParagraph;
  readonly spoken: readonly MarkedSpan[];
  readonly loose: readonly MarkedSpan[];
}

/** Reported speech: what a cue governs, indirect where it stands without marks and mixed where part of it is in marks. */
export function reported(
  context: Context,
  spokenDrafts: readonly Draft[],
  taken: ReadonlySet<MarkedSpan>,
): { drafts: Draft[]; covered: ReadonlySet<MarkedSpan> } {
  const used = new Set(spokenDrafts.map((it) => it.cue?.token));
  const cues = groupBy(context.cues, (cue) => paragraphAt(context, offsetsOf(context, cue.range).start));
  const drafts: Draft[] = [];
  const covered = new Set<MarkedSpan>();
  for (const [paragraph, own] of cues) {
    if (!paragraph) continue;
    const loose = paragraph.marked.filter((it) => !taken.has(it));
    const place = { context, paragraph, spoken: paragraph.marked.filter((it) => taken.has(it)), loose };
    const kept = outermost(
      own.flatMap((cue) => {
        if (used.has(cue.token) || isQuoted(place, cue) || isVenue(context, cue)) return [];
        return draftOf(place, cue) ?? [];
      }),
    );
    const reports = withoutInner(
      context,
      kept.filter((it) => hasReporter(context, it)),
    );
    drafts.push(...reports);
    for (const it of loose)
      if (reports.some((draft) => draft.contents.some((content) => contains(content, it)))) covered.add(it);
  }
  return { drafts, covered };
}

/**
 * "Lind said she wants to help the ministry": what Lind reports is one statement of hers, though other cues stand in it. What
 * somebody else is said to have said in so many words ("Lind said Moreau told her that …") stays.
 */
function withoutInner(context: Context, drafts: readonly Draft[]): Draft[] {
  const { tree } = context;
  const isInner = insideOf(drafts.flatMap((it) => it.contents));
  return drafts.filter((draft) => {
    const { kind, cue } = draft;
    if (kind !== "indirect" || !cue || !isInner(offsetsOf(context, cue.range).start)) return true;
    const saysSo = cue.verb.speech && feature(tree, cue.token, "VerbForm") === "Fin";
    return saysSo && draft.contents.some((it) => hasSubject(context, it));
  });
}

/** Tells whether an offset lies in one of the spans; logarithmic in their number. */
function insideOf(spans: readonly Span[]): (at: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const farthest: number[] = [];
  for (const { end } of sorted) farthest.push(Math.max(end, farthest.at(-1) ?? 0));
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < farthest[low - 1]!;
  };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** "Wang said, according to a readout": who said it is Wang; the readout is where it stands. */
function isVenue({ cueAt }: Context, { rule, clause }: Cue): boolean {
  if (rule !== "according-to" || clause === undefined) return false;
  const said = cueAt.get(clause);
  return said?.source !== undefined && said.verb.speech && said.contents.length > 0;
}

/** A cue in somebody's own words reports at second hand; the whole is that person's. */
function isQuoted({ context, spoken, loose }: Place, cue: Cue): boolean {
  const at = offsetsOf(context, cue.range).start;
  return [...spoken, ...loose].some((it) => it.open <= at && at < it.close);
}

/** "He said she called it “a joke”": marked words are quoted once, by the outermost cue, and the same words once. */
function outermost(drafts: readonly Draft[]): Draft[] {
  const marked = drafts.filter((it) => it.kind !== "indirect");
  const quoting = marked.filter((it) => !reportsReport(it, marked));
  return drafts.filter((draft, index) => {
    const before = drafts[index - 1];
    if (
      before &&
      reachOf(before).start === reachOf(draft).start &&
      reachOf(before).end === reachOf(draft).end
    )
      return false;
    if (draft.kind === "indirect") return true;
    return quoting.includes(draft) && !quoting.some((outer) => isWithin(draft, outer));
  });
}

/** "Putin said that “…”, CGTN reported": the words are Putin's. */
function reportsReport(draft: Draft, quoting: readonly Draft[]): boolean {
  const own = reachOf(draft);
  const cue = draft.cue;
  if (cue?.rule !== "reporting-verb" || cue.contents.some((it) => it.to > cue.token)) return false;
  return quoting.some((other) => {
    if (other === draft || !other.cue?.verb.speech || !other.source || other.cue.token >= cue.token)
      return false;
    return contains(own, reachOf(other));
  });
}

function reachOf({ contents }: Draft): Span {
  return { start: contents[0]?.start ?? 0, end: contents.at(-1)?.end ?? 0 };
}

function isWithin(draft: Draft, outer: Draft): boolean {
  if (draft === outer) return false;
  const own = reachOf(draft);
  const reach = outer.contents.find((it) => contains(it, own));
  if (!reach) return false;
  return reach.start < own.start || own.end < reach.end || (outer.cue?.token ?? 0) < (draft.cue?.token ?? 0);
}

function draftOf(place: Place, cue: Cue): Draft | undefined {
  const { context, spoken, loose } = place;
  const ranges = cue.contents.length > 0 ? cue.contents : toMark(place, cue);
  const contents = ranges
    .map((range) => withoutReporter(context, cue, range))
    .map((range) => reaching(place, wholeMarks(place, range)))
    .filter(
      (span) => span.start < span.end && !spoken.some((it) => it.open < span.end && span.start < it.close),
    );
  if (contents.length === 0) return undefined;
  const mixed = contents.some((span) => loose.some((it) => it.open < span.end && span.start < it.close));
  const wholly = contents.every((span) => loose.some((it) => contains(it, span)));
  const source = outsideMarks(place, cue.source) ?? likelySource(place, cue);
  // A plan or a hope that is nobody's is no report.
  if (cue.rule === "reporting-noun" && !source) return undefined;
  if (isNaming(context, cue, source, wholly) || saysNothing(context, cue, source, contents)) return undefined;
  return {
    kind: wholly ? "direct" : mixed ? "mixed" : "indirect",
    contents,
    cue,
    ...(source && { source }),
    rule: cue.rule,
    ...(source && source !== cue.source && { certainty: "likely" as const }),
  };
}

/** More words than this between a cue and marks, and the marks are rarely the cue's. */
const longestLead = 8;

/** A cue right before loose marks that governs nothing in the parse: what lies up to the end of the marks. */
function toMark({ context, loose, paragraph }: Place, cue: Cue): TokenRange[] {
  const { end } = offsetsOf(context, cue.range);
  const next = loose.find((it) => it.open >= end && it.open < paragraph.end);
  if (!next) return [];
  const between = tokensWithin(context, { start: end, end: next.open });
  if (between.to - between.from > longestLead) return [];
  for (let token = between.from; token < between.to; token++)
    if (/^[.;:!?]$/.test(form(context.tree, token)) || context.cueAt.has(token)) return [];
  return [tokensWithin(context, { start: end, end: next.close })];
}

/** Contents never begin or end within marks: they are widened to take them in, and lose both marks where they are all in marks. */
function wholeMarks({ context, loose }: Place, range: TokenRange): Span {
  if (range.from >= range.to) return { start: 0, end: 0 };
  let { start, end } = offsetsOf(context, range);
  for (const it of loose) {
    if (it.close <= start || it.open >= end) continue;
    start = Math.min(start, it.open);
    end = Math.max(end, it.close);
  }
  const only = loose.find((it) => it.open === start && it.close === end);
  if (only) return { start: only.start, end: only.end - trailingComma(context.text, only) };
  return { start, end };
}

/** In characters: two or three short words such as "as a". Farther off the words are rarely the cue's. */
const longestGap = 15;

/** Words in marks right behind what the parse gives a cue are its too: vowed to punish "those who …". */
function reaching({ context, loose, paragraph }: Place, span: Span): Span {
  const next = loose.find((it) => it.open >= span.end);
  if (!next || next.open >= paragraph.end) return span;
  const gap = context.text.slice(span.end, next.open);
  return gap.length <= longestGap && /^[\p{L}\s]*$/u.test(gap)
    ? { start: span.start, end: next.close }
    : span;
}

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
