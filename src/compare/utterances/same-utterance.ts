import { diffArrays } from "diff/lib/diff/array.js";
import { likenessOf } from "./likeness.ts";
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

/**
 * Whether two quotations render one thing once said: the same or an unknown speaker, and content that follows in the same order or,
 * where it is clear who speaks, most of the shorter one's in whatever order and like words.
 */
export function sameUtterance(a: Rendition, b: Rendition): boolean {
  if (verbatim(a, b)) return true;
  if (a.quotation.kind === "scare" || b.quotation.kind === "scare") return false;
  const bond = bondOf(a, b);
  if (bond === "none") return false;
  if (bond !== "open" && areToldAlike(a, b, bond)) return true;
  if (a.speaker && b.speaker && a.speaker !== b.speaker) return false;
  const { shared, contained, words } = overlay(a, b);
  if (isIndirect(a) && isIndirect(b) && !(a.speaker && b.speaker)) return false;
  if (words >= leastWords && shared >= leastWeight && contained >= leastShare) return true;
  return bond === "same" && isTranslation(a, b, contained);
}

/**
 * How surely two quotations are one speaker's: `same` by name; `beside` where the person who speaks in one is spoken of next to the
 * other, which names nobody or a body, and one of them gives the very words; `open` where one names nobody; `none` where two are named.
 */
type Bond = "same" | "beside" | "open" | "none";

function bondOf(a: Rendition, b: Rendition): Bond {
  if (a.speaker && a.speaker === b.speaker) return "same";
  const isReported = isIndirect(a) && isIndirect(b);
  if (!isReported && (maySpeakIn(a, b) || maySpeakIn(b, a))) return "beside";
  return a.speaker && b.speaker ? "none" : "open";
}

function maySpeakIn({ speaker, isPerson }: Rendition, other: Rendition): boolean {
  return speaker !== undefined && isPerson && !other.isPerson && other.beside.has(speaker);
}

/** So much of the shorter one's content and so much weight: the less sure the speaker, the more. */
const alike = { same: { share: 0.65, weight: 4 }, beside: { share: 0.75, weight: 4 } } as const;
/** A short saying of a body must be in the other nearly whole: what bodies say of one thing is often much alike. */
const nearlyAll = 0.9;
/** Of so few words the longer one must have few as well, or they meet by chance. */
const fewWords = 2;

function areToldAlike(a: Rendition, b: Rendition, bond: "same" | "beside"): boolean {
  const [short, long] = byLength(a, b);
  const { share, words, weight } = likenessOf(short.contentWords, long.contentWords);
  const least = isIndirect(a) && isIndirect(b) && !a.isPerson ? nearlyAll : alike[bond].share;
  if (share < least || weight < alike[bond].weight || words < fewWords) return false;
  return (words > fewWords && least < nearlyAll) || areClose(short, long);
}

/** The longer one has no more content than this many times that of the shorter one. */
const likeLength = 2.5;

function areClose(short: Rendition, long: Rendition): boolean {
  return long.contentWords.length <= likeLength * short.contentWords.length;
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
  if (Math.max(...lengths) > likeLength * Math.min(...lengths)) return false;
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
