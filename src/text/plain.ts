/** A word as it is compared: lower case, without accents (Orbán and Orban, São and Sao are one), "ß" and "ø" spelt out. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize("NFD").replace(/\p{M}/gu, "").replace(/[ßøłđæœıþ]/g, (it) => spelt[it] ?? it);
}

const spelt: Readonly<Record<string, string>> = {
  ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i", þ: "th",
}; // biome-ignore format: a table reads better in rows

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
