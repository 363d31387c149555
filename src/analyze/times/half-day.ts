import { afternoonWords, morningWords } from "../../language/en/time-units.ts";
import { pad } from "./calendar.ts";

const hourPattern = /T(\d\d)(?=:)/;
const noon = 12;
/** By day people are awake from seven to seven: "at eight o'clock" is said of the morning, "at two o'clock" of the afternoon. */
const firstOfDay = 7;
/** "Two at night" is behind midnight, "eight at night" before it. */
const lastOfNight = 5;

type Half = "morning" | "afternoon";

/** A value with the hour that a part of the day (`MO`, `AF`, `EV`, `NI`, `MI`) makes of "three o'clock" or "3:30"; hours past noon stay as they are. */
export function hourInPart(value: string, part: string): string {
  const hour = hourOf(value);
  if (hour === undefined || hour > noon) return value;
  if (part === "NI")
    return hour === noon ? value : inHalf(value, hour > lastOfNight ? "afternoon" : "morning");
  if (part === "MI") return hour < firstOfDay ? inHalf(value, "afternoon") : value;
  return inHalf(value, part === "MO" ? "morning" : "afternoon");
}

/** A value with its hour in that half of the day. */
export function inHalf(value: string, half: Half): string {
  return value.replace(
    hourPattern,
    (_, digits) => `T${pad((Number(digits) % noon) + (half === "afternoon" ? noon : 0))}`,
  );
}

/** The half of the day that an hour means which says none and stands among no words that do. */
export function halfOfDaytime(value: string): Half {
  const hour = hourOf(value) ?? noon;
  return firstOfDay <= hour && hour < noon ? "morning" : "afternoon";
}

/** The half of the day that words tell, where they tell one. */
export function halfAmong(words: readonly string[]): Half | undefined {
  const [morning, afternoon] = [morningWords, afternoonWords].map((known) =>
    words.some((it) => known.has(it)),
  );
  if (morning === afternoon) return undefined;
  return morning ? "morning" : "afternoon";
}

function hourOf(value: string): number | undefined {
  const digits = hourPattern.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
