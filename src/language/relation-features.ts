import { pair } from "./hash.ts";
import { distance } from "./move-features.ts";
import { left, type ParserState } from "./parser-state.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";
import { Templates, type TemplateTable } from "./templates.ts";

/**
 * What is asked of an arc: `c` is the child and `h` the head, `tags` the fine tags of both; `o` is the word that opens what hangs on the
 * child, `cl` and `cr` its outermost dependents on the left and the right, `cl2` and `cr2` those before them, `hl` and `hr` the head's;
 * `c-` stands before the child in the sentence, `c+` behind it; `below` is what lies under both on the stack. The letters behind the
 * dot are those of the move templates.
 */
const table: TemplateTable = {
  1: "none",
  // The two words.
  2: "c.w c.t",
  3: "c.t",
  4: "h.w h.t",
  5: "tags",
  6: "c.w h.t",
  7: "h.w c.t",
  8: "c.w h.w",
  9: "c.m c.t h.t",
  10: "h.m tags",
  11: "c.m h.m",
  12: "c.k h.k",
  13: "c.m h.w",
  14: "c.w h.m",
  15: "tags gap",
  // The word that opens what hangs on the child, and the next: a preposition, a conjunction, a relative pronoun.
  16: "o.w h.t",
  17: "o.t tags",
  18: "o.w o+.w h.u",
  19: "o.t o+.t tags",
  20: "o.w tags",
  21: "o.w h.w",
  22: "o.w h.m c.m",
  23: "o-.t tags",
  24: "o-.w o.w c.t",
  // The child's own dependents.
  25: "c.given tags",
  26: "c.given c.t o.w",
  27: "c.given h.u",
  28: "cl.l tags",
  29: "cl.l cl2.l tags",
  30: "cl.l c.w",
  31: "cl.w c.m h.m",
  32: "cl.w c.t h.w",
  33: "cl.w c.w h.t",
  34: "cl.w tags",
  35: "cr.l tags",
  36: "cr.l cr2.l tags",
  37: "cl.t cr.t tags",
  // What the head has already.
  38: "h.given tags",
  39: "h.given h.w o.w",
  40: "h.given h.m",
  41: "h.given c.given c.u",
  42: "hr.l tags",
  43: "hl.l h.w c.t",
  44: "hr.w c.w h.t",
  // What stands around.
  45: "c-.t tags",
  46: "c+.t tags",
  47: "h+.t tags",
  48: "h-.t tags",
  49: "b0.w tags",
  50: "below.t tags",
  51: "c.w c-.w h.t none",
  52: "c.w c+.w h.t",
  53: "title tags",
  54: "isFirst tags",
};

/** The values of an arc, in the order in which `relationFeatures` writes them. */
const names = [
  "c.w c.t c.u c.m c.k h.w h.t h.u h.m h.k tags",
  "o.w o.t o+.w o+.t o-.w o-.t",
  "cl.w cl.t cl.l cl2.l cr.t cr.l cr2.l hl.l hr.w hr.l",
  "c-.w c-.t c+.w c+.t h-.t h+.t b0.w below.t",
  "c.given h.given gap title isFirst none",
].flatMap((row) => row.split(" "));

const templates = new Templates(names, table);
const values = new Int32Array(names.length);

/** There is one for each template. */
export const mostRelationFeatures = templates.size;
/** Templates have other numbers for arcs to the left. */
const leftward = 128;

/**
 * Writes the feature keys of the arc that `move` is about to make from the top of the stack, whose own dependents are complete by then,
 * and returns how many there are.
 */
export function relationFeatures(
  sentence: SentenceBuffer,
  state: ParserState,
  move: number,
  keys: Int32Array,
): number {
  const child = state.stackAt(0);
  const head = move === left ? state.bufferAt(0) : state.stackAt(1);
  const own = wordValues(sentence, state, child, head);
  const count = aroundValues(sentence, state, child, head, state.stackAt(move === left ? 1 : 2), own);
  if (count !== values.length) throw new Error("The values of an arc are not those of its templates.");
  return templates.write(values, keys, move === left ? leftward : 0);
}

/** The two words, the word that opens what hangs on the child, and their dependents. */
function wordValues(sentence: SentenceBuffer, state: ParserState, c: number, h: number): number {
  const { lower: w, tags: t, upos: u, middle: m, coarse: k } = sentence;
  const { left1, left2, right1, right2, labels, first } = state;
  const o = first[c]!, cl = left1[c]!, cr = right1[c]!, hr = right1[h]!; // biome-ignore format: one row
  let n = 0;
  values[n++] = w[c]!;
  values[n++] = t[c]!;
  values[n++] = u[c]!;
  values[n++] = m[c]!;
  values[n++] = k[c]!;
  values[n++] = w[h]!;
  values[n++] = t[h]!;
  values[n++] = u[h]!;
  values[n++] = m[h]!;
  values[n++] = k[h]!;
  values[n++] = pair(t[c]!, t[h]!);
  values[n++] = w[o]!;
  values[n++] = t[o]!;
  values[n++] = w[o + 1]!;
  values[n++] = t[o + 1]!;
  values[n++] = w[o - 1]!;
  values[n++] = t[o - 1]!;
  values[n++] = w[cl]!;
  values[n++] = t[cl]!;
  values[n++] = labels[cl]!;
  values[n++] = labels[left2[c]!]!;
  values[n++] = t[cr]!;
  values[n++] = labels[cr]!;
  values[n++] = labels[right2[c]!]!;
  values[n++] = labels[left1[h]!]!;
  values[n++] = w[hr]!;
  values[n++] = labels[hr]!;
  return n;
}

/** What stands around both, and what they have already. */
function aroundValues(
  sentence: SentenceBuffer,
  state: ParserState,
  c: number,
  h: number,
  below: number,
  at: number,
): number {
  const { lower: w, tags: t } = sentence;
  let n = at;
  values[n++] = w[c - 1]!;
  values[n++] = t[c - 1]!;
  values[n++] = w[c + 1]!;
  values[n++] = t[c + 1]!;
  values[n++] = t[h - 1]!;
  values[n++] = t[h + 1]!;
  values[n++] = w[state.bufferAt(0)]!;
  values[n++] = t[below]!;
  values[n++] = state.given[c]!;
  values[n++] = state.given[h]!;
  values[n++] = distance(Math.min(c, h), Math.max(c, h));
  values[n++] = sentence.titleCase;
  values[n++] = c === padding ? 1 : 0;
  values[n++] = 0;
  return n;
}
