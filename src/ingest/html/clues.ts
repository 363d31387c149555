import type { PageClues } from "./features.ts";
import { articleNodes, own, textOf } from "./json-ld.ts";
import type { Page } from "./page.ts";

/** What a page states of its article, for holding blocks against. */
export function cluesOf(page: Page): PageClues {
  const [article] = articleNodes(page.linked);
  const stated = article && textOf(own(article, "headline"));
  return {
    title:
      stated ??
      metaOf(page, "og:title") ??
      metaOf(page, "twitter:title") ??
      page.title.split(/\s[|–—-]\s/)[0] ??
      "",
    description:
      (article && textOf(own(article, "description"))) ??
      metaOf(page, "og:description") ??
      metaOf(page, "description") ??
      "",
    articleBody: (article && textOf(own(article, "articleBody"))) ?? "",
  };
}

/** The content of the first meta tag of a name. */
export function metaOf(page: Page, name: string): string | undefined {
  return page.metas.find((meta) => meta.name === name)?.content.trim() || undefined;
}
