import type { LanguageData } from "./language-data.ts";

/** Takes the tokens as they are found: offsets in the text, half-open. */
export type TokenSink = (start: number, end: number) => void;

const spacePattern = /[\s\u0000-\u001f\u007f-\u009f\u200b\ufeff\u2028\u2029]+/uy;
const addressPattern =
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})*|(?:[\p{L}\p{N}-]{1,64}\.){1,4}(?:com|org|net|edu|gov|info|co\.uk)(?:\/[^\s<>"“”]*)?(?![\p{L}\p{N}])|[\p{L}\p{N}_-]{1,64}\.(?:doc|xls|pdf|txt|html?|jpg|ppt)(?![\p{L}\p{N}])/iuy;
const facePattern = /(?:[:;=8][-'^o]?[()[\]DPpOo/\\|*]|\(:|<3|\^_\^)(?![\p{L}\p{N}])/uy;
const numberPattern =
  /\p{Nd}{3}-\p{Nd}{3}-\p{Nd}{4}(?!\p{Nd})|\p{Nd}{3}-\p{Nd}{4}(?!\p{Nd})|\p{Nd}+(?:[.,:/]\p{Nd}+)*/uy;
const numberEnding = /(?:st|nd|rd|th|s)(?![\p{L}\p{M}\p{N}])/iuy;
const wordPattern = /[\p{L}\p{M}\p{N}_]+(?:['’`&@][\p{L}\p{M}\p{N}_]+)*/uy;
const acronymPattern =
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}])|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|(?!I)\p{Lu}\.(?![\p{L}\p{N}])|Ph\.D\.?/uy;
const dollarPattern = /(?:US|A|C|NZ|HK|S|R)?\$/y;
const repeated = new Set([".", "-", "!", "?", "*", "=", "_", "~", "#", "+", "<", ">"]);

/** Cuts a stretch of the text into words, numbers and signs, in one pass; what is not in a token is white space or control characters. */
export function tokenize(
  text: string,
  start: number,
  end: number,
  language: LanguageData,
  sink: TokenSink,
): void {
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; ) {
    const space = match(spacePattern, stretch, at);
    if (space > 0) {
      at += space;
      continue;
    }
    const length = lengthAt(stretch, at, language);
    emit(stretch, at, length, start, language, sink);
    at += length;
  }
}

function lengthAt(text: string, at: number, language: LanguageData): number {
  const character = text[at]!;
  const atStart = at === 0 || !isWordCharacter(text[at - 1]!);
  if (atStart && (isWordCharacter(character) || character === "+")) {
    const address = addressLength(text, at);
    if (address > 0) return address;
  }
  if (atStart) {
    const face = match(facePattern, text, at);
    if (face > 1) return face;
  }
  if (repeated.has(character)) return runLength(text, at);
  if (isApostrophe(character) && text[at + 1] === character) return 2;
  const dollar = match(dollarPattern, text, at);
  if (dollar > 0) return dollar;
  if (!isWordCharacter(character))
    return clitic(text, at, language) || (text.codePointAt(at)! > 0xffff ? 2 : 1);
  return wordLength(text, at, language);
}

function wordLength(text: string, at: number, language: LanguageData): number {
  const number = match(numberPattern, text, at);
  if (number > 0) return number + match(numberEnding, text, at + number);
  const acronym = text[at + 1] === "." || text[at] === "P" ? match(acronymPattern, text, at) : 0;
  if (acronym > 0) return acronym;
  let length = Math.max(1, match(wordPattern, text, at));
  if (text[at + length] === "-" && language.hyphenPrefixes.has(text.slice(at, at + length).toLowerCase())) {
    const rest = match(wordPattern, text, at + length + 1);
    if (rest > 0) return length + 1 + rest;
  }
  if (text[at + length] === "." && keepsStop(text, at, length, language)) length++;
  return length;
}

function keepsStop(text: string, at: number, length: number, language: LanguageData): boolean {
  if (length > 8 || text[at + length + 1] === ".") return false;
  const word = text.slice(at, at + length).toLowerCase();
  if (language.abbreviations.has(word))
    return (
      !language.abbreviationsInside.has(word) ||
      !/^\.(?:["”’)]*\s+["“‘(]*\p{Lu}|\s*$)/u.test(text.slice(at + length, at + length + 8))
    );
  return (
    language.abbreviationsBeforeNumber.has(word) && /^\.\s?\d/.test(text.slice(at + length, at + length + 3))
  );
}

/** What every address holds; the pattern of addresses is dear even to compile, and most texts hold none. */
const addressSign = /^[^\s"“”]{0,325}?(?:@|\/\/|www\.|\.[a-z\d-]{2})/i;

function addressLength(text: string, at: number): number {
  if (!addressSign.test(text.slice(at, at + 330))) return 0;
  const length = match(addressPattern, text, at);
  let kept = length;
  while (kept > 0 && ".,;:!?)]'\"’”>".includes(text[at + kept - 1]!)) kept--;
  return kept;
}

function runLength(text: string, at: number): number {
  const character = text[at]!;
  const mixed = character === "!" || character === "?";
  let length = 1;
  while (
    text[at + length] === character ||
    (mixed && (text[at + length] === "!" || text[at + length] === "?"))
  )
    length++;
  return length;
}

/** An ending such as ’s that stands apart from its word. */
function clitic(text: string, at: number, language: LanguageData): number {
  if (!isApostrophe(text[at]!)) return 0;
  const rest = `'${text.slice(at + 1, at + 4).toLowerCase()}`;
  const found = language.clitics.find((it) => it.startsWith("'") && rest.startsWith(it));
  if (!found) return 0;
  const next = text[at + found.length];
  return next !== undefined && isWordCharacter(next) ? 0 : found.length;
}

/** Gives one token, or the two that a contraction is. */
function emit(
  text: string,
  at: number,
  length: number,
  offset: number,
  language: LanguageData,
  sink: TokenSink,
): void {
  const cut =
    length > 24
      ? cliticCut(text.slice(at + length - 4, at + length), 4, language)
      : innerCut(text.slice(at, at + length), language);
  const first = length > 24 && cut > 0 ? length - 4 + cut : cut;
  if (first > 0 && first < length) {
    sink(offset + at, offset + at + first);
    sink(offset + at + first, offset + at + length);
  } else sink(offset + at, offset + at + length);
}

function innerCut(form: string, language: LanguageData): number {
  const lower = plain(form);
  const joined = language.joinedWords.get(lower);
  if (joined !== undefined) return joined;
  return cliticCut(lower, lower.length, language);
}

function cliticCut(ending: string, length: number, language: LanguageData): number {
  const lower = plain(ending);
  if (!lower.includes("'")) return 0;
  const found = language.clitics.find((it) => lower.endsWith(it));
  return found && found.length < length ? length - found.length : 0;
}

function plain(form: string): string {
  return form.toLowerCase().replace(/[’`]/g, "'");
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === "’" || character === "`";
}

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;

function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    );
  return code >= 0xd800 && code <= 0xdfff ? false : wordCharacter.test(character);
}

/** The length of the match exactly at a place, 0 where there is none. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
