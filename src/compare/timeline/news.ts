import type { ClaimWithTellings } from "../claims/index.ts";

/** How many days before the first article the news itself may begin: what lies further back is background. */
const daysOfNews = 2;

/**
 * The first day that counts as news rather than background: two days before the earliest day of publication; undefined where
 * no document is dated.
 */
export function newsStart(found: readonly ClaimWithTellings[]): string | undefined {
  let earliest: string | undefined;
  for (const { tellings } of found) {
    for (const { account } of tellings) {
      const day = account.document.publishedAt?.value.slice(0, 10);
      if (day && /^\d{4}-\d{2}-\d{2}$/.test(day) && (!earliest || day < earliest)) earliest = day;
    }
  }
  if (!earliest) return undefined;
  return new Date(Date.parse(earliest) - daysOfNews * 86_400_000).toISOString().slice(0, 10);
}
