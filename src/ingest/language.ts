import { stopWords } from "../language/stop-words.ts";

/** A guess with the share of its evidence: from 0 to 1, comparable only between texts. */
export interface LanguageGuess {
  /** ISO 639-1. */
  readonly language: string;
  readonly confidence: number;
}

/** Letters that decide between languages of one script are looked at in this much of a text. */
const sampleLength = 4000;
/** A language needs so many of its small words, or so high a share of all words, before it is named. */
const fewestHits = 2;
const smallestShare = 0.12;
/** The best language must lead the second by this factor. */
const lead = 1.25;

const languagesOfWord = invert();

/** Guesses the language of a paragraph from its script and small words; undefined where the words decide nothing. */
export function guessLanguage(text: string): LanguageGuess | undefined {
  const sample = text.slice(0, sampleLength);
  return byScript(sample) ?? bySmallWords(sample);
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["zh", /\p{sc=Han}/gu],
  ["ko", /\p{sc=Hangul}/gu],
  ["el", /\p{sc=Greek}/gu],
  ["he", /\p{sc=Hebrew}/gu],
  ["th", /\p{sc=Thai}/gu],
  ["ka", /\p{sc=Georgian}/gu],
  ["hy", /\p{sc=Armenian}/gu],
  ["hi", /\p{sc=Devanagari}/gu],
  ["bn", /\p{sc=Bengali}/gu],
  ["ta", /\p{sc=Tamil}/gu],
  ["te", /\p{sc=Telugu}/gu],
  ["gu", /\p{sc=Gujarati}/gu],
  ["pa", /\p{sc=Gurmukhi}/gu],
  ["kn", /\p{sc=Kannada}/gu],
  ["ml", /\p{sc=Malayalam}/gu],
  ["si", /\p{sc=Sinhala}/gu],
  ["my", /\p{sc=Myanmar}/gu],
  ["km", /\p{sc=Khmer}/gu],
  ["lo", /\p{sc=Lao}/gu],
  ["am", /\p{sc=Ethiopic}/gu],
];

/** A letter beyond Latin; most texts have none, and their scripts need not be counted. */
const beyondLatin =
  /[\u0370-\u1DFF\u2C00-\uA6FF\uA800-\uAB2F\uAB70-\uD7FF\uD840-\uD8FF\uF900-\uFAFF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

function byScript(text: string): LanguageGuess | undefined {
  if (!beyondLatin.test(text)) return undefined;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  const latin = count(text, /\p{sc=Latin}/gu);
  if (latin > letters * 0.7) return undefined;
  if (count(text, /\p{sc=Arabic}/gu) > letters * 0.5)
    return { language: arabicScript(text), confidence: 0.9 };
  const cyrillic = count(text, /\p{sc=Cyrillic}/gu);
  if (cyrillic > letters * 0.5) return { language: cyrillicScript(text), confidence: 0.9 };
  for (const [language, pattern] of scripts) {
    // Japanese is mostly Han; a tenth of kana already says so.
    const share = count(text, pattern) / letters;
    if (share > (language === "ja" ? 0.1 : 0.4)) return { language, confidence: 0.95 };
  }
  return undefined;
}

function arabicScript(text: string): string {
  if (/[ٹڈڑےں]/.test(text)) return "ur";
  return count(text, /[پچژگک]/g) > count(text, /[\u0600-\u06FF]/g) * 0.02 && /[پچژگ]/.test(text)
    ? "fa"
    : "ar";
}

function cyrillicScript(text: string): string {
  if (/ў/i.test(text)) return "be";
  if (/[ђћ]/i.test(text)) return "sr";
  if (/[ѓќѕ]/i.test(text)) return "mk";
  if (/[әғқңөұү]/i.test(text)) return "kk";
  if (count(text, /[іїєґ]/gi) > 0) return "uk";
  if (/[ыэё]/i.test(text)) return "ru";
  if (/[љњџ]/i.test(text)) return "sr";
  return bySmallWords(text)?.language ?? (/ъ[^еёюя]/i.test(text) ? "bg" : "ru");
}

/**
 * Whether a text is surely not in the language of what it stands in: its script says so, or it has many small words of its own language and
 * next to none of that one. "John Fox's reign in Chicago is over" is no Dutch.
 */
export function isSurelyForeign(text: string, expected: string): boolean {
  const sample = text.slice(0, sampleLength);
  if (byScript(sample)) return byScript(sample)?.language !== expected;
  const guess = bySmallWords(sample);
  if (!guess || guess.language === expected) return false;
  const own = hitsOf(sample, guess.language);
  return own >= 3 && own >= 3 * hitsOf(sample, expected);
}

/** How many words of a text are among the small words of a language. */
function hitsOf(text: string, language: string): number {
  const found =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  return found.filter((word) => languagesOfWord.get(word)?.includes(language)).length;
}

function bySmallWords(text: string): LanguageGuess | undefined {
  const found =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  if (found.length === 0) return undefined;
  const hits = new Map<string, number>();
  for (const word of found) {
    for (const language of languagesOfWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1] < fewestHits || best[1] < found.length * smallestShare) return undefined;
  if (second && best[1] < second[1] * lead) return undefined;
  return {
    language: best[0],
    confidence: Math.min(1, (2 * (best[1] - (second?.[1] ?? 0) / 2)) / found.length),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function invert(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(stopWords)) {
    for (const word of list.split(" ")) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
