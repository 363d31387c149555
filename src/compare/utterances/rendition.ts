import { formOf, lemmaOf, tokensIn, uposOf } from "../../language/index.ts";
import type { EntityId, Quotation, Span } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { blockAt, isRepeated, type StoryAccounts } from "../story-accounts.ts";
import { classOf, isEmptyWord, rarityOf } from "../wording/lexicon.ts";

/** One word of what was said, with where it stands. */
export interface SaidWord extends Span {
  /** The form in lower case, with straight marks. */
  readonly form: string;
  /** The class of its lemma. */
  readonly unit: string;
  /** The class again, where the word carries content. */
  readonly content?: string;
  readonly weight: number;
  /** A name, which says more of what a story is about than of what was said. */
  readonly isName: boolean;
  /** Which piece of the quotation it is in: a sentence that a cue interrupts is one piece, what follows a full stop another. */
  readonly piece: number;
}

/** A quotation with its words: what renderings are compared by. */
export interface Rendition {
  readonly index: number;
  readonly account: Account;
  readonly quotation: Quotation;
  readonly words: readonly SaidWord[];
  /** The speaker's own: of a mixed quotation only the words in quotation marks. */
  readonly ownWords: readonly SaidWord[];
  /** The words that carry content, in order. */
  readonly contentWords: readonly SaidWord[];
  readonly speaker?: EntityId;
  /** A person speaks for himself; a body or a country through somebody else. */
  readonly isPerson: boolean;
  /** Who is spoken of in the paragraph of the quotation or in those beside it. */
  readonly beside: ReadonlySet<EntityId>;
}

/**
 * The quotations of all accounts in order; repeated blocks, what lies inside another quotation and a few words in marks that nobody is
 * said to have said are left out. A whole sentence in such marks may be what somebody is quoted with elsewhere.
 */
export function renditionsOf(story: StoryAccounts): Rendition[] {
  const people = new Set(story.entities.filter((it) => it.type === "person").map((it) => it.id));
  const renditions: Rendition[] = [];
  for (const account of story.accounts) {
    const all = account.analysis.quotations;
    for (const quotation of all) {
      if (isRepeated(account.document, quotation.contents[0]!.start)) continue;
      if (all.some((it) => isWithin(quotation, it))) continue;
      const rendition = renditionOf(account, quotation, renditions.length, people);
      if (quotation.kind === "scare" && rendition.words.length < leastUnsaid) continue;
      renditions.push(rendition);
    }
  }
  return renditions;
}

/** Fewer words in marks are a name or a word that is kept at a distance. */
const leastUnsaid = 6;

/** "That the fog opened" within "she said that the fog opened" is said once. */
function isWithin(inner: Quotation, outer: Quotation): boolean {
  const { start, end } = hullOf(inner);
  return (
    end - start < hullOf(outer).end - hullOf(outer).start &&
    outer.contents.some((it) => it.start <= start && end <= it.end)
  );
}

function hullOf({ contents }: Quotation): Span {
  return { start: contents[0]!.start, end: contents.at(-1)!.end };
}

function renditionOf(
  account: Account,
  quotation: Quotation,
  index: number,
  people: ReadonlySet<EntityId>,
): Rendition {
  const words: SaidWord[] = [];
  let piece = 0;
  quotation.contents.forEach((span, at) => {
    if (at > 0 && startsSentence(account.document.text, span)) piece++;
    words.push(...wordsIn(account, span, piece));
  });
  if (quotation.kind === "indirect" && words[0]?.form === "that") words.shift();
  return {
    index,
    account,
    quotation,
    words,
    ownWords: ownWordsOf(account, quotation, words),
    contentWords: words.filter((it) => it.content),
    ...(quotation.speaker ? { speaker: quotation.speaker } : {}),
    isPerson: quotation.speaker !== undefined && people.has(quotation.speaker),
    beside: besideOf(account, quotation),
  };
}

/** A quotation that is set apart is said by whom the paragraphs beside it are about. */
function besideOf({ document, analysis }: Account, { contents }: Quotation): Set<EntityId> {
  const { blocks } = document;
  const block = blockAt(document, contents[0]!.start);
  const at = block ? blocks.indexOf(block) : -1;
  const start = blocks[at - 1]?.start ?? block?.start ?? 0;
  const end = blocks[at + 1]?.end ?? block?.end ?? 0;
  const named = analysis.entities.filter(({ mentions }) =>
    mentions.some((it) => start <= it.start && it.end <= end),
  );
  return new Set(named.map((it) => it.id));
}

function startsSentence(text: string, { start, end }: Span): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text.slice(start, end));
}

/** Fewer marked words than these do not stand for the whole. */
const leastOwnWords = 3;

function ownWordsOf(
  { document }: Account,
  { kind, contents }: Quotation,
  words: readonly SaidWord[],
): readonly SaidWord[] {
  if (kind !== "mixed") return words;
  const marked = contents.flatMap((span) => markedIn(document.text, span));
  const own = words.filter((word) => marked.some((it) => it.start <= word.start && word.end <= it.end));
  return own.length < leastOwnWords ? words : own;
}

function markedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[“„«"]([^“„«»”"]+)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function wordsIn({ annotated }: Account, span: Span, piece: number): SaidWord[] {
  const { from, to } = tokensIn(annotated, span);
  const words: SaidWord[] = [];
  for (let token = from; token < to; token++) {
    const form = formOf(annotated, token).toLowerCase().replace(/[’‘]/g, "'");
    if (!/[\p{L}\p{N}]/u.test(form)) continue;
    const start = annotated.starts[token]!;
    const end = annotated.ends[token]!;
    const lemma = lemmaOf(annotated, token);
    const upos = uposOf(annotated, token);
    const empty = isEmptyWord(lemma) || isEmptyWord(form) || functionWords.has(upos);
    const unit = classOf(lemma);
    words.push({
      start,
      end,
      form,
      unit,
      weight: empty ? 0 : Math.max(1, rarityOf(lemma)),
      isName: upos === "PROPN",
      ...(empty ? {} : { content: unit }),
      piece,
    });
  }
  return words;
}

const functionWords = new Set(["DET", "ADP", "AUX", "PRON", "CCONJ", "SCONJ", "PART", "PUNCT"]);
