import type { ClaimWithTellings } from "../claims/index.ts";

/**
 * How much a claim matters to the story: told by many origins, told early in the articles, told in a headline. Origins count
 * most, so that what all tell comes before what one paper put first.
 */
export function salienceOf({ claim, tellings }: ClaimWithTellings): number {
  const early = tellings.filter(
    (it) => it.zone === "title" || it.zone === "dek" || isEarly(it.statement.start, it),
  ).length;
  const titled = tellings.some((it) => it.zone === "title") ? 0.5 : 0;
  const caption = tellings.every((it) => it.zone === "caption") ? -2 : 0;
  const said = claim.reported ? -0.4 : 0;
  return claim.origins + Math.min(2, 0.5 * early) + titled + caption + said;
}

/** The first part of an article in which news stands: by the pyramid of news writing the first fifth, at least 600 characters. */
function isEarly(start: number, { account }: ClaimWithTellings["tellings"][number]): boolean {
  return start < Math.max(600, account.document.text.length / 5);
}
