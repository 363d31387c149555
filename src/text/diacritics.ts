/** Letters that decompose into no base letter with a mark, and what they are written as in plain ASCII. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: "l", đ: "d", ð: "d", ø: "o", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ħ: "h", ŋ: "n",
}; // biome-ignore format: a table reads better in rows

const beyondAscii = /[^\0-\x7f]/;

/**
 * Lower case without diacritics, and curly apostrophes and odd hyphens made plain: "Orbán’s" → "orban's", "Łódź" → "lodz".
 * For comparing, not for showing: offsets are not kept.
 */
export function foldDiacritics(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łđðøıßæœþħŋ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, "-")
    .normalize("NFC");
}
