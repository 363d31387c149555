import { canonicalBlock, partCount } from "../../text/index.ts";
import { articleNodes, own, textOf } from "./json-ld.ts";
import { unescaped } from "./metadata/candidates.ts";
import type { Page } from "./page.ts";

/** Linked data stands in for the page only where it says so many words, and so many times what the page shows. */
const fewestWords = 100;
const times = 3;
const mostParagraphs = 2000;

/** The paragraphs of `articleBody` where a page shows next to nothing of its article; empty where it does. */
export function linkedArticle(page: Page, accepted: readonly boolean[]): string[] {
  const [article] = articleNodes(page.linked);
  const body = article && textOf(own(article, "articleBody"));
  if (!body) return [];
  const shown = page.blocks.filter((_, index) => accepted[index]);
  const words = shown.reduce((sum, block) => sum + partCount(block.text), 0);
  const stated = partCount(body);
  if (stated < fewestWords || stated < words * times) return [];
  const seen = new Set(shown.map((block) => block.text));
  return unescaped(body)
    .replace(/<(?:br|\/p|\/div|\/h\d|\/li)\b[^<>]{0,100}>/gi, "\n")
    .replace(/<[^<>]{0,500}>/g, "")
    .split(/\n+/)
    .slice(0, mostParagraphs)
    .map(canonicalBlock)
    .filter((text) => text !== "" && !seen.has(text));
}
