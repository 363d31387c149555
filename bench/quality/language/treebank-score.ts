import { readTreebank, type TreebankWord } from "../../../training/conllu.ts";

/** One word as a system gives it, heads zero-based in the sentence, -1 at the root. */
export interface SystemWord {
  readonly upos: string;
  readonly lemma: string;
  readonly features: string;
  readonly head: number;
  readonly deprel: string;
}

/** Shares of all words on given tokens: the CoNLL 2018 measures, where every word is aligned. LAS counts relations without subtypes. */
export interface TreebankScore {
  readonly words: number;
  readonly upos: number;
  readonly lemma: number;
  readonly features: number;
  readonly uas: number;
  readonly las: number;
  readonly lasWithSubtypes: number;
}

/** Scores a system's words, sentence by sentence and word by word as the gold has them. */
export function scoreTreebank(
  gold: readonly (readonly TreebankWord[])[],
  system: readonly (readonly SystemWord[])[],
): TreebankScore {
  const rights = { upos: 0, lemma: 0, features: 0, uas: 0, las: 0, lasWithSubtypes: 0 };
  let words = 0;
  gold.forEach((sentence, at) => {
    sentence.forEach((word, index) => {
      const found = system[at]![index]!;
      words++;
      if (found.upos === word.upos) rights.upos++;
      if (found.lemma === word.lemma || word.lemma === "_") rights.lemma++;
      if (found.features === word.features) rights.features++;
      if (found.head !== word.head) return;
      rights.uas++;
      if (main(found.deprel) === main(word.deprel)) rights.las++;
      if (found.deprel === word.deprel) rights.lasWithSubtypes++;
    });
  });
  const shares = Object.fromEntries(Object.entries(rights).map(([name, right]) => [name, right / words]));
  return { words, ...(shares as Omit<TreebankScore, "words">) };
}

function main(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** The plainest system there is: each word the tag and lemma most often seen with it, each attached to the word before. */
export function plainestSystem(training: string): (words: readonly TreebankWord[]) => SystemWord[] {
  const seen = new Map<string, Map<string, number>>();
  for (const sentence of readTreebank(training)) {
    for (const word of sentence.words) {
      const counts = seen.get(word.form) ?? new Map<string, number>();
      seen.set(word.form, counts);
      const key = `${word.upos}\t${word.lemma}\t${word.features}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const best = new Map(
    [...seen].map(([form, counts]) => [form, [...counts].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
  return (words) =>
    words.map(({ form }, index) => {
      const unknown = /^\p{Lu}/u.test(form) ? `PROPN\t${form}\tNumber=Sing` : `NOUN\t${form}\tNumber=Sing`;
      const [upos, lemma, features] = (best.get(form) ?? unknown).split("\t") as [string, string, string];
      return { upos, lemma, features, head: index - 1, deprel: index === 0 ? "root" : "dep" };
    });
}
