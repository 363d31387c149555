import type { Telling } from "../claims/index.ts";
import { isBefore } from "../story-accounts.ts";
import { isToll, numbersIn } from "../wording/tolls.ts";
import type { Ranked } from "./salience.ts";

/** A later toll is looked for among so many of the claims that matter most. */
const weighed = 60;

/**
 * The claims without what time has overtaken: tolls that a later account replaces (of "four dead" at nine and "seven dead" at six the second
 * is told), and plans for a day that has come.
 */
export function withoutOvertaken(ranked: readonly Ranked[]): Ranked[] {
  const tolls = ranked.slice(0, weighed).filter((it) => numbersOf(it).size > 0 && it.tellings.some(isToll));
  const today = lastDay(ranked);
  return ranked.filter(
    (it) => !isPastPlan(it, today) && !(tolls.includes(it) && tolls.some((other) => replaces(other, it))),
  );
}

function lastDay(ranked: readonly Ranked[]): string {
  const days = ranked.flatMap(({ tellings }) => tellings.map((it) => printed(it)?.slice(0, 10) ?? ""));
  return days.sort().at(-1) ?? "";
}

function isPastPlan({ tellings }: Ranked, today: string): boolean {
  return tellings.every(({ statement, days }) => statement.status === "planned" && days && days.to <= today);
}

/** Whether one telling of a toll was printed after another and has a figure that the other lacks. */
export function replacesToll(later: Telling, earlier: Telling): boolean {
  if (!isToll(later) || !isToll(earlier) || !isBefore(printed(earlier), printed(later))) return false;
  const numbers = new Set(numbersIn(earlier));
  return numbers.size > 0 && numbersIn(later).some((it) => !numbers.has(it));
}

/** Later than some that tell the other and than none of them earlier, with a figure that the other lacks. */
function replaces(later: Ranked, earlier: Ranked): boolean {
  const numbers = numbersOf(earlier);
  if (![...numbersOf(later)].some((it) => !numbers.has(it))) return false;
  const before = earlier.tellings.map(printed);
  const after = later.tellings.map(printed);
  const some = (is: (a: string | undefined, b: string | undefined) => boolean) =>
    before.some((it) => after.some((other) => is(it, other)));
  return some((a, b) => isBefore(a, b)) && !some((a, b) => isBefore(b, a));
}

function printed({ account }: Telling): string | undefined {
  return account.document.publishedAt?.value;
}

function numbersOf({ tellings }: Ranked): Set<string> {
  return new Set(tellings.flatMap(numbersIn));
}
