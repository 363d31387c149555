/**
 * Saved pages as examples for the block model: features, and by the gold text or segments whether a block is the article's own.
 *
 * @module
 */
import { readJsonLines } from "../bench/data.ts";
import { decode } from "../src/ingest/charset.ts";
import { cluesOf } from "../src/ingest/html/clues.ts";
import { type PageFeatures, pageFeatures } from "../src/ingest/html/features.ts";
import type { Page } from "../src/ingest/html/page.ts";
import { parsePage } from "../src/ingest/html/parse-page.ts";
import { limitsOf } from "../src/ingest/options.ts";

/** A page of the article extraction set. */
export interface ArticlePage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly authors: string;
  readonly date: string;
  readonly text: string;
}

/** A page of the segments set. */
export interface SegmentPage {
  readonly id: string;
  readonly url: string;
  readonly html?: string;
  readonly html_base64?: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** A page with what the model sees of it and, for blocks that the gold decides, label and weight. */
export interface Example {
  readonly id: string;
  readonly site: string;
  readonly set: "aed" | "segments";
  readonly page: Page;
  readonly features: PageFeatures;
  /** 1, 0, or -1 where the gold says nothing. */
  readonly labels: Int8Array;
  readonly weights: Float64Array;
}

export const blockFiles = ["pages/aed.jsonl.gz", "pages/segments.jsonl.gz"] as const;

/** The examples of both sets. */
export function loadExamples(): Example[] {
  return [
    ...readJsonLines<ArticlePage>(blockFiles[0]).map(articleExample),
    ...readJsonLines<SegmentPage>(blockFiles[1]).map(segmentExample),
  ];
}

/** The folds that a site is held out in: by a hash of its registrable name, so that no site is on both sides. */
export function foldOf(site: string, folds: number): number {
  let hash = 7;
  for (const character of site) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % folds;
}

export function siteOf(url: string): string {
  return new URL(url).hostname
    .replace(/^(?:www|m|amp|en|edition|news|blog)\d?\./, "")
    .split(".")
    .slice(-2)
    .join(".");
}

/** The words that scores are made of. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** The page's text as a reader decodes it from a file. */
export function htmlOf(page: { readonly html?: string; readonly html_base64?: string }): string {
  if (page.html !== undefined) return page.html;
  const bytes = Buffer.from(page.html_base64 ?? "", "base64");
  return decode(bytes, "page", /charset=["']?([\w-]+)/i.exec(bytes.toString("latin1").slice(0, 4096))?.[1])
    .text;
}

function articleExample(gold: ArticlePage): Example {
  const { page, features } = read(gold.html);
  const words = tokensOf(gold.text);
  const lines = new Set(gold.text.split("\n").map((line) => tokensOf(line).join(" ")));
  const grams = new Set(gramsOf(words));
  const labels = Int8Array.from(page.blocks, ({ text }) => {
    const tokens = tokensOf(text);
    if (tokens.length < 4) return tokens.length > 0 && lines.has(tokens.join(" ")) ? 1 : 0;
    const found = gramsOf(tokens);
    return found.filter((gram) => grams.has(gram)).length >= found.length / 2 ? 1 : 0;
  });
  const weights = Float64Array.from(
    page.blocks,
    ({ text }) => 0.1 + (30 * tokensOf(text).length) / Math.max(150, words.length),
  );
  return { id: gold.id, site: siteOf(gold.url), set: "aed", page, features, labels, weights };
}

function segmentExample(gold: SegmentPage): Example {
  const { page, features } = read(htmlOf(gold));
  const wanted = gold.with.map(fold);
  const unwanted = gold.without.map(fold);
  const labels = Int8Array.from(page.blocks, ({ text }) => {
    const folded = fold(text);
    if (wanted.some((segment) => folded.includes(segment))) return 1;
    return unwanted.some((segment) => folded.includes(segment)) ? 0 : -1;
  });
  return {
    id: gold.id,
    site: siteOf(gold.url),
    set: "segments",
    page,
    features,
    labels,
    weights: new Float64Array(labels.length).fill(1.5),
  };
}

function read(html: string): { page: Page; features: PageFeatures } {
  const page = parsePage(Buffer.from(html), limitsOf({}));
  return { page, features: pageFeatures(page, cluesOf(page)) };
}

/** The runs of four words of a text. */
export function gramsOf(tokens: readonly string[]): string[] {
  return tokens.slice(3).map((_, index) => tokens.slice(index, index + 4).join(" "));
}

function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
