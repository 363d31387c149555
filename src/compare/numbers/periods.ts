import { addingUp, longConflicts, meansOfHarm } from "../../language/en/toll-words.ts";
import { type Annotated, formOf, lemmaOf, tokensIn } from "../../language/index.ts";
import type { Quantity, Span, Time } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { daysOf, lengthInDays } from "../claims/days.ts";
import type { Victims } from "./tolls.ts";

/** A number of victims. */
export type TollEntry = readonly [Quantity, Victims];

/** A stretch of time that a sentence counts over, and which of its tolls. */
export interface Period {
  /** `conflict` for a war since its beginning, else what the text says, with its days: equal for equal stretches. */
  readonly key: string;
  readonly of: TollEntry;
}

/** "Since March 2011", "in two days", "in May", "the conflict has killed": whether a sentence's tolls are counted over a stretch of time. */
export function periodIn(account: Account, span: Span, tolls: readonly TollEntry[]): Period | undefined {
  const ofConflict = tolls.find(([it]) => isOfConflict(account.annotated, span, it));
  if (ofConflict) return { key: "conflict", of: ofConflict };
  for (const time of account.analysis.times) {
    if (time.start < span.start || time.end > span.end) continue;
    const key = keyOf(account.document.text, span, time);
    if (key) return { key, of: tollOver(account, span, time, tolls) };
  }
  return undefined;
}

/** The toll that a stretch of time is of: the one before it, but the sum that a verb of adding up gives ("bringing the number killed in a day to 45"). */
function tollOver(account: Account, span: Span, time: Time, tolls: readonly TollEntry[]): TollEntry {
  const sum = addingBetween(account.annotated, { start: span.start, end: time.start });
  return (
    (sum === undefined ? undefined : tolls.find(([it, { part }]) => it.start > sum && !part)) ??
    tolls.findLast(([it, { part }]) => it.end <= time.start && !part) ??
    tolls[0]!
  );
}

function addingBetween(annotated: Annotated, span: Span): number | undefined {
  const { from, to } = tokensIn(annotated, span);
  for (let token = to - 1; token >= from; token--)
    if (addingUp.has(formOf(annotated, token).toLowerCase())) return annotated.starts[token];
  return undefined;
}

/** Longer than this is a stretch of time over which incidents are added up, in days; longer than a year it is history. */
const longestIncident = 2;
const longestPeriod = 366;

const sinceWords = /\bsince (?:the )?(?:\w+ )?$/;
const durationWords = /\b(?:in|over|during|within|throughout|past|last) (?:the )?(?:past |last )?$/;
const dateWords = /\b(?:in|during|throughout|of|for) (?:the |early |mid-?|late )*$/;

function keyOf(text: string, span: Span, time: Time): string | undefined {
  const before = text.slice(span.start, time.start).toLowerCase();
  // "The worst since 2004, when seven people died" counts over no time.
  if (sinceWords.test(before) && !/^,? when\b/.test(text.slice(time.end, time.end + 6)))
    return `since ${time.from ?? time.value}`;
  if (time.type === "DURATION") {
    const isOf = /^ of (?!age)/.test(text.slice(time.end, time.end + 8));
    return isOf || durationWords.test(before) ? `over ${time.value}` : undefined;
  }
  const days = daysOf(time);
  const length = days ? lengthInDays(days) : 0;
  if (length <= longestIncident || length > longestPeriod || !dateWords.test(before)) return undefined;
  return `${days!.from}/${days!.to}`;
}

/** "The toll of Russian soldiers killed in the long conflict". */
const tollReach = 10;

/** How far a war may be named from the number of its dead, in tokens. */
const clause = 16;

/** "The conflict has killed 280,000", "since the war began". */
function isOfConflict(annotated: Annotated, span: Span, quantity: Quantity): boolean {
  const sentence = tokensIn(annotated, span);
  const { from, to } = tokensIn(annotated, quantity);
  const end = Math.min(sentence.to, to + clause);
  for (let token = Math.max(sentence.from, from - clause); token < end; token++) {
    if (!longConflicts.has(lemmaOf(annotated, token).toLowerCase())) continue;
    const isSince = nearBefore(annotated, token, "since", 4);
    if (
      isSince ||
      (token < from && (isSubject(annotated, token, from) || nearBefore(annotated, token, "toll", tollReach)))
    )
      return true;
  }
  return false;
}

const ofWars = new Set(["killed", "claimed", "left", "displaced", "toll", "deaths"]);
const weapons = new Set(Object.values(meansOfHarm).flatMap((it) => it.split(" ")));

/** Behind the war and before the number stands what it has done, and no weapon that has done it. */
function isSubject(annotated: Annotated, war: number, number: number): boolean {
  for (let at = war + 1; at < number; at++) {
    const form = formOf(annotated, at).toLowerCase();
    if (weapons.has(form)) return false;
    if (ofWars.has(form)) return true;
  }
  return false;
}

function nearBefore(annotated: Annotated, token: number, word: string, reach: number): boolean {
  for (let at = token - 1; at >= 0 && at >= token - reach; at--)
    if (formOf(annotated, at).toLowerCase() === word) return true;
  return false;
}
