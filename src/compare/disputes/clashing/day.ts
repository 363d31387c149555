import { dayOfWriting, namedDay } from "../../../language/en/clash-words.ts";
import type { Time } from "../../../model/index.ts";
import { type Days, daysApart, daysOf, lengthInDays, overlap } from "../../claims/days.ts";
import type { Telling } from "../../claims/telling.ts";
import type { ClashKind } from "./kind.ts";
import { timesOf } from "./times.ts";

/** Further apart than this, in days, two are two events. */
const longest = 31;

/** One deed on one day here and on another there: "opened on Monday", "opened on Tuesday". */
export const dayClash: ClashKind = {
  name: "clash-of-days",
  on: "time",
  clashes: new Set(["time"]),
  least: { likeness: -0.5, margin: 1 },
  find(a, b) {
    const [x, y] = [dayOf(a), dayOf(b)];
    if (!x || !y || areNear(x.days, y.days)) return undefined;
    const values: [string, string] = [x.days.from, y.days.from];
    return { keys: values, values, left: new Set(), times: [x.time, y.time] };
  },
};

interface Day {
  readonly time: Time;
  readonly days: Days;
}

/** The one day that a clause is told with, by its name. */
function dayOf(telling: Telling): Day | undefined {
  const dated = timesOf(telling).flatMap((time) => {
    const days = daysOf(time);
    return days ? [{ time, days }] : [];
  });
  const [first] = dated;
  if (!first || lengthInDays(first.days) > 1 || !isNamed(telling, first.time)) return undefined;
  return dated.every((it) => overlap(it.days, first.days)) ? first : undefined;
}

function isNamed({ account }: Telling, { start, end }: Time): boolean {
  const words = account.document.text.slice(start, end);
  return namedDay.test(words) && !dayOfWriting.test(words);
}

/** One day, or one weekday, which is taken for that of another week where the two were written in two; or too far apart. */
function areNear(a: Days, b: Days): boolean {
  const apart = daysApart(a, b);
  return apart % 7 === 0 || apart > longest;
}
