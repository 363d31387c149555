import type { Found, FoundTime } from "../model/index.ts";
import { cite } from "../model/index.ts";
import { canonicalBlock, canonicalText } from "../text/index.ts";
import { sha256 } from "../util/hash.ts";
import { classify, type Piece, pieceOf } from "./blocks/index.ts";
import { judge } from "./blocks/piece.ts";
import type { Capture, ReadResult } from "./capture.ts";
import { documentId, makeDocument } from "./document.ts";
import { fragmentLines } from "./html/fragment.ts";
import { namesOf } from "./html/metadata/authors.ts";
import { isPossible, readDate } from "./metadata/dates.ts";
import { outletId } from "./metadata/outlet.ts";
import { firstYear, type Limits } from "./options.ts";
import { paragraphSpans } from "./plain/lines.ts";
import { dropped } from "./problems.ts";

/** An article as a feed's entry or a line of JSON states it: fields as they came. */
export interface ArticleRecord {
  /** Name of the record: `news.xml#3`. */
  readonly input: string;
  /** The record's own bytes. */
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Goes before the names of rules: `rss.title`. */
  readonly source: string;
  readonly title?: string;
  readonly dek?: string;
  readonly authors?: readonly string[];
  /** The text, as mark-up or plain. */
  readonly html?: string;
  readonly text?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly retrievedAt?: string;
}

interface Line {
  readonly text: string;
  readonly kind?:
    | "title"
    | "dek"
    | "byline"
    | "caption"
    | "heading"
    | "quote"
    | "list-item"
    | "table"
    | "teaser";
  readonly reason?: string;
}

/** Makes the document of a record. What only fields state stands before the text; the text goes through the same rules as a plain one. */
export function readRecord(record: ArticleRecord, capture: Capture, limits: Limits): ReadResult {
  const head = headLines(record);
  const lines = [...head, ...bodyLines(record, limits)].slice(0, limits.maxBlocks);
  if (lines.length === head.length && head.every((line) => line.kind !== "title")) {
    return {
      problems: [
        dropped(
          "record-empty",
          record.input,
          "holds neither title nor text. Leave it out, or look at the fields of its source.",
        ),
      ],
    };
  }
  const text = lines.map((line) => line.text).join("\n\n");
  let start = 0;
  const pieces: Piece[] = lines.map((line, index) => {
    const piece = pieceOf(text, { start, end: start + line.text.length }, index);
    start += line.text.length + 2;
    return line.kind ? judge(piece, line.kind, line.reason ?? `${record.source}.${line.kind}`) : piece;
  });
  const { blocks, language } = classify(pieces);
  const hash = sha256(record.bytes);
  const document = { id: documentId(hash), text };
  const found = (line: Line, offset: number): Found => ({
    value: line.text,
    rule: line.reason ?? record.source,
    evidence: cite(document, { start: offset, end: offset + line.text.length }),
  });
  const placed = placeLines(head);
  const published = timeOf(record.published, `${record.source}.published`);
  const modified = timeOf(record.modified, `${record.source}.modified`);
  const isImpossible = published !== undefined && !isPossible(published.value, firstYear, limits.now);
  return makeDocument({
    input: record.input,
    sha256: hash,
    mediaType: record.mediaType,
    text,
    blocks,
    language: language === "und" ? (record.language?.slice(0, 2).toLowerCase() ?? language) : language,
    problems: isImpossible
      ? [
          {
            level: "warning",
            code: "date-impossible",
            message: `"${record.input}" states ${published.value} as its date, which cannot be a date of publication; it was left out.`,
          },
        ]
      : [],
    found: {
      ...(record.url && { url: record.url }),
      ...(record.outlet && {
        outlet: { id: outletId(record.outlet), value: record.outlet, rule: `${record.source}.outlet` },
      }),
      ...firstFound(placed, "title", found),
      ...firstFound(placed, "dek", found),
      ...(placed.some((it) => it.line.kind === "byline") && {
        byline: placed.filter((it) => it.line.kind === "byline").map((it) => found(it.line, it.offset)),
      }),
      ...(published && !isImpossible && { publishedAt: published }),
      ...(modified && { modifiedAt: modified }),
      ...(record.retrievedAt && { retrievedAt: record.retrievedAt }),
    },
    ...(capture.stated?.outlet !== undefined && { stated: { outlet: capture.stated.outlet } }),
    ...(limits.now !== undefined && { now: limits.now }),
  });
}

function headLines(record: ArticleRecord): Line[] {
  const lines: Line[] = [];
  const title = canonicalBlock(record.title ?? "");
  if (title) lines.push({ text: title, kind: "title", reason: `${record.source}.title` });
  const dek = canonicalBlock(record.dek ?? "");
  if (dek && dek !== title) lines.push({ text: dek, kind: "dek", reason: `${record.source}.summary` });
  const names = new Set((record.authors ?? []).flatMap((author) => namesOf(canonicalBlock(author))));
  for (const name of names) lines.push({ text: name, kind: "byline", reason: `${record.source}.author` });
  return lines;
}

function bodyLines(record: ArticleRecord, limits: Limits): Line[] {
  if (record.html !== undefined) return fragmentLines(record.html, limits);
  const text = canonicalText(record.text ?? "");
  return paragraphSpans(text)
    .map((span) => ({ text: canonicalBlock(text.slice(span.start, span.end)) }))
    .filter((line) => line.text !== "");
}

function placeLines(lines: readonly Line[]): { line: Line; offset: number }[] {
  let offset = 0;
  return lines.map((line) => {
    const placed = { line, offset };
    offset += line.text.length + 2;
    return placed;
  });
}

function firstFound(
  placed: readonly { line: Line; offset: number }[],
  kind: "title" | "dek",
  found: (line: Line, offset: number) => Found,
) {
  const first = placed.find((it) => it.line.kind === kind);
  return first ? { [kind]: found(first.line, first.offset) } : {};
}

function timeOf(raw: string | undefined, rule: string): FoundTime | undefined {
  const read = raw === undefined ? undefined : readDate(raw.slice(0, 100));
  return read && raw !== undefined ? { ...read, rule, raw: raw.trim().slice(0, 100) } : undefined;
}
