import { decodeContent } from "../gzip.ts";

/** An HTTP response as an archive keeps it. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const longestHead = 262_144;

/** Reads a response: status, headers, body without its transfer and content codings. Undefined where it is none, or its body is damaged or too large. */
export function readResponse(bytes: Uint8Array, limit: number): HttpResponse | undefined {
  const headEnd = endOfHead(bytes);
  const head = Buffer.from(bytes.subarray(0, Math.min(headEnd, longestHead))).toString("latin1");
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})/.exec(head)?.[1];
  if (status === undefined) return undefined;
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(head)?.[1]?.trim() ?? "";
  const raw = bytes.subarray(headEnd);
  const whole = /chunked/i.test(header("transfer-encoding")) ? dechunked(raw) : raw;
  const body = decodeContent(whole, header("content-encoding"), limit);
  return body && { status: Number(status), contentType: header("content-type"), body };
}

/** The first byte behind the empty line that ends the headers: the first such line, whatever the body holds. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return bytes.length;
}

/** Joins chunks (RFC 9112, 7.1). Where the sizes do not fit, what is left stands as it is: archives often keep bodies that are joined already. */
function dechunked(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const size =
      end < 0 || end - at > 100
        ? Number.NaN
        : sizeOf(Buffer.from(bytes.subarray(at, end)).toString("latin1"));
    if (size === 0) break;
    if (Number.isNaN(size)) {
      chunks.push(bytes.subarray(at));
      break;
    }
    chunks.push(bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

function sizeOf(line: string): number {
  return /^[\da-f]{1,8}\s*(?:;.*)?\r?$/i.test(line) ? Number.parseInt(line, 16) : Number.NaN;
}
