import { type Annotated, formOf, uposOf } from "../../language/index.ts";
import { coverageOf, type Word, wordsOf } from "./coverage.ts";

/** Sentences that score this are more likely to be paraphrases than not: the best threshold on the training half of MRPC. */
export const paraphraseAt = 0.507;

/**
 * How much two sentences look like paraphrases: how much of the less covered one is in the other, a little more where their numbers
 * are the same. At equal coverage long runs in the same words speak against it: such sentences share a piece and go on differently.
 */
export function paraphraseLikeness(a: Annotated, b: Annotated): number {
  const first = wordsOf(a, wholeOf(a));
  const second = wordsOf(b, wholeOf(b));
  const coverage = coverageOf(first, second);
  return (
    Math.min(coverage.first, coverage.second) +
    0.05 * (sameNumbers(a, b) ? 1 : 0) -
    0.2 * sharedRuns(first, second)
  );
}

function wholeOf(annotated: Annotated) {
  return { from: 0, to: annotated.starts.length };
}

function sameNumbers(a: Annotated, b: Annotated): boolean {
  const ofA = numbersIn(a);
  const ofB = numbersIn(b);
  return ofA.size === ofB.size && [...ofA].every((it) => ofB.has(it));
}

function numbersIn(annotated: Annotated): Set<string> {
  const numbers = new Set<string>();
  for (let token = 0; token < annotated.starts.length; token++) {
    if (uposOf(annotated, token) === "NUM") {
      numbers.add(formOf(annotated, token).toLowerCase().replaceAll(",", ""));
    }
  }
  return numbers;
}

/** The share of runs of three words that both have (Dice). */
function sharedRuns(a: readonly Word[], b: readonly Word[]): number {
  const ofA = runs(a);
  const ofB = runs(b);
  if (ofA.size + ofB.size === 0) return 0;
  let shared = 0;
  for (const run of ofA) if (ofB.has(run)) shared++;
  return (2 * shared) / (ofA.size + ofB.size);
}

function runs(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 3 <= words.length; at++) {
    found.add(`${words[at]!.form} ${words[at + 1]!.form} ${words[at + 2]!.form}`);
  }
  return found;
}
