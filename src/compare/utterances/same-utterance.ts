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

/** Two direct quotations of one saying share at least this much of the shorter one's content, in order. */
const directShare = 0.5;
/** Reported speech may be reworded by two reporters: more must fit, or two statements of one speaker would join. */
const indirectShare = 0.6;
/** And never fewer words than these, unless the quotation has no more. */
const leastWords = 3;
/** Weight that must be shared: three words of middling rarity. */
const leastWeight = 7;

/** Whether two quotations render one thing once said: the same or an unknown speaker, and content that follows in the same order. */
export function sameUtterance(a: Rendition, b: Rendition): boolean {
  if (a.speaker && b.speaker && a.speaker !== b.speaker) return verbatim(a, b);
  const { shared, contained, words } = overlay(a, b);
  const whole = Math.min(a.contentWords.length, b.contentWords.length);
  if (words < Math.min(leastWords, whole) || words < 2) return false;
  if (shared < leastWeight) return contained > 0.95 && shared >= leastWeight / 2 && verbatim(a, b);
  const indirect = a.quotation.kind === "indirect" || b.quotation.kind === "indirect";
  return contained >= (indirect ? indirectShare : directShare);
}

/** Long runs of the very same words are one saying, whoever is named as the speaker: then the speaker changed. */
function verbatim(a: Rendition, b: Rendition): boolean {
  if (a.quotation.kind === "indirect" || b.quotation.kind === "indirect") return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.contentWords.length < leastWords) return false;
  const needle = ` ${short.words.map((it) => it.form).join(" ")} `;
  return ` ${long.words.map((it) => it.form).join(" ")} `.includes(needle);
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
