import type { Dispute } from "../../model/index.ts";
import { type Days, overlap } from "../claims/days.ts";
import type { Telling } from "../claims/telling.ts";
import { areApart, type DisputeRule, ofOneDeed, positionOf } from "./group.ts";

/** When mentions of one claim put it at times that cannot be one. */
export const timeDispute: DisputeRule = {
  name: "days-apart",
  find({ tellings }) {
    const dated = ofOneDeed(tellings.filter((it) => it.days && isOwnTime(it)));
    const positions = periods(dated);
    if (positions.length < 2 || !areApart(positions) || sayTheSame(positions)) return [];
    return [disputeOf(positions)];
  },
};

/** The very same words on two sides were dated by us and not by them: "had been set for Nov. 22", read on two days. */
function sayTheSame(positions: readonly (readonly Telling[])[]): boolean {
  const wordings = positions.map((side) => new Set(side.map((it) => it.wording)));
  return wordings.some((one, at) =>
    wordings.slice(at + 1).some((it) => [...one].some((words) => it.has(words))),
  );
}

/** "They seized a vessel | that on Oct. 19 had …": a day that stands behind the words of a statement is that of another clause. */
export function isOwnTime({ time, statement }: Telling): boolean {
  return !!time && time.start < statement.end;
}

/** Tellings some of whose days overlap share a period; what fits two periods, or names both, takes no side. */
function periods(tellings: readonly Telling[]): Telling[][] {
  const found: { days: readonly Days[]; tellings: Telling[] }[] = [];
  const byLength = [...tellings].sort((a, b) => spanOf(a.days!) - spanOf(b.days!) || a.index - b.index);
  for (const telling of byLength) {
    const fits = found.filter((it) => it.days.some((x) => daysIn(telling).some((y) => overlap(x, y))));
    if (fits.length === 0) found.push({ days: daysIn(telling), tellings: [telling] });
    else if (fits.length === 1) fits[0]!.tellings.push(telling);
  }
  return found
    .map((it) => it.tellings.sort((a, b) => a.index - b.index))
    .sort((a, b) => a[0]!.index - b[0]!.index);
}

/** Which of its dates is that of the deed the parse may get wrong: "The accord of 1974 expired last year". */
function daysIn({ days, allDays }: Telling): readonly Days[] {
  return days ? [days, ...allDays] : allDays;
}

function spanOf({ from, to }: Days): number {
  return Date.parse(to) - Date.parse(from);
}

function disputeOf(positions: readonly (readonly Telling[])[]): Dispute {
  return {
    on: "time",
    nature: "contradiction",
    rule: timeDispute.name,
    positions: positions.map((side) => positionOf(side[0]!.time!.value, side)),
  };
}
