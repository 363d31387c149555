import type { Found, FoundTime } from "../../../model/index.ts";
import { compareDates, findDate, isPossible, type ReadDate, readDate } from "../../metadata/dates.ts";
import { firstYear } from "../../options.ts";
import { classGroups } from "../class-words.ts";
import { metaOf } from "../clues.ts";
import { semanticBits } from "../elements.ts";
import { own, textOf } from "../json-ld.ts";
import type { Container, Page } from "../page.ts";
import { articleNode } from "./candidates.ts";

/** A date that some place of the page states. */
export interface DateCandidate extends ReadDate {
  readonly rule: string;
  readonly raw: string;
  /** Index of the block whose words say it. */
  readonly block?: number;
  readonly start?: number;
  readonly end?: number;
}

const publishedMetas = [
  "article:published_time", "article:published", "og:published_time", "article.published", "datepublished", "date_published", "publishdate", "publish-date", "publish_date",
  "published-date", "pubdate", "publication_date", "publicationdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.created", "dc.date.created",
  "dcterms.date", "dc.date", "dcterms.issued", "citation_publication_date", "citation_date", "date", "originalpublicationdate", "article_date_original", "rnews:datepublished", "og:article:published_time",
  "vr:published_time", "ptime", "displaydate", "created", "pub_date", "pdate", "dc:date", "bt:pubdate", "article:post_date",
]; // biome-ignore format: a list
const modifiedMetas = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "date_modified",
  "lastmod",
  "last-modified",
  "dcterms.modified",
  "dc.date.modified",
  "modified",
  "revised",
];
const asideBits = ["comments", "related", "teaser", "sidebar", "footer", "ads"]
  .map((name) => 1 << classGroups.indexOf(name))
  .reduce((a, b) => a | b, 0);
const dateBit =
  (1 << classGroups.indexOf("date")) |
  (1 << classGroups.indexOf("meta")) |
  (1 << classGroups.indexOf("byline"));
const updated =
  /\b(?:updated|modified|last|aktualisiert|geändert|stand|mis à jour|actualizado|aggiornato|bijgewerkt)\b/i;
const opened =
  /\b(?:published|posted|publié|veröffentlicht|erstellt|publicado|pubblicato|geplaatst|am|date|datum|on|vom)\b/i;

const outsideBits = (semanticBits["footer"] ?? 0) | (semanticBits["nav"] ?? 0) | (semanticBits["aside"] ?? 0);

/** Class groups of an element and the two it stands in. */
function near(page: Page, at: number): number {
  let bits = 0;
  for (let steps = 0, place = at; place >= 0 && steps < 3; steps++) {
    const container = page.containers[place] as Container;
    bits |= container.own;
    place = container.parent;
  }
  return bits;
}

interface ScoredDate extends DateCandidate {
  readonly score: number;
}

/** Dates of publication that a page states, the surest first. */
export function publishedCandidates(page: Page, url: string | undefined): DateCandidate[] {
  const article = articleNode(page);
  const order = /^en-us|^en$/i.test(page.language) ? "month-first" : "day-first";
  const linked = ["datePublished", "dateCreated", "uploadDate"].map((key) =>
    read(article && textOf(own(article, key)), `jsonld.${key}`),
  );
  const lines = written(page, order);
  const metas = publishedMetas.map((name) => read(metaOf(page, name), `meta.${name}`, order));
  return [
    ...linked,
    ...metas,
    ...marked(page, true).filter((it) => it?.rule === "itemprop.datePublished"),
    fromUrl(url),
    ...marked(page, true).filter((it) => it?.rule !== "itemprop.datePublished"),
    ...lines.filter((it) => it.score >= 2),
    ...marked(page, false),
    ...inScripts(page),
    read(findDate(page.title) && page.title.slice(0, 100), "title-element"),
    ...lines.filter((it) => it.score < 2),
  ].filter((it): it is DateCandidate => it !== undefined);
}

/** Dates of the last change. */
export function modifiedCandidates(page: Page): DateCandidate[] {
  const article = articleNode(page);
  const found = [
    read(article && textOf(own(article, "dateModified")), "jsonld.dateModified"),
    ...modifiedMetas.map((name) => read(metaOf(page, name), `meta.${name}`)),
  ];
  return found.filter((it): it is DateCandidate => it !== undefined);
}

/** The first candidate that can be: not in the future, not before the web. */
export function chooseDate(
  candidates: readonly DateCandidate[],
  now: string | undefined,
): DateCandidate | undefined {
  const possible = candidates.filter((it) => isPossible(it.value, firstYear, now));
  const [first] = possible;
  if (!first) return undefined;
  // A time of day completes a bare day that another place states.
  const finer = possible.find((it) => it.value.length > 10 && it.value.startsWith(first.value.slice(0, 10)));
  return first.value.length === 10 && finer ? finer : first;
}

/** The date as documents carry it. */
export function foundTime(date: DateCandidate): FoundTime {
  return { value: date.value, precision: date.precision, rule: date.rule, raw: date.raw };
}

/** All candidates as documents list them. */
export function listed(dates: readonly DateCandidate[]): Found[] {
  return dates.slice(0, 40).map((it) => ({ value: it.value, rule: it.rule, raw: it.raw }));
}

function read(
  text: string | undefined,
  rule: string,
  order?: "day-first" | "month-first",
): DateCandidate | undefined {
  const date = text === undefined || text.length > 100 ? undefined : readDate(text, order);
  return date && text !== undefined ? { ...date, rule, raw: text.trim() } : undefined;
}

/** `<time>` elements and `itemprop=datePublished`: the marked ones first, those in comments and teasers last. */
function marked(page: Page, isSure: boolean): (DateCandidate | undefined)[] {
  const times = page.times.filter((it) => !/dateModified/i.test(it.itemprop));
  const rankOf = (it: (typeof times)[number]) =>
    (/datePublished|dateCreated/i.test(it.itemprop) ? 0 : 1) + ((it.classes & asideBits) === 0 ? 0 : 2);
  const ranked = times
    .map((it) => ({ it, rank: rankOf(it) }))
    .sort((a, b) => a.rank - b.rank || a.it.block - b.it.block);
  return ranked
    .filter(({ rank }) => isSure === rank < 2)
    .slice(0, 8)
    .map(({ it, rank }) => read(it.value, rank % 2 === 0 ? "itemprop.datePublished" : "time-element"));
}

/** `/2023/10/17/` and its like. */
function fromUrl(url: string | undefined): DateCandidate | undefined {
  const match = /[/-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|[1-9])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    url ?? "",
  );
  if (!match) return undefined;
  return read(`${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]}`, "url");
}

/** Dates in short lines near the title or in elements whose class speaks of dates, with those that say "published" first. */
function written(page: Page, order: "day-first" | "month-first"): ScoredDate[] {
  const found: ScoredDate[] = [];
  const title = page.blocks.findIndex(
    (block) => (page.containers[block.container] as Container).tag === "h1",
  );
  for (const [index, block] of page.blocks.entries()) {
    if (block.text.length > 160 || !/\d/.test(block.text)) continue;
    const container = page.containers[block.container] as Container;
    const date = findDate(block.text, order);
    if (!date) continue;
    const distance = title < 0 ? 0 : Math.abs(index - title);
    const score =
      Number(opened.test(block.text)) * 2 -
      Number(updated.test(block.text)) * 3 +
      Number(((near(page, block.container) | block.inner) & dateBit) !== 0) * 2 +
      (distance <= 6 ? 2 : 0) +
      (block.text.length < 60 ? 1 : 0) -
      Number((near(page, block.container) & asideBits) !== 0) * 2 -
      Number((container.all & asideBits) !== 0) -
      Number((container.semantics & outsideBits) !== 0) * 2;
    if (score < -2) continue;
    found.push({
      value: date.value,
      precision: date.precision,
      rule: "date-line",
      raw: block.text.slice(date.start, date.end),
      block: index,
      start: date.start,
      end: date.end,
      score,
    });
    if (found.length >= 60) break;
  }
  return found.sort((a, b) => b.score - a.score || (a.block ?? 0) - (b.block ?? 0));
}

/** Dates in the data for scripts: they may be of other articles, so all else comes first. */
function inScripts(page: Page): (DateCandidate | undefined)[] {
  return page.scriptDates.slice(0, 5).map((raw) => read(raw, "script-data"));
}

/** Whether the change lies behind the publication; a change on the day before is a mistake of the page. */
export function isLater(modified: DateCandidate, published: DateCandidate | undefined): boolean {
  return published === undefined || compareDates(modified.value, published.value) >= 0;
}
