import { createHash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal; a string is hashed as UTF-8. The one door to Node's hashing. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A short stable key for an item that must be found again in another synopsis: 16 hexadecimal digits of the parts' SHA-256. */
export function stableKey(...parts: readonly string[]): string {
  return sha256(parts.join("\u0000")).slice(0, 16);
}

/** 32-bit FNV-1a over UTF-16 code units: fast, not for security (Fowler, Noll, Vo; RFC 9923). */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
