import type { Capture, IngestOptions, ReadResult } from "../ingest/index.ts";
import { ingest } from "../ingest/index.ts";

/** A capture of bytes or text in memory, handed out in pieces of `pieceBytes`. */
export function captureOf(
  content: string | Uint8Array,
  extra: Partial<Capture> = {},
  pieceBytes = 65_536,
): Capture {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    input: "story.txt",
    sizeBytes: bytes.length,
    bytes: async () => bytes,
    async *stream() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
    ...extra,
  };
}

/** Everything that reading a capture gives. */
export async function readAll(capture: Capture, options: IngestOptions = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of ingest(capture, options)) results.push(result);
  return results;
}
