import { feature1, feature2, feature3 } from "./hash.ts";
import type { LanguageData } from "./language-data.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Scorer } from "./linear.ts";

/** A sentence without a full stop is cut after so many tokens, so that features stay local and nothing grows with it. */
export const longestSentence = 220;
export const mostBreakFeatures = 48;

const keys = new Int32Array(mostBreakFeatures);
const scores = new Float64Array(2);

/** The tokens of one block, and what the splitter knows of them. */
export interface BlockTokens {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** Numbers in the lexicon. */
  readonly words: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/** Where the sentences of a block begin: at each paragraph, where the model says so, and after `longestSentence` tokens. */
export function sentenceStarts(
  scorer: Scorer,
  lexicon: Lexicon,
  language: LanguageData,
  block: BlockTokens,
): number[] {
  return paragraphsOf(block).flatMap((it) => [it.from, ...breaksIn(scorer, lexicon, language, it)]);
}

/** A block cut at blank lines. */
export function paragraphsOf(block: BlockTokens): BlockTokens[] {
  const paragraphs: BlockTokens[] = [];
  let from = block.from;
  for (let token = block.from + 1; token <= block.to; token++) {
    if (token < block.to && gapKind(block, token) !== "blank line") continue;
    paragraphs.push({ ...block, from, to: token });
    from = token;
  }
  return paragraphs;
}

function breaksIn(scorer: Scorer, lexicon: Lexicon, language: LanguageData, block: BlockTokens): number[] {
  const breaks: number[] = [];
  const state = new BreakState(block, block.from);
  for (let token = block.from + 1; token < block.to; token++) {
    const kind = gapKind(block, token);
    let ends = token - state.last >= longestSentence;
    const stop = stopBefore(block, state, token, language);
    if (!ends && mayEnd(stop, kind)) {
      const count = breakFeatures(lexicon, block, state, token, kind, stop, keys);
      scorer.score(keys, count, scores);
      ends = scores[1]! > scores[0]!;
    }
    state.pass(block, token, ends);
    if (ends) breaks.push(token);
  }
  return breaks;
}

export type GapKind = "none" | "space" | "line" | "blank line";

/** What stands between a token and the one before. */
export function gapKind(block: BlockTokens, token: number): GapKind {
  const start = block.ends[token - 1]!;
  const end = block.starts[token]!;
  if (start === end) return "none";
  let lines = 0;
  for (let at = start; at < end && lines < 2; at++) if (block.text.charCodeAt(at) === 10) lines++;
  return lines === 0 ? "space" : lines === 1 ? "line" : "blank line";
}

/** What has been opened since the last break. */
export class BreakState {
  brackets = 0;
  quotes = 0;

  constructor(
    block: BlockTokens,
    public last: number,
  ) {
    this.open(block, last);
  }

  /** Goes over a token, and first starts anew where a sentence ends before it. */
  pass(block: BlockTokens, token: number, ends: boolean): void {
    if (ends) {
      this.last = token;
      this.brackets = 0;
      this.quotes = 0;
    }
    this.open(block, token);
  }

  private open(block: BlockTokens, token: number): void {
    const character = block.text[block.starts[token]!]!;
    if (block.ends[token]! - block.starts[token]! > 1) return;
    if (character === "(" || character === "[") this.brackets = 1;
    else if (character === ")" || character === "]") this.brackets = 0;
    else if (character === '"') this.quotes = 1 - this.quotes;
    else if (character === "“") this.quotes = 1;
    else if (character === "”") this.quotes = 0;
  }
}

const closers = new Set(['"', "”", "’", "'", ")", "]", "»"]);

/** How a token ends: 1 stop, 2 question or exclamation, 3 dots, 4 colon, 5 semicolon, 6 abbreviation, 7 dash, 8 comma, 0 otherwise. */
function endKind(block: BlockTokens, token: number, language: LanguageData): number {
  const start = block.starts[token]!;
  const end = block.ends[token]!;
  const last = block.text[end - 1]!;
  if (last === ".") {
    if (end - start === 1) return 1;
    if (block.text[start] === ".") return 3;
    if (end - start > 12) return 6;
    return language.abbreviationsBeforeName.has(block.text.slice(start, end - 1).toLowerCase()) ? 9 : 6;
  }
  return kinds.get(last) ?? 0;
}
const kinds: ReadonlyMap<string, number> = new Map([
  ["?", 2],
  ["!", 2],
  ["…", 3],
  [":", 4],
  [";", 5],
  ["-", 7],
  ["–", 7],
  ["—", 7],
  [",", 8],
]);

/** How the words before a token end, what closes behind the end passed over: three times the kind, and 1 more where a quote closes, 2 a bracket. */
export function stopBefore(
  block: BlockTokens,
  state: BreakState,
  token: number,
  language: LanguageData,
): number {
  const at = stopPlace(block, state, token);
  const closer = block.text[block.starts[token - 1]!]!;
  const closed = at === token - 1 ? 0 : closer === ")" || closer === "]" ? 2 : 1;
  return endKind(block, at, language) * 3 + closed;
}

function stopPlace(block: BlockTokens, state: BreakState, token: number): number {
  let at = token - 1;
  while (at > state.last && closers.has(block.text.slice(block.starts[at], block.ends[at]))) at--;
  return at;
}

/**
 * Whether a sentence may end here at all. In a line of running text it does not end behind a comma, nor behind a closing quote with no
 * stop before it (“… the forum,” Ada Marr said): treebanks of web text have such ends, and a quotation cut off from its speaker is lost.
 */
export function mayEnd(stop: number, kind: GapKind): boolean {
  if (kind === "none") return false;
  const comma = Math.floor(stop / 3) === 8;
  const quoteWithoutStop = stop === 1;
  return kind === "line" || !(comma || quoteWithoutStop);
}

/** Writes the feature keys of the place before `token` and returns how many there are. */
export function breakFeatures(
  lexicon: Lexicon,
  block: BlockTokens,
  state: BreakState,
  token: number,
  kind: GapKind,
  stop: number,
  keys: Int32Array,
): number {
  const { words, from, to } = block;
  const { lower, shape, clusters, flags } = lexicon;
  const wordAt = (place: number): number => (place >= from && place < to ? words[place]! : -1);
  const lowerOf = (word: number): number => (word < 0 ? 7 : lower[word]!);
  const shapeOf = (word: number): number => (word < 0 ? 7 : shape[word]!);
  const clusterOf = (word: number): number => (word < 0 ? 7 : clusters[word * 3 + 1]!);
  const stopAt = stopPlace(block, state, token);
  const a = wordAt(token - 1);
  const a2 = wordAt(token - 2);
  const b = wordAt(token);
  const b2 = wordAt(token + 1);
  const opened = state.brackets * 2 + state.quotes;
  const line = kind === "line" ? 1 : 0;
  const length = steps(token - state.last);
  const rest = steps(to - token);
  const capital = b < 0 ? 0 : flags[b]! & 31;
  const capital2 = b2 < 0 ? 0 : flags[b2]! & 31;
  let n = 0;
  keys[n++] = 1;
  keys[n++] = feature1(2, stop);
  keys[n++] = feature3(3, stop, capital, line);
  keys[n++] = feature3(4, stop, opened, capital);
  keys[n++] = feature2(5, stop, lowerOf(b));
  keys[n++] = feature2(6, stop, lowerOf(a));
  keys[n++] = feature2(7, lowerOf(a), lowerOf(b));
  keys[n++] = feature3(8, stop, shapeOf(a2), shapeOf(b));
  keys[n++] = feature2(9, stop, lowerOf(a2));
  keys[n++] = feature2(10, stop, lowerOf(b2));
  keys[n++] = feature3(11, stop, lowerOf(a), capital);
  keys[n++] = feature3(12, stop, clusterOf(b), line);
  keys[n++] = feature3(13, stop, clusterOf(a), capital);
  keys[n++] = feature3(14, stop, clusterOf(a2), capital);
  keys[n++] = feature3(15, clusterOf(a), clusterOf(b), line);
  keys[n++] = feature3(16, stop, length, capital);
  keys[n++] = feature3(17, stop, rest, capital);
  keys[n++] = feature3(18, stop, length, line);
  keys[n++] = feature3(19, stop, capital, capital2);
  keys[n++] = feature3(20, line, lowerOf(b), capital);
  keys[n++] = feature3(21, line, lowerOf(a), capital);
  keys[n++] = feature3(22, shapeOf(a), shapeOf(b), line);
  keys[n++] = feature3(23, clusterOf(b), clusterOf(b2), stop);
  keys[n++] = feature3(24, opened, length, stop);
  keys[n++] = feature2(25, lowerOf(b), lowerOf(b2));
  keys[n++] = feature3(26, shapeOf(wordAt(token - 3)), shapeOf(a2), stop);
  keys[n++] = feature3(27, lowerOf(stopAt > from ? wordAt(stopAt - 1) : -1), stop, capital);
  keys[n++] = feature2(28, shapeOf(a), capital);
  return n;
}

/** A count in steps that widen. */
function steps(count: number): number {
  if (count <= 4) return count;
  if (count <= 8) return 5;
  if (count <= 16) return 6;
  return count <= 40 ? 7 : 8;
}
