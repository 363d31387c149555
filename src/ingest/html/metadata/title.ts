import type { Found } from "../../../model/index.ts";
import { foldText } from "../../../text/index.ts";
import { metaOf } from "../clues.ts";
import { own, textOf } from "../json-ld.ts";
import type { Container, Page } from "../page.ts";
import { articleNode, candidate, distinct } from "./candidates.ts";

const suffix = /\s+(?:[|·•»«]|[-–—]{1,2}|::?)\s+/u;

/** Titles that a page states or shows, the surest first. */
export function titleCandidates(page: Page, outlets: readonly Found[]): Found[] {
  const article = articleNode(page);
  const stated = distinct([
    candidate(article && textOf(own(article, "headline")), "jsonld.headline"),
    candidate(metaOf(page, "og:title"), "meta.og:title"),
    candidate(metaOf(page, "twitter:title"), "meta.twitter:title"),
    candidate(
      metaOf(page, "dc.title") ??
        metaOf(page, "headline") ??
        metaOf(page, "sailthru.title") ??
        metaOf(page, "parsely-title"),
      "meta.title",
    ),
    candidate(page.title, "title-element"),
  ]).map((it) => withoutOutlet(it, outlets));
  return distinct([heading(page, stated), ...stated]);
}

/** The heading that best agrees with what is stated: what readers see is the title, not its version for search engines. */
function heading(page: Page, stated: readonly Found[]): Found | undefined {
  const headings = page.blocks
    .map((block, index) => ({ block, index, container: page.containers[block.container] as Container }))
    .filter(
      ({ container, block }) => container.tag === "h1" && block.text.length <= 300 && block.text.length >= 4,
    );
  const wanted = stated.map((it) => new Set(wordsOf(it.value)));
  const scored = headings.map(({ block, index }) => ({
    block,
    index,
    score: Math.max(0, ...wanted.map((words) => agreement(words, wordsOf(block.text)))),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  if (!best) return undefined;
  // Where nothing but the window's title is stated, an only heading of some words is surer than that.
  const isOnly =
    scored.length === 1 &&
    best.block.text.split(" ").length >= 3 &&
    stated.every((it) => it.rule === "title-element");
  if (best.score >= 0.5 || isOnly) return { value: best.block.text, rule: "h1" };
  return undefined;
}

/** "Bridge closed | Harbor Post" → "Bridge closed", where the part behind is the outlet's name or short. */
function withoutOutlet(found: Found, outlets: readonly Found[]): Found {
  const parts = found.value.split(suffix);
  if (parts.length < 2) return found;
  const opening = parts[0] ?? "";
  if (outlets.some((it) => foldText(it.value) === foldText(opening))) {
    const value = found.value.slice(opening.length).replace(/^\s+(?:[|·•»«]|[-–—]{1,2}|::?)\s+/u, "");
    if (value.split(" ").length >= 3) return { ...found, value, raw: found.value };
  }
  const last = parts.at(-1) ?? "";
  const isOutlet = outlets.some(
    (it) => foldText(it.value).includes(foldText(last)) || foldText(last).includes(foldText(it.value)),
  );
  const first = parts[0] ?? "";
  const isShort =
    found.rule === "title-element" && last.split(" ").length <= 4 && first.split(" ").length >= 4;
  if (!isOutlet && !isShort) return found;
  const at = found.value.lastIndexOf(last);
  const value = found.value.slice(0, at).replace(/\s+(?:[|·•»«]|[-–—]{1,2}|::?)\s+$/u, "");
  return value.split(" ").length >= 2 ? { ...found, value, raw: found.value } : found;
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function agreement(wanted: ReadonlySet<string>, found: readonly string[]): number {
  const set = new Set(found);
  let shared = 0;
  for (const word of set) if (wanted.has(word)) shared++;
  return (2 * shared) / Math.max(1, wanted.size + set.size);
}
