import { cite, type Time } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { daysOf, lengthInDays } from "../claims/days.ts";
import type { Item } from "./five-ws.ts";
import type { Ranked } from "./salience.ts";

/** Longer than this, in days, a time says during which age something happened. */
const longest = 3;
/** The news began at most so many days before it was printed. */
const daysOfNews = 7;
/** Where news stands in an article, in characters, and what a time there counts against one farther down. */
const lead = { length: 1000, weight: 2 } as const;
/** So many claims tell what the story is about. */
const weighed = 30;

interface Dated {
  readonly account: Account;
  readonly time: Time;
  readonly day: string;
  readonly weight: number;
}

/** The days of the news that the claims that matter most and the leads name, each in the first words that name it. */
export function when(accounts: readonly Account[], ranked: readonly Ranked[], most: number): Item[] {
  const dated = [...inClaims(ranked), ...accounts.flatMap(inText)];
  const scores = new Map<string, number>();
  for (const { day, weight } of dated) scores.set(day, (scores.get(day) ?? 0) + weight);
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([day]) => {
      const { account, time } = dated.find((it) => it.day === day)!;
      const evidence = cite(account.document, time);
      return { text: evidence.quote, evidence: [evidence] };
    });
}

function inClaims(ranked: readonly Ranked[]): Dated[] {
  return ranked.slice(0, weighed).flatMap(({ tellings, salience }) =>
    tellings.flatMap(({ account, time, statement }) => {
      const weight = statement.status === "planned" ? salience / 4 : salience;
      return time ? datedOf(account, time, weight / tellings.length) : [];
    }),
  );
}

function inText(account: Account): Dated[] {
  return account.analysis.times.flatMap((time) =>
    datedOf(account, time, time.start < lead.length ? lead.weight : 1),
  );
}

function datedOf(account: Account, time: Time, weight: number): Dated[] {
  const days = daysOf(time);
  const printed = account.document.publishedAt?.value.slice(0, 10);
  if (!days || lengthInDays(days) > longest) return [];
  if (printed && (days.from > printed || daysBefore(days.from, printed) > daysOfNews)) return [];
  return [{ account, time, day: days.from, weight }];
}

function daysBefore(day: string, printed: string): number {
  return (Date.parse(printed) - Date.parse(day)) / 86_400_000;
}
