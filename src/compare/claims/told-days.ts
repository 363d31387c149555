import {
  type Annotated,
  formOf,
  headOf,
  lemmaOf,
  objectsOf,
  sentenceOf,
  sentenceSpan,
  tokensIn,
} from "../../language/index.ts";
import type { Span, Statement, Time } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { type Days, daysOf } from "./days.ts";

/**
 * "That day" and "June of that year" are told before, and not known. "Last May", written in November, may be the May of this year or of the last: it bounds no more
 * than both.
 */
export function daysToldBy({ document }: Account, time: Time): Days | undefined {
  const { text } = document;
  if (
    /^that\b/i.test(text.slice(time.start, time.end)) ||
    ofOtherYear.test(text.slice(time.start, time.end + near))
  )
    return undefined;
  const days = daysOf(time);
  const published = document.publishedAt?.value;
  if (!days || !published || !time.rule.startsWith("last-month-name")) return days;
  const months = Number(published.slice(5, 7)) - Number(days.from.slice(5, 7));
  if (days.from.slice(0, 4) !== published.slice(0, 4) || months < longAgo) return days;
  return { from: `${Number(days.from.slice(0, 4)) - 1}${days.from.slice(4)}`, to: days.to };
}

/** "In June of that year" is of a year told before. */
const ofOtherYear = /\bof (?:that|the same) (?:year|month)\b/i;
const near = 20;

/** A month this many back is as often called by its bare name, and "last" then means the year before. */
const longAgo = 6;

/** "She last visited the town in May": not the visit of the day. */
const formerly = new Set(["last", "previously", "formerly"]);
/** "Attended the two previous meetings": those of before. */
const former = new Set(["previous", "earlier", "past", "former"]);

/** "Just a few weeks before": a phrase that begins later opens no sentence. */
const opening = 20;

/** "Weeks before the flood", and not how long something went on after it: "for six weeks after the flood". */
const distances = /(?<!\bfor (?:[\w-]+ ){0,3})\b(?:day|week|month|year|decade)s?\s+(?:before|after)\s/i;

export function isApart(
  { annotated, document }: Account,
  { start, end, predicate, rule }: Statement,
): boolean {
  if (rule.startsWith("noun")) return false;
  const { from, to } = tokensIn(annotated, predicate);
  if (from === to) return false;
  if (from > 0 && formerly.has(formOf(annotated, from - 1).toLowerCase())) return true;
  if (objectsOf(annotated, from).some((it) => isFormer(annotated, it))) return true;
  const first = Math.min(start, sentenceSpan(annotated, sentenceOf(annotated, from)).start);
  const match = distances.exec(document.text.slice(first, end));
  if (!match) return false;
  return match.index <= opening || first + match.index >= predicate.start;
}

function isFormer(annotated: Annotated, noun: number): boolean {
  return [noun - 1, noun - 2].some(
    (it) => it >= 0 && headOf(annotated, it) === noun && former.has(lemmaOf(annotated, it).toLowerCase()),
  );
}

export function allDaysIn(account: Account, { start, end }: Span, elsewhere: ReadonlySet<number>): Days[] {
  const { annotated, analysis } = account;
  const within = analysis.times.filter((it) => start <= it.start && it.end <= end);
  return within.flatMap((time) =>
    elsewhere.has(tokensIn(annotated, time).from) ? [] : (daysToldBy(account, time) ?? []),
  );
}
