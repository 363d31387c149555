import { betweenVerbAndTime } from "../../../language/en/clash-words.ts";
import type { Time } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";

/** The times in a clause's words, and one right behind them: "was found | on 2 May, the company said". */
export function timesOf({ account, statement }: Telling): Time[] {
  const { start, end } = statement;
  const { times, statements } = account.analysis;
  // "A treaty that on Sunday had been printed": the day of another statement within the words of this one.
  const isOthers = (index: number) =>
    statement.time !== index && statements.some((it) => it.time === index && it.lemma !== statement.lemma);
  return times.filter(
    (it, index) =>
      (start <= it.start && it.end <= end && !isOthers(index)) ||
      (it.start >= end && betweenVerbAndTime.test(account.document.text.slice(end, it.start))),
  );
}
