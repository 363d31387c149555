import { letterPattern } from "../../text/index.ts";
import { agencyPattern } from "./agencies.ts";

/** A known agency, or an abbreviation in capitals, as agencies are set behind the place. */
const agencyName = `${agencyPattern}|\\p{Lu}{2,6}`;

/** One form of opening, and what every text of that form has: far cheaper to look for than the form is to compile. */
interface Opening {
  readonly has: RegExp;
  readonly pattern: RegExp;
}

/** Places in capitals or with a comma, an optional date and agency, then a dash: the opening of a wire report. */
const openings: readonly Opening[] = [
  { has: /.\(/, pattern: letterPattern(
    `^(?:\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,40}(?:, ?\\p{Lu}[\\p{L}.' -]{1,30}){0,2},? ?)(?:${date()},? )?\\((?:${agencyName})(?:/(?:${agencyName}))?\\)\\s?(?:[-–—]{1,2}|:)\\s`,
  ) },
  { has: /^.[^a-z].*[-–—]\s/s, pattern: letterPattern(`^(?:\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3})(?:, ?\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})?(?:, ?${date()})?\\s?[-–—]{1,2}\\s`) },
  { has: /, (?:\d|[A-Z][a-z]+\.? \d)/, pattern: letterPattern(`^(?:\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}), ${date()}(?:[.,]? ?(?:[/(](?:${agencyName})[/)]|(?:${agencyPattern})))?\\.?\\s?[-–—:]{0,2}\\s(?=["“]?\\p{Lu})`) },
  { has: /^\(/, pattern: letterPattern(`^\\((?:${agencyPattern})\\)\\s?[-–—]{1,2}\\s`) },
]; // biome-ignore format: a form a row

/** How long the dateline at the front of a text is, its dash included and the space behind it not; 0 where there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, 140);
  for (const { has, pattern } of openings) {
    const match = has.test(head) ? pattern.exec(head) : null;
    if (match) return match[0].trimEnd().length;
  }
  return 0;
}

const agencyAtEnd = new RegExp(`[\\s.,]*[/(](?:${agencyName})(?:/(?:${agencyName}))?[/)]\\.?\\s*$`, "u");
const dateAtEnd = new RegExp(`,?\\s*${date()}[.,]?\\s*$`, "u");

/** The place that a dateline names: "TAIPEI, Taiwan" of "TAIPEI, Taiwan (AP) —". Undefined where it names only an agency. */
export function datelinePlace(dateline: string): string | undefined {
  const place = dateline
    .replace(/\s*[-–—:]+\s*$/u, "")
    .replace(agencyAtEnd, "")
    .replace(dateAtEnd, "")
    .replace(/[\s,]+$/u, "");
  return /\p{L}{2}/u.test(place) ? place : undefined;
}

function date(): string {
  const month = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
  const clock = "(?:,? \\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?)";
  return `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4}${clock}?)?`;
}
