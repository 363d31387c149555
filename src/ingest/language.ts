import { stopWords } from "../language/stop-words.ts";
import { isLetterOrMark, WordTable } from "../text/index.ts";

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

/** In the order of their codes, which breaks ties. */
const languages = Object.keys(stopWords).sort();
const languagesOfWord = new WordTable(invert());

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
  const script = byScript(sample);
  if (script) return script.language !== expected;
  const guess = bySmallWords(sample);
  if (!guess || guess.language === expected) return false;
  const own = hitsOf(sample, guess.language);
  return own >= 3 && own >= 3 * hitsOf(sample, expected);
}

/** How many words of a text are among the small words of a language. */
function hitsOf(text: string, language: string): number {
  return countSmallWords(text).hits[languages.indexOf(language)] ?? 0;
}

function bySmallWords(text: string): LanguageGuess | undefined {
  const { words, hits } = countSmallWords(text);
  if (words === 0) return undefined;
  let best = 0;
  let second = -1;
  for (let at = 1; at < hits.length; at++) {
    if ((hits[at] ?? 0) > (hits[best] ?? 0)) {
      second = best;
      best = at;
    } else if (second < 0 || (hits[at] ?? 0) > (hits[second] ?? 0)) second = at;
  }
  const most = hits[best] ?? 0;
  const next = hits[second] ?? 0;
  if (most < fewestHits || most < words * smallestShare || most < next * lead) return undefined;
  return { language: languages[best] ?? "", confidence: Math.min(1, (2 * (most - next / 2)) / words) };
}

/** How many words a text has, and how many of them are small words of each language. */
function countSmallWords(text: string): { words: number; hits: Int32Array } {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const hits = new Int32Array(languages.length);
  let words = 0;
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    if (isPartOfWord(lower.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    words++;
    const known = languagesOfWord.at(lower, start, at);
    if (known) for (const language of known) hits[language] = (hits[language] ?? 0) + 1;
    start = -1;
  }
  return { words, hits };
}

function isPartOfWord(code: number): boolean {
  return code === 0x27 || isLetterOrMark(code);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Small words with the places of their languages in the list. */
function invert(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, language] of languages.entries()) {
    for (const word of stopWords[language]?.split(" ") ?? [])
      found.set(word, [...(found.get(word) ?? []), at]);
  }
  return found;
}
