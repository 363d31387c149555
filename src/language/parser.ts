import { feature1, feature2, feature3, feature4, pair } from "./hash.ts";
import type { Scorer } from "./linear.ts";
import type { ParserState } from "./parser-state.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";

/** What a transition does: shift the next word, or make it (`left`) or the word below (`right`) the head of the top of the stack. */
export const moves = ["shift", "left", "right"] as const;
export const shift = 0;
export const left = 1;
export const right = 2;

/** The transitions of a model: for each class its move and, for an arc, its relation (an index in the model's list). */
export interface Transitions {
  readonly moves: Uint8Array;
  readonly relations: Uint8Array;
  /** The relation that only the root of the sentence has. */
  readonly root: number;
}

/** More than any configuration has. */
export const mostParserFeatures = 128;
const keys = new Int32Array(mostParserFeatures);
const scores = new Float64Array(256);

/** Parses a tagged sentence greedily in linear time (arc-hybrid: Kuhlmann et al. 2011). Heads and relations are left in `state`. */
export function parseSentence(
  scorer: Scorer,
  transitions: Transitions,
  sentence: SentenceBuffer,
  state: ParserState,
): void {
  state.reset(sentence.length);
  while (!state.done) {
    scorer.score(keys, parserFeatures(sentence, state, keys), scores);
    applyTransition(state, transitions, bestLegal(state, transitions, scores));
  }
}

export function applyTransition(state: ParserState, transitions: Transitions, choice: number): void {
  const move = transitions.moves[choice]!;
  if (move === shift) state.shift();
  else if (move === left) state.arcLeft(transitions.relations[choice]!);
  else state.arcRight(transitions.relations[choice]!);
}

/** The legal transition with the highest score. */
export function bestLegal(state: ParserState, transitions: Transitions, scores: Float64Array): number {
  const atEnd = state.atEnd;
  let best = -1;
  for (let choice = 0; choice < transitions.moves.length; choice++) {
    const move = transitions.moves[choice]!;
    if (!state.isLegal(move)) continue;
    if (move === left && (transitions.relations[choice] === transitions.root) !== atEnd) continue;
    if (best < 0 || scores[choice]! > scores[best]!) best = choice;
  }
  return best;
}

/** Writes the feature keys of a configuration and returns how many there are. After Zhang and Nivre 2011, fitted to arc-hybrid. */
export function parserFeatures(sentence: SentenceBuffer, state: ParserState, keys: Int32Array): number {
  const { lower: w, tags: p, upos: u, middle: c, coarse: k } = sentence;
  const s0 = state.stackAt(0);
  const s1 = state.stackAt(1);
  const s2 = state.stackAt(2);
  const b0 = state.bufferAt(0);
  const b1 = state.bufferAt(1);
  const b2 = state.bufferAt(2);
  const s0l = state.left1[s0]!;
  const s0r = state.right1[s0]!;
  const s0l2 = state.left2[s0]!;
  const s0r2 = state.right2[s0]!;
  const s1l = state.left1[s1]!;
  const s1r = state.right1[s1]!;
  const s1r2 = state.right2[s1]!;
  const b0l = state.left1[b0]!;
  const b0l2 = state.left2[b0]!;
  const labels = state.labels;
  const gap = distance(s0, b0);
  const below = distance(s1, s0);
  const ws0 = w[s0]!, ps0 = p[s0]!, ws1 = w[s1]!, ps1 = p[s1]!, wb0 = w[b0]!, pb0 = p[b0]!, pb1 = p[b1]!, pb2 = p[b2]!, ps2 = p[s2]!; // biome-ignore format: one row
  let n = 0;
  keys[n++] = 1;
  // Words and tags by themselves.
  keys[n++] = feature1(2, ws0);
  keys[n++] = feature1(3, ps0);
  keys[n++] = feature2(4, ws0, ps0);
  keys[n++] = feature1(5, ws1);
  keys[n++] = feature1(6, ps1);
  keys[n++] = feature2(7, ws1, ps1);
  keys[n++] = feature1(8, wb0);
  keys[n++] = feature1(9, pb0);
  keys[n++] = feature2(10, wb0, pb0);
  keys[n++] = feature2(11, w[b1]!, pb1);
  keys[n++] = feature1(12, pb1);
  keys[n++] = feature2(13, w[b2]!, pb2);
  keys[n++] = feature2(14, w[s2]!, ps2);
  keys[n++] = feature1(15, ps2);
  // Pairs.
  keys[n++] = feature4(16, ws0, ps0, wb0, pb0);
  keys[n++] = feature3(17, ws0, ps0, wb0);
  keys[n++] = feature3(18, ws0, wb0, pb0);
  keys[n++] = feature3(19, ws0, ps0, pb0);
  keys[n++] = feature3(20, ps0, wb0, pb0);
  keys[n++] = feature2(21, ws0, wb0);
  keys[n++] = feature2(22, ps0, pb0);
  keys[n++] = feature4(23, ws1, ps1, ws0, ps0);
  keys[n++] = feature2(24, ws1, ws0);
  keys[n++] = feature3(25, ws1, ps1, ps0);
  keys[n++] = feature3(26, ps1, ws0, ps0);
  keys[n++] = feature2(27, ps1, ps0);
  keys[n++] = feature2(28, pb0, pb1);
  keys[n++] = feature2(29, wb0, w[b1]!);
  keys[n++] = feature3(30, ps1, ws1, pb0);
  keys[n++] = feature2(31, ws0, pb1);
  // Triples.
  keys[n++] = feature3(32, pb0, pb1, pb2);
  keys[n++] = feature3(33, ps0, pb0, pb1);
  keys[n++] = feature3(34, ps1, ps0, pb0);
  keys[n++] = feature4(35, ps1, ps0, pb0, pb1);
  keys[n++] = feature3(36, ps2, ps1, ps0);
  keys[n++] = feature3(37, ps0, p[s0l]!, pb0);
  keys[n++] = feature3(38, ps0, p[s0r]!, pb0);
  keys[n++] = feature3(39, ps0, pb0, p[b0l]!);
  keys[n++] = feature3(40, ps1, ps0, p[s0l]!);
  keys[n++] = feature3(41, ps1, ps0, p[s0r]!);
  keys[n++] = feature3(42, ps1, p[s1l]!, ps0);
  keys[n++] = feature3(43, ps1, p[s1r]!, ps0);
  keys[n++] = feature3(44, ws0, pb0, pb1);
  keys[n++] = feature3(45, ps1, ws0, pb0);
  keys[n++] = feature3(46, ps1, ps0, wb0);
  // Distance.
  keys[n++] = feature2(47, ws0, gap);
  keys[n++] = feature2(48, ps0, gap);
  keys[n++] = feature2(49, wb0, gap);
  keys[n++] = feature2(50, pb0, gap);
  keys[n++] = feature3(51, ps0, pb0, gap);
  keys[n++] = feature3(52, ps1, ps0, below);
  keys[n++] = feature2(53, ws1, below);
  // Number and labels of children.
  const children = pair(state.leftCount[s0]!, state.rightCount[s0]!);
  keys[n++] = feature2(54, ws0, children);
  keys[n++] = feature3(55, ps0, pb0, children);
  keys[n++] = feature2(56, ps1, pair(state.leftCount[s1]!, state.rightCount[s1]!));
  keys[n++] = feature2(57, pb0, state.leftCount[b0]!);
  keys[n++] = feature2(58, wb0, state.leftCount[b0]!);
  keys[n++] = feature3(59, ps0, labels[s0l]!, pb0);
  keys[n++] = feature3(60, ps0, labels[s0r]!, pb0);
  keys[n++] = feature3(61, ps1, labels[s1r]!, ps0);
  keys[n++] = feature3(62, ps1, labels[s1l]!, ps0);
  keys[n++] = feature3(63, pb0, labels[b0l]!, ps0);
  keys[n++] = feature2(64, w[s0l]!, labels[s0l]!);
  keys[n++] = feature2(65, w[s0r]!, labels[s0r]!);
  keys[n++] = feature2(66, w[s1r]!, labels[s1r]!);
  keys[n++] = feature2(67, w[b0l]!, labels[b0l]!);
  keys[n++] = feature4(68, ps0, labels[s0l]!, labels[s0l2]!, labels[s0r]!);
  keys[n++] = feature3(69, ps0, labels[s0r]!, labels[s0r2]!);
  keys[n++] = feature3(70, pb0, labels[b0l]!, labels[b0l2]!);
  keys[n++] = feature3(71, ps1, labels[s1r]!, labels[s1r2]!);
  keys[n++] = feature2(72, ws0, labels[s0l]!);
  keys[n++] = feature2(73, ws0, labels[s0r]!);
  keys[n++] = feature2(74, ws1, labels[s1r]!);
  keys[n++] = feature2(75, wb0, labels[b0l]!);
  keys[n++] = feature3(76, ps0, pb0, p[b0l2]!);
  keys[n++] = feature4(77, ps0, p[s0l]!, p[s0l2]!, pb0);
  keys[n++] = feature4(78, ps0, p[s0r]!, p[s0r2]!, pb0);
  // Clusters.
  keys[n++] = feature2(79, c[s0]!, pb0);
  keys[n++] = feature2(80, c[b0]!, ps0);
  keys[n++] = feature2(81, c[s0]!, c[b0]!);
  keys[n++] = feature2(82, c[s1]!, c[s0]!);
  keys[n++] = feature2(83, k[s0]!, k[b0]!);
  keys[n++] = feature2(84, k[s1]!, k[s0]!);
  keys[n++] = feature3(85, k[s1]!, k[s0]!, k[b0]!);
  keys[n++] = feature3(86, c[s0]!, k[b0]!, pb1);
  keys[n++] = feature3(87, c[s1]!, ps0, pb0);
  keys[n++] = feature3(88, c[s1]!, k[s0]!, pb0);
  keys[n++] = feature3(89, u[s1]!, c[s0]!, u[b0]!);
  keys[n++] = feature1(90, c[s0]!);
  keys[n++] = feature1(91, c[s1]!);
  keys[n++] = feature1(92, c[b0]!);
  keys[n++] = feature2(93, c[b0]!, c[b1]!);
  // What lies just before and behind the words on top.
  keys[n++] = feature3(94, p[Math.max(0, s0 - 1)]!, ps0, pb0);
  keys[n++] = feature3(95, ps0, p[s0 + 1]!, pb0);
  keys[n++] = feature3(96, ps0, p[Math.max(0, b0 - 1)]!, pb0);
  keys[n++] = feature2(97, u[s0]!, sentence.titleCase);
  // Which word a prepositional phrase belongs to: its preposition with the words on both sides.
  keys[n++] = feature3(98, ws1, w[s0l]!, c[s0]!);
  keys[n++] = feature3(99, c[s1]!, w[s0l]!, c[s0]!);
  keys[n++] = feature3(100, ps1, w[s0l]!, ps0);
  keys[n++] = feature3(101, c[s2]!, w[s0l]!, ps1);
  keys[n++] = feature2(102, c[s1]!, wb0);
  // Which relations a word has given already.
  const given1 = state.given[s1]!;
  keys[n++] = feature3(103, ps1, given1, ps0);
  keys[n++] = feature3(104, ws1, given1, labels[s0l]!);
  keys[n++] = feature3(105, c[s1]!, given1, ps0);
  keys[n++] = feature3(106, ps0, state.given[s0]!, pb0);
  keys[n++] = feature3(107, ps0, pb0, state.given[b0]!);
  return n;
}

/** Words between, in steps that widen. */
function distance(from: number, to: number): number {
  if (from < padding) return 0;
  const between = to - from;
  if (between <= 5) return between;
  return between <= 10 ? 6 : 7;
}
