import { reportingVerbs } from "../../language/en/reporting-verbs.ts";
import { type Annotated, formOf, headOf, lemmaOf, tokensIn, uposOf } from "../../language/index.ts";
import type { Document, Span, Time } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { type Days, daysApart, daysOf, lengthInDays } from "../claims/days.ts";

/** The shortest day or days that a sentence names for what it tells; not the day of its writing, nor that on which somebody said it. */
export function daysIn({ analysis, annotated, document }: Account, span: Span): Days | undefined {
  let best: Days | undefined;
  for (const time of analysis.times) {
    if (time.start < span.start || time.end > span.end) continue;
    const days = daysOf(time);
    if (!days || isStamp(document, time, days) || isDayOfSaying(annotated, time)) continue;
    if (!best || lengthInDays(days) < lengthInDays(best)) best = days;
  }
  return best;
}

/** News is of days that lie no further back than this. */
const longestNews = 31;

/** Whether days lie so long before an article that they are not those of its news. */
export function isLongBefore({ publishedAt }: Document, days: Days): boolean {
  const published = publishedAt?.value.slice(0, 10) ?? "";
  return (
    published.length === 10 &&
    days.to < published &&
    daysApart(days, { from: published, to: published }) > longestNews
  );
}

const stampLength = 150;

/** A full date at the head of a text, or that of its publication anywhere, says when it was written or its picture taken. */
function isStamp({ publishedAt, text }: Document, { start, end }: Span, { from, to }: Days): boolean {
  if (from !== to || !/\d{4}/.test(text.slice(start, end))) return false;
  return start < stampLength || from === publishedAt?.value.slice(0, 10);
}

/** "Said in a statement late on": the words between a verb of saying and its day. */
const statementReach = 5;

/** "The ministry said on Thursday", "on Tuesday rebels stated that": the day of the words and not of what they tell. */
function isDayOfSaying(annotated: Annotated, time: Time): boolean {
  const { from, to } = tokensIn(annotated, time);
  for (let token = from; token < to; token++) {
    const head = headOf(annotated, token);
    if ((head < from || head >= to) && isSaying(annotated, head)) return true;
  }
  let before = from - 1;
  while (
    before >= Math.max(0, from - statementReach) &&
    /^(?:on|late|early|in|a|statement)$/i.test(formOf(annotated, before))
  )
    before--;
  return isSaying(annotated, before);
}

function isSaying(annotated: Annotated, token: number): boolean {
  return (
    token >= 0 &&
    uposOf(annotated, token) === "VERB" &&
    reportingVerbs.get(lemmaOf(annotated, token).toLowerCase())?.speech === true
  );
}
