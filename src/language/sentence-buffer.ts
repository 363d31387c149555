import { affixes, type Lexicon } from "./lexicon.ts";

/** Places before the first and behind the last word that features may look at. */
export const padding = 3;

/** One sentence's words as features see them, in arrays that are used again for the next. Word `i` stands at `i + padding`; place 0 is no word. */
export class SentenceBuffer {
  length = 0;
  private capacity = 0;
  /** Numbers in the lexicon. */
  ids!: Int32Array;
  form!: Int32Array;
  lower!: Int32Array;
  shape!: Int32Array;
  flags!: Uint8Array;
  prefixes!: Int32Array;
  suffixes!: Int32Array;
  coarse!: Int32Array;
  middle!: Int32Array;
  fine!: Int32Array;
  /** What the language's tables say of the word alone. */
  kinds!: Uint8Array;
  /** What they say of the phrase of several words that it is in, 8 more behind the phrase's first word. Filled for names only. */
  phrases!: Uint8Array;
  /** The tagger's fine tag plus 1; 0 where there is none yet. */
  tags!: Int32Array;
  /** Universal tag plus 1. */
  upos!: Int32Array;
  /** Whether most words begin with a capital, as in a headline. */
  titleCase = 0;

  constructor() {
    this.reserve(256);
  }

  fill(lexicon: Lexicon, words: Int32Array, from: number, to: number): void {
    this.length = to - from;
    this.reserve(this.length + padding * 2);
    for (let place = 0; place < padding; place++) {
      this.blank(place, -1 - place);
      this.blank(this.length + padding + place, -11 - place);
    }
    for (let token = from; token < to; token++) this.set(token - from + padding, lexicon, words[token]!);
    this.titleCase = this.isTitleCase() ? 1 : 0;
  }

  private set(place: number, lexicon: Lexicon, word: number): void {
    this.ids[place] = word;
    this.form[place] = lexicon.form[word]!;
    this.lower[place] = lexicon.lower[word]!;
    this.shape[place] = lexicon.shape[word]!;
    this.flags[place] = lexicon.flags[word]!;
    this.kinds[place] = lexicon.kinds[word]!;
    this.phrases[place] = 0;
    this.coarse[place] = lexicon.clusters[word * 3]!;
    this.middle[place] = lexicon.clusters[word * 3 + 1]!;
    this.fine[place] = lexicon.clusters[word * 3 + 2]!;
    this.tags[place] = 0;
    this.upos[place] = 0;
    for (let size = 0; size < affixes; size++) {
      this.prefixes[place * affixes + size] = lexicon.prefixes[word * affixes + size]!;
      this.suffixes[place * affixes + size] = lexicon.suffixes[word * affixes + size]!;
    }
  }

  private blank(place: number, mark: number): void {
    this.form[place] = mark;
    this.lower[place] = mark;
    this.shape[place] = mark;
    this.flags[place] = 0;
    this.kinds[place] = 0;
    this.phrases[place] = 0;
    this.coarse[place] = mark;
    this.middle[place] = mark;
    this.fine[place] = mark;
    this.tags[place] = mark;
    this.upos[place] = mark;
    this.prefixes.fill(mark, place * affixes, (place + 1) * affixes);
    this.suffixes.fill(mark, place * affixes, (place + 1) * affixes);
  }

  private isTitleCase(): boolean {
    let capitals = 0;
    let small = 0;
    for (let place = padding; place < this.length + padding; place++) {
      if (this.flags[place]! & 16) continue;
      if (this.flags[place]! & 1) capitals++;
      else if ((this.flags[place]! & 4) === 0) small++;
    }
    return capitals >= 4 && capitals > 1.5 * small;
  }

  private reserve(places: number): void {
    if (places <= this.capacity) return;
    const size = places * 2;
    this.capacity = size;
    this.ids = new Int32Array(size);
    this.form = new Int32Array(size);
    this.lower = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.kinds = new Uint8Array(size);
    this.phrases = new Uint8Array(size);
    this.prefixes = new Int32Array(size * affixes);
    this.suffixes = new Int32Array(size * affixes);
    this.coarse = new Int32Array(size);
    this.middle = new Int32Array(size);
    this.fine = new Int32Array(size);
    this.tags = new Int32Array(size);
    this.upos = new Int32Array(size);
  }
}
