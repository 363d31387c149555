import { feature1, feature2, feature3 } from "./hash.ts";
import { affixes, type Lexicon } from "./lexicon.ts";
import { bestOf, type LinearModel, type Scorer } from "./linear.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";

/** More than any position has. */
export const mostTagFeatures = 64;

const keys = new Int32Array(mostTagFeatures);
const scores = new Float64Array(256);

/** Tags a sentence from left to right: `sentence.tags` and `upos` are filled. `uposOfTag` gives the universal tag of each fine one. */
export function tagSentence(scorer: Scorer, uposOfTag: Uint8Array, sentence: SentenceBuffer): void {
  for (let place = padding; place < sentence.length + padding; place++) {
    scorer.score(keys, tagFeatures(sentence, place, keys), scores);
    setTag(sentence, place, bestOf(scores, scorer.classes), uposOfTag);
  }
}

/**
 * The same with a memory: what a word's form alone speaks for is added up once and kept, since most words of a text were met before.
 * Sums are kept in single precision.
 */
export class Tagger {
  private generation = 0;
  private ownScores = new Float32Array(0);
  private isKnown = new Uint8Array(0);
  /** The scores of all tags at all places of the sentence tagged last. */
  private noted = new Float32Array(0);

  constructor(
    private readonly model: LinearModel,
    private readonly uposOfTag: Uint8Array,
    private readonly lexicon: Lexicon,
  ) {}

  tag(sentence: SentenceBuffer): void {
    const { model, uposOfTag } = this;
    const { classes } = model;
    this.reserve();
    const room = (sentence.length + padding) * classes;
    if (this.noted.length < room) this.noted = new Float32Array(room * 2);
    for (let place = padding; place < sentence.length + padding; place++) {
      const from = this.ownScoresOf(sentence, place);
      for (let at = 0; at < classes; at++) scores[at] = this.ownScores[from + at]!;
      model.add(keys, contextFeatures(sentence, place, keys, 0), scores);
      setTag(sentence, place, bestOf(scores, classes), uposOfTag);
      for (let at = 0, to = place * classes; at < classes; at++) this.noted[to + at] = scores[at]!;
    }
  }

  /** By how much the tag at a place won over another one when the sentence was tagged last. */
  marginOver(sentence: SentenceBuffer, place: number, other: number): number {
    const from = place * this.model.classes;
    return this.noted[from + sentence.tags[place]! - 1]! - this.noted[from + other]!;
  }

  /** Where the sums of a word begin. */
  private ownScoresOf(sentence: SentenceBuffer, place: number): number {
    const word = sentence.ids[place]!;
    const from = word * this.model.classes;
    if (this.isKnown[word] === 0) {
      this.model.score(keys, ownFeatures(sentence, place, keys), scores);
      for (let at = 0; at < this.model.classes; at++) this.ownScores[from + at] = scores[at]!;
      this.isKnown[word] = 1;
    }
    return from;
  }

  /** Makes room for all words of the lexicon, and forgets those that it has forgotten. */
  private reserve(): void {
    const { form, generation } = this.lexicon;
    if (generation !== this.generation) this.isKnown.fill(0);
    this.generation = generation;
    if (this.isKnown.length >= form.length) return;
    const [isKnown, ownScores] = [this.isKnown, this.ownScores];
    this.isKnown = new Uint8Array(form.length);
    this.ownScores = new Float32Array(form.length * this.model.classes);
    this.isKnown.set(isKnown);
    this.ownScores.set(ownScores);
  }
}

/** Puts a tag at a place, for the features of those that follow. */
export function setTag(sentence: SentenceBuffer, place: number, tag: number, uposOfTag: Uint8Array): void {
  sentence.tags[place] = tag + 1;
  sentence.upos[place] = uposOfTag[tag]! + 1;
}

/** Writes the feature keys of one word, given the tags before it, and returns how many there are. */
export function tagFeatures(sentence: SentenceBuffer, at: number, keys: Int32Array): number {
  return contextFeatures(sentence, at, keys, ownFeatures(sentence, at, keys));
}

/** The keys of what a word's form alone tells. */
function ownFeatures(sentence: SentenceBuffer, at: number, keys: Int32Array): number {
  const { form, lower, shape, prefixes, suffixes, coarse, middle, fine } = sentence;
  let count = 0;
  keys[count++] = 1;
  keys[count++] = feature1(2, lower[at]!);
  keys[count++] = feature1(3, form[at]!);
  for (let size = 0; size < affixes; size++) {
    keys[count++] = feature1(4 + size, suffixes[at * affixes + size]!);
    keys[count++] = feature1(8 + size, prefixes[at * affixes + size]!);
  }
  keys[count++] = feature1(12, shape[at]!);
  keys[count++] = feature1(33, coarse[at]!);
  keys[count++] = feature1(34, middle[at]!);
  keys[count++] = feature1(35, fine[at]!);
  return count;
}

/** The keys of what stands around it, written behind the first `own`. */
function contextFeatures(sentence: SentenceBuffer, at: number, keys: Int32Array, own: number): number {
  const { lower, shape, flags, suffixes, middle, fine, tags } = sentence;
  const word = lower[at]!;
  const before = tags[at - 1]!;
  const before2 = tags[at - 2]!;
  let count = own;
  const first = at === padding ? 1 : 0;
  const capital = flags[at]! * 4 + first * 2 + sentence.titleCase;
  keys[count++] = feature1(13, capital);
  keys[count++] = feature2(14, suffixes[at * affixes + 2]!, capital);
  keys[count++] = feature1(15, before);
  keys[count++] = feature2(16, before, before2);
  keys[count++] = feature2(17, before, word);
  keys[count++] = feature3(18, before, before2, word);
  keys[count++] = feature1(19, lower[at - 1]!);
  keys[count++] = feature1(20, lower[at + 1]!);
  keys[count++] = feature1(21, lower[at - 2]!);
  keys[count++] = feature1(22, lower[at + 2]!);
  keys[count++] = feature2(23, lower[at - 1]!, word);
  keys[count++] = feature2(24, word, lower[at + 1]!);
  keys[count++] = feature2(25, before, lower[at + 1]!);
  keys[count++] = feature1(26, suffixes[(at - 1) * affixes + 2]!);
  keys[count++] = feature1(27, suffixes[(at + 1) * affixes + 2]!);
  keys[count++] = feature2(28, before, suffixes[(at + 1) * affixes + 2]!);
  keys[count++] = feature2(29, suffixes[at * affixes + 2]!, suffixes[(at + 1) * affixes + 1]!);
  keys[count++] = feature2(30, before, suffixes[at * affixes + 2]!);
  keys[count++] = feature2(31, shape[at]!, shape[at + 1]!);
  keys[count++] = feature2(32, shape[at - 1]!, shape[at]!);
  keys[count++] = feature1(36, middle[at - 1]!);
  keys[count++] = feature1(37, middle[at + 1]!);
  keys[count++] = feature1(38, fine[at + 1]!);
  keys[count++] = feature2(39, before, middle[at]!);
  keys[count++] = feature2(40, before, middle[at + 1]!);
  keys[count++] = feature2(41, middle[at]!, middle[at + 1]!);
  keys[count++] = feature2(42, middle[at - 1]!, middle[at]!);
  keys[count++] = feature3(43, middle[at - 1]!, middle[at]!, middle[at + 1]!);
  keys[count++] = feature1(44, middle[at + 2]!);
  keys[count++] = feature2(45, middle[at + 1]!, middle[at + 2]!);
  keys[count++] = feature2(46, sentence.kinds[at]!, capital);
  keys[count++] = feature3(47, sentence.kinds[at]!, sentence.kinds[at + 1]!, before);
  return count;
}
