/**
 * Words that keep a statement from being a fact: dropped on the way, an allegation becomes one. Nouns stand beside adverbs, since "on
 * charges of" keeps the doubt of "alleged". Written by hand for this project.
 */
export const hedgeWords: ReadonlySet<string> = new Set(
  (
    "alleged allege allegedly reportedly apparently suspected suspect purported purport purportedly supposedly supposed claimed claim " +
    "possibly probably perhaps presumed presume accused accuse charge accusation allegation suspicion believe likely"
  ).split(" "),
);
