import { frameWords } from "../../language/en/attribution-phrases.ts";
import { timeNouns } from "../../language/en/time-nouns.ts";
import { type Annotated, type Upos, uposOf } from "../../language/index.ts";
import { negators } from "./contradiction.ts";
import { functionWeight, type Word, wordsOf, worthsOf } from "./coverage.ts";

/** Sentences that score this are more likely to be paraphrases than not. */
export const paraphraseAt = 0;

/**
 * What each sign adds to the logarithm of the odds that two sentences are paraphrases: round numbers, set by hand. Signs were chosen
 * by ten-fold cross-validation on the training part of MRPC, and the numbers are of the size of a logistic regression there; nothing
 * that a reader is shown goes through them. What is found, and in what order, are signs of Wan, Dras, Dale and Paris, Using
 * Dependency-Based Features to Take the "Para-farce" out of Paraphrase (ALTA 2006); that what is left over tells more than what is
 * shared is from Qiu, Kan and Chua, Paraphrase Recognition via Dissimilarity Significance Classification (EMNLP 2006).
 */
const weights = {
  base: 0.8,
  /** How much of the less covered sentence is found in the other. */
  lesser: 3,
  /** How many words stand in both in the same order, as a share of the longer sentence. */
  inOrder: 3,
  /** Logarithm of how much the longest stretch tells that only one has: one piece of news is more than as many words here and there. */
  gap: -2,
  /** How much the one goes on to tell at its end, where news stands. */
  end: -0.2,
  /** For every number that only one has. */
  numbers: -0.2,
  /** One denies more often than the other. */
  negations: -1,
  /** For every verb that one has more. */
  verbs: -0.2,
} as const;

type Sign = Exclude<keyof typeof weights, "base">;

/** Natural logarithm of the odds that two sentences are paraphrases. Symmetric. */
export function paraphraseLikeness(a: Annotated, b: Annotated): number {
  const signs = signsOf(sideOf(a), sideOf(b));
  let score: number = weights.base;
  for (const sign in signs) score += weights[sign as Sign] * signs[sign as Sign];
  return score;
}

function signsOf(a: Side, b: Side): Record<Sign, number> {
  const [ofA, ofB] = [foundOf(a, b), foundOf(b, a)];
  return {
    lesser: Math.min(ofA.share, ofB.share),
    inOrder: commonInOrder(a.words, b.words) / Math.max(1, a.words.length, b.words.length),
    gap: Math.log1p(Math.max(ofA.gap, ofB.gap)),
    end: Math.max(ofA.end, ofB.end),
    numbers: onlyInOne(a.numbers, b.numbers),
    negations: Number(a.negations !== b.negations),
    verbs: Math.abs(a.verbs - b.verbs),
  };
}

/** A sentence as it is held against another. */
interface Side {
  readonly words: readonly Word[];
  /** How much each word tells. */
  readonly news: readonly number[];
  readonly numbers: ReadonlySet<string>;
  readonly negations: number;
  readonly verbs: number;
}

function sideOf(annotated: Annotated): Side {
  const words: Word[] = [];
  const news: number[] = [];
  const numbers = new Set<string>();
  let [negations, verbs] = [0, 0];
  for (let token = 0; token < annotated.starts.length; token++) {
    const [word] = wordsOf(annotated, { from: token, to: token + 1 });
    if (!word) continue;
    const upos = uposOf(annotated, token);
    words.push(word);
    news.push(newsOf(word, upos));
    if (upos === "NUM") numbers.add(word.form.replaceAll(",", ""));
    if (upos === "VERB") verbs++;
    if (negators.has(word.form)) negations++;
  }
  return { words, news, numbers, negations, verbs };
}

/** Who told it to whom and on what day papers add as they please; a name more is mostly a fuller description. */
function newsOf({ form, lemma, weight }: Word, upos: Upos): number {
  if (frameWords.has(lemma) || timeNouns.has(form) || timeNouns.has(lemma)) return 0;
  return upos === "PROPN" ? 0.5 : weight;
}

/** What of a sentence another has. */
interface Found {
  /** Share of its words, by how surely each is found. */
  readonly share: number;
  /** News of the longest stretch that the other does not have, and of that at the end. */
  readonly gap: number;
  readonly end: number;
}

/** A word that is worth less is not found. */
const leastWorth = 0.5;

function foundOf({ words, news }: Side, other: Side): Found {
  const worths = worthsOf(words, other.words);
  let [sum, gap, stretch, end] = [0, 0, 0, 0];
  for (const [at, worth] of worths.entries()) {
    const isMissing = worth < leastWorth;
    const isContent = words[at]!.weight > functionWeight;
    sum += worth;
    if (isMissing) stretch += news[at]!;
    else if (isContent) stretch = 0;
    end = isMissing ? end + news[at]! : 0;
    gap = Math.max(gap, stretch);
  }
  return { share: sum / Math.max(1, words.length), gap, end };
}

function onlyInOne(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const it of a) if (b.has(it)) both++;
  return a.size + b.size - 2 * both;
}

/** How many words two sentences have in common in the same order, by their classes (longest common subsequence). */
function commonInOrder(a: readonly Word[], b: readonly Word[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const { name } of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at++) {
      row[at + 1] = b[at]!.name === name ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!);
    }
    above = row;
  }
  return above[b.length]!;
}
