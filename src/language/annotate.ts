import type { Span } from "../model/index.ts";
import { type Annotated, uposNames } from "./annotated.ts";
import type { LanguageModel } from "./language-model.ts";
import { mendDescriptions, mendFinite, mendSubjects } from "./mends.ts";
import { featuresOf, subjectsOf } from "./morphology.ts";
import { labelNames, markPhrases, NameMemory, nameTypeOf } from "./names.ts";
import { parseSentence } from "./parser.ts";
import { ParserState } from "./parser-state.ts";
import { SecondLooker } from "./second-look.ts";
import { padding, SentenceBuffer } from "./sentence-buffer.ts";
import { sentenceStarts } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

/** Tokens and sentences of a text before anything is known of them. */
export interface Segmented {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly sentences: Uint32Array;
}

/**
 * Sentences, tokens, tags, lemmas, names and dependencies of the blocks of a text, in their order. Offsets are those of the text;
 * a sentence never reaches over the border of a block, and what lies outside all blocks has no tokens. Without blocks, all of the text.
 */
export function annotate(
  model: LanguageModel,
  text: string,
  blocks: readonly Span[] = [{ start: 0, end: text.length }],
): Annotated {
  const { words, segmented } = segment(model, text, blocks);
  return annotated(model, segmented, words);
}

/** Tokens and sentences alone, and the number of each token's word in the lexicon. */
function segment(
  model: LanguageModel,
  text: string,
  blocks: readonly Span[],
): { segmented: Segmented; words: Int32Array } {
  const { lexicon, language } = model;
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const sentences: number[] = [];
  lexicon.refresh();
  for (const block of blocks) {
    const from = starts.length;
    tokenize(text, block.start, block.end, language, (start, end) => {
      starts.push(start);
      ends.push(end);
      words.push(lexicon.idOf(text.slice(start, end)));
    });
    const tokens = { text, starts, ends, words, from, to: starts.length };
    for (const start of sentenceStarts(model.sentences, lexicon, language, tokens)) sentences.push(start);
  }
  sentences.push(starts.length);
  const segmented = {
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    sentences: Uint32Array.from(sentences),
  };
  return { segmented, words: Int32Array.from(words) };
}

/** All that is above tokens and sentences, for those given. */
export function annotateSegmented(model: LanguageModel, segmented: Segmented): Annotated {
  const { text, starts, ends } = segmented;
  const { lexicon } = model;
  lexicon.refresh();
  const words = Int32Array.from(starts, (start, token) => lexicon.idOf(text.slice(start, ends[token])));
  return annotated(model, segmented, words);
}

function annotated(model: LanguageModel, segmented: Segmented, words: Int32Array): Annotated {
  const { text, starts, ends, sentences } = segmented;
  const work = new Work(model, text, starts, ends);
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    work.read(words, sentences[sentence]!, sentences[sentence + 1]!);
  }
  return {
    ...segmented,
    upos: work.upos,
    features: work.features,
    featureNames: model.manifest.features,
    lemmas: work.lemmas,
    heads: work.heads,
    deprels: work.deprels,
    deprelNames: model.manifest.relations,
    names: work.names,
  };
}

class Work {
  readonly upos: Uint8Array;
  readonly features: Uint16Array;
  readonly lemmas: string[] = [];
  readonly heads: Int32Array;
  readonly deprels: Uint8Array;
  readonly names: Uint8Array;
  private readonly buffer = new SentenceBuffer();
  private readonly state = new ParserState();
  /** The state whose tree is taken: the first, or that of the second look. */
  private tree = this.state;
  private readonly looker: SecondLooker;
  private readonly memory = new NameMemory();

  constructor(
    readonly model: LanguageModel,
    readonly text: string,
    readonly starts: Uint32Array,
    readonly ends: Uint32Array,
  ) {
    const tokens = starts.length;
    this.looker = new SecondLooker(model);
    this.upos = new Uint8Array(tokens);
    this.features = new Uint16Array(tokens);
    this.heads = new Int32Array(tokens);
    this.deprels = new Uint8Array(tokens);
    this.names = new Uint8Array(tokens);
  }

  read(words: Int32Array, from: number, to: number): void {
    const { model } = this;
    const buffer = this.buffer;
    buffer.fill(model.lexicon, words, from, to);
    model.tagger.tag(buffer);
    mendFinite(buffer, model.mends, model.uposOfTag);
    parseSentence(model.parser, buffer, this.state);
    mendSubjects(buffer, this.state, model.mends);
    mendDescriptions(buffer, this.state, model.mends);
    this.tree = this.looker.improve(buffer, this.state, (index, tag) => this.canHaveTag(from + index, tag));
    const subjects = subjectsOf(buffer, this.tree, model.isSubject);
    for (let token = from; token < to; token++) this.word(token, token - from + padding, from, subjects);
    this.name(words, from, to);
  }

  private canHaveTag(token: number, tag: number): boolean {
    const { manifest, language } = this.model;
    return language.canHaveTag(this.text.slice(this.starts[token], this.ends[token]), manifest.tags[tag]!);
  }

  private word(token: number, place: number, from: number, subjects: Int32Array): void {
    const { model } = this;
    const buffer = this.buffer;
    const state = this.tree;
    const head = state.heads[place]! - padding;
    this.upos[token] = buffer.upos[place]! - 1;
    this.heads[token] = head === buffer.length ? -1 : from + head;
    this.deprels[token] = state.labels[place]! - 1;
    const allowed = model.featuresAllowed[buffer.tags[place]! - 1]!;
    this.features[token] = featuresOf(model.morphology, allowed, buffer, state, place, subjects[place]!);
    const form = this.text.slice(this.starts[token], this.ends[token]);
    // The model guesses lemmas by endings, which tell nothing of "struck" and little of "fined".
    const known = uposNames[this.upos[token]!] === "VERB" ? model.language.verbBase(form) : undefined;
    this.lemmas.push(known ?? model.lemmatizer.lemma(buffer, place, form));
  }

  private name(words: Int32Array, from: number, to: number): void {
    const { lexicon, language } = this.model;
    const labels = new Uint8Array(to - from);
    markPhrases(
      language,
      this.buffer,
      (index) => lexicon.startsPhrase[words[from + index]!] === 1,
      (index) => this.text.slice(this.starts[from + index], this.ends[from + index]),
    );
    labelNames(this.model.names, this.buffer, this.memory, labels);
    labels.forEach((label, index) => {
      this.names[from + index] = label > 4 ? nameTypeOf(label) + 8 : label;
    });
  }
}
