import type { Term } from "./terms.ts";

/** Longest phrase in the tables, in terms. */
const longestPhrase = 4;

/** A phrase of a table and the terms it takes. */
export interface FoundPhrase<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** The longest phrase of a table that begins at a term. Words are parted by a space in the table, hyphens stand as they are. */
export function phraseFrom<T>(
  terms: readonly Term[],
  from: number,
  table: ReadonlyMap<string, T>,
): FoundPhrase<T> | undefined {
  let words = "";
  let found: FoundPhrase<T> | undefined;
  for (let to = from; to < Math.min(terms.length, from + longestPhrase + 2); to++) {
    words = joinedTo(words, terms, to);
    const value = table.get(words);
    if (value !== undefined) found = { from, to: to + 1, value };
  }
  return found;
}

/** The longest phrase of a table that ends before a term. */
export function phraseBefore<T>(
  terms: readonly Term[],
  to: number,
  table: ReadonlyMap<string, T>,
): FoundPhrase<T> | undefined {
  for (let from = Math.max(0, to - longestPhrase); from < to; from++) {
    let words = "";
    for (let at = from; at < to; at++) words = joinedTo(words, terms, at);
    const value = table.get(words);
    if (value !== undefined) return { from, to, value };
  }
  return undefined;
}

function joinedTo(words: string, terms: readonly Term[], at: number): string {
  const { word, glued } = terms[at]!;
  return words === "" ? word : glued ? words + word : `${words} ${word}`;
}
