import { canonicalText } from "../../text/index.ts";
import { latin1 } from "../bytes.ts";
import type { Capture, ReadResult } from "../capture.ts";
import { decode } from "../charset.ts";
import { unescaped } from "../html/metadata/candidates.ts";
import type { Limits } from "../options.ts";
import { charsetOf } from "../plain/read.ts";
import { dropped, problem } from "../problems.ts";
import { type ArticleRecord, readRecord } from "../record.ts";
import { type FeedField, type FeedItem, type ParsedFeed, parseFeed } from "./parse-feed.ts";

/** What a feed says of itself. */
export interface FeedHead {
  readonly title?: string;
  readonly link?: string;
  readonly language?: string;
}

/** Reads RSS 0.9 to 2.0, RDF and Atom: a document an item. A truncated feed gives the items that it has, and a problem. */
export function* readFeed(bytes: Uint8Array, capture: Capture, limits: Limits): Generator<ReadResult> {
  const { text, problems } = decode(bytes, capture.input, charsetOf(capture.mediaType) ?? xmlCharset(bytes));
  const feed = parseFeed(canonicalText(text));
  if (feed.items.length === 0) {
    yield {
      problems: [
        ...problems,
        dropped(
          "feed-empty",
          capture.input,
          "is XML without items or entries. Give it a feed, or save its articles as pages.",
        ),
      ],
    };
    return;
  }
  if (problems.length > 0) yield { problems };
  const head = feedHead(feed);
  for (const [index, item] of feed.items.slice(0, limits.maxRecords).entries()) {
    if (!item.isWhole)
      yield {
        problems: [
          problem(
            "error",
            "feed-truncated",
            `"${capture.input}" ends inside item ${index + 1}; what stands of it was read. Fetch the feed again.`,
          ),
        ],
      };
    yield readRecord(itemRecord(item, head, feed.root, `${capture.input}#${index + 1}`), capture, limits);
  }
}

/** The feed's title, link and language. */
export function feedHead(feed: ParsedFeed): FeedHead {
  const language = textOf(feed.fields, "language", "dc:language");
  const link = linkOf(feed.fields);
  const title = plainField(feed.fields, "title");
  return { ...(title && { title }), ...(link && { link }), ...(language && { language }) };
}

/** The fields of an item under the names that records have. */
export function itemRecord(item: FeedItem, head: FeedHead, root: string, input: string): ArticleRecord {
  const { fields } = item;
  const content = markupOf(fields, "content:encoded", "content", "body", "fulltext", "fullitem");
  const summary = markupOf(fields, "description", "summary", "dc:description", "abstract");
  const html = content ?? summary;
  const dek = content !== undefined && summary !== undefined ? plain(summary) : undefined;
  const url = linkOf(fields);
  const source = root === "feed" || root === "entry" ? "atom" : root === "rdf" ? "rdf" : "rss";
  const record: Record<string, string | undefined> = {
    title: plainField(fields, "title", "dc:title"),
    html,
    dek: dek !== undefined && dek.length < 600 ? dek : undefined,
    url,
    outlet: textOf(fields, "source") ?? head.title,
    language: textOf(fields, "dc:language", "language") ?? head.language,
    published: textOf(
      fields,
      "pubdate",
      "published",
      "issued",
      "dc:date",
      "dcterms:issued",
      "dcterms:created",
      "created",
      "date",
    ),
    modified: textOf(fields, "updated", "modified", "dcterms:modified", "lastbuilddate"),
  };
  const dates =
    record["published"] === undefined && record["modified"] !== undefined && source === "atom"
      ? { published: record["modified"] }
      : {};
  return {
    input,
    bytes: new TextEncoder().encode(item.source),
    mediaType: source === "atom" ? "application/atom+xml" : "application/rss+xml",
    source,
    authors: authorsOf(fields),
    ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== "")),
    ...dates,
  };
}

/** Names only: RSS writes "mail@host (Name)", Atom has `author/name`. */
function authorsOf(fields: readonly FeedField[]): string[] {
  const names = fields
    .filter(
      (it) =>
        (it.name === "name" && it.parent === "author") ||
        it.name === "dc:creator" ||
        it.name === "itunes:author" ||
        (it.name === "author" && it.text.trim() !== ""),
    )
    .map((it) => /\(([^()]+)\)\s*$/.exec(it.text)?.[1] ?? it.text.replace(/<[^<>]*>|\S+@\S+/g, ""));
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}

function linkOf(fields: readonly FeedField[]): string | undefined {
  const links = fields.filter((it) => it.name === "link" && it.parent === "");
  const chosen =
    links.find((it) => it.attributes["rel"] === "alternate") ??
    links.find((it) => it.attributes["rel"] === undefined) ??
    undefined;
  const guid = fields.find(
    (it) => it.name === "guid" && it.attributes["ispermalink"] !== "false" && /^https?:/.test(it.text.trim()),
  );
  const url = (
    chosen?.attributes["href"] ??
    chosen?.text ??
    guid?.text ??
    fields.find((it) => it.name === "origlink")?.text
  )?.trim();
  return url || guid?.text.trim() || undefined;
}

function textOf(fields: readonly FeedField[], ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = fields.find((it) => it.name === name && it.parent === "" && it.text.trim() !== "");
    if (found) return found.text.trim();
  }
  return undefined;
}

/** A field as HTML: mark-up inside as it stands, escaped mark-up unescaped, text that is stated to be plain escaped. */
function markupOf(fields: readonly FeedField[], ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const field = fields.find(
      (it) => it.name === name && it.parent === "" && (it.text.trim() !== "" || it.inner.trim() !== ""),
    );
    if (field) return asMarkup(field);
  }
  return undefined;
}

function asMarkup(field: FeedField): string {
  const type = field.attributes["type"] ?? "";
  const encoded = field.text.replace(/\s+/g, "");
  // Atom 0.3 says it by mode, Atom 1.0 by a type that is no text (RFC 4287, 4.1.3.3).
  const isPacked = field.attributes["mode"] === "base64" || (type.includes("/") && !/text|xml/.test(type));
  if (isPacked && /^[A-Za-z\d+/]{4,}={0,2}$/.test(encoded))
    return Buffer.from(encoded, "base64").toString("utf8");
  if (type === "xhtml" || /\bxhtml\+xml|\/xml/.test(type) || (field.text.trim() === "" && field.inner !== ""))
    return field.inner;
  if (type === "text" || type === "text/plain")
    return field.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return field.text;
}

function plainField(fields: readonly FeedField[], ...names: readonly string[]): string | undefined {
  const markup = markupOf(fields, ...names);
  return markup === undefined ? undefined : plain(markup);
}

function plain(markup: string): string {
  const shown = markup.slice(0, 20_000).replace(/<(script|style)\b[\s\S]{0,5000}?(?:<\/\1\s*>|$)/gi, " ");
  return unescaped(shown.replace(/<[a-z/!][^<>]{0,2000}>/gi, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function xmlCharset(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,120}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1];
}
