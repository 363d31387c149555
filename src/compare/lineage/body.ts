import { type Annotated, sentenceCount, sentenceSpan } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import { foldDiacritics } from "../../text/index.ts";
import type { Account } from "../account.ts";
import { markQuoted } from "./quoted.ts";
import { shingleHashes } from "./shingle-hashes.ts";

/** A half-open range of words of a body. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What an article itself says, as words to compare: furniture, captions and repeated blocks are left out. */
export interface Body {
  readonly account: Account;
  readonly id: string;
  /** Runs of letters and digits in lower case without accents: "don't" is two, so that tokenised copies of a text compare equal. */
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the word stands within quotation marks. */
  readonly quoted: Uint8Array;
  readonly sentences: readonly WordRange[];
  /** A hash for each run of six words. */
  readonly shingles: Uint32Array;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** Reads the body of an account. One without a body block has no words. */
export function bodyOf(account: Account): Body {
  const { document, annotated } = account;
  const blocks = document.blocks.filter((it) => it.body && it.duplicateOf === undefined);
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: WordRange[] = [];
  const cuts = sentenceEnds(annotated);
  for (const block of blocks) {
    const first = words.length;
    for (const match of document.text.slice(block.start, block.end).matchAll(wordPattern)) {
      words.push(foldDiacritics(match[0]));
      starts.push(block.start + match.index);
      ends.push(block.start + match.index + match[0].length);
    }
    const ended = cuts ?? plainEnds(document.text, block);
    addSentences(sentences, starts, { from: first, to: words.length }, ended);
  }
  const body = {
    account,
    id: document.id,
    words,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    sentences,
  };
  return { ...body, shingles: shingleHashes(words), quoted: markQuoted(account, blocks, body.starts) };
}

/** The text from the first word of a range to its last. */
export function spanOfWords(body: Body, range: WordRange): Span {
  return { start: body.starts[range.from] ?? 0, end: body.ends[range.to - 1] ?? 0 };
}

/** Where the sentences of the annotation end, rising; undefined where the text was not annotated. */
function sentenceEnds(annotated: Annotated): readonly number[] | undefined {
  const count = sentenceCount(annotated);
  if (count <= 0) return undefined;
  return Array.from({ length: count }, (_, sentence) => sentenceSpan(annotated, sentence).end);
}

/** For texts without annotation: a sentence ends behind a full stop, question or exclamation mark that white space follows. */
function plainEnds(text: string, block: Span): readonly number[] {
  const ends: number[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(/[.!?]["”’')]{0,3}(?=\s)/g)) {
    ends.push(block.start + match.index + match[0].length);
  }
  return ends;
}

/** Cuts the words of a block where a sentence ends; a block ends a sentence. */
function addSentences(
  sentences: WordRange[],
  starts: readonly number[],
  block: WordRange,
  ends: readonly number[],
): void {
  let from = block.from;
  let next = firstAbove(ends, starts[block.from] ?? 0);
  for (let at = block.from; at < block.to; at++) {
    const start = starts[at] ?? 0;
    if (next >= ends.length || start < (ends[next] ?? 0)) continue;
    while (next < ends.length && (ends[next] ?? 0) <= start) next++;
    if (at > from) sentences.push({ from, to: at });
    from = at;
  }
  if (block.to > from) sentences.push({ from, to: block.to });
}

function firstAbove(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
