import { formOf, lemmaOf, tokensIn, uposOf } from "../../language/index.ts";
import type { Quotation, Span } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { isRepeated, type StoryAccounts } from "../story-accounts.ts";
import { classOf, isEmptyWord, rarityOf } from "../wording/lexicon.ts";

/** One word of what was said, with where it stands. */
export interface SaidWord extends Span {
  /** The form in lower case, with straight marks. */
  readonly form: string;
  /** The class of its lemma where it carries content. */
  readonly content?: string;
  readonly weight: number;
}

/** A quotation with its words: what renderings are compared by. */
export interface Rendition {
  readonly index: number;
  readonly account: Account;
  readonly quotation: Quotation;
  readonly words: readonly SaidWord[];
  /** The words that carry content, in order. */
  readonly contentWords: readonly SaidWord[];
  readonly speaker?: string;
}

/** The quotations of all accounts in order, scare quotes and repeated blocks left out. */
export function renditionsOf(story: StoryAccounts): Rendition[] {
  const renditions: Rendition[] = [];
  for (const account of story.accounts) {
    for (const quotation of account.analysis.quotations) {
      if (quotation.kind === "scare" || isRepeated(account.document, quotation.contents[0]!.start)) continue;
      const words = quotation.contents.flatMap((span) => wordsIn(account, span));
      const contentWords = words.filter((it) => it.content);
      const speaker = quotation.speaker;
      renditions.push({
        index: renditions.length,
        account,
        quotation,
        words,
        contentWords,
        ...(speaker ? { speaker } : {}),
      });
    }
  }
  return renditions;
}

function wordsIn({ annotated }: Account, span: Span): SaidWord[] {
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
    words.push({
      start,
      end,
      form,
      weight: empty ? 0 : Math.max(1, rarityOf(lemma)),
      ...(empty ? {} : { content: classOf(lemma) }),
    });
  }
  return words;
}

const functionWords = new Set(["DET", "ADP", "AUX", "PRON", "CCONJ", "SCONJ", "PART", "PUNCT"]);
