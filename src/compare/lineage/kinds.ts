import type { LineageKind } from "../../model/index.ts";
import type { Body, WordRange } from "./body.ts";
import type { Block, Comparison } from "./comparison.ts";
import type { Credits } from "./credits.ts";
import { isIntroduced, quotesProse } from "./direction.ts";

/** What a pair of accounts is judged by. */
export interface Judged {
  readonly comparison: Comparison;
  readonly credits: Credits;
  readonly sameOutlet: boolean;
}

/** One way of deriving, with what shows it. */
interface KindRule {
  readonly kind: LineageKind;
  readonly rule: string;
  holds(judged: Judged): boolean;
}

/** A near copy has this share of either text in common, and fewer changes a word than an edited version has. */
const nearCopy = { share: 0.9, changesPerWord: 1 / 60 } as const;

/** A copy that was cut: the shorter is in the longer but for a paragraph of its own, and is at least half of it. */
const cutCopy = { share: 0.85, ofLonger: 0.5 } as const;

/** Prose in several places, or at the head or tail of both texts, is written over; found on the labelled pairs of `reuse/pairs`. */
const rewritten = { prose: 60, share: 0.1, blocks: 4, atEdge: 100 } as const;

/** This share of a text is its head, and its tail: a caption before the lead, a contributor line behind the end. */
const edgeShare = 0.05;

/** Shorter passages are set phrases, of which accounts of one event share many: the name of an office, the words of a charge. */
const leastPassage = 20;

/** Where one agency is credited on both sides, less is needed. */
const rewrittenOfAgency = { prose: 30 } as const;

/** Sentences that follow sentences: two newsrooms' accounts of one event reached 2.2 on the labelled pairs and the examples, rewrites begin at 3.1. */
const followed = { alignment: 2.6, pairs: 5 } as const;

/**
 * Names and numbers in one order through much of the shorter account. Of 55 labelled pairs without derivation that share so many, the
 * nearest has 5.4 % of its pairs of sentences the other way round, half of them 24 % and more; the six rewrites of the examples have .8 % at most.
 */
const factsFollow = { shared: 16, joined: 8, turned: 0.02, ofSentences: 0.4 } as const;

/** Sentences of like content whose names and numbers stand this much in another order are two newsrooms' own, where enough can be compared. */
const ownOrder = { compared: 15, turned: 0.05 } as const;

/** So many sentences of like content are a rewrite even where it moved paragraphs: two newsrooms reached 3.0 in an order of their own. */
const followedAnyhow = 3.6;

/** Where the one credits the other beside such sentences, less is needed. */
const creditedAndFollowed = { alignment: 1.2, pairs: 4 } as const;

/** An excerpt carries at least one whole sentence and this much prose. */
const excerpted = { prose: 25, sentences: 1 } as const;

/** Words of a third party that both print. Shorter ones are what everybody heard. */
const sharedSource = { words: 30 } as const;

const changes = (it: Comparison) => (it.runs.length - 1) / Math.max(1, it.equal);
const sizes = (it: Comparison) => [it.a.body.words.length, it.b.body.words.length] as const;
const shareOfLonger = (it: Comparison) => it.equal / Math.max(1, ...sizes(it));
const shareOfShorter = (it: Comparison) => it.equal / Math.max(1, Math.min(...sizes(it)));

/** The rules, strongest first: the first that holds names the kind. */
const rules: readonly KindRule[] = [
  {
    kind: "copy",
    rule: "same-words",
    holds: ({ comparison: it }) =>
      it.equal === sizes(it)[0] && it.equal === sizes(it)[1] && it.runs.length === 1,
  },
  {
    kind: "version",
    rule: "same-outlet",
    holds: (it) =>
      it.sameOutlet && [isExcerpt, isRewritten, isFollowed, keepsFacts].some((is) => is(it.comparison)),
  },
  {
    kind: "near-copy",
    rule: "few-changes",
    holds: ({ comparison: it }) =>
      shareOfLonger(it) >= nearCopy.share && changes(it) <= nearCopy.changesPerWord,
  },
  { kind: "excerpt", rule: "introduced-passage", holds: ({ comparison: it }) => isIntroducedExcerpt(it) },
  {
    kind: "near-copy",
    rule: "cut-copy",
    holds: ({ comparison: it }) =>
      shareOfShorter(it) >= cutCopy.share &&
      shareOfLonger(it) >= cutCopy.ofLonger &&
      changes(it) <= nearCopy.changesPerWord,
  },
  { kind: "excerpt", rule: "unchanged-passages", holds: ({ comparison: it }) => isUnchangedExcerpt(it) },
  { kind: "rewrite", rule: "prose-in-several-places", holds: ({ comparison: it }) => isRewritten(it) },
  {
    kind: "rewrite",
    rule: "one-agency",
    holds: ({ comparison: it, credits }) =>
      credits.sharedAgency !== undefined &&
      it.prose >= rewrittenOfAgency.prose &&
      longestPassage(it) >= leastPassage,
  },
  { kind: "excerpt", rule: "whole-sentences", holds: ({ comparison: it }) => isExcerpt(it) },
  { kind: "rewrite", rule: "sentence-follows-sentence", holds: ({ comparison: it }) => isFollowed(it) },
  { kind: "rewrite", rule: "facts-in-order", holds: ({ comparison: it }) => keepsFacts(it) },
  {
    kind: "credit",
    rule: "names-the-outlet",
    holds: ({ comparison: it, credits }) =>
      credits.named?.backed === true || (credits.named?.near === true && it.told >= sharedSource.words),
  },
  {
    kind: "rewrite",
    rule: "credited-and-followed",
    holds: ({ comparison: it, credits }) =>
      credits.named?.near === true &&
      it.pairs.length >= creditedAndFollowed.pairs &&
      it.alignment >= creditedAndFollowed.alignment,
  },
  {
    kind: "shared-source",
    rule: "same-quotations",
    holds: ({ comparison: it }) => it.told >= sharedSource.words,
  },
];

/** How one account derives from the other, or nothing. */
export function kindOf(judged: Judged): { readonly kind: LineageKind; readonly rule: string } | undefined {
  return rules.find((it) => it.holds(judged));
}

function longestPassage({ blocks }: Comparison): number {
  return blocks.reduce((most, it) => Math.max(most, it.prose), 0);
}

function isRewritten(it: Comparison): boolean {
  const shorter = Math.min(...sizes(it));
  if (it.prose < rewritten.prose || it.prose < rewritten.share * shorter) return false;
  if (longestPassage(it) < leastPassage) return false;
  return it.blocks.length >= rewritten.blocks || (it.prose >= rewritten.atEdge && isAtEdge(it));
}

/** The shared prose opens or closes both texts: a wire's lead taken over, or its background left standing. A block after a colon is quoted. */
function isAtEdge(it: Comparison): boolean {
  const [a, b] = [it.a.body, it.b.body];
  return it.blocks.some(
    (block) => !isIntroduced(a, block.a.from) && !isIntroduced(b, block.b.from) && isEdge(it, block),
  );
}

function isEdge({ a, b }: Comparison, block: Block): boolean {
  const [sizeA, sizeB] = [a.body.words.length, b.body.words.length];
  const opens = block.a.from <= edgeShare * sizeA && block.b.from <= edgeShare * sizeB;
  return opens || (block.a.to >= (1 - edgeShare) * sizeA && block.b.to >= (1 - edgeShare) * sizeB);
}

/** A few lines that open or close both texts are an outlet's notice or an author's own. */
function isExcerpt(it: Comparison): boolean {
  if (it.prose < excerpted.prose || it.proseSentences < excerpted.sentences) return false;
  if (longestPassage(it) < leastPassage) return false;
  return it.prose >= rewritten.atEdge || !it.blocks.every((block) => isEdge(it, block));
}

/** One side introduces with a colon, or stands in quotation marks, what it prints of the other. */
function isIntroducedExcerpt(it: Comparison): boolean {
  return isExcerpt(it) && quotesProse(it) !== undefined;
}

/** Every passage is whole sentences, and no word in it was changed. */
function isUnchangedExcerpt(it: Comparison): boolean {
  const [a, b] = [it.a.body, it.b.body];
  return (
    isExcerpt(it) &&
    it.blocks.every((block) => isWhole(a, block.a) && isWhole(b, block.b) && isOneRun(it, block))
  );
}

function isWhole({ sentences }: Body, range: WordRange): boolean {
  return sentences.some((it) => it.from === range.from) && sentences.some((it) => it.to === range.to);
}

function isOneRun({ runs }: Comparison, { a }: Block): boolean {
  return runs.some((it) => it.a === a.from && it.a + it.length === a.to);
}

/** Whether the one tells the facts of the other in its order. */
export function keepsFacts({ a, b, facts }: Comparison): boolean {
  const ofShorter = a.body.sentences.length <= b.body.sentences.length ? facts.share.a : facts.share.b;
  return (
    facts.shared >= factsFollow.shared &&
    facts.joined.length >= factsFollow.joined &&
    facts.turned <= factsFollow.turned * facts.compared &&
    ofShorter >= factsFollow.ofSentences
  );
}

function isFollowed(it: Comparison): boolean {
  if (it.pairs.length < followed.pairs || it.alignment < followed.alignment) return false;
  return it.alignment >= followedAnyhow || !hasOwnOrder(it);
}

function hasOwnOrder({ facts }: Comparison): boolean {
  return facts.compared >= ownOrder.compared && facts.turned > ownOrder.turned * facts.compared;
}
