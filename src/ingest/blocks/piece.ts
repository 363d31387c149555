import type { BlockKind, Span } from "../../model/index.ts";
import { wordCount } from "../../text/index.ts";

/** What a piece was found to be, and why. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly reason: string;
}

/** A stretch of text that will become a block, with what its own words say of it. Verdicts are added step by step. */
export interface Piece extends Span {
  readonly text: string;
  readonly words: number;
  /** Ends as a sentence does. */
  readonly terminal: boolean;
  /** The line it stands on: pieces of one line were cut from one another. */
  readonly line: number;
  /** ISO 639-1, where its words say so. */
  readonly language: string | undefined;
  readonly verdict: Verdict | undefined;
  /** Index of the piece that says the same first. */
  readonly duplicateOf: number | undefined;
  /** The probability of being the article's own, by the line model; undefined until it was asked. */
  readonly chance: number | undefined;
}

/** One rule or group of rules: takes the pieces so far and gives them with more verdicts. */
export type Step = (pieces: readonly Piece[]) => readonly Piece[];

const terminalPattern = /(?:[.!?…。！？।؟]|\.{3})["'”’»)\]]{0,3}$/u;
/** A character of scripts without spaces counts as half a word. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/gu;

/** The areas of Unicode that these scripts stand in; most texts have none, and theirs need not be counted. */
const beyondSpaces = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;

/** Makes a piece of a span that has no white space at its ends. */
export function pieceOf(text: string, span: Span, line: number): Piece {
  const content = text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    text: content,
    words: lengthInWords(content),
    terminal: terminalPattern.test(content.slice(-6)),
    line,
    // All fields from the start: objects of one shape are copied several times faster.
    language: undefined,
    verdict: undefined,
    duplicateOf: undefined,
    chance: undefined,
  };
}

/** The piece with a verdict, unless it has one already: the first rule wins. */
export function judge(piece: Piece, kind: BlockKind, reason: string): Piece {
  return piece.verdict ? piece : { ...piece, verdict: { kind, reason } };
}

/** A step that looks at each piece alone, and only at those without a verdict. */
export function eachOpen(find: (piece: Piece) => Verdict | undefined): Step {
  return (pieces) =>
    pieces.map((piece) => {
      const verdict = piece.verdict ? undefined : find(piece);
      return verdict ? { ...piece, verdict } : piece;
    });
}

function lengthInWords(text: string): number {
  const characters = beyondSpaces.test(text) ? (text.match(unspaced)?.length ?? 0) : 0;
  return characters > text.length / 4 ? Math.round(characters / 2) : wordCount(text);
}
