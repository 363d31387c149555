import type { Found } from "../../../model/index.ts";
import { agencyOf } from "../../blocks/agencies.ts";
import { isPersonName } from "../../blocks/bylines.ts";
import { classGroups } from "../class-words.ts";
import { semanticBits } from "../elements.ts";
import type { Container, Page } from "../page.ts";
import { articleNode, candidate, distinct, linkedTexts } from "./candidates.ts";

const bylineBit = 1 << classGroups.indexOf("byline");
const commentsBit = 1 << classGroups.indexOf("comments");
const relatedBits = (1 << classGroups.indexOf("related")) | (1 << classGroups.indexOf("teaser"));
const opening =
  /^(?:(?:written|reported|posted|published|story|words|text|article|review|analysis|guest post|post) )?by:?\s+|^(?:author|authors|autor|autorin|auteur|von|por|par|di|door|tekst|text)\s*:?\s+/i;
const separator = /\s*(?:,|;|\||•|·|\/|&|\band\b|\bund\b|\bet\b|\by\b|\bwith\b|\s[–—-]\s)\s*/iu;
/** What follows a name in a byline and is none: roles, places of work, dates. */
const noise =
  /\b(?:staff|editor|editors|reporter|writer|correspondent|contributor|contributing|senior|special to|admin|administrator|updated|published|posted|photos?|video|subscribe|follow|newsletter|newsroom|desk|team|bureau|producer|columnist|producers|journalist|freelance|author|chief|head of|university|professor|read more|min read|minutes?|ago|am|pm|gmt|est|edt|pst|pdt|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d)\b|\d|@|https?:/i;

/** Authors as linked data, meta tags and bylines state them: each list from one place, the surest place first. */
export function authorCandidates(page: Page): Found[][] {
  const article = articleNode(page);
  const jsonLd = ["author", "creator"].map((key) => fromTexts(linkedTexts(article, key), `jsonld.${key}`));
  const metas = [
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "article:author_name",
    "authors",
    "cxenseparse:author",
    "twitter:creator:name",
  ];
  const stated = metas.map((name) =>
    fromTexts(
      page.metas.filter((meta) => meta.name === name).map((meta) => meta.content),
      `meta.${name}`,
    ),
  );
  return [...jsonLd, markedAuthors(page), bylineAuthors(page), ...stated].filter((list) => list.length > 0);
}

/** The authors to believe. */
export function chooseAuthors(candidates: readonly (readonly Found[])[]): readonly Found[] {
  return candidates[0] ?? [];
}

function fromTexts(texts: readonly string[], rule: string): Found[] {
  const names = texts.flatMap((text) => namesOf(candidate(text, rule)?.value ?? ""));
  return distinct(names.map((name) => ({ value: name, rule })));
}

/** Blocks with a link or element marked as author (`rel=author`, `itemprop=author`). */
function markedAuthors(page: Page): Found[] {
  const blocks = page.blocks.filter(
    (block) =>
      /\bauthor\b/.test(block.marks) &&
      block.text.length <= 120 &&
      !isAside(page.containers[block.container] as Container),
  );
  return blocks.slice(0, 1).flatMap((block) => fromTexts([block.text], "author-mark"));
}

/** Short blocks in elements whose class speaks of a byline, or that open with "By". */
function bylineAuthors(page: Page): Found[] {
  for (const block of page.blocks) {
    const container = page.containers[block.container] as Container;
    if (block.text.length > 140 || isAside(container)) continue;
    const inByline = ((container.all | block.inner) & bylineBit) !== 0;
    const opens = /^by:?\s+\p{Lu}/iu.test(block.text);
    if (!inByline && !opens) continue;
    const names = fromTexts([block.text], opens ? "byline-opening" : "byline-class").filter((it) =>
      isPersonName(it.value),
    );
    if (names.length > 0 && (opens || names.length === 1)) return names;
  }
  return [];
}

function isAside(container: Container): boolean {
  return (
    (container.all & (commentsBit | relatedBits)) !== 0 ||
    (container.semantics & ((semanticBits["nav"] ?? 0) | (semanticBits["footer"] ?? 0))) !== 0
  );
}

/** The names in a byline: what stands between separators, without what is no name. */
export function namesOf(text: string): string[] {
  if (/^https?:|^@|^www\./i.test(text)) return [];
  const opened = text.replace(opening, "");
  const parts = opened.split(separator).map((part) =>
    part
      .trim()
      .replace(/^(?:by:?\s+)/i, "")
      .replace(/\s*[,.:]+$/, ""),
  );
  return parts.filter((part, index) => {
    if (part.length < 2 || part.length > 60 || (agencyOf(part) !== undefined && parts.length > 1))
      return false;
    if (index === 0 && parts.length === 1) return !/^\d+$/.test(part);
    return isPersonName(part) || (index === 0 && !noise.test(part));
  });
}
