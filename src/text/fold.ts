const folded: Readonly<Record<string, string>> = {
  "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
  "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "′": "'", "`": "'", "´": "'",
  "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
}; // biome-ignore format: a table reads better in rows

/** A copy of the same length with straight quotation marks, plain hyphens and plain spaces, so that offsets in it are offsets in the text. */
export function foldMarks(text: string): string {
  return text.replace(/[“”„‟«»″‘’‚‛ʼ′`´‐‑‒–—―−]|[^\S\n ]/g, (mark) => folded[mark] ?? " ");
}

/** A copy of the same length in lower case. Characters whose lower case has another length (İ) stay as they are. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (it) => (it.toLowerCase().length === it.length ? it.toLowerCase() : it)).join("");
}

/** Both: the copy to match in when case and typography do not matter. */
export function foldText(text: string): string {
  return foldCase(foldMarks(text));
}
