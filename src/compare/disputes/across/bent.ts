import { loadedModifiers, loadedNouns } from "../../../language/en/loaded-words.ts";
import { lemmaOf, tokensIn, uposOf } from "../../../language/index.ts";
import type { Span } from "../../../model/index.ts";
import type { Account } from "../../account.ts";
import { alikeTo, classOf, rarityOf } from "../../wording/lexicon.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { type Passage, type Story, tellingAt } from "./passages.ts";

/** A noun with its adjective, as a rewrite keeps or changes it: "brutal repression". */
interface Phrase {
  readonly adjective: string;
  readonly noun: string;
  /** The word before it that both texts share. */
  readonly after: string;
}

/**
 * A document that derives from another puts another thing in the place of what its source judges: behind the same word stands "harsh
 * sanctions" where the source has "brutal repression". What is merely said in other words is alike; what is not judged is style.
 */
export const bentPhrase: AcrossRule = {
  name: "another-thing-in-its-place",
  find(story) {
    const accounts = new Map(story.story.accounts.map((it) => [it.document.id, it]));
    return story.story.lineage.edges.flatMap((edge) => {
      const [source, derived] = [accounts.get(edge.from), accounts.get(edge.to)];
      if (!source || !derived || edge.direction === "unknown") return [];
      return edge.passages.flatMap(({ from, to }) => bentBetween(story, source, from, derived, to));
    });
  },
};

function bentBetween(story: Story, source: Account, from: Span, derived: Account, to: Span): Opposition[] {
  const [there, here] = [wordsIn(source, from), wordsIn(derived, to)];
  for (const old of phrasesIn(there)) {
    if (!loadedModifiers.has(old.adjective) && !loadedNouns.has(old.noun)) continue;
    const fresh = phrasesIn(here).find((it) => it.after === old.after && isAnother(old, it, there, here));
    const tellings = fresh && [told(story, source, from), told(story, derived, to)];
    if (!fresh || !tellings?.[0] || !tellings[1]) continue;
    const values: [string, string] = [`${old.adjective} ${old.noun}`, `${fresh.adjective} ${fresh.noun}`];
    return [
      {
        tellings: [tellings[0], tellings[1]],
        on: "wording",
        keys: values,
        values,
        rule: bentPhrase.name,
        nature: "distortion",
      },
    ];
  }
  return [];
}

interface Word {
  readonly lemma: string;
  readonly upos: string;
}

function wordsIn({ annotated }: Account, span: Span): Word[] {
  const { from, to } = tokensIn(annotated, span);
  const words: Word[] = [];
  for (let token = from; token < to; token++)
    words.push({ lemma: lemmaOf(annotated, token).toLowerCase(), upos: uposOf(annotated, token) });
  return words;
}

/** The noun before a phrase stands at most so many words before it: "lifeline in the face of harsh sanctions". */
const reach = 6;
/** A noun that is rarer than this is what a clause is about. */
const telling = 3;

function phrasesIn(words: readonly Word[]): Phrase[] {
  return words.flatMap(({ lemma, upos }, at) => {
    const next = words[at + 1];
    if (upos !== "ADJ" || next?.upos !== "NOUN" || rarityOf(next.lemma) < telling) return [];
    const before = words.slice(Math.max(0, at - reach), at).filter((it) => it.upos === "NOUN");
    return before.map((it): Phrase => ({ adjective: lemma, noun: next.lemma, after: classOf(it.lemma) }));
  });
}

/** Neither text has the other's noun, nor one that is like it. */
function isAnother(old: Phrase, fresh: Phrase, there: readonly Word[], here: readonly Word[]): boolean {
  return !hasAlike(here, old.noun) && !hasAlike(there, fresh.noun) && rarityOf(old.after) >= telling;
}

function hasAlike(words: readonly Word[], noun: string): boolean {
  const own = classOf(noun);
  const alike = alikeTo(noun);
  return words.some(({ lemma }) => classOf(lemma) === own || alike.has(classOf(lemma)));
}

function told({ passages }: Story, account: Account, span: Span) {
  const passage = passages.find(
    (it: Passage) => it.account === account && it.span.start <= span.start && span.start < it.span.end,
  );
  return passage && tellingAt(passage, span, passages);
}
