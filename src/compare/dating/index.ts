/**
 * What a document does not say of its time, its story may.
 *
 * @module
 */
import type { Document, Time } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { storyDay } from "./story-day.ts";

/** Closes an open value ("Tuesday") with a publication day, `YYYY-MM-DD`; a time that it cannot close comes back as it is. */
export type ResolveTime = (time: Time, publicationDay: string) => Time;

/**
 * The same accounts, with a publication day for each that states none: the day of its story (rule `story-date`, likely), and with the times
 * that only waited for it closed, likely as well. Where the story has no day either, nothing is guessed. The input's order is kept and
 * changes nothing.
 */
export function dateFromStory(accounts: readonly Account[], resolve: ResolveTime): readonly Account[] {
  if (accounts.every((it) => it.document.publishedAt)) return accounts;
  const day = storyDay(accounts);
  return day === undefined
    ? accounts
    : accounts.map((it) => (it.document.publishedAt ? it : dated(it, day, resolve)));
}

function dated(account: Account, day: string, resolve: ResolveTime): Account {
  const document: Document = {
    ...account.document,
    publishedAt: { value: day, precision: "day", rule: "story-date", certainty: "likely" },
  };
  const times = account.analysis.times.map((it) => closed(it, resolve(it, day)));
  return { ...account, document, analysis: { ...account.analysis, times } };
}

/** A time that the day changed is only as sure as the day. */
function closed(before: Time, after: Time): Time {
  return before.value === after.value ? before : { ...after, certainty: "likely" };
}
