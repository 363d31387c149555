import type { Country } from "../../language/en/countries.ts";
import type { Gender } from "../../language/en/given-names.ts";
import type { EntityType, Span } from "../../model/index.ts";

/** A mention as it is found, before entities have their ids. */
export interface FoundMention extends Span {
  /** The token that governs the mention's other words. */
  readonly token: number;
  readonly form: "name" | "nominal" | "pronoun";
  readonly rule: string;
  readonly certainty?: "likely";
}

/** An office, rank or calling of a person as some words of the document give it. */
export interface Office extends Span {
  /** In lower case without country and past: "foreign minister". */
  readonly office: string;
  /** ISO 3166 code of the country it belongs to, where the words name it. */
  readonly country?: string;
  /** "former", "late": it is not held now. */
  readonly past: boolean;
  /** Not said of this person but of the one whose counterpart the words make him: no role of his own wording. */
  readonly inherited?: boolean;
}

/** An entity in the making. Steps add to it; nothing outside this folder sees one. */
export interface Draft {
  type: EntityType;
  readonly mentions: FoundMention[];
  readonly offices: Office[];
  /** Words of the fullest name as they are compared; empty for what has no name. */
  words: readonly string[];
  country?: Country;
  gender?: Gender | undefined;
  /** A name for what the text names only by other words: a country by its demonym, a group by its noun. */
  readonly fallbackName?: string;
}

export function draft(type: EntityType, words: readonly string[] = [], more: Partial<Draft> = {}): Draft {
  return { type, words, mentions: [], offices: [], ...more };
}

/** The mention that stands first; every draft that is kept has one. */
export function earliest(it: Draft): FoundMention | undefined {
  return it.mentions.reduce<FoundMention | undefined>(
    (first, mention) => (first === undefined || mention.start < first.start ? mention : first),
    undefined,
  );
}
