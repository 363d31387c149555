import { isLetterOrDigit, letterRuns } from "../../text/index.ts";
import { mayBeFurniture, ruleOf } from "../blocks/furniture.ts";
import { binOf, Collector, FeatureRows, type FeatureSink } from "../feature-rows.ts";
import { type BlockStatistics, statisticsOf } from "./block-statistics.ts";
import { articleBodyBit, classGroups } from "./class-words.ts";
import { semanticBits } from "./elements.ts";
import type { Container, Page, PageBlock } from "./page.ts";

/** What the page states of itself that blocks are held against. */
export interface PageClues {
  readonly title: string;
  readonly description: string;
  /** The article's text as linked data states it; empty on most pages. */
  readonly articleBody: string;
}

/** What is known of a page's blocks beside their features. */
export interface PageView {
  readonly statistics: readonly BlockStatistics[];
  /** Whether each block reads as a paragraph. */
  readonly prose: readonly boolean[];
  /** The innermost element of each block, and the element that each element stands in. */
  readonly places: Int32Array;
  readonly parents: Int32Array;
}

/** Active features of each block: indexes below `featureCount`. Only densities, positions, tags and class words: no text. */
export interface PageFeatures extends PageView {
  readonly active: FeatureRows;
}

const tags = [
  "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "th", "figcaption", "pre", "dd", "dt", "section", "article",
  "header", "footer", "button", "form", "label", "address", "main", "aside", "nav", "body", "figure", "center", "summary", "caption",
]; // biome-ignore format: a list
const tagCodes = new Map(tags.map((tag, index) => [tag, index]));
const semanticCount = Object.keys(semanticBits).length;
const wordSteps = [1, 2, 3, 5, 8, 12, 18, 26, 41, 61, 101];
const coarseSteps = [3, 8, 18, 41];
const linkSteps = [0.001, 0.1, 0.2, 0.34, 0.5, 0.75, 0.98];
const shareSteps = [0.001, 0.02, 0.1, 0.25, 0.5, 0.8, 0.999];
// Steps of the features below.
const commaSteps = [0.001, 0.03, 0.06, 0.12];
const smallSteps = [0.001, 0.1, 0.2, 0.3, 0.4];
const capitalSteps = [0.1, 0.3, 0.6, 0.9];
const digitSteps = [0.001, 0.05, 0.2];
const stopSteps = [1, 2, 4, 8];
const proseSteps = [0.05, 0.2, 0.4, 0.6, 0.85];
const depthSteps = [-4, -2, 0, 1, 2, 4, 7];
const titleSteps = [-20, -5, 0, 1, 2, 3, 6, 12, 30, 80];
const firstSteps = [-10, -3, 0, 1, 3, 8, 20, 60];
const lastSteps = [-60, -20, -8, -3, 0, 1, 3, 10];
const repeatSteps = [2, 3, 5];
const titleShareSteps = [0.2, 0.5, 0.8, 0.99];
const descriptionSteps = [0.3, 0.6, 0.9];
const kinds = ["subscription", "promotion", "navigation", "teaser", "legal", "comment", "credit"];

/** The features of all blocks of a page, kept: what a model is trained on. */
export function pageFeatures(page: Page, clues: PageClues): PageFeatures {
  const active = new FeatureRows();
  return { ...collectFeatures(page, clues, active), active };
}

/** Gives the features of all blocks of a page to a sink, a row a block. */
export function collectFeatures(page: Page, clues: PageClues, to: FeatureSink): PageView {
  const statistics = page.blocks.map((block) => statisticsOf(block.text));
  const context = contextOf(page, statistics, clues);
  const collector = new Collector(to);
  for (let index = 0; index < page.blocks.length; index++) {
    collect(collector, page, statistics, context, index);
    collector.endRow();
  }
  const places = new Int32Array(page.blocks.length);
  for (let at = 0; at < places.length; at++) places[at] = (page.blocks[at] as PageBlock).container;
  const parents = new Int32Array(page.containers.length);
  for (let at = 0; at < parents.length; at++) parents[at] = (page.containers[at] as Container).parent;
  return { statistics, prose: context.prose, places, parents };
}

/** How many features there are; the same for every page. */
export function featureCount(): number {
  const block: PageBlock = { text: "x", container: 0, linkLength: 0, strongLength: 0, marks: "", inner: 0 };
  const root: Container = { parent: -1, tag: "html", depth: 0, own: 0, all: 0, semantics: 0 };
  const page: Page = {
    blocks: [block],
    containers: [root],
    metas: [],
    times: [],
    linked: [],
    scriptDates: [],
    title: "",
    language: "",
    canonical: "",
    cut: false,
  };
  const statistics = [statisticsOf("x")];
  const collector = new Collector(new FeatureRows());
  collect(
    collector,
    page,
    statistics,
    contextOf(page, statistics, { title: "", description: "", articleBody: "" }),
    0,
  );
  return collector.count;
}

interface Context {
  readonly prose: readonly boolean[];
  readonly proseAll: number;
  readonly subtreeProse: Float64Array;
  readonly subtreeWords: Float64Array;
  readonly subtreeLinks: Float64Array;
  readonly direct: Float64Array;
  readonly bestDirect: number;
  readonly best: number;
  readonly root: number;
  readonly titleBlock: number;
  readonly repeated: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<number>;
  readonly descriptionWords: ReadonlySet<number>;
  /** Whether the page states title or description at all. */
  readonly isDescribed: boolean;
  readonly articleBody: string;
  readonly firstProse: number;
  readonly lastProse: number;
  readonly wordsBefore: Float64Array;
  readonly wordsAll: number;
  /** Class groups and kinds of the elements that a block stands in, without what wrappers of the whole text say against it. */
  readonly classes: Int32Array;
  readonly semantics: Int32Array;
  readonly ownClasses: Int32Array;
}

/** An element that holds so much of the page's paragraphs wraps the text: its names do not tell blocks apart. */
const wrapperShare = 0.5;
/** What names of a wrapper still say. */
const wrapperClasses = articleBodyBit | 1 | 2 | 4;
const wrapperSemantics =
  (semanticBits["article"] ?? 0) | (semanticBits["main"] ?? 0) | (semanticBits["section"] ?? 0);

function contextOf(page: Page, statistics: readonly BlockStatistics[], clues: PageClues): Context {
  const count = page.containers.length;
  const subtreeProse = new Float64Array(count);
  const subtreeWords = new Float64Array(count);
  const subtreeLinks = new Float64Array(count);
  const direct = new Float64Array(count);
  const repeated = new Map<string, number>();
  const prose: boolean[] = [];
  const wordsBefore = new Float64Array(page.blocks.length);
  let proseAll = 0;
  let wordsAll = 0;
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock;
    const it = statistics[index] as BlockStatistics;
    const isProse =
      it.words >= 12 &&
      block.linkLength < block.text.length * 0.34 &&
      (it.terminal || it.commas > 0) &&
      it.small * 6 >= it.words;
    prose.push(isProse);
    wordsBefore[index] = wordsAll;
    wordsAll += it.words;
    add(subtreeWords, block.container, it.words);
    add(subtreeLinks, block.container, (it.words * block.linkLength) / block.text.length);
    repeated.set(block.text, (repeated.get(block.text) ?? 0) + 1);
    if (!isProse) continue;
    proseAll += it.words;
    add(subtreeProse, block.container, it.words);
    add(direct, groupOf(page, block.container), it.words);
  }
  for (let at = count - 1; at > 0; at--) {
    const parent = (page.containers[at] as Container).parent;
    add(subtreeProse, parent, subtreeProse[at] as number);
    add(subtreeWords, parent, subtreeWords[at] as number);
    add(subtreeLinks, parent, subtreeLinks[at] as number);
  }
  const best = indexOfLargest(direct);
  const classes = new Int32Array(count);
  const semantics = new Int32Array(count);
  const ownClasses = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const container = page.containers[at] as Container;
    const isWrapper = (subtreeProse[at] as number) > wrapperShare * proseAll;
    const parent = Math.max(0, container.parent);
    const own = isWrapper ? container.own & wrapperClasses : container.own;
    const kind = semanticBits[container.tag] ?? 0;
    ownClasses[at] = own;
    classes[at] = (classes[parent] as number) | own;
    semantics[at] =
      (semantics[parent] as number) |
      (isWrapper ? kind & wrapperSemantics : kind) |
      (container.semantics & (semanticBits["a"] ?? 0));
  }
  return {
    classes, semantics, ownClasses,
    prose, proseAll, subtreeProse, subtreeWords, subtreeLinks, direct, best, bestDirect: Math.max(1, direct[best] ?? 0), repeated,
    root: mainRoot(page, best, subtreeProse, proseAll), titleBlock: findTitle(page, clues.title), titleWords: wordSet(clues.title), isDescribed: clues.title + clues.description !== "", descriptionWords: wordSet(clues.description),
    articleBody: squeeze(clues.articleBody), firstProse: prose.indexOf(true), lastProse: prose.lastIndexOf(true), wordsBefore, wordsAll: Math.max(1, wordsAll),
  }; // biome-ignore format: fields
}

/** The element whose children a block stands among: the parent of a paragraph or item, the element itself where text stands in it directly. */
function groupOf(page: Page, container: number): number {
  const own = page.containers[container] as Container;
  return own.tag === "div" || own.parent < 0 ? (own.tag === "div" ? own.parent : container) : own.parent;
}

/** Climbs from the element with most paragraphs to the smallest that holds most of the page's. */
function mainRoot(page: Page, best: number, subtreeProse: Float64Array, all: number): number {
  let at = best;
  while ((page.containers[at] as Container).parent > 0 && (subtreeProse[at] as number) < all * 0.6)
    at = (page.containers[at] as Container).parent;
  return at;
}

/** The last heading or block that says the title; -1 where none does. */
function findTitle(page: Page, title: string): number {
  const wanted = squeeze(title);
  let found = -1;
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock;
    const tag = (page.containers[block.container] as Container).tag;
    if (
      tag !== "h1" &&
      (wanted === "" || block.text.length > title.length + 20 || block.text.length < title.length / 2)
    )
      continue;
    const isSame = wanted !== "" && isSqueezedTo(block.text, wanted);
    if (tag === "h1" && (isSame || found < 0)) found = index;
    else if (isSame && found < 0) found = index;
  }
  return found;
}

/** The templates, in the order of their indexes. A change here needs new weights: `training/blocks.ts` makes them. One long list, kept in one place on purpose. */
function collect(
  to: Collector,
  page: Page,
  statistics: readonly BlockStatistics[],
  context: Context,
  index: number,
): void {
  const block = page.blocks[index] as PageBlock;
  const it = statistics[index] as BlockStatistics;
  const container = page.containers[block.container] as Container;
  const words = Math.max(1, it.words);
  const size = binOf(wordSteps, it.words);
  const coarse = binOf(coarseSteps, it.words);
  const links = binOf(linkSteps, block.linkLength / block.text.length);
  const linkClass = links === 0 ? 0 : links < 4 ? 1 : links < 7 ? 2 : 3;
  const tag = tagCodes.get(container.tag) ?? tags.length;
  const tagClass = container.tag === "p" ? 0 : container.tag === "li" ? 1 : isHeading(container.tag) ? 2 : 3;

  to.add(1, 0);
  to.add(tags.length + 1, tag);
  to.add(12, size);
  to.add(8, links);
  to.add(48, size * 4 + linkClass);
  to.add(24, size * 2 + Number(it.terminal));
  to.add(48, size * 4 + tagClass);
  to.add(5, binOf(commaSteps, it.commas / words));
  to.add(30, coarse * 6 + binOf(smallSteps, it.small / words));
  to.add(25, coarse * 5 + binOf(capitalSteps, it.capitalized / words));
  to.add(4, binOf(digitSteps, it.digits / Math.max(1, it.letters + it.digits)));
  to.add(5, binOf(stopSteps, it.stops));
  to.add(
    4,
    block.strongLength === 0
      ? 0
      : block.strongLength >= block.text.length * 0.9
        ? 2 + Number(it.words < 15)
        : 1,
  );

  const groups = classGroups.length + 1;
  const all = context.classes[block.container] as number;
  const semantics = context.semantics[block.container] as number;
  to.addBits(all, groups);
  to.addBits(nearClasses(page, context, block.container), groups);
  to.addBits(context.ownClasses[block.container] as number, groups);
  to.addBits(block.inner, groups);
  to.addBits(semantics, semanticCount);
  to.addBits(it.words >= 12 ? semantics : 0, semanticCount);
  to.addBits(it.words >= 12 ? all : 0, groups);
  to.add(2, Number((all & articleBodyBit) !== 0 && (semantics & (semanticBits["article"] ?? 0)) !== 0));

  const group = groupOf(page, block.container);
  const parent = Math.max(0, (page.containers[group] as Container).parent);
  const above = Math.max(0, (page.containers[parent] as Container).parent);
  const direct = binOf(shareSteps, (context.direct[group] as number) / context.bestDirect);
  to.add(8, direct);
  to.add(40, direct * 5 + coarse);
  for (const at of [group, parent, above]) {
    const total = Math.max(1, context.subtreeWords[at] as number);
    to.add(8, binOf(shareSteps, (context.subtreeProse[at] as number) / Math.max(1, context.proseAll)));
    to.add(8, binOf(linkSteps, (context.subtreeLinks[at] as number) / total));
    to.add(6, binOf(proseSteps, (context.subtreeProse[at] as number) / total));
  }
  const toBest = levelsTo(page, block.container, context.best);
  const toRoot = levelsTo(page, block.container, context.root);
  to.add(6, Math.min(5, toBest));
  to.add(8, Math.min(7, toRoot));
  to.add(60, Math.min(5, toBest) * 10 + coarse * 2 + Number(it.terminal));
  to.add(8, binOf(depthSteps, container.depth - (page.containers[context.best] as Container).depth));

  const position = index / page.blocks.length;
  to.add(10, Math.min(9, Math.floor(position * 10)));
  to.add(10, Math.min(9, Math.floor(((context.wordsBefore[index] as number) / context.wordsAll) * 10)));
  const fromTitle = context.titleBlock < 0 ? 0 : 1 + binOf(titleSteps, index - context.titleBlock);
  to.add(12, fromTitle);
  to.add(60, fromTitle * 5 + coarse);
  to.add(9, context.firstProse < 0 ? -1 : binOf(firstSteps, index - context.firstProse));
  to.add(9, context.lastProse < 0 ? -1 : binOf(lastSteps, index - context.lastProse));

  to.add(4, binOf(repeatSteps, context.repeated.get(block.text) ?? 1));
  const isCompared = context.isDescribed && it.words > 0 && it.words <= 80;
  const own = isCompared ? wordHashes.fill(block.text) : wordHashes.clear();
  to.add(5, binOf(titleShareSteps, overlap(own, context.titleWords)));
  to.add(20, coarse * 4 + binOf(descriptionSteps, overlap(own, context.descriptionWords)));
  to.add(
    3,
    context.articleBody === ""
      ? 0
      : it.words >= 4 && context.articleBody.includes(squeeze(block.text.slice(0, 80)))
        ? 2
        : 1,
  );
  to.add((kinds.length + 1) * 2, furnitureKind(block.text, it.words) * 2 + Number(it.words >= 18));
  to.add(6, openingOf(block.text));

  const before = neighbor(page, statistics, context, index - 1, group);
  const after = neighbor(page, statistics, context, index + 1, group);
  to.add(12, before);
  to.add(12, after);
  to.add(12, neighbor(page, statistics, context, index - 2, group));
  to.add(12, neighbor(page, statistics, context, index + 2, group));
  to.add(144, before * 12 + after);
  to.add(60, before * 5 + coarse);
  to.add(60, after * 5 + coarse);
  to.add(8, around(context, statistics, index));
}

function isHeading(tag: string): boolean {
  return tag.length === 2 && tag.startsWith("h") && tag !== "hr";
}

/** Class groups of the element and the two it stands in. */
function nearClasses(page: Page, context: Context, container: number): number {
  let bits = 0;
  for (
    let at = container, steps = 0;
    at >= 0 && steps < 3;
    at = (page.containers[at] as Container).parent, steps++
  )
    bits |= context.ownClasses[at] as number;
  return bits;
}

/** Levels up from an element to one that it stands in; 9 where it does not, or more than so many. */
function levelsTo(page: Page, from: number, target: number): number {
  for (let at = from, levels = 0; at >= target && levels < 8; levels++) {
    if (at === target) return levels;
    at = (page.containers[at] as Container).parent;
  }
  return 9;
}

/** What stands beside: nothing, or by size, links and whether it is in the same element. */
function neighbor(
  page: Page,
  statistics: readonly BlockStatistics[],
  context: Context,
  index: number,
  group: number,
): number {
  const block = page.blocks[index];
  const it = statistics[index];
  if (!block || !it) return 0;
  const same = groupOf(page, block.container) === group ? 1 : 0;
  if (context.prose[index]) return 1 + same;
  if (isHeading((page.containers[block.container] as Container).tag)) return 3 + same;
  if (block.linkLength > block.text.length * 0.5) return 5 + same;
  return (it.words < 8 ? 7 : it.words < 18 ? 9 : 10) + same;
}

/** The share of words in paragraphs among the five blocks on each side. */
function around(context: Context, statistics: readonly BlockStatistics[], index: number): number {
  let prose = 0;
  let all = 1;
  for (let at = Math.max(0, index - 5); at <= Math.min(statistics.length - 1, index + 5); at++) {
    if (at === index) continue;
    const words = statistics[at]?.words ?? 0;
    all += words;
    if (context.prose[at]) prose += words;
  }
  return binOf(shareSteps, prose / all);
}

function furnitureKind(text: string, words: number): number {
  if (words > 60 || !mayBeFurniture(text)) return 0;
  const rule = ruleOf(text, words);
  return rule ? 1 + kinds.indexOf(rule.kind) : 0;
}

const opensWithMonth = /^\p{Lu}\p{L}{2,8}\.? \d{1,2},/u;

/** How a text opens: as copyright lines, bylines, quotations, dates or in lower case do. */
function openingOf(text: string): number {
  const first = text.charCodeAt(0) | 32;
  // Only these letters open a word of the patterns for copyright and bylines.
  if (first >= 97 && first <= 122 && !"bcdpv".includes(text.charAt(0).toLowerCase()))
    return text.charCodeAt(0) === first ? 5 : opensWithMonth.test(text) ? 4 : 0;
  if (/^(?:©|\(c\)|copyright)/i.test(text)) return 1;
  if (/^(?:by|von|por|par|di)\s+\p{Lu}/iu.test(text)) return 2;
  if (/^["“„«]/.test(text)) return 3;
  if (/^\d{1,2}[.:/ ]/.test(text) || opensWithMonth.test(text)) return 4;
  return /^\p{Ll}/u.test(text) ? 5 : 0;
}

/** The share of words that a text has in common with a set, of those of the one that is looked at or of six. */
function overlap(found: WordHashes, wanted: ReadonlySet<number>): number {
  if (wanted.size === 0 || found.size === 0) return 0;
  let shared = 0;
  for (let at = 0; at < found.size; at++) if (wanted.has(found.at(at))) shared++;
  return shared / Math.max(found.size, Math.min(wanted.size, 6));
}

/** The distinct words of a text as numbers (FNV-1a of the lower-case letters, 30 bits): they are only held against one another. */
class WordHashes {
  size = 0;
  #hashes = new Int32Array(128);

  at(index: number): number {
    return this.#hashes[index] ?? 0;
  }

  clear(): this {
    this.size = 0;
    return this;
  }

  fill(text: string): this {
    this.size = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? lowerCase(text.charCodeAt(at)) : 32;
      if (isLetterOrDigit(code)) hash = Math.imul((hash || 0x811c9dc5) ^ code, 0x01000193);
      else if (hash !== 0) {
        this.#add(hash >>> 2);
        hash = 0;
      }
    }
    return this;
  }

  /** A look at each word before is faster than a set for the few dozen words of a block. */
  #add(hash: number): void {
    for (let at = 0; at < this.size; at++) if (this.#hashes[at] === hash) return;
    if (this.size === this.#hashes.length) {
      const larger = new Int32Array(2 * this.size);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.size++] = hash;
  }
}

/** Filled anew for each block: a set for each was a tenth of all that reading a page allocates. */
const wordHashes = new WordHashes();

function wordSet(text: string): Set<number> {
  const { size } = wordHashes.fill(text);
  return new Set(Array.from({ length: size }, (_, index) => wordHashes.at(index)));
}

function lowerCase(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code | 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Whether `squeeze` gives so much, told at the first letter for most texts. */
function isSqueezedTo(text: string, wanted: string): boolean {
  const first = text.charCodeAt(0);
  const isOther = first < 0x80 && isLetterOrDigit(first) && lowerCase(first) !== wanted.charCodeAt(0);
  return !isOther && squeeze(text) === wanted;
}

function squeeze(text: string): string {
  return letterRuns(text.toLowerCase()).join("");
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] as number) + value;
}

function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] as number) > (values[best] as number)) best = at;
  return best;
}
