import { negativeWords } from "../../language/en/modal-words.ts";
import { timeNouns } from "../../language/en/time-nouns.ts";
import type { TokenRange } from "../../language/index.ts";
import { children, isWord, lemma, lower, nominalCore, partOfSpeech, subtree, type Tree } from "../tree.ts";

/** Whether a word names something: a noun, a name, a pronoun, a number. */
export function isNominal(tree: Tree, token: number): boolean {
  return ["NOUN", "PROPN", "PRON", "NUM"].includes(partOfSpeech(tree, token));
}

/** Whether a nominal says that there is none: no party, nobody, neither of them. */
export function isNegativeNominal(tree: Tree, nominal: number): boolean {
  if (negativeWords.has(lemma(tree, nominal))) return true;
  return children(tree, nominal, "det", "amod", "nummod", "advmod").some((it) =>
    negativeWords.has(lower(tree, it)),
  );
}

/** The words of a nominal without its preposition, relative clauses, times, and what is listed with it. */
export function nominalRange(tree: Tree, nominal: number): TokenRange {
  const { from, to } = nominalCore(tree, nominal);
  const opener = children(tree, nominal, "case", "mark").filter((it) => it < nominal && it >= from);
  const first = opener.length === 0 ? from : Math.max(...opener.map((it) => subtree(tree, it).to));
  const times = children(tree, nominal, "nmod").filter(
    (it) => it > nominal && timeNouns.has(lemma(tree, it)),
  );
  const end =
    times.length > 0 ? Math.max(nominal + 1, Math.min(...times.map((it) => subtree(tree, it).from))) : to;
  const last = end - 1 > nominal && isWord(tree, end - 1, "'s", "’s", "'", "’") ? end - 1 : end;
  return { from: Math.min(first, nominal), to: last };
}
