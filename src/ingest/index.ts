/**
 * Bytes → Documents. No file and no network is touched here: captures bring the bytes.
 *
 * @module
 */
import type { Capture, ReadResult } from "./capture.ts";
import { binaryKind, detectFormat, type Format } from "./detect.ts";
import { readHtml } from "./html/read.ts";
import { type IngestOptions, type Limits, limitsOf } from "./options.ts";
import { readPlain } from "./plain/read.ts";
import { dropped } from "./problems.ts";
import { openSource, type Source } from "./source.ts";

/**
 * Reads the documents of one input: one for a text or a page, one a record for feeds, archives and JSON Lines. Input that
 * cannot be read gives one problem that names it and says what to do. Never throws for what is in the bytes.
 */
export async function* ingest(capture: Capture, options: IngestOptions): AsyncGenerator<ReadResult> {
  const limits = limitsOf(options);
  const source = await openSource(capture);
  const format = detectFormat(source.head, capture.input, capture.mediaType);
  if (format === "empty") yield { problems: [dropped("input-empty", capture.input, emptyAdvice)] };
  else if (format === "binary") yield { problems: [isBinary(capture, source)] };
  else yield* readWhole(capture, source, limits, format);
}

const emptyAdvice = "is empty. Check that it was saved completely, or leave it out.";

async function* readWhole(
  capture: Capture,
  source: Source,
  limits: Limits,
  format: Format,
): AsyncGenerator<ReadResult> {
  const bytes =
    capture.sizeBytes > limits.maxDocumentBytes ? undefined : await source.gather(limits.maxDocumentBytes);
  if (!bytes) yield { problems: [tooLarge(capture, limits.maxDocumentBytes)] };
  else if (binaryKind(bytes.subarray(0, 65_536))) yield { problems: [isBinary(capture, source)] };
  else if (format === "html") yield readHtml(bytes, capture, limits);
  else yield readPlain(bytes, capture, limits);
}

function isBinary(capture: Capture, source: Source) {
  const kind = binaryKind(source.head) ?? "a binary file";
  return dropped(
    "input-binary",
    capture.input,
    `is ${kind} and not text. Save the article as text or HTML and read that.`,
  );
}

function tooLarge(capture: Capture, most: number) {
  const what = `is larger than ${Math.round(most / 1_000_000)} MB, more than any article. Split it into one file an article, or raise the limit.`;
  return dropped("input-too-large", capture.input, what);
}

export type { Capture, ReadResult, StatedMetadata } from "./capture.ts";
export * from "./options.ts";
