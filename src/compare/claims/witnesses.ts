import type { Telling } from "./telling.ts";

/** Who bears a claim out: documents, and origins, of which several documents may be one. */
export interface Witnesses {
  readonly documents: readonly string[];
  readonly originIds: readonly string[];
}

/**
 * The documents and origins that tell a fact. A caption may be the only witness, but it is never a second one to what a body
 * says: where any body, title or dek tells it, those who tell it in a caption alone do not count.
 */
export function witnessesOf(tellings: readonly Telling[]): Witnesses {
  const told = tellings.filter((it) => it.zone !== "caption");
  const counted = told.length > 0 ? told : tellings.slice(0, 1);
  return {
    documents: [...new Set(counted.map((it) => it.account.document.id))],
    originIds: [...new Set(counted.map((it) => it.origin))].sort(),
  };
}
