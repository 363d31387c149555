/**
 * Bytes → Documents. No file and no network is touched here: captures bring the bytes. Readers of markup and of
 * records that may hold some are loaded when an input needs them, since their libraries cost a tenth of the start.
 *
 * @module
 */
import type { Problem } from "../model/index.ts";
import type { Capture, ReadResult } from "./capture.ts";
import { binaryKind, detectFormat, type Format } from "./detect.ts";
import { gunzipPieces } from "./gzip.ts";
import { type IngestOptions, type Limits, limitsOf } from "./options.ts";
import { readPlain } from "./plain/read.ts";
import { dropped } from "./problems.ts";
import { withSecondOpinion } from "./second-opinion.ts";
import { openSource, type Source } from "./source.ts";

/**
 * Reads the documents of one input: one for a text or a page, one a record for feeds, archives and JSON Lines. Input that
 * cannot be read gives one problem that names it and says what to do. Never throws for what is in the bytes.
 */
export async function* ingest(capture: Capture, options: IngestOptions): AsyncGenerator<ReadResult> {
  const source = await openSource(capture.stream());
  for await (const result of readSource(capture, source, limitsOf(options))) yield withSecondOpinion(result);
}

async function* readSource(capture: Capture, source: Source, limits: Limits): AsyncGenerator<ReadResult> {
  const format = detectFormat(source.head, capture.input.replace(/\.gz$/i, ""), capture.mediaType);
  if (format === "empty") yield { problems: [dropped("input-empty", capture.input, emptyAdvice)] };
  else if (format === "binary") yield { problems: [isBinary(capture, source.head)] };
  else if (format === "gzip") yield* readPacked(capture, source, limits);
  else if (format === "warc") {
    const { readArchive } = await import("./warc/read.ts");
    yield* readArchive(source.pieces(), capture, limits);
  } else if (format === "json-lines") {
    const { readJsonLines } = await import("./jsonl/read.ts");
    yield* readJsonLines(source.pieces(), capture, limits);
  } else yield* readWhole(capture, source, limits, format);
}

const emptyAdvice = "is empty. Check that it was saved completely, or leave it out.";

/** Packed input is what is inside; a packed file inside a packed file is not looked into. */
async function* readPacked(capture: Capture, source: Source, limits: Limits): AsyncGenerator<ReadResult> {
  const trouble: Problem[] = [];
  async function* unpacked(): AsyncGenerator<Uint8Array> {
    const end = yield* gunzipPieces(source.pieces(), limits.maxInflation);
    if (end === "damaged")
      trouble.push(
        dropped(
          "gzip-damaged",
          capture.input,
          "is damaged gzip or ends too early: what came before was read. Fetch it again.",
        ),
      );
    if (end === "bomb")
      trouble.push(
        dropped(
          "gzip-bomb",
          capture.input,
          "unpacks to far more than any archive of texts; the rest was not read.",
        ),
      );
  }
  const inner = await openSource(unpacked());
  // What is cut off before its first word is not called empty: the trouble below says what it is.
  const isNothing = inner.head.length === 0 && trouble.length > 0;
  const isPacked = inner.head[0] === 0x1f && inner.head[1] === 0x8b;
  if (isPacked)
    yield {
      problems: [dropped("gzip-nested", capture.input, "is packed twice. Unpack it once and read that.")],
    };
  else if (!isNothing) yield* readSource({ ...capture, sizeBytes: 0 }, inner, limits);
  if (trouble.length > 0) yield { problems: trouble };
}

async function* readWhole(
  capture: Capture,
  source: Source,
  limits: Limits,
  format: Format,
): AsyncGenerator<ReadResult> {
  const limit =
    format === "feed" || format === "json" ? limits.maxDocumentBytes * 5 : limits.maxDocumentBytes;
  const bytes = capture.sizeBytes > limit ? undefined : await source.gather(limit);
  if (!bytes) {
    await source.close();
    yield { problems: [tooLarge(capture, limit)] };
  } else if (format === "feed") {
    const { readFeed } = await import("./feed/read.ts");
    yield* readFeed(bytes, capture, limits);
  } else if (format === "json") {
    const { readJson } = await import("./jsonl/read.ts");
    yield* readJson(bytes, capture, limits);
  } else if (format === "html") {
    const { readHtml } = await import("./html/read.ts");
    yield readHtml(bytes, capture, limits);
  } else if (binaryKind(bytes.subarray(0, 65_536))) yield { problems: [isBinary(capture, bytes)] };
  else yield readPlain(bytes, capture, limits);
}

function isBinary(capture: Capture, head: Uint8Array): Problem {
  const kind = binaryKind(head) ?? "a binary file";
  return dropped(
    "input-binary",
    capture.input,
    `is ${kind} and not text. Save the article as text or HTML and read that.`,
  );
}

function tooLarge(capture: Capture, most: number): Problem {
  const what = `is larger than ${Math.round(most / 1_000_000)} MB, more than any article. Split it into one file an article, or raise the limit.`;
  return dropped("input-too-large", capture.input, what);
}

export type { Capture, ReadResult, StatedMetadata } from "./capture.ts";
export * from "./options.ts";
