import { pipeline, Readable } from "node:stream";
import {
  brotliDecompressSync,
  constants,
  createGunzip,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from "node:zlib";

/** Below so many bytes no ratio makes a bomb. */
const harmlessBytes = 64_000_000;

/** How unpacking ended: whole, or why not. */
export type UnpackEnd = "whole" | "damaged" | "bomb";

/** Unpacks gzip of one or more members piece by piece. What a damaged or truncated input gave until there is passed on. */
export async function* gunzipPieces(
  pieces: AsyncIterable<Uint8Array>,
  maxInflation: number,
): AsyncGenerator<Uint8Array, UnpackEnd> {
  let packed = 0;
  let unpacked = 0;
  const members = new MemberCheck();
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      packed += piece.length;
      members.see(piece);
      yield piece;
    }
  }
  // A sync flush at the end gives what a truncated member holds in place of an error.
  const unzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  pipeline(Readable.from(counted(), { objectMode: true }), unzip, () => {});
  try {
    for await (const piece of unzip as AsyncIterable<Uint8Array>) {
      unpacked += piece.length;
      if (unpacked > harmlessBytes && unpacked > packed * maxInflation) return "bomb";
      yield piece;
    }
  } catch {
    return "damaged"; // the members before the damage were passed on; the caller says so
  } finally {
    unzip.destroy();
  }
  return members.isCutOff(unpacked) ? "damaged" : "whole";
}

const memberStart = Uint8Array.of(0x1f, 0x8b, 0x08);

/** Tells from the packed bytes alone whether their end is missing: a member ends with the length of what it holds (RFC 1952, 2.3.1). */
class MemberCheck {
  #starts = 0;
  #tail: Uint8Array = new Uint8Array(0);

  see(piece: Uint8Array): void {
    const joined = Buffer.concat([this.#tail, piece]);
    // A start that lay whole in the last bytes of the piece before was counted there.
    const from = Math.max(0, this.#tail.length - memberStart.length + 1);
    for (let at = joined.indexOf(memberStart, from); at >= 0; at = joined.indexOf(memberStart, at + 1))
      this.#starts++;
    this.#tail = joined.subarray(-8);
  }

  /** Of several members only the last one's length stands at the end, so of them nothing is said. */
  isCutOff(unpacked: number): boolean {
    if (this.#starts > 1 && unpacked > 0) return false;
    const { length } = this.#tail;
    return length < 8 || Buffer.from(this.#tail).readUInt32LE(length - 4) !== unpacked % 2 ** 32;
  }
}

/** Unpacks the body of an HTTP message; undefined where it is damaged or would be larger than `limit`. An unknown encoding leaves it as it is. */
export function decodeContent(body: Uint8Array, encoding: string, limit: number): Uint8Array | undefined {
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (/gzip/i.test(encoding)) return body[0] === 0x1f ? gunzipSync(body, options) : body;
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, { maxOutputLength: limit });
    if (/deflate/i.test(encoding))
      return ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    return body;
  } catch {
    return undefined; // damaged or too large: the caller drops the record and says so
  }
}
