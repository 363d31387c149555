/** Reads a stream of bytes line by line and block by block; what is skipped is never gathered. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);
  #at = 0;
  #position = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Bytes taken so far. */
  get position(): number {
    return this.#position;
  }

  /** The next line without its end, or undefined at the end of the stream. A line longer than `limit` is cut there, its rest passed over. */
  async line(limit: number): Promise<string | undefined> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (await this.#fill()) {
      const end = this.#piece.indexOf(10, this.#at);
      const part = this.#piece.subarray(this.#at, end < 0 ? this.#piece.length : end);
      if (length < limit) parts.push(part.subarray(0, limit - length));
      length += part.length;
      this.#move(part.length + (end < 0 ? 0 : 1));
      if (end >= 0) return Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
    }
    return length > 0 ? Buffer.concat(parts).toString("utf8").replace(/\r$/, "") : undefined;
  }

  /** The next `count` bytes, fewer at the end of the stream. */
  async bytes(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = count;
    while (left > 0 && (await this.#fill())) {
      const part = this.#piece.subarray(this.#at, this.#at + left);
      parts.push(part);
      left -= part.length;
      this.#move(part.length);
    }
    return Buffer.concat(parts);
  }

  /** Passes over `count` bytes; gives how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0 && (await this.#fill())) {
      const step = Math.min(left, this.#piece.length - this.#at);
      left -= step;
      this.#move(step);
    }
    return count - left;
  }

  /** Stops reading and lets the source go. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #move(count: number): void {
    this.#at += count;
    this.#position += count;
  }

  /** Whether there is a byte to read, fetching the next piece where the last is used up. */
  async #fill(): Promise<boolean> {
    while (this.#at >= this.#piece.length) {
      const next = await this.#pieces.next();
      if (next.done) return false;
      this.#piece = next.value;
      this.#at = 0;
    }
    return true;
  }
}
