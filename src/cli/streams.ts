import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { SynopticError } from "../util/error.ts";

/** What a command reads from and writes to; tests give their own. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

/** The exit codes of every command. */
export const exitCodes = { done: 0, failed: 1, usedWrongly: 2, inputDropped: 3 } as const;

/** Writes text piece by piece and waits where the reader is slower. */
export async function writeAll(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const piece of batched(pieces)) {
    if (!stream.write(piece)) await once(stream, "drain");
  }
}

/** Writes to a file beside its place and moves it there when it is whole, or to stdout where no file is named. */
export async function writeResult(
  streams: Streams,
  file: string | undefined,
  pieces: Iterable<string>,
): Promise<void> {
  if (file === undefined) return writeAll(streams.stdout, pieces);
  const part = `${file}.part`;
  try {
    const stream = createWriteStream(part);
    await once(stream, "open");
    await writeAll(stream, pieces);
    stream.end();
    await once(stream, "finish");
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SynopticError(
      "output-unwritable",
      `Cannot write "${file}" (${reason}). Choose another place with -o.`,
      { cause },
    );
  }
}

const batchLength = 65_536;

/** Joins small pieces, since each write to a stream has a price. */
function* batched(pieces: Iterable<string>): Generator<string> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < batchLength) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}
