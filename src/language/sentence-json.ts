import {
  deprelOf,
  formOf,
  headOf,
  lemmaOf,
  namesOf,
  sentenceCount,
  sentenceSpan,
  tokensOf,
  uposOf,
} from "./accessors.ts";
import type { Annotated, NameType } from "./annotated.ts";

/** A word as `synoptic annotate --format json` prints it. */
export interface TokenJson {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** CoNLL-U features; left out where there are none. */
  readonly feats?: string;
  /** Index of the governing word in the sentence's `tokens`, -1 at the root. */
  readonly head: number;
  readonly deprel: string;
  /** The type of the name that the word is in; `begin` marks its first word. */
  readonly entity?: { readonly type: NameType; readonly begin?: true };
}

export interface SentenceJson {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly TokenJson[];
}

/** Sentences with their words as plain values, in reading order; offsets are those of the text. */
export function sentencesJson(annotated: Annotated): SentenceJson[] {
  const entities = new Map<number, TokenJson["entity"]>();
  for (const name of namesOf(annotated)) {
    for (let token = name.from; token < name.to; token++)
      entities.set(token, { type: name.type, ...(token === name.from ? { begin: true as const } : {}) });
  }
  return Array.from({ length: sentenceCount(annotated) }, (_, sentence) => {
    const { from, to } = tokensOf(annotated, sentence);
    const tokens = Array.from({ length: to - from }, (_, index) =>
      tokenJson(annotated, from + index, from, entities.get(from + index)),
    );
    return { ...sentenceSpan(annotated, sentence), tokens };
  });
}

function tokenJson(
  annotated: Annotated,
  token: number,
  from: number,
  entity: TokenJson["entity"],
): TokenJson {
  const feats = annotated.featureNames[annotated.features[token]!]!;
  const head = headOf(annotated, token);
  return {
    start: annotated.starts[token]!,
    end: annotated.ends[token]!,
    form: formOf(annotated, token),
    lemma: lemmaOf(annotated, token),
    upos: uposOf(annotated, token),
    ...(feats === "_" ? {} : { feats }),
    head: head < 0 ? -1 : head - from,
    deprel: deprelOf(annotated, token),
    ...(entity ? { entity } : {}),
  };
}
