import type { Document, Problem } from "../model/index.ts";

/** What the reader of an input says of it where the bytes do not: command-line options and sidecar files. */
export interface StatedMetadata {
  readonly outlet?: string;
  readonly date?: string;
  readonly title?: string;
  readonly url?: string;
}

/** Bytes as they came, with what is known of them. Whoever holds the file or the response makes it; ingest does no I/O of its own. */
export interface Capture {
  /** The path or name that people know it by: `articles/one.txt`, `-`, `news.warc.gz#17`. */
  readonly input: string;
  readonly sizeBytes: number;
  /** All of it at once. */
  bytes(): Promise<Uint8Array>;
  /** Piece by piece, for formats that can be larger than memory. */
  stream(): AsyncIterable<Uint8Array>;
  readonly mediaType?: string;
  readonly stated?: StatedMetadata;
}

/** A document that was read, or problems where none could be, or both. */
export interface ReadResult {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}
