import type { TreebankSentence } from "./conllu.ts";
import type { NameDocument, NameSentence } from "./train-names.ts";

/** Words that headlines leave in lower case. */
const small = new Set(
  "a an and as at but by for from in into of off on or over per the to up via with vs is are 's n't".split(
    " ",
  ),
);
/** Headlines have so many words. */
const fewest = 4;
const most = 14;

/**
 * Copies of sentences that look like headlines: every `step`-th short one without its full stop, in turn in title case and as it is.
 * Treebanks have few headlines, and without these a tagger takes every capital for a name.
 */
export function headlines(sentences: readonly TreebankSentence[], step: number): TreebankSentence[] {
  const short = sentences.filter(
    ({ words }) =>
      words.length >= fewest && words.length <= most && words.some((word) => word.upos === "VERB"),
  );
  return short
    .filter((_, index) => index % step === 0)
    .map((sentence, index) => headline(withoutStop(sentence), index % 3 !== 2));
}

/** The same for sentences with names. */
export function nameHeadlines(documents: readonly NameDocument[], step: number): NameDocument[] {
  const short = documents
    .flatMap((document) => document.sentences)
    .filter(
      ({ forms, labels }) =>
        forms.length >= fewest && forms.length <= most && labels.some((label) => label > 0),
    );
  const sentences = short.filter((_, index) => index % step === 0).map(nameHeadline);
  return sentences.map((sentence) => ({ sentences: [sentence] }));
}

function nameHeadline({ forms, labels }: NameSentence): NameSentence {
  const size = forms.at(-1) === "." ? forms.length - 1 : forms.length;
  return { forms: forms.slice(0, size).map(titleCased), labels: labels.slice(0, size) };
}

function headline(sentence: TreebankSentence, titleCase: boolean): TreebankSentence {
  if (!titleCase) return sentence;
  return {
    ...sentence,
    words: sentence.words.map((word, index) => ({ ...word, form: titleCased(word.form, index) })),
  };
}

function titleCased(form: string, index: number): string {
  return index > 0 && small.has(form) ? form : form.charAt(0).toUpperCase() + form.slice(1);
}

/** Takes the last full stop off where nothing hangs on it. */
function withoutStop(sentence: TreebankSentence): TreebankSentence {
  const last = sentence.words.length - 1;
  if (sentence.words[last]?.form !== "." || sentence.words.some((word) => word.head === last))
    return sentence;
  return { ...sentence, words: sentence.words.slice(0, last) };
}
