import type { Time } from "../../../src/model/index.ts";

/** What the library expects of some words of a case. */
export interface Expectation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** The values it accepts, as it writes them; none where the file states only words. */
  readonly values: readonly string[];
}

/** Why an expectation is not met: the first of these that fits. */
const reasons: readonly { readonly reason: string; readonly fits: (it: Expectation) => boolean }[] = [
  { reason: "a time zone", fits: ({ text, type }) => type.includes("timezone") || /\b(?:UTC|GMT|[PECM][SD]T)\b/i.test(text) },
  { reason: "a bare figure, whose kind only a command tells", fits: ({ text }) => /^(?:on |at |the )*[\d.,]+$/.test(text) },
  { reason: "figures that may be either of two days, or no date", fits: ({ text }) => /^(?:on )?\d{1,4}[/.-]\d{1,2}/.test(text) },
  { reason: "month or weekday in lower case, which in news is a name or a word", fits: ({ text }) => lowerName.test(text) },
  { reason: "an hour or a part of the day, in figures or words", fits: ({ text, type }) => /time/.test(type) && hour.test(text) },
  { reason: "a holiday that news seldom dates by", fits: ({ type, text }) => type.includes("holiday") || /\b(?:eve|christmas|easter|thanksgiving)\b/i.test(text) },
  { reason: "a condition or an open range", fits: ({ text }) => condition.test(text) },
  { reason: "a range, which is two ends with us", fits: ({ type }) => type.includes("range") },
  { reason: "a place in a list (“last”, “next”, “the second to last”)", fits: ({ type }) => type.includes("ordinal") },
  { reason: "a repetition as a calendar has it", fits: ({ type }) => type.endsWith("set") },
  { reason: "a length of time in another form", fits: ({ type }) => type.includes("duration") },
  { reason: "a number within a code, a formula or a spoken command", fits: ({ type }) => /number|percent/.test(type) },
  { reason: "a unit or a currency as an assistant is told it", fits: ({ type }) => /age|currency|dimension|temperature/.test(type) },
]; // biome-ignore format: a table reads better in rows

const lowerName =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?)\b/;
const hour =
  /\d|\b(?:o'?clock|past|quarter|half|morning|noon|afternoon|evening|night|midnight|[ap]\.?m\.?|hours?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const condition = /\b(?:before|after|since|until|from|between|later|earlier|than|prior|or|within|by|to)\b/i;

export function reasonFor(it: Expectation, outcome: "missed" | "other value"): string {
  const reason =
    reasons.find(({ fits }) => fits(it))?.reason ??
    "words that no rule of ours reads: spoken, misspelt or rare";
  return outcome === "missed" ? reason : `other value: ${reason}`;
}

/** Whether a time has one of the values that are accepted, or begins where it says; a file that states words alone accepts any. */
export function sameTime({ value, from }: Time, { values }: Expectation): boolean {
  if (values.length === 0) return true;
  const ours = [value, from].flatMap((it) => (it === undefined ? [] : [plain(it)]));
  return values.some((it) => {
    const theirs = plain(it);
    // "XXXX-10-02" is any year's; of "T19" we say on which day.
    const pattern = new RegExp(`${theirs.startsWith("T") ? "" : "^"}${theirs.replaceAll("X", "[\\dX]")}$`);
    return ours.some((own) => pattern.test(own));
  });
}

/** Without seconds and minutes of nought and our anchor of an undated document; of a range where it begins. */
function plain(value: string): string {
  return value
    .replace(/^\(([^,]*),.*$/, "$1")
    .replace(/^REF\+P0D/, "")
    .replace(/(T\d\d)(?::00){1,2}$/, "$1")
    .replace(/(T\d\d:\d\d):00$/, "$1")
    .replace(/[+.*?#|[\]\\]/g, "");
}

/** Whether a number is one of those accepted, to the digits that both write. */
export function sameNumber(value: number | undefined, { values }: Expectation): boolean {
  if (values.length === 0) return true;
  return values.some((it) => {
    const expected = Number(it.replace(/[%,]/g, ""));
    return value !== undefined && Math.abs(value - expected) <= Math.abs(expected) * 1e-6;
  });
}
