import {
  type Annotated,
  deprelOf,
  headOf,
  lemmaOf,
  sentenceOf,
  tokensIn,
  uposOf,
} from "../../language/index.ts";
import type { Analysis, Quantity, Quotation, Span, Time } from "../../model/index.ts";

/** Looks up, for quantities in reading order, who states them and as of when. */
export interface SourceContext {
  of(span: Span, found: Analysis): Pick<Quantity, "attributedTo" | "asOf">;
}

/** `found` is read once; each list is walked once beside the quantities. */
export function contextOf(annotated: Annotated, found: Analysis): SourceContext {
  const speakers = spokenSpans(found.quotations);
  const dates = found.times.filter((it) => it.type === "DATE" && /^\d|^XXXX|^REF/.test(it.value));
  let quotation = 0;
  let date = 0;
  return {
    of(span) {
      while (quotation < speakers.length && speakers[quotation]!.end <= span.start) quotation++;
      const spoken = speakers[quotation];
      const attributedTo =
        spoken && spoken.start <= span.start && span.end <= spoken.end ? spoken.speaker : undefined;
      while (date < dates.length && dates[date]!.end < span.start - longestSentence) date++;
      const asOf = dateOf(annotated, span, dates, date);
      return { ...(attributedTo && { attributedTo }), ...(asOf && { asOf }) };
    },
  };
}

/** Dates further away than this, in characters, are not of the same clause. */
const longestSentence = 400;
const most = 24;

function spokenSpans(quotations: readonly Quotation[]): (Span & { readonly speaker: string })[] {
  return quotations
    .flatMap(({ speaker, contents }) =>
      speaker === undefined ? [] : contents.map((it) => ({ ...it, speaker })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The date that hangs on the same verb as the quantity, or stands behind "as of"; none where two do. */
function dateOf(annotated: Annotated, span: Span, dates: readonly Time[], from: number): Span | undefined {
  const token = tokensIn(annotated, span).from;
  if (token >= annotated.starts.length) return undefined;
  const sentence = sentenceOf(annotated, token);
  const verb = verbOf(annotated, token);
  let found: Time | undefined;
  for (let at = from; at < Math.min(dates.length, from + most); at++) {
    const date = dates[at]!;
    const first = tokensIn(annotated, date).from;
    if (date.start > span.end + longestSentence) break;
    if (first >= annotated.starts.length || sentenceOf(annotated, first) !== sentence) continue;
    const isOwn =
      lemmaOf(annotated, Math.max(0, first - 1)) === "of" &&
      first > 1 &&
      lemmaOf(annotated, first - 2) === "as";
    if (!isOwn && (verb === undefined || verbOfAdverbial(annotated, date) !== verb)) continue;
    if (found && !isOwn) return undefined;
    found = date;
  }
  return found && { start: found.start, end: found.end };
}

/** The verb that a time tells the moment of; "the 2015 accord" tells none. */
function verbOfAdverbial(annotated: Annotated, span: Span): number | undefined {
  const { from, to } = tokensIn(annotated, span);
  for (let at = from; at < to; at++) {
    const head = headOf(annotated, at);
    if (head >= from && head < to) continue;
    const relation = deprelOf(annotated, at);
    const isAdverbial =
      relation.startsWith("obl") || relation.startsWith("advmod") || relation === "nmod:tmod";
    if (isAdverbial && head >= 0 && uposOf(annotated, head) === "VERB") return head;
  }
  return undefined;
}

/** Deeper chains do not occur in prose. */
const deepestClimb = 12;

function verbOf(annotated: Annotated, token: number): number | undefined {
  let at = token;
  for (let steps = 0; steps < deepestClimb && at >= 0; steps++) {
    if (uposOf(annotated, at) === "VERB") return at;
    at = headOf(annotated, at);
  }
  return undefined;
}
