import { pair } from "./hash.ts";
import type { ParserState } from "./parser-state.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";
import { Templates, type TemplateTable } from "./templates.ts";

/**
 * What is asked before a move, after Zhang and Nivre 2011, fitted to arc-hybrid. `s0` is the top of the stack, `s1` and `s2` lie below,
 * `b0` … `b2` come next; `s0l` is the outermost dependent of `s0` on the left and `s0l2` the one before it, `s0r` on the right;
 * `s0-` and `s0+` stand beside `s0` in the sentence. `w` is the word, `t` its fine tag, `u` its universal
 * one, `m` its middle and `k` its coarse cluster, `l` the relation to the head.
 */
const table: TemplateTable = {
  // Words and tags by themselves.
  2: "s0.w",
  3: "s0.t",
  4: "s0.w s0.t",
  5: "s1.w",
  6: "s1.t",
  7: "s1.w s1.t",
  8: "b0.w",
  9: "b0.t",
  10: "b0.w b0.t",
  11: "b1.w b1.t",
  12: "b1.t",
  13: "b2.w b2.t",
  14: "s2.w s2.t s2.m",
  15: "s2.t",
  // Pairs.
  16: "s0.w s0.t b0.w b0.t",
  17: "s0.w s0.t b0.w",
  18: "s0.w b0.w b0.t",
  19: "s0.w s0.t b0.t",
  20: "s0.t b0.w b0.t",
  21: "s0.w b0.w",
  22: "s0.t b0.t",
  23: "s1.w s1.t s0.w s0.t",
  24: "s1.w s0.w",
  25: "s1.w s1.t s0.t",
  26: "s1.t s0.w s0.t",
  27: "s1.t s0.t",
  28: "b0.t b1.t",
  29: "b0.w b1.w",
  30: "s1.t s1.w b0.t",
  31: "s0.w b1.t",
  // Triples.
  32: "b0.t b1.t b2.t",
  33: "s0.t b0.t b1.t",
  34: "s1.t s0.t b0.t",
  35: "s1.t s0.t b0.t b1.t",
  36: "s2.t s1.t s0.t",
  37: "s0.t s0l.t b0.t",
  38: "s0.t s0r.t b0.t",
  39: "s0.t b0.t b0l.t",
  40: "s1.t s0.t s0l.t",
  41: "s1.t s0.t s0r.t",
  42: "s1.t s1l.t s0.t",
  43: "s1.t s1r.t s0.t",
  44: "s0.w b0.t b1.t",
  45: "s1.t s0.w b0.t",
  46: "s1.t s0.t b0.w",
  // Distance.
  47: "s0.w gap",
  48: "s0.t gap",
  49: "b0.w gap",
  50: "b0.t gap",
  51: "s0.t b0.t gap",
  52: "s1.t s0.t below",
  53: "s1.w below",
  // Number and labels of children.
  54: "s0.w s0.children",
  55: "s0.t b0.t s0.children",
  56: "s1.t s1.children",
  57: "b0.t b0.children",
  58: "b0.w b0.children",
  59: "s0.t s0l.l b0.t",
  60: "s0.t s0r.l b0.t",
  61: "s1.t s1r.l s0.t",
  62: "s1.t s1l.l s0.t",
  63: "b0.t b0l.l s0.t",
  64: "s0l.w s0l.l",
  65: "s0r.w s0r.l",
  66: "s1r.w s1r.l",
  67: "b0l.w b0l.l",
  68: "s0.t s0l.l s0l2.l s0r.l",
  69: "s0.t s0r.l s0r2.l",
  70: "b0.t b0l.l b0l2.t b0l2.l",
  71: "s1.t s1r.l s1r2.l",
  72: "s0.w s0l.l",
  73: "s0.w s0r.l",
  74: "s1.w s1r.l",
  75: "b0.w b0l.l",
  76: "s0.t b0.t b0l2.t",
  77: "s0.t s0l.t s0l2.t b0.t",
  78: "s0.t s0r.t s0r2.t b0.t",
  // Clusters.
  79: "s0.m b0.t",
  80: "b0.m s0.t",
  81: "s0.m b0.m",
  82: "s1.m s0.m",
  83: "s0.k b0.k",
  84: "s1.k s0.k",
  85: "s1.k s0.k b0.k",
  86: "s0.m b0.k b1.t",
  87: "s1.m s0.t b0.t",
  88: "s1.m s0.k b0.t",
  89: "s1.u s0.m b0.u",
  90: "s0.m",
  91: "s1.m",
  92: "b0.m",
  93: "b0.m b1.m",
  // What lies just before and behind the words on top.
  94: "s0-.t s0.t b0.t",
  95: "s0.t s0+.t b0.t",
  96: "s0.t b0-.t b0.t",
  97: "s0.u title",
  // Which word a prepositional phrase belongs to: its preposition with the words on both sides.
  98: "s1.w s0l.w s0.m",
  99: "s1.m s0l.w s0.m",
  100: "s1.t s0l.w s0.t",
  101: "s2.m s0l.w s1.t",
  102: "s1.m b0.w",
  // Which relations a word has given already.
  103: "s1.t s1.given s0.t",
  104: "s1.w s1.given s0l.l",
  105: "s1.m s1.given s0.t",
  106: "s0.t s0.given b0.t",
  107: "s0.t b0.t b0.given",
};

/** The values of a configuration, in the order in which `moveFeatures` writes them. */
const names = [
  "s0.w s0.t s0.u s0.m s0.k s1.w s1.t s1.u s1.m s1.k s2.w s2.t s2.m",
  "b0.w b0.t b0.u b0.m b0.k b1.w b1.t b1.m b2.w b2.t",
  "s0l.w s0l.t s0l.l s0l2.t s0l2.l s0r.w s0r.t s0r.l s0r2.t s0r2.l",
  "s1l.t s1l.l s1r.w s1r.t s1r.l s1r2.l b0l.w b0l.t b0l.l b0l2.t b0l2.l",
  "s0.children s1.children b0.children s0.given s1.given b0.given",
  "s0-.t s0+.t b0-.t gap below title",
].flatMap((row) => row.split(" "));

const templates = new Templates(names, table);
const values = new Int32Array(names.length);

/** There is one for each template, and one that is always the same. */
export const mostMoveFeatures = templates.size + 1;

/** Writes the feature keys of a configuration and returns how many there are. */
export function moveFeatures(sentence: SentenceBuffer, state: ParserState, keys: Int32Array): number {
  const count = stateValues(state, sentence, wordValues(sentence, state, 0));
  if (count !== values.length)
    throw new Error("The values of a configuration are not those of its templates.");
  const written = templates.write(values, keys);
  keys[written] = 1;
  return written + 1;
}

function wordValues(sentence: SentenceBuffer, state: ParserState, at: number): number {
  const { lower: w, tags: t, upos: u, middle: m, coarse: k } = sentence;
  const s0 = state.stackAt(0), s1 = state.stackAt(1), s2 = state.stackAt(2); // biome-ignore format: one row
  const b0 = state.bufferAt(0), b1 = state.bufferAt(1), b2 = state.bufferAt(2); // biome-ignore format: one row
  let n = at;
  values[n++] = w[s0]!;
  values[n++] = t[s0]!;
  values[n++] = u[s0]!;
  values[n++] = m[s0]!;
  values[n++] = k[s0]!;
  values[n++] = w[s1]!;
  values[n++] = t[s1]!;
  values[n++] = u[s1]!;
  values[n++] = m[s1]!;
  values[n++] = k[s1]!;
  values[n++] = w[s2]!;
  values[n++] = t[s2]!;
  values[n++] = m[s2]!;
  values[n++] = w[b0]!;
  values[n++] = t[b0]!;
  values[n++] = u[b0]!;
  values[n++] = m[b0]!;
  values[n++] = k[b0]!;
  values[n++] = w[b1]!;
  values[n++] = t[b1]!;
  values[n++] = m[b1]!;
  values[n++] = w[b2]!;
  values[n++] = t[b2]!;
  return n;
}

function stateValues(state: ParserState, sentence: SentenceBuffer, at: number): number {
  const { lower: w, tags: t } = sentence;
  const { left1, left2, right1, right2, labels, leftCount, rightCount, given } = state;
  const s0 = state.stackAt(0), s1 = state.stackAt(1), b0 = state.bufferAt(0); // biome-ignore format: one row
  const s0l = left1[s0]!, s0l2 = left2[s0]!, s0r = right1[s0]!, s0r2 = right2[s0]!; // biome-ignore format: one row
  const s1l = left1[s1]!, s1r = right1[s1]!, s1r2 = right2[s1]!, b0l = left1[b0]!, b0l2 = left2[b0]!; // biome-ignore format: one row
  let n = at;
  values[n++] = w[s0l]!;
  values[n++] = t[s0l]!;
  values[n++] = labels[s0l]!;
  values[n++] = t[s0l2]!;
  values[n++] = labels[s0l2]!;
  values[n++] = w[s0r]!;
  values[n++] = t[s0r]!;
  values[n++] = labels[s0r]!;
  values[n++] = t[s0r2]!;
  values[n++] = labels[s0r2]!;
  values[n++] = t[s1l]!;
  values[n++] = labels[s1l]!;
  values[n++] = w[s1r]!;
  values[n++] = t[s1r]!;
  values[n++] = labels[s1r]!;
  values[n++] = labels[s1r2]!;
  values[n++] = w[b0l]!;
  values[n++] = t[b0l]!;
  values[n++] = labels[b0l]!;
  values[n++] = t[b0l2]!;
  values[n++] = labels[b0l2]!;
  values[n++] = pair(leftCount[s0]!, rightCount[s0]!);
  values[n++] = pair(leftCount[s1]!, rightCount[s1]!);
  values[n++] = leftCount[b0]!;
  values[n++] = given[s0]!;
  values[n++] = given[s1]!;
  values[n++] = given[b0]!;
  values[n++] = t[Math.max(0, s0 - 1)]!;
  values[n++] = t[s0 + 1]!;
  values[n++] = t[Math.max(0, b0 - 1)]!;
  values[n++] = distance(s0, b0);
  values[n++] = distance(s1, s0);
  values[n++] = sentence.titleCase;
  return n;
}

/** Words between, in steps that widen. */
export function distance(from: number, to: number): number {
  if (from < padding) return 0;
  const between = to - from;
  if (between <= 5) return between;
  return between <= 10 ? 6 : 7;
}
