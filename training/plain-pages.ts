/**
 * Saved pages turned into plain text as people and scrapers leave it, each line with what the gold says of it: examples for the line model,
 * and a measure of plain reading on pages that nobody wrote for it.
 *
 * @module
 */
import { readJsonLines } from "../bench/data.ts";
import type { Page } from "../src/ingest/html/page.ts";
import { parsePage } from "../src/ingest/html/parse-page.ts";
import { limitsOf } from "../src/ingest/options.ts";
import { type ArticlePage, gramsOf, siteOf, tokensOf } from "./blocks-data.ts";

/** One page as a plain text, with the lines of it that are the article's own. */
export interface PlainPage {
  readonly id: string;
  readonly site: string;
  readonly view: View;
  readonly text: string;
  readonly gold: ArticlePage;
  /** The lines of the text as they stand in it, by what the gold says: the article's own or not. */
  readonly own: ReadonlyMap<string, boolean>;
}

/** How much of a page came along: all of it, the element that holds the article, the lines around the text, or these of a text cut short. */
export const views = ["all", "article", "window"] as const;
export type View = (typeof views)[number] | "short";

export const plainFiles = ["pages/aed.jsonl.gz"] as const;

/** So much of the article's words the element of the view "article" holds. */
const articleShare = 0.95;
/** The view "window" begins up to so many blocks before the title and ends up to so many behind the text. */
const windowBefore = 6;
const windowBehind = 14;
/** The view "short" has from so many of the article's first lines on. */
const shortLines = 1;

/** Every page in every view, in the order of the set. */
export function plainPages(): PlainPage[] {
  return readJsonLines<ArticlePage>(plainFiles[0]).flatMap((gold, index) => {
    const page = parsePage(Buffer.from(gold.html), limitsOf({}));
    const labels = labelsOf(page, gold);
    return ([...views, "short"] as const).map((view) => viewOf({ gold, page, labels, index }, view));
  });
}

interface Source {
  readonly gold: ArticlePage;
  readonly page: Page;
  readonly labels: readonly boolean[];
  readonly index: number;
}

function viewOf({ gold, page, labels, index }: Source, view: View): PlainPage {
  const places = { all: wholePage, article: articleElement, window: aroundText, short: shortText };
  const lines = new Map<string, boolean>();
  let text = "";
  for (const at of places[view]({ gold, page, labels, index })) {
    const block = page.blocks[at];
    if (!block) continue;
    const tag = page.containers[block.container]?.tag ?? "";
    // A browser copies paragraphs and headings with an empty line between them, list items and boxes without.
    if (text !== "") text += /^(?:p|h[1-6]|blockquote|ul|ol|figure)$/.test(tag) ? "\n\n" : "\n";
    text += block.text;
    lines.set(block.text, (lines.get(block.text) ?? false) || labels[at] === true);
  }
  return { id: `${gold.id} ${view}`, site: siteOf(gold.url), view, text, gold, own: lines };
}

function wholePage({ page }: Source): number[] {
  return range(0, page.blocks.length);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** The innermost element that holds nearly all of the article, with the title before it. */
function articleElement({ page, labels, gold }: Source): number[] {
  const words = (at: number) => tokensOf(page.blocks[at]?.text ?? "").length;
  const sums = new Float64Array(page.containers.length);
  let all = 0;
  for (const [at, block] of page.blocks.entries())
    for (let place = labels[at] ? block.container : -1; place >= 0; place = parentOf(page, place))
      sums[place] = (sums[place] ?? 0) + words(at);
  for (const [at] of page.blocks.entries()) if (labels[at]) all += words(at);
  const root = sums.findLastIndex((sum) => sum >= all * articleShare);
  const inside = (at: number) => {
    for (let place = page.blocks[at]?.container ?? -1; place >= 0; place = parentOf(page, place))
      if (place === root) return true;
    return false;
  };
  const places = page.blocks.map((_, at) => at).filter(inside);
  const first = places[0] ?? 0;
  const title = page.blocks.findLastIndex((block, at) => at < first && block.text === gold.title.trim());
  const isNear = title >= 0 && first - title < 30;
  return range(isNear ? title : first, (places.at(-1) ?? page.blocks.length - 1) + 1);
}

function aroundText({ page, labels, gold, index }: Source): number[] {
  const first = Math.max(0, labels.indexOf(true));
  const title = page.blocks.findLastIndex((block, at) => at <= first && block.text === gold.title.trim());
  const start = (title < 0 || first - title > 30 ? first : title) - (index % (windowBefore + 1));
  const last = labels.lastIndexOf(true);
  return range(
    Math.max(0, start),
    Math.min(page.blocks.length, last + 1 + ((index * 7) % (windowBehind + 1))),
  );
}

/** The first lines of the text with what stands before and among them, then some of what stands behind the whole. */
function shortText(source: Source): number[] {
  const { labels, index } = source;
  const window = aroundText(source);
  const own = window.filter((at) => labels[at]);
  const end = own[shortLines + (index % 7)] ?? own.at(-1) ?? 0;
  const last = labels.lastIndexOf(true);
  return window.filter((at) => at < end || at > last);
}

function parentOf(page: Page, at: number): number {
  return page.containers[at]?.parent ?? -1;
}

function labelsOf(page: Page, gold: ArticlePage): boolean[] {
  const lines = new Set(gold.text.split("\n").map((line) => tokensOf(line).join(" ")));
  const grams = new Set(gramsOf(tokensOf(gold.text)));
  return page.blocks.map(({ text }) => {
    const tokens = tokensOf(text);
    if (tokens.length < 4) return tokens.length > 0 && lines.has(tokens.join(" "));
    const found = gramsOf(tokens);
    return found.filter((gram) => grams.has(gram)).length >= found.length / 2;
  });
}
