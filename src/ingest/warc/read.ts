import type { Problem } from "../../model/index.ts";
import type { Capture, ReadResult } from "../capture.ts";
import { binaryKind } from "../detect.ts";
import { readHtml } from "../html/read.ts";
import type { Limits } from "../options.ts";
import { readPlain } from "../plain/read.ts";
import { dropped, problem } from "../problems.ts";
import { ByteReader } from "./byte-reader.ts";
import { readResponse } from "./http.ts";
import { type ArchiveRecord, archiveRecords } from "./records.ts";

/** Reads the pages of a web archive, a document a record; nothing but the record at hand is held in memory. */
export async function* readArchive(
  pieces: AsyncIterable<Uint8Array>,
  capture: Capture,
  limits: Limits,
): AsyncGenerator<ReadResult> {
  const reader = new ByteReader(pieces);
  let records = 0;
  let pages = 0;
  for await (const record of archiveRecords(reader, limits.maxRecordBytes)) {
    records = record.number;
    if (records > limits.maxRecords) {
      yield {
        problems: [
          dropped(
            "input-cut",
            capture.input,
            `holds more than ${limits.maxRecords} records; the rest was not read. Split it.`,
          ),
        ],
      };
      break;
    }
    const result = readArchived(record, capture, limits);
    if (result?.document) pages++;
    if (result) yield result;
  }
  await reader.close();
  if (records === 0)
    yield {
      problems: [
        dropped(
          "archive-damaged",
          capture.input,
          "begins like a web archive but holds no record. Fetch it again.",
        ),
      ],
    };
  else
    yield {
      problems: [
        problem(
          "note",
          "archive-read",
          `"${capture.input}": ${pages} of ${records} records are pages and were read.`,
        ),
      ],
    };
}

function readArchived(record: ArchiveRecord, capture: Capture, limits: Limits): ReadResult | undefined {
  const input = `${capture.input}#${record.number}`;
  const troubles = troublesOf(record, input, limits);
  if (record.content === undefined) return troubles.length > 0 ? { problems: troubles } : undefined;
  const page = pageOf(record, limits.maxRecordBytes);
  if (page === undefined) {
    return {
      problems: [
        ...troubles,
        dropped("record-damaged", input, "holds a response that cannot be unpacked. It was passed over."),
      ],
    };
  }
  const isText =
    /html|text\/plain/i.test(page.mediaType) &&
    page.body.length > 0 &&
    !binaryKind(page.body.subarray(0, 4096));
  // Archivers keep their own logs and settings as resources of other schemes.
  const isOfWeb = record.url === "" || /^https?:/i.test(record.url);
  if (page.status >= 300 || !isText || !isOfWeb)
    return troubles.length > 0 ? { problems: troubles } : undefined;
  const result = readPage(page, record, input, capture, limits);
  return { ...result, problems: [...troubles, ...result.problems] };
}

function readPage(
  page: ArchivedPage,
  record: ArchiveRecord,
  input: string,
  capture: Capture,
  limits: Limits,
): ReadResult {
  const stated = { ...capture.stated, ...(/^https?:/i.test(record.url) && { url: record.url }) };
  const archived: Capture = { ...capture, input, mediaType: page.mediaType, stated };
  const read = /html/i.test(page.mediaType)
    ? readHtml(page.body, archived, limits)
    : readPlain(page.body, archived, limits);
  if (!read.document || record.date === "") return read;
  return { ...read, document: { ...read.document, retrievedAt: record.date } };
}

interface ArchivedPage {
  readonly status: number;
  readonly mediaType: string;
  readonly body: Uint8Array;
}

function pageOf(record: ArchiveRecord, limit: number): ArchivedPage | undefined {
  const content = record.content ?? new Uint8Array(0);
  if (!/application\/http/i.test(record.contentType))
    return { status: 200, mediaType: record.contentType, body: content };
  const response = readResponse(content, limit);
  return (
    response && {
      status: response.status,
      mediaType: response.contentType || "text/html",
      body: response.body,
    }
  );
}

function troublesOf(record: ArchiveRecord, input: string, limits: Limits): Problem[] {
  const troubles: Problem[] = [];
  if (record.trouble)
    troubles.push(
      dropped(
        "record-damaged",
        input,
        `${record.trouble}; reading went on at the next record. Check the archive.`,
      ),
    );
  if (!record.isWhole)
    troubles.push(
      dropped(
        "record-truncated",
        input,
        "ends early: the file is cut off inside it. What stands of it was read; fetch the archive again.",
      ),
    );
  const isPage = ["response", "resource", "conversion", "arc"].includes(record.type);
  if (isPage && record.length > limits.maxRecordBytes) {
    troubles.push(
      dropped(
        "record-too-large",
        input,
        `is larger than ${Math.round(limits.maxRecordBytes / 1_000_000)} MB and was passed over. Raise the limit if it is an article.`,
      ),
    );
  }
  return troubles;
}
