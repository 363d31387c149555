import { otherLength } from "../../../language/en/clash-words.ts";
import type { Time } from "../../../model/index.ts";
import type { Telling } from "../../claims/telling.ts";
import type { ClashKind } from "./kind.ts";
import { timesOf } from "./times.ts";

/** Lengths less apart than this, as a share of the shorter, are one, told rounder; more where a paper says "about". */
const oneLength = { exact: 1.3, about: 1.8 } as const;

/** One deed lasts so long here and so long there: "three hours", "90 minutes". */
export const durationClash: ClashKind = {
  name: "clash-of-durations",
  on: "time",
  clashes: new Set(["number"]),
  least: { likeness: 0, margin: 0.5 },
  find(a, b) {
    const [x, y] = [lengthOf(a), lengthOf(b)];
    if (!x || !y || x.sign !== y.sign) return undefined;
    const share = x.isExact && y.isExact ? oneLength.exact : oneLength.about;
    if (Math.max(x.minutes, y.minutes) < share * Math.min(x.minutes, y.minutes)) return undefined;
    return { keys: [x.text, y.text], values: [x.text, y.text], left: new Set(), times: [x.time, y.time] };
  },
};

interface Length {
  readonly time: Time;
  readonly minutes: number;
  readonly isExact: boolean;
  readonly text: string;
  /** The word before it: how long something took is not after how long it came. */
  readonly sign: string;
}

/** So many characters around a length say what it is the length of. */
const near = 24;

/** The one length of time that a clause is told with. */
function lengthOf(telling: Telling): Length | undefined {
  const { text } = telling.account.document;
  const within = timesOf(telling).filter(({ type }) => type === "DURATION");
  const [time] = within;
  const minutes = time && minutesOf(time);
  if (within.length !== 1 || !minutes) return undefined;
  const before = text.slice(Math.max(0, time.start - near), time.start);
  if (otherLength.before.test(before) || otherLength.behind.test(text.slice(time.end, time.end + near)))
    return undefined;
  const sign = /\b(after|in|before)\s+$/i.exec(before)?.[1]?.toLowerCase() ?? "";
  return { time, minutes, isExact: !time.mod, text: text.slice(time.start, time.end), sign };
}

const minutesIn: Readonly<Record<string, number>> = {
  TM: 1, TH: 60, D: 1440, W: 10_080, M: 43_200, Y: 525_600,
}; // biome-ignore format: a table reads better in rows

/** How many minutes a duration of one unit is. */
function minutesOf({ value }: Time): number | undefined {
  const match = /^P(T?)([\d.]+)([HMDWY])$/.exec(value);
  const unit = match && minutesIn[`${match[1]}${match[3]}`];
  return unit ? Number(match[2]) * unit : undefined;
}
