/**
 * The form in which every text is kept: well-formed Unicode, NFC, `\n` line ends, no byte order mark. Offsets mean
 * something only in a text that holds still, so this happens once, before anything is measured. Applying it twice is
 * applying it once.
 */
export function canonicalText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .toWellFormed()
    .normalize("NFC");
}

/**
 * The same for one block of text built from markup: no control characters or invisible marks, white space folded to
 * single spaces, none at the ends.
 */
export function canonicalBlock(text: string): string {
  const trimmed = text.trim();
  if (isCanonical(trimmed)) return trimmed;
  return text
    .toWellFormed()
    .replace(/[\u00AD\u200B\u2060\uFEFF]|[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g, "")
    .replace(/[\s\u0085\u180E]+/g, " ")
    .trim()
    .normalize("NFC");
}

/** Whether one look at each character shows that a trimmed text needs no change, as it does for nearly all. */
function isCanonical(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Below U+0300 and among common punctuation nothing combines or decomposes.
    const isPlain =
      (code > 0x20 && code < 0x7f) ||
      (code === 0x20 && before !== 0x20) ||
      (code > 0xa0 && code < 0x300 && code !== 0xad) ||
      (code >= 0x2010 && code <= 0x2027) ||
      (code >= 0x2030 && code <= 0x205e);
    if (!isPlain) return false;
    before = code;
  }
  return true;
}
