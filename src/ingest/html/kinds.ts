import { partCount } from "../../text/index.ts";
import { agencyByline, namesAfterOpening } from "../blocks/bylines.ts";
import { edgeFurnitureOf, furnitureVerdict, isTeaserHeading } from "../blocks/furniture.ts";
import { isDateLine } from "../blocks/head.ts";
import { endsInBracketedCredit, isPhotoCredit } from "../blocks/photo-credit.ts";
import type { Piece, Verdict } from "../blocks/piece.ts";
import { classGroups } from "./class-words.ts";
import { semanticBits } from "./elements.ts";
import type { Container, Page, PageBlock } from "./page.ts";

/** What is known of a page when its blocks get their kinds. */
export interface KindContext {
  readonly page: Page;
  /** Whether the model takes each block for the article's own. */
  readonly accepted: readonly boolean[];
  readonly title: number;
  readonly first: number;
  readonly last: number;
  readonly titleText: string;
  readonly description: string;
}

const bits = Object.fromEntries(classGroups.map((name, index) => [name, 1 << index]));
const bit = (name: string) => bits[name] ?? 0;
const semantic = (name: string) => semanticBits[name] ?? 0;

/** What a block of the article's own is; undefined for paragraphs, which glued lines are still cut from. */
export function bodyKind(block: PageBlock, container: Container): Verdict | undefined {
  const { tag, semantics } = container;
  if (/^h[1-6]$/.test(tag)) return { kind: "heading", reason: `<${tag}> inside the article` };
  if ((semantics & semantic("figcaption")) !== 0) return { kind: "caption", reason: "<figcaption>" };
  if (isPhotoCredit(block.text)) return { kind: "credit", reason: "photo credit" };
  if ((semantics & semantic("table")) !== 0 && tag !== "p")
    return { kind: "table", reason: `<${tag}> in the article's region` };
  if ((semantics & semantic("blockquote")) !== 0)
    return { kind: "quote", reason: "<blockquote> in the article's region" };
  if (tag === "li" || tag === "dd" || tag === "dt")
    return { kind: "list-item", reason: `<${tag}> in the article's region` };
  return undefined;
}

/** What a block is that the model takes for the article's own and a surer rule does not: standfirsts, and sentences that no article says. */
export function acceptedFurniture(context: KindContext, index: number, piece: Piece): Verdict | undefined {
  const block = context.page.blocks[index] as PageBlock;
  const container = context.page.containers[block.container] as Container;
  if (index === context.first && context.title >= 0 && index > context.title) {
    const dek = dekKind(context, block, container);
    if (dek) return dek;
  }
  return furnitureVerdict(piece);
}

/** A standfirst: so named, or the page's own description in another element than the paragraph that follows. */
function dekKind(context: KindContext, block: PageBlock, container: Container): Verdict | undefined {
  if (block.linkLength > 0 || block.text.length <= 20 || block.text.length > 400) return undefined;
  const isNamed = ((container.own | block.inner) & bit("dek")) !== 0 && (container.own & bit("body")) === 0;
  if (isNamed) return { kind: "dek", reason: "an element named for standfirsts" };
  const isDescription =
    context.description.length > 30 && context.description.startsWith(block.text.slice(0, 60));
  if (!isDescription || isBesideNext(context, block)) return undefined;
  return { kind: "dek", reason: "the page's own description" };
}

/** Whether the next block of the article stands in the same element: then this one is its first paragraph. */
function isBesideNext(context: KindContext, block: PageBlock): boolean {
  const next = context.page.blocks[context.accepted.indexOf(true, context.first + 1)];
  const parentOf = (it: PageBlock) => context.page.containers[it.container]?.parent;
  return next !== undefined && parentOf(next) === parentOf(block);
}

/** What a block is that the model does not take for the article's own. */
export function furnitureKind(context: KindContext, index: number, piece: Piece): Verdict {
  const block = context.page.blocks[index] as PageBlock;
  const container = context.page.containers[block.container] as Container;
  if (index === context.title) return { kind: "title", reason: "the heading that says the title" };
  if (block.text === context.titleText) return { kind: "title", reason: "says the title" };
  return (
    captionKind(block, container) ??
    headKind(context, index, block, container) ??
    namedKind(container, block) ??
    worded(piece) ??
    shaped(context, index, block, container)
  );
}

function captionKind(block: PageBlock, container: Container): Verdict | undefined {
  if (isPhotoCredit(block.text)) return { kind: "credit", reason: "photo credit" };
  if ((container.semantics & semantic("figcaption")) !== 0)
    return { kind: "caption", reason: "<figcaption>" };
  if (endsInBracketedCredit(block.text)) return { kind: "caption", reason: "ends in a photo credit" };
  const inCaption =
    ((container.own | block.inner) & bit("caption")) !== 0 ||
    (container.semantics & semantic("figure")) !== 0;
  return inCaption && block.linkLength < block.text.length / 2 && block.text.length < 900
    ? { kind: "caption", reason: "stands in a figure or an element named for captions" }
    : undefined;
}

function headKind(
  context: KindContext,
  index: number,
  block: PageBlock,
  container: Container,
): Verdict | undefined {
  const nearHead = context.first >= 0 && index < context.last && index > context.first - 40;
  if (!nearHead && context.first >= 0) return undefined;
  if (block.text.length <= 160) {
    if (namesAfterOpening(block.text).length > 0 || agencyByline(block.text))
      return { kind: "byline", reason: "opens as a byline" };
    if (isDateLine(block.text)) return { kind: "other", reason: "date of publication" };
    if (index < context.first && ((container.own | block.inner) & bit("byline")) !== 0)
      return { kind: "byline", reason: "an element named for authors" };
  }
  if (index > context.title && index < context.first && context.title >= 0) {
    const dek = dekKind(context, block, container);
    if (dek) return dek;
  }
  if (
    /^h[2-6]$/.test(container.tag) &&
    index > context.first &&
    index < context.last &&
    (container.all & (bit("related") | bit("teaser") | bit("newsletter") | bit("ads"))) === 0 &&
    block.linkLength === 0
  ) {
    return { kind: "heading", reason: `<${container.tag}> between paragraphs` };
  }
  return undefined;
}

const named: readonly (readonly [string, Verdict["kind"], string])[] = [
  ["comments", "comment", "an element named for comments"],
  ["consent", "legal", "an element named for consent"],
  ["newsletter", "subscription", "an element named for subscriptions"],
  ["ads", "promotion", "an element named for advertisements"],
  ["share", "navigation", "an element named for sharing"],
  ["related", "teaser", "an element named for related articles"],
  ["tags", "navigation", "an element named for topics"],
  ["navigation", "navigation", "an element named for navigation"],
  ["legal", "legal", "an element named for legal lines"],
  ["teaser", "teaser", "an element named for teasers"],
];

function namedKind(container: Container, block: PageBlock): Verdict | undefined {
  const bits = container.all | block.inner;
  for (const [name, kind, reason] of named) if ((bits & bit(name)) !== 0) return { kind, reason };
  return undefined;
}

function worded(piece: Piece): Verdict | undefined {
  if (isTeaserHeading(piece)) return { kind: "teaser", reason: "heads a list of links" };
  return furnitureVerdict(piece) ?? edgeFurnitureOf(piece);
}

function shaped(context: KindContext, index: number, block: PageBlock, container: Container): Verdict {
  if ((container.semantics & semantic("nav")) !== 0) return { kind: "navigation", reason: "<nav>" };
  const isBehind = context.last >= 0 && index > context.last;
  if ((container.semantics & semantic("footer")) !== 0)
    return { kind: isBehind ? "legal" : "navigation", reason: "<footer>" };
  if (block.linkLength > block.text.length / 2)
    return { kind: partCount(block.text) > 5 ? "teaser" : "navigation", reason: "mostly a link" };
  if ((container.semantics & semantic("aside")) !== 0) return { kind: "teaser", reason: "<aside>" };
  return { kind: "other", reason: "outside the article's region" };
}
