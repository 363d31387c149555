/**
 * The stem of an English word in lower case, without its commonest endings: visits, visited and visiting all give `visit`.
 * Only to compare words with each other, never to show one. A light stripper after the plural and participle steps of Porter,
 * "An algorithm for suffix stripping" (1980); words of up to three letters and those with digits stay as they are.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = word.length <= 3 || /\d/.test(word) ? word : withoutE(withoutParticiple(withoutPlural(word)));
  if (stems.size >= mostKept) stems.clear();
  stems.set(word, found);
  return found;
}

/** Stems found so far: news uses the same words again and again. Forgotten when there are too many; only time depends on it. */
const stems = new Map<string, string>();
const mostKept = 100_000;

function withoutPlural(word: string): string {
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutParticiple(word: string): string {
  const ending = /(?:ied|ed|ing)$/.exec(word)?.[0];
  if (!ending) return word;
  const base = word.slice(0, -ending.length);
  if (base.length < 3 || !/[aeiouy]/.test(base)) return word;
  if (ending === "ied") return `${base}y`;
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

function withoutE(word: string): string {
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}
