import { diffArrays } from "diff/lib/diff/array.js";
import type { Rendition, SaidWord } from "./rendition.ts";

/** How two renditions lie on each other. */
export interface Overlay {
  /** Weight of the content words that both have in the same order. */
  readonly shared: number;
  /** Share of the shorter one's content that this is, 0 … 1. */
  readonly contained: number;
  /** Number of such words. */
  readonly words: number;
}

/** Two quotations of one saying share at least this much of the shorter one's content, in order. */
const leastShare = 0.5;
/** And never fewer words than these, unless the quotation has no more. */
const leastWords = 3;
/** Weight that must be shared: three words of middling rarity. */
const leastWeight = 6.5;
/** A short saying must be in the other nearly whole, and the other must not be much longer. */
const shortShare = 0.9;
const shortWeight = 4;
const shortLength = 2.5;

/** Whether two quotations render one thing once said: the same or an unknown speaker, and content that follows in the same order. */
export function sameUtterance(a: Rendition, b: Rendition): boolean {
  if (verbatim(a, b)) return true;
  if (a.speaker && b.speaker && a.speaker !== b.speaker) return false;
  const { shared, contained, words } = overlay(a, b);
  if (isIndirect(a) && isIndirect(b) && !(a.speaker && b.speaker)) return false;
  if (words >= leastWords && shared >= leastWeight && contained >= leastShare) return true;
  if (sameSpeaker(a, b) && isTranslation(a, b, contained)) return true;
  const [short, long] = byLength(a, b);
  const close = long.contentWords.length <= shortLength * short.contentWords.length;
  return words >= 2 && close && sameSpeaker(a, b) && contained >= shortShare && shared >= shortWeight;
}

/**
 * Of a sentence that was translated twice most content words may differ, but its small words keep their order: "We respect the …,
 * but we do not … its … of the facts". So much must be kept of the content, of all words of the shorter one, and how many; the more
 * of all words, the less of the content.
 */
const translated = [
  { content: 0.25, all: 0.55, words: 5 },
  { content: 0.15, all: 0.65, words: 9 },
] as const;

function isTranslation(a: Rendition, b: Rendition, contained: number): boolean {
  if (isIndirect(a) || isIndirect(b)) return false;
  const lengths = [a.words.length, b.words.length] as const;
  // In a long text small words follow each other in any order.
  if (Math.max(...lengths) > shortLength * Math.min(...lengths)) return false;
  const kept = keptUnits(a.words, b.words);
  const share = kept / Math.max(1, Math.min(...lengths));
  return translated.some((it) => contained >= it.content && share >= it.all && kept >= it.words);
}

/** How many words of one are in the other in the same order, by the classes of their lemmas. */
export function keptUnits(a: readonly SaidWord[], b: readonly SaidWord[]): number {
  let kept = 0;
  for (const part of diffArrays(unitsOf(a), unitsOf(b)))
    if (!part.added && !part.removed) kept += part.value.length;
  return kept;
}

function unitsOf(words: readonly SaidWord[]): string[] {
  return words.slice(0, most).map((it) => it.unit);
}

function isIndirect({ quotation }: Rendition): boolean {
  return quotation.kind === "indirect";
}

function sameSpeaker(a: Rendition, b: Rendition): boolean {
  return a.speaker !== undefined && a.speaker === b.speaker;
}

function byLength(a: Rendition, b: Rendition): readonly [Rendition, Rendition] {
  return a.contentWords.length <= b.contentWords.length ? [a, b] : [b, a];
}

/** Runs of the very same words that are too long for chance: with the speaker known to be one, four words, else six. */
const run = { ofOneSpeaker: 4, ofAnybody: 6 } as const;

/** One quotation lies in the other word for word: one saying, whoever is named as the speaker; then the speaker changed. */
export function verbatim(a: Rendition, b: Rendition): boolean {
  if (isIndirect(a) || isIndirect(b)) return false;
  const [short, long] = a.ownWords.length <= b.ownWords.length ? [a, b] : [b, a];
  const least = sameSpeaker(a, b) ? run.ofOneSpeaker : run.ofAnybody;
  if (short.ownWords.length < least || short.ownWords.filter((it) => it.content).length < 2) return false;
  return wordsAsText(long.ownWords).includes(wordsAsText(short.ownWords));
}

function wordsAsText(words: readonly SaidWord[]): string {
  return ` ${words.map((it) => it.form).join(" ")} `;
}

/** Beyond this many content words only the first are laid on each other: nobody is quoted longer in one piece. */
const most = 160;

/** The heaviest common subsequence of content words (longest common subsequence with weights). */
export function overlay(a: Rendition, b: Rendition): Overlay {
  const x = a.contentWords.slice(0, most);
  const y = b.contentWords.slice(0, most);
  const { shared, words } = commonWeight(x, y);
  const least = Math.min(total(x), total(y));
  return { shared, words, contained: least === 0 ? 0 : shared / least };
}

function total(words: readonly SaidWord[]): number {
  return words.reduce((sum, it) => sum + it.weight, 0);
}

function commonWeight(x: readonly SaidWord[], y: readonly SaidWord[]): { shared: number; words: number } {
  let above = y.map(() => ({ shared: 0, words: 0 }));
  above.push({ shared: 0, words: 0 });
  for (const left of x) {
    const row = [{ shared: 0, words: 0 }];
    y.forEach((right, at) => {
      const best = above[at + 1]!.shared >= row[at]!.shared ? above[at + 1]! : row[at]!;
      const before = above[at]!;
      const match = left.content === right.content;
      const joined = before.shared + Math.min(left.weight, right.weight);
      row.push(match && joined > best.shared ? { shared: joined, words: before.words + 1 } : best);
    });
    above = row;
  }
  return above.at(-1)!;
}
