import { loadedModifiers, loadedNouns, loadedPhrases } from "../../language/en/loaded-words.ts";
import { lemma, lower, partOfSpeech, type Tree } from "../tree.ts";

/** The most words a phrase of the lexicon has. */
const longestPhrase = 4;
const phrases = new Set(loadedPhrases);

/**
 * Whether the words of a label judge: a noun of the lexicon, an adjective or participle of the lexicon, or a phrase of it.
 * Words that are part of a name do not count ("Iron Lady Park"); `isName` tells them.
 */
export function isLoaded(tree: Tree, from: number, to: number, isName: (token: number) => boolean): boolean {
  for (let token = from; token < to; token++) {
    if (isName(token)) continue;
    if (isLoadedWord(tree, token) || startsPhrase(tree, token, to)) return true;
  }
  return false;
}

/** One word: nouns by lemma, the others as written; "terrorist" is in both lists since it stands as both. */
export function isLoadedWord(tree: Tree, token: number): boolean {
  const tag = partOfSpeech(tree, token);
  const word = lower(tree, token);
  if (tag === "NOUN" || tag === "PROPN")
    return loadedNouns.has(lemma(tree, token)) || loadedNouns.has(word) || loadedModifiers.has(word);
  return (tag === "ADJ" || tag === "VERB") && (loadedModifiers.has(word) || loadedNouns.has(word));
}

function startsPhrase(tree: Tree, from: number, to: number): boolean {
  let phrase = lower(tree, from);
  for (let token = from + 1; token < Math.min(to, from + longestPhrase); token++) {
    phrase += ` ${lower(tree, token)}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}
