import type { Span } from "../../../src/model/index.ts";
import { readJsonLines } from "../../data.ts";

/** What an article calls a main actor, as the coders of NewsWCL50 marked it. */
export interface GoldLabel extends Span {
  readonly concept: string;
}

export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  /** Wordings of one person that are not the bare name: "North Korean leader". */
  readonly labels: readonly GoldLabel[];
  /** All mentions of these people, to find out which entity of ours is which. */
  readonly mentions: readonly GoldLabel[];
}

export const labelsFile = "labels/newswcl50.jsonl.gz";

interface CodedRecord {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly concept: string;
    readonly type: string;
    readonly surface: string;
  }[];
}

/**
 * The articles with the labels of their main actors: mentions of type ACTOR (one person) that hold a common noun or a title, that
 * is, a word which is no part of any bare name of the person and no pronoun. Bare names of a person are the mentions all of whose
 * words begin in capitals and hold none of a short list of titles.
 */
export function labelledArticles(): LabelledArticle[] {
  return readJsonLines<CodedRecord>(labelsFile).map(({ id, text, mentions }) => {
    const people = mentions.filter(({ type }) => type === "ACTOR");
    return {
      id,
      text,
      mentions: people.map(({ start, end, concept }) => ({ start, end, concept })),
      labels: people
        .filter(({ surface }) => isLabel(surface))
        .map(({ start, end, concept }) => ({ start, end, concept })),
    };
  });
}

const titles =
  /\b(?:president|minister|director|secretary|leader|chancellor|chief|king|counsel|attorney|lawyer|mayor|senator|governor|general|commander|dictator|ambassador|adviser|advisor|spokes\w+|speaker|man|woman|boss|ruler|host|counterpart|mogul|billionaire|businessman|candidate|official|Mr|Mrs|Ms)\b/i;
const pronoun =
  /^(?:he|she|him|her|his|hers|himself|herself|i|me|my|mine|you|your|we|us|our|they|them|their|who|whose|it|its|myself)$/i;

function isLabel(surface: string): boolean {
  const words = surface.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  if (words.length === 0 || words.every((word) => pronoun.test(word))) return false;
  if (titles.test(surface)) return true;
  return (
    words.length <= 8 &&
    words.some((word) => /^\p{Ll}{3,}/u.test(word) && !/^(?:the|and|of|for|from|with|said|says)$/.test(word))
  );
}
