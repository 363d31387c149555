import { feature1, feature2, feature3 } from "./hash.ts";
import { affixes } from "./lexicon.ts";
import { bestOf, type Scorer } from "./linear.ts";
import type { ParserState } from "./parser-state.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";

export const mostMorphologyFeatures = 32;
const keys = new Int32Array(mostMorphologyFeatures);
const scores = new Float64Array(256);

/** The feature set of a tagged and parsed word, among those seen with its tag (`allowed`, one byte a class). */
export function featuresOf(
  scorer: Scorer,
  allowed: Uint8Array,
  sentence: SentenceBuffer,
  state: ParserState,
  place: number,
  subject: number,
): number {
  scorer.score(keys, morphologyFeatures(sentence, state, place, subject, keys), scores);
  return bestOf(scores, scorer.classes, allowed);
}

/** Writes the feature keys of a word. Number and person of a verb follow its subject, so the parse comes first. */
export function morphologyFeatures(
  sentence: SentenceBuffer,
  state: ParserState,
  at: number,
  subject: number,
  keys: Int32Array,
): number {
  const { lower, tags, suffixes, shape } = sentence;
  const tag = tags[at]!;
  const head = state.heads[at]!;
  const label = state.labels[at]!;
  let count = 0;
  keys[count++] = feature1(1, tag);
  keys[count++] = feature2(2, tag, lower[at]!);
  keys[count++] = feature2(3, tag, suffixes[at * affixes + 1]!);
  keys[count++] = feature2(4, tag, suffixes[at * affixes + 2]!);
  keys[count++] = feature2(5, tag, suffixes[at * affixes + 3]!);
  keys[count++] = feature2(6, tag, shape[at]!);
  keys[count++] = feature2(7, tag, tags[at - 1]!);
  keys[count++] = feature2(8, tag, lower[at - 1]!);
  keys[count++] = feature2(9, tag, tags[at + 1]!);
  keys[count++] = feature2(10, tag, lower[at + 1]!);
  keys[count++] = feature2(11, tag, label);
  keys[count++] = feature3(12, tag, lower[at]!, label);
  keys[count++] = feature3(13, tag, label, tags[head]!);
  keys[count++] = feature3(14, tag, lower[at]!, tags[head]!);
  keys[count++] = feature2(15, tag, tags[subject]!);
  keys[count++] = feature3(16, tag, lower[at]!, tags[subject]!);
  keys[count++] = feature2(17, tag, lower[subject]!);
  keys[count++] = feature3(18, tag, lower[at]!, lower[subject]!);
  keys[count++] = feature3(19, tag, lower[at]!, tags[at - 1]!);
  keys[count++] = feature3(20, tag, lower[at]!, lower[at - 1]!);
  keys[count++] = feature2(21, tag, at === padding ? 1 : 0);
  return count;
}

/** For each word the subject it agrees with: its own, or that of the word it helps; 0 where there is none. */
export function subjectsOf(sentence: SentenceBuffer, state: ParserState, isSubject: Uint8Array): Int32Array {
  const end = sentence.length + padding;
  const subjects = new Int32Array(end + padding);
  for (let at = padding; at < end; at++) {
    const label = state.labels[at]!;
    if (label > 0 && isSubject[label - 1] === 1) subjects[state.heads[at]!] = at;
  }
  const own = subjects.slice();
  for (let at = padding; at < end; at++) if (own[at] === 0) subjects[at] = own[state.heads[at]!]!;
  return subjects;
}
