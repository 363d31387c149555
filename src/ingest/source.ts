/** So many bytes are looked at to tell what an input is. */
const sniffBytes = 8192;

/** The bytes of a capture, read once: its beginning is looked at, then it is either gathered or passed on piece by piece. */
export interface Source {
  readonly head: Uint8Array;
  /** All bytes, or undefined as soon as there are more than `limit`; what lies beyond is not read. */
  gather(limit: number): Promise<Uint8Array | undefined>;
  /** The same bytes piece by piece. Either this or `gather` may be used, once. */
  pieces(): AsyncIterable<Uint8Array>;
  /** Lets the source go without reading it. */
  close(): Promise<void>;
}

/** Opens a stream of bytes and reads its beginning. */
export async function openSource(stream: AsyncIterable<Uint8Array>): Promise<Source> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < sniffBytes) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = concat(first, length);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return {
    head,
    pieces,
    gather: (limit) => gather(pieces(), limit),
    close: async () => {
      await iterator.return?.();
    },
  };
}

/** Joins pieces to one array, or gives up beyond `limit`. */
export async function gather(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > limit) return undefined;
    parts.push(piece);
  }
  return concat(parts, length);
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
