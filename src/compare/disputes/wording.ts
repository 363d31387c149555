import { hedgeWords } from "../../language/en/hedge-words.ts";
import { lemmaOf, type TokenRange, tokensIn, uposOf } from "../../language/index.ts";
import type { Dispute } from "../../model/index.ts";
import type { Telling } from "../claims/telling.ts";
import { alikeTo, classOf, rarityOf } from "../wording/lexicon.ts";
import { type ClaimGroup, type DisputeRule, positionOf } from "./group.ts";

/** A document that derives from another bends what it took: drops the doubt, or puts another thing in the place of what stood there. */
export const distortion: DisputeRule = {
  name: "bent-on-the-way",
  find(group) {
    for (const derived of group.tellings) {
      const source = sourceOf(derived, group);
      const bent = source && bentWords(source, derived);
      if (source && bent) return [disputeOf(source, derived, bent)];
    }
    return [];
  },
};

function sourceOf(derived: Telling, { tellings, sources }: ClaimGroup): Telling | undefined {
  for (const edge of sources.get(derived.account.document.id) ?? []) {
    if (edge.direction === "unknown") continue;
    const source = tellings.find((it) => it.account.document.id === edge.from && it.zone === derived.zone);
    if (source) return source;
  }
  return undefined;
}

/** What stood there and what stands here. */
interface Bent {
  readonly there: string;
  readonly here: string;
}

function bentWords(source: Telling, derived: Telling): Bent | undefined {
  const there = wordsOf(source);
  const here = wordsOf(derived);
  const dropped = there.find((it) => hedgeWords.has(it.lemma));
  if (dropped && !here.some((it) => hedgeWords.has(it.lemma)))
    return { there: dropped.lemma, here: "(dropped)" };
  return replacedNoun(there, here);
}

interface Word {
  readonly lemma: string;
  readonly name: string;
  readonly noun: boolean;
}

function wordsOf({ account, statement }: Telling): Word[] {
  const { annotated } = account;
  const { from, to }: TokenRange = tokensIn(annotated, statement);
  const words: Word[] = [];
  for (let token = from; token < to; token++) {
    const lemma = lemmaOf(annotated, token).toLowerCase();
    const upos = uposOf(annotated, token);
    if (!["NOUN", "VERB", "ADJ", "ADV", "PROPN", "NUM", "X"].includes(upos)) continue;
    words.push({ lemma, name: classOf(lemma), noun: upos === "NOUN" });
  }
  return words;
}

/** Rarer than this both words must be: a common noun in another's place is style. */
const telling = 3;

/**
 * The one noun of a well-kept wording that another noun of another known class replaces, the words on both sides of it kept: so
 * "brutal repression against Ukraine" for "harsh sanctions against Ukraine", and not "goods" for "commodities".
 */
function replacedNoun(there: readonly Word[], here: readonly Word[]): Bent | undefined {
  const kept = there.filter((it) => here.some((other) => other.name === it.name)).length;
  if (kept < 5 || kept < 0.5 * Math.max(there.length, here.length)) return undefined;
  for (let at = 0; at < there.length; at++) {
    const old = there[at]!;
    if (!isTelling(old) || here.some((it) => it.name === old.name)) continue;
    const next = there[at + 1];
    const place = next ? here.findIndex((it) => it.name === next.name) : -1;
    const fresh = place > 0 ? here[place - 1]! : undefined;
    if (
      fresh &&
      isTelling(fresh) &&
      !areAlike(old.lemma, fresh.lemma) &&
      !there.some((it) => it.name === fresh.name)
    )
      return { there: old.lemma, here: fresh.lemma };
  }
  return undefined;
}

function areAlike(a: string, b: string): boolean {
  return alikeTo(a).has(classOf(b)) || alikeTo(b).has(classOf(a));
}

function isTelling({ noun, lemma }: Word): boolean {
  return noun && rarityOf(lemma) >= telling;
}

function disputeOf(source: Telling, derived: Telling, { there, here }: Bent): Dispute {
  return {
    on: "wording",
    nature: "distortion",
    rule: distortion.name,
    positions: [positionOf(there, [source]), positionOf(here, [derived])],
  };
}
