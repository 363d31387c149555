import { isUtf8 } from "node:buffer";
import { detect } from "chardet";
import iconv from "iconv-lite";
import type { Problem } from "../model/index.ts";
import { bufferOf } from "./bytes.ts";
import { problem } from "./problems.ts";

/** Text that was decoded, by which charset, and what was doubtful about it. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly problems: readonly Problem[];
}

/** How much of a long input the detector sees: more does not change its answer. */
const detectionBytes = 65_536;
/** So many well-formed multi-byte characters for each broken byte mean UTF-8 with damage rather than another charset. */
const damageRatio = 4;

/**
 * Decodes bytes: byte order mark, then what the transport or the page declares, then UTF-8 where it is valid, then
 * detection. `iconv-lite` decodes everything but UTF-8, because Node 20's own windows-1252 loses quotation marks.
 */
export function decode(bytes: Uint8Array, input: string, declared?: string): Decoded {
  const stated = statedCharset(bytes, declared);
  if (stated !== undefined && stated !== "utf-8") return decodeAs(bytes, stated);
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), charset: "utf-8", problems: [] };
  if (stated === "utf-8" || looksLikeDamagedUtf8(bytes)) return damagedUtf8(bytes, input);
  const guessed = knownCharset(detect(bytes.subarray(0, detectionBytes)) ?? "") ?? "windows-1252";
  const charset = guessed === "utf-8" || guessed === "ascii" ? "windows-1252" : guessed;
  return { ...decodeAs(bytes, charset), problems: [charsetGuessed(input, charset)] };
}

/**
 * The same as UTF-8: the bytes themselves, without their mark, where they are UTF-8 already. Of a page most is never read, and one
 * character beyond Latin-1 makes a string of all of it twice as large as its bytes.
 */
export function utf8Of(bytes: Uint8Array, input: string, declared?: string) {
  const stated = statedCharset(bytes, declared);
  if ((stated === undefined || stated === "utf-8") && isUtf8(bytes))
    return { utf8: bytes.subarray(hasUtf8Mark(bytes) ? 3 : 0), problems: [] };
  const { text, problems } = decode(bytes, input, declared);
  return { utf8: new TextEncoder().encode(text), problems };
}

/** The charset that a byte order mark shows, or the transport or page declares. */
function statedCharset(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  return marked ?? (declared === undefined ? undefined : knownCharset(declared));
}

/** The charset name as `iconv-lite` knows it; undefined where it knows none of that name. Latin-1 is read as windows-1252, as browsers do. */
export function knownCharset(name: string): string | undefined {
  const wanted = name
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  if (wanted === "") return undefined;
  if (/^utf-?8/.test(wanted)) return "utf-8";
  if (/^(?:iso-?8859-?1|latin-?1|ascii|us-ascii|windows-1252|cp1252)$/.test(wanted)) return "windows-1252";
  if (wanted === "gb2312" || wanted === "gbk") return "gb18030";
  return /^[\w.:-]{1,40}$/.test(wanted) && iconv.encodingExists(wanted) ? wanted : undefined;
}

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  return {
    text: iconv.decode(bufferOf(bytes), charset),
    charset,
    problems: [],
  };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32be" : undefined;
}

/** UTF-16 without a mark: in text of mostly Latin letters every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, 1024);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (length < 8) return undefined;
  if (odd > length * 0.35 && even === 0) return "utf-16le";
  return even > length * 0.35 && odd === 0 ? "utf-16be" : undefined;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function looksLikeDamagedUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder("utf-8").decode(bytes.subarray(0, 1_000_000));
  const broken = sample.match(/\uFFFD/g)?.length ?? 0;
  const whole = sample.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole >= damageRatio * broken;
}

function damagedUtf8(bytes: Uint8Array, input: string): Decoded {
  const text = new TextDecoder("utf-8").decode(bytes);
  const count = text.match(/\uFFFD/g)?.length ?? 0;
  const message = `"${input}" is not valid UTF-8 in ${count} ${count === 1 ? "place" : "places"}; they were read as "\uFFFD". Save it again as UTF-8 if words are missing.`;
  return { text, charset: "utf-8", problems: [problem("warning", "invalid-utf8", message)] };
}

function charsetGuessed(input: string, charset: string): Problem {
  return problem(
    "note",
    "charset-guessed",
    `"${input}" does not say its character encoding and is not UTF-8; it was read as ${charset}. Save it as UTF-8 if letters look wrong.`,
  );
}
