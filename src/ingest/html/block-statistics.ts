import { stopWords } from "../../language/stop-words.ts";
import { WordTable } from "../../text/index.ts";

/** Counts of one block's characters and words: what its features are made of. */
export interface BlockStatistics {
  readonly words: number;
  readonly letters: number;
  readonly commas: number;
  readonly stops: number;
  readonly digits: number;
  readonly capitalized: number;
  /** Words that are among the commonest of some language: sentences have many, menus few. */
  readonly small: number;
  readonly terminal: boolean;
}

const smallWords = new WordTable<true>(
  Object.values(stopWords).flatMap((list) =>
    list
      .split(" ")
      .filter((word) => word.length > 1)
      .map((word) => [word, true] as const),
  ),
);
const longestSmallWord = 6;
const terminal = /[.!?…。！？।؟][\s"'”’»)\]]{0,4}$/;

/** Counts in one pass over the text. */
export function statisticsOf(text: string): BlockStatistics {
  let words = 0, letters = 0, commas = 0, stops = 0, digits = 0, capitalized = 0, small = 0, start = -1; // biome-ignore format: counters
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (isWordUnit(code)) {
      if (start < 0) start = at;
      if (code >= 48 && code <= 57) digits++;
      else letters++;
      // Chinese and Japanese write no spaces: two characters count as a word.
      if (code >= 0x3040 && code <= 0x9fff && (letters & 1) === 0) words++;
      continue;
    }
    if (start >= 0) {
      words++;
      const first = text.charCodeAt(start);
      if (
        (first >= 65 && first <= 90) ||
        (first >= 0xc0 && first <= 0xde) ||
        (first >= 0x410 && first <= 0x42f)
      )
        capitalized++;
      if (at - start > 1 && at - start <= longestSmallWord && smallWords.at(text, start, at)) small++;
      start = -1;
    }
    if (code === 44 || code === 0x3001 || code === 0xff0c || code === 59) commas++;
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002) stops++;
  }
  return {
    words,
    letters,
    commas,
    stops,
    digits,
    capitalized,
    small,
    terminal: terminal.test(text.slice(-6)),
  };
}

function isWordUnit(code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 39
    );
  return (
    code > 0xbf &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff && code !== 0x2019) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff0f)
  );
}
