/**
 * Numbers with their comparator, unit and what is counted. A number is found in the text (`amount.ts`), measured by what stands round
 * it (`measure.ts`), dropped where it is a name or a date (`labels.ts`), and given its noun through the tree (`counted.ts`).
 *
 * @module
 */
import { tokensIn } from "../../language/index.ts";
import type { Analysis, Quantity, Time } from "../../model/index.ts";
import type { Annotator, Reading } from "../annotator.ts";
import type { Term } from "../grammar/terms.ts";
import { countedBehind, ofBehind } from "./counted.ts";
import { isLabel } from "./labels.ts";
import { quantityTerms } from "./lexicon.ts";
import { type Measured, measuredAt } from "./measure.ts";
import { ordinalAt } from "./ordinal.ts";
import { contextOf, type SourceContext } from "./source.ts";

export const quantities: Annotator<"quantities"> = {
  name: "quantities",
  version: "2",
  requires: ["times", "quotations"],
  find(reading, found) {
    const terms = quantityTerms(reading.document);
    const measured = measure(reading, terms, found.times);
    const context = contextOf(reading.annotated, found);
    return measured.map((it, index) => quantityOf(reading, terms, it, measured[index + 1], found, context));
  },
};

/** The amounts of a text, from left to right, without those that are dates or names. */
function measure(
  { document, annotated }: Reading,
  terms: readonly Term[],
  times: readonly Time[],
): Measured[] {
  const measured: Measured[] = [];
  const dates = times.filter((it) => it.type === "DATE" || it.type === "TIME");
  let next = 0;
  for (let at = 0; at < terms.length; ) {
    const found = measuredAt(terms, at, document.text) ?? ordinalAt(terms, at, annotated);
    if (!found) {
      at++;
      continue;
    }
    at = Math.max(at + 1, found.core.to);
    const { start, end } = { start: terms[found.core.from]!.start, end: terms[found.core.to - 1]!.end };
    while (next < dates.length && dates[next]!.end <= start) next++;
    const date = dates[next];
    if (date && date.start < end) {
      at = firstBehind(terms, found.core.from + 1, date.end);
      continue;
    }
    const tokens = tokensIn(annotated, { start, end });
    // Furniture and repeated blocks have no tokens, and nothing is counted there.
    if (tokens.from < tokens.to && !isLabel(terms, found, annotated)) measured.push(found);
  }
  return measured;
}

/** Where the first time behind an offset begins: no phrase reaches over it. */
function nextTime(times: readonly Time[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return times[low]?.start ?? Number.POSITIVE_INFINITY;
}

/** The first term that begins at or behind an offset. */
function firstBehind(terms: readonly Term[], from: number, offset: number): number {
  let at = from;
  while (at < terms.length && terms[at]!.start < offset) at++;
  return at;
}

function quantityOf(
  { annotated }: Reading,
  terms: readonly Term[],
  measured: Measured,
  following: Measured | undefined,
  found: Analysis,
  context: SourceContext,
): Quantity {
  const start = terms[measured.from]!.start;
  const end = terms[measured.to - 1]!.end;
  const core = { start: terms[measured.core.from]!.start, end: terms[measured.core.to - 1]!.end };
  const nextAmount = following ? terms[following.from]!.start : annotated.text.length;
  const stop = Math.min(nextAmount, nextTime(found.times, end));
  const { min, max, comparator, kind, rule } = measured;
  const isCounted = kind === "count" || kind === "ordinal" || kind === "ratio";
  const counted = isCounted ? countedBehind(annotated, core, end, stop) : {};
  const of = isCounted ? counted.of : ofBehind(annotated, end);
  const unit = measured.unit ?? counted.lemma;
  return {
    start,
    end,
    value: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    comparator,
    ...(unit && { unit }),
    kind,
    ...(counted.span && { counted: counted.span }),
    ...(of && { of }),
    ...context.of({ start, end }, found),
    rule,
  };
}
