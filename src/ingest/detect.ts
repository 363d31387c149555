import { latin1 } from "./bytes.ts";

/** What an input holds, as far as its first bytes show. */
export type Format = "plain" | "html" | "feed" | "json" | "json-lines" | "warc" | "gzip" | "binary" | "empty";

/** Formats that are known by their first bytes and are no text, and what people call them. */
const binarySignatures: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["\u007fELF", "a program"],
  ["MZ", "a program"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["7z\u00bc\u00af", "a 7z archive"],
  ["Rar!", "a RAR archive"],
  ["BZh", "a bzip2 archive"],
  ["\u00fd7zXZ", "an xz archive"],
  ["\u0028\u00b5\u002f\u00fd", "a zstd archive"],
  ["SQLite format 3", "a database"],
  ["RIFF", "a picture or sound"],
  ["ID3", "a sound"],
  ["OggS", "a sound"],
  ["{\\rtf", "an RTF document"],
]; // biome-ignore format: a table

/** Control characters that no text has; so many in a hundred make an input binary. */
const controlShare = 0.05;

/** Tells the format of an input from its first bytes, with its name and media type for what the bytes leave open. */
export function detectFormat(head: Uint8Array, name = "", mediaType = ""): Format {
  if (head.length === 0) return "empty";
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  if (isUtf16(head)) return markupFormat(utf16Start(head), name, mediaType);
  const start = latin1(head.subarray(0, 4096));
  if (/^WARC\/\d/.test(start) || /^filedesc:\/\//.test(start)) return "warc";
  if (binaryKind(head) !== undefined) return "binary";
  return markupFormat(start.replace(/^\u00ef\u00bb\u00bf/, ""), name, mediaType);
}

/** What a binary input looks like; undefined where it may be text. */
export function binaryKind(head: Uint8Array): string | undefined {
  if (isUtf16(head)) return undefined;
  const start = latin1(head.subarray(0, 64));
  const known = binarySignatures.find(
    ([signature]) => start.startsWith(signature) && (signature !== "MZ" || start.includes("\u0000")),
  );
  if (known) return known[1];
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return "a binary file";
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) control++;
  }
  return control > head.length * controlShare ? "a binary file" : undefined;
}

function markupFormat(text: string, name: string, mediaType: string): Format {
  const start = text.trimStart();
  const lower = start.slice(0, 2048).toLowerCase();
  if (/^[{[]/.test(start)) return jsonFormat(start, name, mediaType);
  if (/<(?:rss|feed|rdf:rdf|channel)[\s>]/.test(lower) && !/<html[\s>]/.test(lower) && lower.startsWith("<"))
    return "feed";
  if (
    /^<(?:!doctype\s+html|html|head|body|!--|meta|title|div|p|article|section|main|h[1-6]|table|script|style|span|a|b|br|img|ul|link)[\s>/!-]/.test(
      lower,
    )
  )
    return "html";
  if (/^<\?xml/.test(lower)) return /<html[\s>]/.test(lower) ? "html" : "feed";
  if (/html/.test(mediaType) || (/\.x?html?$/i.test(name) && /<[a-z!/]/i.test(text))) return "html";
  if (/<html[\s>]|<body[\s>]|<!doctype html/.test(lower)) return "html";
  return start === "" ? "plain" : "plain";
}

function jsonFormat(start: string, name: string, mediaType: string): Format {
  if (/\.(?:jsonl|ndjson)$/i.test(name) || /ndjson|json-?lines|jsonl/.test(mediaType)) return "json-lines";
  if (/^\{[^\n]*\}[^\S\n]*\n\s*\{/.test(start)) return "json-lines";
  if (/^(?:\{\s*"|\[\s*(?:\{|\]))/.test(start)) return "json";
  return start.startsWith("{") && /^\{\s*\}/.test(start) ? "json" : "plain";
}

function isUtf16(head: Uint8Array): boolean {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  let zeros = 0;
  const length = Math.min(head.length & ~1, 512);
  for (let at = 1; at < length; at += 2) if (head[at] === 0 && head[at - 1] !== 0) zeros++;
  return length >= 8 && zeros > length * 0.35;
}

function utf16Start(head: Uint8Array): string {
  return latin1(head.subarray(0, 4096).filter((byte) => byte !== 0 && byte < 0x80));
}
