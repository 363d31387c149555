import type { Found } from "../../../model/index.ts";
import { foldText } from "../../../text/index.ts";
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
  const metas = ["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "article:author_name", "authors", "cxenseparse:author", "twitter:creator:name"]; // biome-ignore format: a list
  const stated = metas.map((name) =>
    fromTexts(
      page.metas.filter((meta) => meta.name === name).map((meta) => meta.content),
      `meta.${name}`,
    ),
  );
  return [...jsonLd, markedAuthors(page), bylineAuthors(page), linkedAuthors(page), ...stated].filter(
    (list) => list.length > 0,
  );
}

/**
 * The authors to believe: the first list that holds more than the outlet itself or an agency. Where readers are shown fewer of the same
 * names, those are the authors, and the others are editors or earlier hands.
 */
export function chooseAuthors(
  candidates: readonly (readonly Found[])[],
  outlets: readonly Found[] = [],
): readonly Found[] {
  const people = candidates
    .map((list) => list.filter((it) => !isInstitution(it.value, outlets)))
    .filter((list) => list.length > 0);
  const [first] = people;
  if (!first) return [];
  const shown = people.find((list) => list[0]?.rule === "byline-opening");
  const isPart =
    shown &&
    shown.length < first.length &&
    shown.every((it) => first.some((other) => foldText(other.value) === foldText(it.value)));
  return isPart ? shown : first;
}

function isInstitution(name: string, outlets: readonly Found[]): boolean {
  const folded = foldText(name);
  if (agencyOf(name) || institution.test(name)) return true;
  return outlets.some(
    (it) =>
      foldText(it.value) === folded ||
      foldText(it.value).replace(/^the /, "") === folded.replace(/^the /, ""),
  );
}

const institution =
  /\.(?:com|org|net|in|co|uk|de|tv)$|\b(?:staff|company|news|newsroom|redazione|redaktion|editors?|desk|team|press)$|^(?:by|admin|guest|contributor(?: content)?|condé nast|.* staff reporter)$/i;

function fromTexts(texts: readonly string[], rule: string): Found[] {
  const names = texts.flatMap((text) =>
    namesOf(
      (candidate(text, rule)?.value ?? "").replace(
        /(?<=\p{L} \p{L}{2,30}) (?:The )?Associated Press$|\s*\([^()]*\)?/gu,
        "",
      ),
    ),
  );
  return distinct(names.map((name) => ({ value: name, rule })));
}

/** Blocks with a link or element marked as author (`rel=author`, `itemprop=author`). */
function markedAuthors(page: Page): Found[] {
  const blocks = page.blocks.filter(
    (block) =>
      block.marks !== "" &&
      /\bauthor\b/.test(block.marks) &&
      block.text.length <= 120 &&
      !isAside(page.containers[block.container] as Container),
  );
  return blocks
    .slice(0, 1)
    .flatMap((block) => fromTexts([block.text], "author-mark").map(withoutEmployer))
    .filter((it) => isPersonName(it.value));
}

/** The first block outside lists of other articles that links to the page of an author and holds a name. */
function linkedAuthors(page: Page): Found[] {
  for (const block of page.blocks) {
    if (
      block.marks === "" ||
      !block.marks.includes("author-link") ||
      block.text.length > 120 ||
      isAside(page.containers[block.container] as Container)
    )
      continue;
    const names = fromTexts([block.text], "author-link")
      .map(withoutEmployer)
      .filter((it) => isPersonName(it.value));
    if (names.length > 0) return names;
  }
  return [];
}

/** Short blocks in elements whose class speaks of a byline, or that open with "By". */
function bylineAuthors(page: Page): Found[] {
  for (const block of page.blocks) {
    const container = page.containers[block.container] as Container;
    if (block.text.length > 140 || isAside(container)) continue;
    const inByline = ((container.all | block.inner) & bylineBit) !== 0;
    const opens = (block.text.charCodeAt(0) | 32) === 98 && /^by:?\s+\p{L}/iu.test(block.text);
    if (!inByline && !opens) continue;
    const names = fromTexts([block.text], opens ? "byline-opening" : "byline-class")
      .map((it) => (opens ? it : withoutEmployer(it)))
      .filter((it) => isPersonName(it.value));
    if (names.length > 0 && (opens || names.length === 1)) return names;
  }
  return [];
}

/** "Ana Reyes Port Lorne Herald" is a name and, without a break, where she works. */
function withoutEmployer(found: Found): Found {
  const words = found.value.split(" ");
  return words.length >= 4 && words.every((word) => /^\p{Lu}/u.test(word))
    ? { ...found, value: words.slice(0, 2).join(" "), raw: found.value }
    : found;
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
