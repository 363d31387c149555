import type { Time } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { isMoment, isOneMoment, oneMoment, stampWords } from "../across/clock.ts";
import type { ClashKind } from "./kind.ts";
import { wordsOf } from "./one-event.ts";
import { timesOf } from "./times.ts";

/** One deed at one hour here and at another there, or in the morning and in the evening of one day. */
export const hourClash: ClashKind = {
  name: "clash-of-hours",
  on: "time",
  clashes: new Set(["time"]),
  least: { likeness: -0.5, margin: 0.5 },
  ofAnyDeed: true,
  find(a, b) {
    const [x, y] = [hourOf(a), hourOf(b)];
    if (!x || !y || (x.day && y.day && x.day !== y.day)) return undefined;
    const gap = Math.max(x.from, y.from) - Math.min(x.to, y.to);
    if (gap <= Math.max(x.blur, y.blur) || isOneMoment(gap, x.time, y.time)) return undefined;
    return { keys: [x.text, y.text], values: [x.text, y.text], left: new Set(), times: [x.time, y.time] };
  },
};

/** When on a day, in minutes of it. */
interface Hour {
  readonly time: Time;
  readonly day: string | undefined;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Another hour that is no further off is the same. */
  readonly blur: number;
}

/** What mornings, afternoons and evenings may mean. Nights belong to two days. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 720],
  AF: [720, 1080],
  EV: [1020, 1440],
};

/** No part of a day ends on the minute. */
const blurOfPart = 60;

/** The one hour that a clause is told with. */
function hourOf(telling: Telling): Hour | undefined {
  const within = timesOf(telling).filter(({ value }) => value.includes("T"));
  const [time] = within;
  if (within.length !== 1 || !time || !isMoment(telling.account, time)) return undefined;
  if (stampWords.test(wordsOf(telling))) return undefined;
  const match = /^(?:(\d{4}-\d\d-\d\d))?T(?:(\d\d):(\d\d)|(MO|AF|EV)$)/.exec(time.value);
  if (!match) return undefined;
  const [, day, hours, minutes, part] = match;
  if (part) {
    const [from, to] = parts[part]!;
    return { time, day, text: textOf(telling, time), from, to, blur: blurOfPart };
  }
  const minute = Number(hours) * 60 + Number(minutes);
  return { time, day, text: `${hours}:${minutes}`, from: minute, to: minute, blur: oneMoment };
}

function textOf({ account }: Telling, { start, end }: Time): string {
  return account.document.text.slice(start, end);
}
