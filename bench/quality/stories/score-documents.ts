import type { Given } from "./given.ts";
import { share } from "./tally.ts";

/** What is known of each document, and whether its body is the article and nothing else. */
export function scoreDocuments({ expected, matcher }: Given) {
  const titles: boolean[] = [];
  const outlets: boolean[] = [];
  const bylines: boolean[] = [];
  const dates: boolean[] = [];
  const furniture: boolean[] = [];
  const body: boolean[] = [];
  for (const wanted of expected.documents) {
    const found = matcher.documentOf(wanted.file);
    const inBody = (words: string) =>
      found?.blocks.some(
        (block) =>
          block.body &&
          matcher.covers({ documentId: found.id, ...block }, { file: wanted.file, quote: words }),
      ) ?? false;
    titles.push(found?.title?.value === wanted.title);
    outlets.push(found?.outlet?.value === wanted.outlet);
    if (wanted.byline)
      bylines.push((found?.byline ?? []).map((it) => it.value).join("; ") === wanted.byline.join("; "));
    // An undated article may be dated from its story, which is said as such.
    const date = found?.publishedAt?.rule === "story-date" ? undefined : found?.publishedAt?.value;
    dates.push(date?.slice(0, 10) === wanted.publishedAt?.slice(0, 10));
    furniture.push(...wanted.furniture.map((words) => !inBody(words)));
    body.push(...wanted.body.map(inBody));
  }
  return {
    titles: share(titles),
    outlets: share(outlets),
    bylines: share(bylines),
    dates: share(dates),
    furniture: share(furniture),
    body: share(body),
  };
}
