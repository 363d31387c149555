import type { LanguageData } from "./language-data.ts";

/** A sentence without a full stop is cut after so many tokens, so that time stays linear and features stay local. */
export const longestSentence = 220;

const ends = /^(?:[.!?…]+|\.\.\.+)$/;
const closers = new Set(['"', "”", "’", "''", "'", ")", "]", "»"]);

/**
 * Where sentences begin, by rules: after a stop and what closes behind it, before a word that can begin one; at a blank line always.
 * `starts` and `finishes` are the offsets of the tokens `from … to - 1`, which are one block.
 */
export function sentenceBreaks(
  text: string,
  starts: ArrayLike<number>,
  finishes: ArrayLike<number>,
  from: number,
  to: number,
  language: LanguageData,
): number[] {
  const breaks: number[] = [];
  let last = from;
  for (let token = from + 1; token < to; token++) {
    const gap = text.slice(finishes[token - 1], starts[token]);
    const ended =
      /\n\s*\n/.test(gap) || (gap !== "" && endsSentence(text, starts, finishes, from, token, gap, language));
    if (ended || token - last >= longestSentence) {
      breaks.push(token);
      last = token;
    }
  }
  return breaks;
}

function endsSentence(
  text: string,
  starts: ArrayLike<number>,
  finishes: ArrayLike<number>,
  from: number,
  token: number,
  gap: string,
  language: LanguageData,
): boolean {
  const form = (at: number) => text.slice(starts[at]!, Math.min(finishes[at]!, starts[at]! + 32));
  let stop = token - 1;
  while (stop > from && closers.has(form(stop)) && finishes[stop - 1] === starts[stop]) stop--;
  const word = form(stop);
  const next = form(token);
  if (!/^[\p{Lu}\p{N}"“‘'([]/u.test(next)) return false;
  if (ends.test(word)) return true;
  if (gap.includes("\n") && /^[\p{Lu}]/u.test(next) && /[:;]$/.test(word)) return true;
  if (!word.endsWith(".") || word.length < 2) return false;
  const bare = word.slice(0, -1).toLowerCase();
  return (
    !language.abbreviationsBeforeName.has(bare) &&
    bare.length > 1 &&
    !/^\p{N}/u.test(next) &&
    !bare.includes(".")
  );
}
