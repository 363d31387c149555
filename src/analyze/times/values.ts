import {
  type Annotated,
  lemmaOf,
  namesOf,
  sentenceOf,
  spanOf,
  tokensIn,
  tokensOf,
} from "../../language/index.ts";
import { cite, type Span, type Time } from "../../model/index.ts";
import type { Reading } from "../annotator.ts";
import type { Term } from "../grammar/terms.ts";
import { boundsOf, weekdayOf } from "./calendar.ts";
import { halfAmong, halfOfDaytime, inHalf } from "./half-day.ts";
import { closeValue, type Direction, isNearby, isOpen } from "./open-values.ts";
import { endingOf, narrowed } from "./resolve.ts";
import type { Expression } from "./rule.ts";
import type { FoundExpression } from "./scan.ts";
import { sideOf } from "./tense.ts";

/** What is known while the expressions of a document are given their values, from the first to the last. */
interface Context {
  readonly reading: Reading;
  readonly terms: readonly Term[];
  readonly publication: string | undefined;
  /** Full dates that the document states, by their weekday and by their month and day. */
  readonly stated: ReadonlyMap<string, string>;
  readonly names: readonly Span[];
}

/** The times of a document, in reading order. */
export function timesOf(reading: Reading, terms: readonly Term[], found: readonly FoundExpression[]): Time[] {
  const context: Context = {
    reading,
    terms,
    publication: publicationOf(reading),
    stated: statedDates(found),
    names: personNames(reading.annotated),
  };
  const times: Time[] = [];
  const last: Antecedents = {};
  for (const it of outsideNames(context, found)) {
    const time = it.expression.openHalf ? hourOf(context, it, last) : timeOf(context, it, last);
    remember(last, time, context.publication);
    if (isRead(reading.annotated, time)) times.push(time);
  }
  return times;
}

/** Furniture and repeated blocks have no tokens, and no times of the article. */
function isRead(annotated: Annotated, span: Span): boolean {
  const { from, to } = tokensIn(annotated, span);
  return from < to;
}

/**
 * The last time with a place in the calendar, the last quarter, the last day and the last that was not to come, for what is counted from them. What is itself
 * counted back is not remembered: two figures "a year earlier" in one report are of the same year.
 */
interface Antecedents {
  dated?: Time;
  quarter?: Time;
  day?: Time;
  dayBefore?: Time;
}

function remember(last: Antecedents, time: Time, publication?: string): void {
  if (time.type === "DURATION" || time.type === "SET" || !boundsOf(time.value)) return;
  if (/^(?:unit-earlier|units-earlier|year-ago-unit|units-ago)/.test(time.rule)) return;
  last.dated = time;
  if (/-Q\d$/.test(time.value)) last.quarter = time;
  if (!/^\d{4}-\d{2}-\d{2}(?!.*\/)/.test(time.value)) return;
  last.day = time;
  if (publication === undefined || time.value.slice(0, 10) <= publication) last.dayBefore = time;
}

function publicationOf({ document }: Reading): string | undefined {
  const value = document.publishedAt?.value;
  return value && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;
}

function spanOfTerms(terms: readonly Term[], range: { readonly from: number; readonly to: number }): Span {
  return { start: terms[range.from]!.start, end: terms[range.to - 1]!.end };
}

function personNames(annotated: Annotated): Span[] {
  return namesOf(annotated)
    .filter((it) => it.type === "person")
    .map((it) => spanOf(annotated, it));
}

/** Those that are not inside a person's name: "April Lane", "Theresa May". Both lists are in reading order. */
function outsideNames(context: Context, found: readonly FoundExpression[]): FoundExpression[] {
  let next = 0;
  return found.filter((it) => {
    const { start, end } = spanOfTerms(context.terms, it);
    while (next < context.names.length && context.names[next]!.end <= start) next++;
    const name = context.names[next];
    return !(name && name.start <= start && end <= name.end);
  });
}

/** Dates that stand in full somewhere in the document; one that two dates lay claim to is none. */
function statedDates(found: readonly FoundExpression[]): Map<string, string> {
  const stated = new Map<string, Set<string>>();
  for (const { expression } of found) {
    const day = /^\d{4}-\d{2}-\d{2}(?!.*\/)/.exec(expression.value)?.[0];
    if (!day || expression.type === "DURATION") continue;
    for (const key of [day.slice(5), `WXX-${weekdayOf(day)}`]) {
      stated.set(key, (stated.get(key) ?? new Set()).add(day));
    }
  }
  return new Map(
    [...stated].filter(([, days]) => days.size === 1).map(([key, days]) => [key, [...days][0]!]),
  );
}

/**
 * "Two o'clock": the half of the day that other words of its sentence tell, else, marked likely, the one that people are awake in, unless what
 * is told as past would come after the publication.
 */
function hourOf(context: Context, found: FoundExpression, last: Antecedents): Time {
  const { value } = found.expression;
  const span = spanOfTerms(context.terms, found);
  const told = halfAmong(wordsAround(context, span));
  const half = told ?? halfOfDaytime(value);
  const expression = {
    ...found.expression,
    value: inHalf(value, half),
    ...(!told && { likely: true as const }),
  };
  const time = timeOf(context, { ...found, expression }, last);
  if (told || half === "morning" || !isTooLate(context, time)) return time;
  return timeOf(context, { ...found, expression: { ...expression, value } }, last);
}

/** The lemmas of the sentence that a span stands in. */
function wordsAround({ reading: { annotated } }: Context, span: Span): string[] {
  const { from, to } = tokensIn(annotated, span);
  if (from >= to) return [];
  const sentence = tokensOf(annotated, sentenceOf(annotated, from));
  return Array.from({ length: sentence.to - sentence.from }, (_, at) =>
    lemmaOf(annotated, sentence.from + at).toLowerCase(),
  );
}

/** Later on the day of publication than the hour of it, and told as past. */
function isTooLate({ reading: { document, annotated } }: Context, time: Time): boolean {
  const published = document.publishedAt?.value ?? "";
  return (
    /T\d\d:/.test(published) &&
    published.slice(0, 10) === time.value.slice(0, 10) &&
    published.slice(0, 16) < time.value.slice(0, 16) &&
    sideOf(annotated, time) === "past"
  );
}

function timeOf(context: Context, found: FoundExpression, last: Antecedents): Time {
  const { expression } = found;
  const span = spanOfTerms(context.terms, found);
  if (expression.clock) return clockOf(context, found, span, last);
  if (expression.type === "DURATION") return durationOf(context, found, span);
  if (!isOpen(expression.value) || expression.type === "SET")
    return plain(context, found, span, expression.value);
  if (expression.anaphoric || isOfQuarter(found, span, last)) return anaphoric(context, found, span, last);
  return fromPublication(context, found, span);
}

/** How far behind the naming of a quarter "a year ago" still compares with it, in characters: two or three sentences. */
const quarterReach = 400;

/** "up from $31 million a year ago" in a report of a quarter. */
function isOfQuarter(found: FoundExpression, span: Span, last: Antecedents): boolean {
  const { value, precision } = found.expression;
  return (
    value === "REF-P1Y" &&
    precision === "month" &&
    last.quarter !== undefined &&
    span.start - last.quarter.end < quarterReach
  );
}

function plain(context: Context, found: FoundExpression, span: Span, value: string, day?: string): Time {
  const { type, precision, mod, likely } = found.expression;
  const bounds = type === "DATE" || type === "TIME" ? narrowed(mod, value, day) : {};
  return {
    documentId: context.reading.document.id,
    ...span,
    type,
    value,
    ...bounds,
    precision,
    ...(mod && { mod }),
    ...(day && { anchor: day }),
    rule: found.rule,
    ...(likely && { certainty: "likely" as const }),
  };
}

/** By the publication day; where the document has none, by a date that it states itself, or not at all. */
function fromPublication(context: Context, found: FoundExpression, span: Span): Time {
  const { value, precision } = found.expression;
  const isCalendar = value.startsWith("XXXX-");
  const direction = isCalendar ? directionOf(context, found.expression, span) : "near";
  const rule = isCalendar ? found.rule + endingOf(direction) : found.rule;
  const day = context.publication;
  if (day === undefined)
    return fromStated(context, found, span) ?? plain(context, { ...found, rule }, span, value);
  const closed = closeValue(value, precision, direction, day);
  return plain(context, { ...found, rule }, span, closed ?? value, closed ? day : undefined);
}

/** "Tuesday" in a document without a date whose caption says "Tuesday, Oct. 17, 2023", and no other Tuesday. */
function fromStated(context: Context, found: FoundExpression, span: Span): Time | undefined {
  const [date, clock] = splitClock(found.expression.value.slice("XXXX-".length));
  const day = found.expression.side ? undefined : context.stated.get(date);
  if (day === undefined) return undefined;
  const likely = date.startsWith("WXX") ? { likely: true as const } : {};
  const stated = {
    ...found,
    expression: { ...found.expression, ...likely },
    rule: `${found.rule}-as-stated`,
  };
  return { ...plain(context, stated, span, day + clock), anchor: day };
}

function splitClock(value: string): readonly [string, string] {
  const at = value.indexOf("T");
  return at < 0 ? [value, ""] : [value.slice(0, at), value.slice(at)];
}

/** "last" and "next" say the side themselves; otherwise the tense does, and where there is none, news looks back on weekdays. */
function directionOf(context: Context, expression: Expression, span: Span): Direction {
  if (expression.side) return `strictly-${expression.side}`;
  if (isNearby(expression.value, context.publication)) return "near";
  const side = sideOf(context.reading.annotated, span);
  if (side === "past") return "before";
  if (side === "either") return "near";
  if (side === "future" || (side === "scheduled" && !isPicture(context, span))) return "after";
  return /^XXXX-\d\d-\d\d|^XXXX-[EM]/.test(expression.value) ? "near" : "before";
}

/** Captions and headlines tell the past in the present: "Workers carry a stretcher on Tuesday". */
function isPicture({ reading }: Context, { start }: Span): boolean {
  const block = reading.document.blocks.find((it) => it.start <= start && start < it.end);
  return block?.kind === "caption" || block?.kind === "title";
}

/** "that day", "a year earlier": from the last date that the text named, as exact as that. */
function anaphoric(context: Context, found: FoundExpression, span: Span, last: Antecedents): Time {
  const { value, precision, side } = found.expression;
  const antecedent = antecedentOf(found, last);
  const rule = `${found.rule}-previous-time`;
  const reference = antecedent?.value ?? context.publication;
  const bounds = reference === undefined ? undefined : boundsOf(reference);
  if (reference === undefined || !bounds) return plain(context, { ...found, rule }, span, value);
  const closed =
    (value === "REF-P1Q" && antecedent
      ? reference
      : isWholeUnit(found)
        ? undefined
        : sameShape(value, reference)) ??
    closeValue(value, precision, side ? `strictly-${side}` : "near", bounds.from);
  if (closed === undefined) return plain(context, { ...found, rule }, span, value);
  const named = { ...plain(context, { ...found, rule }, span, closed), anchor: reference };
  if (!antecedent) return { ...named, rule: found.rule };
  return { ...named, anchorEvidence: cite(context.reading.document, antecedent) };
}

/** "the quarter" is the last one named; a year before is counted from the last quarter where a report is about one. */
function antecedentOf(found: FoundExpression, last: Antecedents): Time | undefined {
  if (found.expression.value.endsWith("Q")) return last.quarter;
  return found.expression.value === "REF-P1Y" ? (last.quarter ?? last.dated) : last.dated;
}

/** "The following year" is a year, whatever it follows. */
function isWholeUnit({ rule }: FoundExpression): boolean {
  return rule === "following-unit" || rule === "previous-unit";
}

/** "a year earlier" than a quarter is a quarter, than a day a day. */
function sameShape(value: string, reference: string): string | undefined {
  const years = /^REF([+-])P(\d+)Y$/.exec(value);
  const shape = /^(\d{4})(-(?:Q\d|H\d|\d{2}|[A-Z]{2}))?$/.exec(reference);
  if (!years || !shape) return undefined;
  const year = Number(shape[1]) + (years[1] === "-" ? -1 : 1) * Number(years[2]);
  return `${String(year).padStart(4, "0")}${shape[2] ?? ""}`;
}

/** An hour alone is of the day that the text is about: the publication's, or the last that was named. */
function clockOf(context: Context, found: FoundExpression, span: Span, last: Antecedents): Time {
  const antecedent = mayBeToCome(context, span, last) ? last.day : last.dayBefore;
  const day = antecedent?.value.slice(0, 10);
  const rule = `${found.rule}-previous-time`;
  if (day && antecedent)
    return {
      ...plain(context, { ...found, rule }, span, day + found.expression.value),
      anchor: day,
      anchorEvidence: cite(context.reading.document, antecedent),
    };
  if (context.publication)
    return plain(context, found, span, context.publication + found.expression.value, context.publication);
  return plain(context, found, span, `REF+P0D${found.expression.value}`);
}

/** An hour is of a day to come only in the paragraph that names the day, and not where it is told as past. */
function mayBeToCome({ reading: { document, annotated } }: Context, span: Span, last: Antecedents): boolean {
  if (last.day === last.dayBefore || last.day === undefined) return true;
  const paragraph = document.blocks.find((it) => it.start <= span.start && span.start < it.end);
  return (!paragraph || paragraph.start <= last.day.start) && sideOf(annotated, span) !== "past";
}

/** A duration before or after something: counted from a date it is a date, counted from an event the event is kept. */
function durationOf(context: Context, found: FoundExpression, span: Span): Time {
  const time = plain(context, found, span, found.expression.value);
  const word = context.terms[found.to]?.word;
  if (word !== "before" && word !== "after" && word !== "ahead" && word !== "into" && word !== "since")
    return time;
  const anchor = eventBehind(context, found.to + (word === "ahead" ? 2 : 1));
  if (!anchor) return time;
  const evidence = cite(context.reading.document, anchor);
  const mod = word === "before" || word === "ahead" ? "BEFORE" : word === "after" ? "AFTER" : undefined;
  return {
    ...time,
    ...(mod && { mod }),
    anchor: evidence.quote,
    anchorEvidence: evidence,
    rule: `${found.rule}-from-event`,
  };
}

/** Longest phrase that is kept as an anchor, in terms. */
const longestAnchor = 12;
const anchorEnds = new Set([
  ".",
  ",",
  ";",
  ":",
  "\n",
  "!",
  "?",
  ")",
  "(",
  "—",
  "–",
  "and",
  "but",
  "when",
  "while",
  '"',
]);

// A pronoun behind a noun begins another clause: "before the vote they met".
const pronouns = new Set(["he", "she", "they", "it", "we", "i", "you"]);

/** The words behind "before" up to the end of the phrase. */
function eventBehind(context: Context, from: number): Span | undefined {
  let to = from;
  for (; to < context.terms.length && to - from < longestAnchor; to++) {
    const { word } = context.terms[to]!;
    if (anchorEnds.has(word) || (to > from && pronouns.has(word))) break;
  }
  return to > from ? spanOfTerms(context.terms, { from, to }) : undefined;
}
