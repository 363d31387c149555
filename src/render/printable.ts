/**
 * Foreign text made safe for a terminal and a log: control characters (escape sequences begin with one) and characters
 * that turn the writing direction of what follows are replaced, line breaks become spaces.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu, "\ufffd");
}
