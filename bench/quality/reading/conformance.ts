import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decode } from "../../../src/ingest/charset.ts";
import { parseFeed } from "../../../src/ingest/feed/parse-feed.ts";
import { feedHead, itemRecord } from "../../../src/ingest/feed/read.ts";
import { fragmentLines } from "../../../src/ingest/html/fragment.ts";
import { compareDates, readDate } from "../../../src/ingest/metadata/dates.ts";
import { limitsOf } from "../../../src/ingest/options.ts";
import type { ArticleRecord } from "../../../src/ingest/record.ts";
import { captureOf, readAll } from "../../../src/testing/captures.ts";
import { canonicalText } from "../../../src/text/index.ts";
import { dataDirectory } from "../../data.ts";

/** How the expectations of a suite came out: passed, failed by file, and not held with the reason. */
export interface Conformance {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly set: Readonly<Record<string, number>>;
}

/** One expectation: a field of the first item or of the feed equals a text. */
const simple =
  /^(?:not bozo and |bozo and )?(entries\[0\]|feed)(?:\[u?'(\w+)'\]|\.(\w+))(?:\[0\](?:\[u?'(\w+)'\]|\.(\w+)))? == u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")$/;

/** Runs the feed parser's own tests as far as they speak of what a document has: titles, links, texts, authors, dates, languages. */
export function feedConformance(): Conformance {
  const folder = mkdtempSync(join(tmpdir(), "feeds-"));
  try {
    execFileSync("tar", ["xzf", join(dataDirectory, "regression/feedparser-tests.tar.gz"), "-C", folder]);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".xml"))
      .sort();
    const failed: string[] = [];
    const set: Record<string, number> = {};
    let passed = 0;
    for (const file of files) {
      const outcome = feedOutcome(readFileSync(join(folder, file)));
      if (outcome === "passed") passed++;
      else if (outcome.startsWith("not held: ")) set[outcome.slice(10)] = (set[outcome.slice(10)] ?? 0) + 1;
      else failed.push(`${file}: ${outcome}`);
    }
    return { passed, failed, set };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function feedOutcome(bytes: Uint8Array): string {
  const source = Buffer.from(bytes).toString("latin1");
  const written = /Expect:\s*(.*?)\s*(?:-->|\n)/.exec(source)?.[1] ?? "";
  const match = simple.exec(written);
  if (!match) return `not held: ${reasonOf(written)}`;
  const [, where, a, b, c, d, literal = ""] = match;
  const field = a ?? b ?? "";
  const part = c ?? d;
  const read = fieldReaders[part ? `${field}.${part}` : field];
  if (!read) return `not held: the field ${part ? `${field}.${part}` : field} is not part of a document`;
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)/i.exec(source)?.[1];
  const feed = parseFeed(canonicalText(decode(bytes, "feed", declared).text));
  const found =
    where === "feed"
      ? headField(feed, field)
      : feed.items[0] && read(itemRecord(feed.items[0], feedHead(feed), feed.root, "feed#1"));
  const wanted = unquote(literal);
  return sameText(found ?? "", wanted, field)
    ? "passed"
    : `${where} ${field}: ${JSON.stringify(found)} for ${JSON.stringify(wanted)}`;
}

const fieldReaders: Readonly<Record<string, (record: ArticleRecord) => string | undefined>> = {
  title: (it) => it.title,
  link: (it) => it.url,
  description: (it) => it.dek ?? it.html,
  summary: (it) => it.dek ?? it.html,
  "content.value": (it) => it.html,
  author: (it) => it.authors?.join(", "),
  published: (it) => it.published,
  updated: (it) => it.modified ?? it.published,
  date: (it) => it.modified ?? it.published,
  language: (it) => it.language,
};

function headField(feed: ReturnType<typeof parseFeed>, field: string): string | undefined {
  const head = feedHead(feed);
  if (field === "title") return head.title;
  if (field === "link") return head.link;
  return field === "language"
    ? head.language
    : feed.fields.find((it) => it.name === field && it.parent === "")?.text;
}

/** Texts are compared without mark-up, as documents hold them; dates by their instant; links with their ends. */
function sameText(found: string, wanted: string, field: string): boolean {
  if (/^(?:published|updated|date)$/.test(field) && found !== wanted) {
    const [a, b] = [readDate(found), readDate(wanted)];
    return a !== undefined && b !== undefined && compareDates(a.value, b.value) === 0;
  }
  if (field === "author")
    return (
      wanted.includes(found.trim()) && (found.trim() !== "" || /^\S*@\S*$/.test(wanted) || wanted === "")
    );
  if (field === "link") return wanted.endsWith(found.trim()) || found.trim() === wanted.trim();
  return plain(found) === plain(wanted);
}

function plain(markup: string): string {
  return fragmentLines(markup, limitsOf({}))
    .map((it) => it.text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

function reasonOf(expectation: string): string {
  if (/encoding|CharacterEncoding/.test(expectation)) return "asks for the name of the charset";
  if (/^(?:not )?bozo$/.test(expectation))
    return "asks only whether the XML is well formed; readers here salvage";
  if (/_parsed/.test(expectation)) return "asks for a tuple of Python's time module";
  if (/version|headers|etag|modified|namespaces|href/.test(expectation))
    return "asks for the protocol or the feed format";
  return "asks for a structure that a document does not have";
}

function unquote(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(
      /\\(?:u([\da-f]{4})|x([\da-f]{2})|(n)|(t)|(.))/gi,
      (_, u?: string, x?: string, n?: string, t?: string, other?: string) =>
        (u ?? x)
          ? String.fromCharCode(Number.parseInt(u ?? x ?? "", 16))
          : n
            ? "\n"
            : t
              ? "\t"
              : (other ?? ""),
    );
}

/** What each archive of the regression set must give: pages read, or a problem that says what is wrong. */
const archives: Readonly<Record<string, { readonly pages: number; readonly problem?: string }>> = {
  "bad.arc": { pages: 0, problem: "record-damaged" },
  "example-bad-non-chunked.warc.gz": { pages: 1 },
  "example-bad.warc.gz.bad": { pages: 1 },
  "example-digest.warc": { pages: 0 },
  "example-iana.org-chunked.warc": { pages: 1 },
  "example-resource.warc.gz": { pages: 1 },
  "example-space-in-target-uri.warc.gz": { pages: 0 },
  "example-space-in-url.arc": { pages: 1 },
  "example-trunc.warc": { pages: 1, problem: "record-damaged" },
  "example-wget-bad-target-uri.warc.gz": { pages: 1 },
  "example-wrong-chunks.warc.gz": { pages: 1 },
  "example.arc": { pages: 1 },
  "example.arc.gz": { pages: 1 },
  "example.warc": { pages: 1 },
  "example.warc.gz": { pages: 1 },
  "post-test.warc.gz": { pages: 0 },
  "whirlwind.warc": { pages: 1 },
  "whirlwind.warc.gz": { pages: 1 },
  "whirlwind.warc.wat": { pages: 0 },
  "whirlwind.warc.wet": { pages: 1 },
};

/** Reads each archive of the set. */
export async function archiveConformance(): Promise<Conformance> {
  const failed: string[] = [];
  for (const [file, expected] of Object.entries(archives)) {
    const results = await readAll(
      captureOf(readFileSync(join(dataDirectory, "regression/warc", file)), { input: file }),
    );
    const pages = results.filter((it) => it.document).length;
    const codes = results.flatMap((it) => it.problems.map((problem) => problem.code));
    if (pages !== expected.pages) failed.push(`${file}: ${pages} pages for ${expected.pages}`);
    else if (expected.problem && !codes.includes(expected.problem))
      failed.push(`${file}: no problem ${expected.problem}`);
  }
  return { passed: Object.keys(archives).length - failed.length, failed, set: {} };
}
