import { feature1, feature2 } from "./hash.ts";
import { affixes, type Lexicon } from "./lexicon.ts";
import { bestOf, type Scorer } from "./linear.ts";
import { normalized } from "./normalize.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";

/** How a lemma is made of a form: letters to take off the end, letters to put there, and whether to put all in lower case first. */
export interface LemmaScript {
  readonly lower: boolean;
  readonly cut: number;
  readonly add: string;
}

export const mostLemmaFeatures = 24;
const keys = new Int32Array(mostLemmaFeatures);
const scores = new Float64Array(256);

/** So many lemmas are kept. */
const mostKept = 1 << 17;

/** Lemmas of tagged words. Those found are kept, since most words of a text come again with the same tags around them. */
export class Lemmatizer {
  private generation = 0;
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly scorer: Scorer,
    private readonly scripts: readonly LemmaScript[],
    private readonly lexicon: Lexicon,
  ) {}

  /** `form` is the word at `place` as it stands. */
  lemma(sentence: SentenceBuffer, place: number, form: string): string {
    if (this.lexicon.generation !== this.generation || this.kept.size >= mostKept) this.kept.clear();
    this.generation = this.lexicon.generation;
    const key = keyOf(sentence, place);
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const lemma = lemmaFor(this.scorer, this.scripts, sentence, place, form);
    this.kept.set(key, lemma);
    return lemma;
  }
}

/** All that the features of a lemma look at, in one number. */
function keyOf({ ids, tags, titleCase }: SentenceBuffer, place: number): number {
  const first = place === padding ? 1 : 0;
  const before = first === 1 ? 0 : tags[place - 1]!;
  return ((ids[place]! * 256 + tags[place]!) * 256 + before) * 4 + first * 2 + titleCase;
}

function lemmaFor(
  scorer: Scorer,
  scripts: readonly LemmaScript[],
  sentence: SentenceBuffer,
  place: number,
  form: string,
): string {
  scorer.score(keys, lemmaFeatures(sentence, place, keys), scores);
  const applicable = (choice: number) => scripts[choice]!.cut < form.length || scripts[choice]!.add !== "";
  let best = bestOf(scores, scorer.classes);
  if (!applicable(best)) best = 0;
  return applyScript(scripts[best]!, form);
}

export function applyScript(script: LemmaScript, form: string): string {
  const plain = normalized(form);
  const base = script.lower ? plain.toLowerCase() : plain;
  return base.slice(0, Math.max(0, base.length - script.cut)) + script.add;
}

/** The script that makes `lemma` of `form`, with the longest common beginning. */
export function scriptOf(form: string, lemma: string): LemmaScript {
  const plain = normalized(form);
  const kept = commonStart(plain, lemma);
  const lowered = commonStart(plain.toLowerCase(), lemma);
  const lower = lowered > kept;
  const common = Math.max(kept, lowered);
  return { lower, cut: plain.length - common, add: lemma.slice(common) };
}

/** Writes the feature keys of a word's lemma: the word with its tag, and its ending. */
export function lemmaFeatures(sentence: SentenceBuffer, at: number, keys: Int32Array): number {
  const { lower, form, suffixes, tags, upos, shape, flags } = sentence;
  const tag = tags[at]!;
  const first = at === padding ? 1 : 0;
  let count = 0;
  keys[count++] = feature1(1, tag);
  keys[count++] = feature2(2, tag, lower[at]!);
  keys[count++] = feature2(3, tag, form[at]!);
  keys[count++] = feature2(4, upos[at]!, lower[at]!);
  for (let size = 0; size < affixes; size++) {
    keys[count++] = feature2(5 + size, tag, suffixes[at * affixes + size]!);
  }
  keys[count++] = feature2(9, tag, shape[at]!);
  keys[count++] = feature2(10, tag, (flags[at]! & 3) * 4 + first * 2 + sentence.titleCase);
  keys[count++] = feature1(11, shape[at]!);
  keys[count++] = feature2(12, tag, tags[at - 1]!);
  keys[count++] = feature2(13, upos[at]!, suffixes[at * affixes + 2]!);
  return count;
}

function commonStart(a: string, b: string): number {
  let size = 0;
  while (size < a.length && size < b.length && a[size] === b[size]) size++;
  return size;
}
