import { alikeTo } from "../wording/lexicon.ts";
import type { SaidWord } from "./rendition.ts";

/** What a longer rendering has of a shorter one's content, in whatever order. */
export interface Likeness {
  /** Share of the shorter one's content, 0 … 1; words used for like things count as far as they are alike. */
  readonly share: number;
  /** The weight of that. */
  readonly weight: number;
  /** How many of its words are found, themselves or with the same beginning; words that are merely alike do not count. */
  readonly words: number;
}

/** What is said in so few words more than the shorter one has is still one sentence or two that follow each other. */
const stretch = { times: 2, words: 4 } as const;

/** How much of the shorter content some stretch of the longer has. */
export function likenessOf(short: readonly SaidWord[], long: readonly SaidWord[]): Likeness {
  const length = stretch.times * short.length + stretch.words;
  let best: Likeness = { share: 0, weight: 0, words: 0 };
  for (let from = 0; from === 0 || from + length <= long.length; from += Math.ceil(length / 4)) {
    const found = foundIn(short, long.slice(from, from + length));
    if (found.share > best.share) best = found;
  }
  return best;
}

/** Each word of the stretch stands for one word at most. */
function foundIn(words: readonly SaidWord[], among: readonly SaidWord[]): Likeness {
  const left = new Set(among);
  let [found, all, count] = [0, 0, 0];
  for (const word of words) {
    const weight = word.isName ? word.weight / 2 : word.weight;
    all += weight;
    const { match, value } = likest(word, left);
    if (!match) continue;
    left.delete(match);
    found += value * weight;
    if (value >= sameBeginning) count++;
  }
  return { share: all === 0 ? 0 : found / all, weight: found, words: count };
}

function likest(word: SaidWord, among: ReadonlySet<SaidWord>): { match?: SaidWord; value: number } {
  const alike = alikeTo(word.content!);
  let best: { match?: SaidWord; value: number } = { value: 0 };
  for (const it of among) {
    const value = it.content === word.content ? 1 : (alike.get(it.content!) ?? 0);
    const worth = Math.max(value, beginAlike(word.form, it.form) ? sameBeginning : 0);
    if (worth > best.value) best = { match: it, value: worth };
  }
  return best;
}

/** "Unanimous" and "unanimously": four letters and three fifths of the longer. */
const leastBeginning = { letters: 4, share: 0.6 } as const;
const sameBeginning = 0.8;

function beginAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= leastBeginning.letters && same >= leastBeginning.share * Math.max(a.length, b.length);
}
