const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
] as const; // biome-ignore format: a table reads better in rows

const seasons: Readonly<Record<string, string>> = {
  SP: "spring", SU: "summer", FA: "autumn", WI: "winter", "21": "spring", "22": "summer", "23": "autumn", "24": "winter",
}; // biome-ignore format: a table reads better in rows

/**
 * An ISO 8601 or EDTF value in words, as exact as it is and the same in every locale: `2026-03-03T09:10` is
 * "3 March 2026, 09:10", `2026-03` is "March 2026". What is none of these stays as it is.
 */
export function dateWords(value: string): string {
  const season = /^(\d{4})-(SP|SU|FA|WI|2[1-4])$/.exec(value);
  if (season) return `${seasons[season[2] ?? ""]} ${season[1]}`;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(value);
  if (!match || /^\d{4}-W/.test(value)) return value;
  const [whole, year, month, day, hour, minute] = match;
  const rest = value.slice(whole.length);
  if (rest !== "" && !/^(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(rest)) return value;
  const name = months[Number(month) - 1];
  if (month === undefined || name === undefined) return month === undefined ? (year ?? value) : value;
  const date = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  return hour === undefined ? date : `${date}, ${hour}:${minute}`;
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
