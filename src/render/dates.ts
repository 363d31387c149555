const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
] as const; // biome-ignore format: a table reads better in rows

const seasons: Readonly<Record<string, string>> = {
  SP: "spring", SU: "summer", FA: "autumn", WI: "winter", "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
}; // biome-ignore format: a table reads better in rows

const partsOfDay: Readonly<Record<string, string>> = {
  MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime",
}; // biome-ignore format: a table reads better in rows

const ordinals = ["first", "second", "third", "fourth"] as const;

/**
 * An ISO 8601, EDTF or TIMEX3 value in words, as exact as it is and the same in every locale: `2026-03-03T09:10` is
 * "3 March 2026, 09:10", `2026-03-03TMO` "3 March 2026, morning", `2026-W10` "week of 2 March 2026", `2026-03` "March 2026". What is
 * none of these stays as it is.
 */
export function dateWords(value: string): string {
  const [first = "", last] = value.split("/");
  if (last !== undefined) return `${dateWords(first)} – ${dateWords(last)}`;
  const [date = "", clock] = value.split("T");
  const day = dayWords(date);
  if (clock === undefined || day === undefined) return day ?? value;
  const hour = /^(\d{2}:\d{2})(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(clock)?.[1] ?? partsOfDay[clock];
  return hour === undefined ? value : `${day}, ${hour}`;
}

/** The words for a day or something coarser; undefined for what is none. */
function dayWords(value: string): string | undefined {
  const [, year = "", rest] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? [];
  if (year === "" || rest === undefined) return year || undefined;
  const [, month, day] = /^(\d{2})(?:-(\d{2}))?$/.exec(rest) ?? [];
  if (month !== undefined && months[Number(month) - 1])
    return [...(day ? [Number(day)] : []), months[Number(month) - 1], year].join(" ");
  if (seasons[rest]) return `${seasons[rest]} ${year}`;
  return partOfYear(year, rest);
}

/** Quarters, halves, weeks and weekends. */
function partOfYear(year: string, rest: string): string | undefined {
  const [, kind, number] = /^([QH])([1-4])$/.exec(rest) ?? [];
  if (kind) return `${ordinals[Number(number) - 1]} ${kind === "Q" ? "quarter" : "half"} of ${year}`;
  const [, week, weekend] = /^W(\d{2})(-WE)?$/.exec(rest) ?? [];
  if (week === undefined) return undefined;
  const monday = mondayOf(Number(year), Number(week));
  return weekend ? `weekend of ${dayWords(addDays(monday, 5))}` : `week of ${dayWords(monday)}`;
}

/** The Monday of an ISO week: the week of 4 January is the first. */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return addDays(`${year}-01-04`, (week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7));
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The part of a value that places it on a day or coarser, for grouping. */
export function dayOf(value: string): string {
  return value.split("T")[0] ?? value;
}

/** "3 to 4 March 2026"-like span of a story, kept plain: both ends in full, one where they are the same. */
export function spanWords(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end === undefined ? undefined : dateWords(end);
  return end === undefined || end === start ? dateWords(start) : `${dateWords(start)} – ${dateWords(end)}`;
}
