import { type LinkedNode, own, textOf, textsOf } from "../html/json-ld.ts";
import type { ArticleRecord } from "../record.ts";

/** The names under which the fields of an article go in the output of news-please, fundus, trafilatura and their like, the surest first. */
const names = {
  title: ["title", "headline", "name"],
  text: ["maintext", "plaintext", "text", "content_text", "content", "body", "article", "article_text", "articleBody", "full_text", "raw_text"],
  html: ["content_html", "html", "raw_html"],
  dek: ["description", "excerpt", "summary", "dek", "standfirst", "subtitle", "lead"],
  url: ["url", "link", "source_url", "source", "requested_url", "external_url", "canonical_url", "id"],
  outlet: ["outlet", "sitename", "site_name", "publisher", "publication", "source_name", "source", "newspaper", "source_domain", "hostname", "domain"],
  language: ["language", "lang"],
  published: ["date_publish", "publishing_date", "date_published", "published_at", "publishedAt", "published", "publish_date", "pub_date", "pubDate", "datePublished", "date"],
  modified: ["date_modify", "date_modified", "modified_at", "updated_at", "updated", "dateModified"],
  retrievedAt: ["date_download", "crawl_date", "filedate", "retrieved_at", "retrievedAt", "fetched_at"],
} as const; // biome-ignore format: a table
const authorNames = ["authors", "author", "byline", "creator", "by"];

/** The fields of a JSON object under the names that records have. Only its own properties are read. */
export function articleFields(node: LinkedNode): Partial<ArticleRecord> {
  const fields: Record<string, string> = {};
  for (const [field, keys] of Object.entries(names)) {
    const value = keys
      .map((key) => fieldText(node, key))
      .find((text) => text !== undefined && isFit(field, text));
    if (value !== undefined) fields[field] = value;
  }
  const nested = own(node, "html");
  if (typeof nested === "object" && nested !== null)
    Object.assign(fields, htmlRecord(nested as LinkedNode, fields));
  const authors =
    authorNames
      .map((key) => textsOf(own(node, key)).flatMap((text) => text.split(/\s*;\s*/)))
      .find((list) => list.length > 0) ?? [];
  return { ...fields, authors };
}

/** Whether a text can be what its field says: an URL is one, an outlet is none, a date has digits. */
function isFit(field: string, text: string): boolean {
  if (field === "url") return /^https?:\/\/\S+$/i.test(text);
  if (field === "outlet") return text.length < 100 && !/^https?:/i.test(text);
  if (field === "retrievedAt") return /^\d{4}-\d{2}-\d{2}/.test(text);
  return field === "html" ? /<[a-z!]/i.test(text) : true;
}

/** fundus keeps the page as an object and its body as sections of paragraphs. */
function htmlRecord(node: LinkedNode, known: Readonly<Record<string, string>>): Record<string, string> {
  const url = textOf(own(node, "responded_url")) ?? textOf(own(node, "requested_url"));
  const crawled = textOf(own(node, "crawl_date"));
  return { ...(url && known["url"] === undefined && { url }), ...(crawled && { retrievedAt: crawled }) };
}

function fieldText(node: LinkedNode, key: string): string | undefined {
  const value = own(node, key);
  if (key === "body" && typeof value === "object" && value !== null) return sectionsText(value as LinkedNode);
  if (Array.isArray(value) && (key === "body" || key === "content" || key === "text"))
    return textsOf(value).join("\n\n") || undefined;
  if (typeof value === "object" && value !== null && key === "html") return undefined;
  return textOf(value);
}

function sectionsText(body: LinkedNode): string | undefined {
  const sections = own(body, "sections");
  const parts = [...textsOf(own(body, "summary"))];
  for (const section of Array.isArray(sections) ? sections : []) {
    if (typeof section !== "object" || section === null) continue;
    parts.push(
      ...textsOf(own(section as LinkedNode, "headline")),
      ...textsOf(own(section as LinkedNode, "paragraphs")),
    );
  }
  return parts.join("\n\n") || undefined;
}
