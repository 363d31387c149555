/** Universal part-of-speech tags, in the order of their codes in `Annotated.upos`. */
export const uposNames = [
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
  "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
] as const; // biome-ignore format: a table reads better in rows
export type Upos = (typeof uposNames)[number];

/** Types of names, in the order of their codes in `Annotated.names`; code 0 is no name. */
export const nameTypes = ["none", "person", "organization", "place", "other"] as const;
export type NameType = Exclude<(typeof nameTypes)[number], "none">;

/**
 * Sentences, tokens, tags, lemmas, names and dependencies of one text, in flat arrays with one element a token.
 * Token positions are zero-based indexes; offsets are UTF-16 code units of `text`. Read it through the functions of
 * `accessors.ts`. Tokens and the gaps between them give the text back.
 */
export interface Annotated {
  readonly text: string;
  /** Where each token starts and ends in `text`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The first token of each sentence, and at the end the number of tokens: one element more than there are sentences. */
  readonly sentences: Uint32Array;
  /** Indexes in `uposNames`. */
  readonly upos: Uint8Array;
  /** Indexes in `featureNames`, whose items are in CoNLL-U form, such as `Number=Sing|Person=3`, or `_`. */
  readonly features: Uint16Array;
  readonly featureNames: readonly string[];
  readonly lemmas: readonly string[];
  /** The token that governs each token, in the same numbering; -1 at the root of a sentence. */
  readonly heads: Int32Array;
  /** Indexes in `deprelNames`: Universal Dependencies relations with their subtypes, such as `nsubj:pass`. */
  readonly deprels: Uint8Array;
  readonly deprelNames: readonly string[];
  /** Indexes in `nameTypes`; the first token of a name has 8 added. */
  readonly names: Uint8Array;
}
