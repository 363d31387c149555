/** A calendar or clock unit as TIMEX3 writes it, behind `P`, or behind `PT` where it is a part of a day. */
export interface TimeUnit {
  readonly code: "S" | "M" | "H" | "D" | "W" | "Q" | "Y" | "DE" | "CE" | "ML";
  readonly clock?: true;
  /** A name for a day or a number of days, where the unit is a fixed stretch of them: weekend, fortnight. */
  readonly times?: number;
}

const second: TimeUnit = { code: "S", clock: true };
const minute: TimeUnit = { code: "M", clock: true };
const hour: TimeUnit = { code: "H", clock: true };
const day: TimeUnit = { code: "D" };
const week: TimeUnit = { code: "W" };
const fortnight: TimeUnit = { code: "W", times: 2 };
const month: TimeUnit = { code: "M" };
const quarter: TimeUnit = { code: "Q" };
const year: TimeUnit = { code: "Y" };
const decade: TimeUnit = { code: "Y", times: 10 };
const century: TimeUnit = { code: "Y", times: 100 };
const millennium: TimeUnit = { code: "Y", times: 1000 };

/** Units of time in the singular. Written for this project. */
export const timeUnits: Readonly<Record<string, TimeUnit>> = {
  second,
  minute,
  hour,
  day,
  week,
  fortnight,
  month,
  quarter,
  year,
  decade,
  century,
  millennium,
};

/** Units of time in the plural, and abbreviations. */
export const timeUnitPlurals: Readonly<Record<string, TimeUnit>> = {
  seconds: second,
  secs: second,
  minutes: minute,
  mins: minute,
  hours: hour,
  hrs: hour,
  days: day,
  weeks: week,
  fortnights: fortnight,
  months: month,
  quarters: quarter,
  years: year,
  yrs: year,
  decades: decade,
  centuries: century,
  millennia: millennium,
};

/** Adjectives and adverbs of repetition with the TIMEX3 period of each. */
export const repetitionWords: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  annually: "P1Y",
  yearly: "P1Y",
};

/** Parts of a day with their TIMEX3 codes. */
export const dayParts: Readonly<Record<string, string>> = {
  morning: "MO",
  mornings: "MO",
  afternoon: "AF",
  afternoons: "AF",
  evening: "EV",
  evenings: "EV",
  night: "NI",
  nights: "NI",
  overnight: "NI",
  lunchtime: "MI",
  midday: "MI",
  dawn: "MO",
  dusk: "EV",
};

/** Words that tell that an hour beside them is one before noon. */
export const morningWords: ReadonlySet<string> = new Set([
  "morning", "dawn", "daybreak", "sunrise", "breakfast", "overnight",
]); // biome-ignore format: a list

/** Words that tell that an hour beside them is one after noon. */
export const afternoonWords: ReadonlySet<string> = new Set([
  "afternoon", "evening", "tonight", "lunch", "lunchtime", "dinner", "supper", "dusk", "sunset", "nightfall",
]); // biome-ignore format: a list

/** Hours that have a name. */
export const namedHours: Readonly<Record<string, string>> = {
  noon: "12:00",
  midday: "12:00",
  midnight: "24:00",
};

/** Names of time zones that follow a time of day, with their offset from UTC in hours where it is fixed. */
export const timeZones: ReadonlySet<string> = new Set([
  "gmt",
  "utc",
  "est",
  "edt",
  "et",
  "cst",
  "cdt",
  "ct",
  "mst",
  "mdt",
  "pst",
  "pdt",
  "pt",
  "bst",
  "cet",
  "cest",
  "eet",
  "msk",
  "ist",
  "jst",
  "kst",
  "aest",
  "aedt",
]);
