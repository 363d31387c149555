import type { Dispute } from "../../model/index.ts";
import { type Days, overlap } from "../claims/days.ts";
import type { Telling } from "../claims/telling.ts";
import { areApart, type DisputeRule, ofOneDeed, positionOf, sides } from "./group.ts";

/** When mentions of one claim put it at times that cannot be one. */
export const timeDispute: DisputeRule = {
  name: "days-apart",
  find({ tellings }) {
    const dated = ofOneDeed(tellings.filter((it) => it.days));
    const positions = periods(dated);
    if (positions.length < 2 || !areApart(positions)) return [];
    return [disputeOf(positions)];
  },
};

/** Tellings whose days overlap share a period; a vague time that fits two periods takes no side. */
function periods(tellings: readonly Telling[]): Telling[][] {
  const found: { days: Days; tellings: Telling[] }[] = [];
  const byLength = [...tellings].sort((a, b) => spanOf(a.days!) - spanOf(b.days!) || a.index - b.index);
  for (const telling of byLength) {
    const fits = found.filter((it) => overlap(it.days, telling.days!));
    if (fits.length === 0) found.push({ days: telling.days!, tellings: [telling] });
    else if (fits.length === 1) fits[0]!.tellings.push(telling);
  }
  return found
    .map((it) => it.tellings.sort((a, b) => a.index - b.index))
    .sort((a, b) => a[0]!.index - b[0]!.index);
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

/** "Weeks before the invasion" against "days before the invasion": lengths of different units to one event. */
export const distanceDispute: DisputeRule = {
  name: "distance-to-event",
  find({ tellings }) {
    const positions = sides(tellings, distanceOf);
    if (positions.size < 2 || !areApart([...positions.values()])) return [];
    return [
      {
        on: "time",
        nature: "contradiction",
        rule: distanceDispute.name,
        positions: [...positions].map(([value, side]) => positionOf(value, side)),
      },
    ];
  },
};

const distance = /\b(hour|day|week|month|year|decade)s? (before|after|ahead of|prior to)\b/i;

/** The unit and direction of a distance that a telling gives: `weeks before`. Exact numbers are left to resolved days. */
function distanceOf({ account, statement }: Telling): string | undefined {
  const match = distance.exec(account.document.text.slice(statement.start, statement.end));
  if (!match) return undefined;
  const direction = match[2]!.toLowerCase() === "after" ? "after" : "before";
  return `${match[1]!.toLowerCase()}s ${direction}`;
}

/** How far apart, in minutes, two clocks may be that mean one moment: "shortly after 6:40" and "about 6:45". */
const oneMoment = 15;

/** At which hour one thing of one day happened. */
export const clockDispute: DisputeRule = {
  name: "hours-apart",
  find({ tellings }) {
    const timed = ofOneDeed(tellings.filter((it) => minuteOf(it) !== undefined));
    const first = timed[0] && minuteOf(timed[0])!;
    const positions = sides(timed, (it) =>
      Math.abs(minuteOf(it)! - first!) <= oneMoment ? "first" : "other",
    );
    if (positions.size < 2 || !areApart([...positions.values()])) return [];
    return [
      {
        on: "time",
        nature: "contradiction",
        rule: clockDispute.name,
        positions: [...positions.values()].map((side) => positionOf(side[0]!.time!.value, side)),
      },
    ];
  },
};

/** The minute of the day that a telling gives. */
function minuteOf({ time }: Telling): number | undefined {
  const match = /T(\d\d):(\d\d)/.exec(time?.value ?? "");
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
