import { getDomain } from "tldts";
import type { Found, FoundTime, Outlet, Problem } from "../../../model/index.ts";
import type { FoundMetadata } from "../../document.ts";
import { isPossible } from "../../metadata/dates.ts";
import { outletId } from "../../metadata/outlet.ts";
import { firstYear } from "../../options.ts";
import { metaOf } from "../clues.ts";
import type { Page } from "../page.ts";
import { authorCandidates, chooseAuthors } from "./authors.ts";
import { outletCandidates } from "./candidates.ts";
import {
  chooseDate,
  type DateCandidate,
  foundTime,
  isLater,
  listed,
  modifiedCandidates,
  publishedCandidates,
} from "./published.ts";
import { titleCandidates } from "./title.ts";

/** What a page states of itself: chosen values, and all candidates. */
export interface PageMetadata {
  readonly title?: Found;
  readonly byline: readonly Found[];
  readonly publishedAt?: FoundTime;
  readonly found: FoundMetadata;
  problems(input: string): Problem[];
}

/** Reads all metadata of a page. Linked data goes before meta tags, those before rules over the page, those before the URL. */
export function pageMetadata(
  page: Page,
  statedUrl: string | undefined,
  now: string | undefined,
): PageMetadata {
  const url = statedUrl ?? absolute(page.canonical) ?? absolute(metaOf(page, "og:url"));
  const outlets = outletCandidates(page);
  const titles = titleCandidates(page, outlets);
  const authors = authorCandidates(page);
  const dates = publishedCandidates(page, url);
  const published = chooseDate(dates, now);
  const modified = modifiedCandidates(page);
  const changed = modified.find((it) => isPossible(it.value, firstYear, now) && isLater(it, published));
  const outlet = outletOf(outlets, url);
  const candidates = {
    title: titles,
    byline: authors.flat(),
    publishedAt: listed(dates),
    modifiedAt: listed(modified),
    outlet: outlets,
  };
  return {
    ...(titles[0] && { title: titles[0] }),
    byline: chooseAuthors(authors, outlets),
    ...(published && { publishedAt: foundTime(published) }),
    found: {
      ...(url && { url }),
      ...(outlet && { outlet }),
      ...(changed && { modifiedAt: foundTime(changed) }),
      candidates: Object.fromEntries(Object.entries(candidates).filter(([, list]) => list.length > 0)),
    },
    problems: (input) => impossibleDates(input, dates, published, now),
  };
}

/** The outlet that is stated, else the host it was published on. */
function outletOf(candidates: readonly Found[], url: string | undefined): Outlet | undefined {
  const [stated] = candidates;
  if (stated) return { id: outletId(stated.value), ...stated };
  const domain = url && getDomain(url);
  return domain ? { id: outletId(domain), value: domain, rule: "url-host" } : undefined;
}

function absolute(url: string | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

function impossibleDates(
  input: string,
  dates: readonly DateCandidate[],
  chosen: DateCandidate | undefined,
  now: string | undefined,
): Problem[] {
  const [first] = dates;
  if (!first || first === chosen || isPossible(first.value, firstYear, now)) return [];
  const message = `"${input}" states ${first.value} (${first.rule}) as its date, which cannot be a date of publication; ${chosen ? `${chosen.value} (${chosen.rule}) was taken.` : "it has none now. State one with --date."}`;
  return [{ level: "warning", code: "date-impossible", message }];
}
