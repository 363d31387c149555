import type { Gender } from "./given-names.ts";

/** What a pronoun may stand for, and how it stands. */
export interface Pronoun {
  readonly kind: "singular-person" | "thing" | "plural";
  readonly gender?: Gender;
  readonly use: "subject" | "object" | "possessive" | "reflexive" | "either";
}

/** Third-person pronouns, lower case. First and second persons need the speaker of a quotation and are left alone. */
export const pronouns: Readonly<Record<string, Pronoun>> = {
  he: { kind: "singular-person", gender: "male", use: "subject" },
  him: { kind: "singular-person", gender: "male", use: "object" },
  his: { kind: "singular-person", gender: "male", use: "possessive" },
  himself: { kind: "singular-person", gender: "male", use: "reflexive" },
  she: { kind: "singular-person", gender: "female", use: "subject" },
  her: { kind: "singular-person", gender: "female", use: "either" },
  hers: { kind: "singular-person", gender: "female", use: "possessive" },
  herself: { kind: "singular-person", gender: "female", use: "reflexive" },
  it: { kind: "thing", use: "either" },
  its: { kind: "thing", use: "possessive" },
  itself: { kind: "thing", use: "reflexive" },
  they: { kind: "plural", use: "subject" },
  them: { kind: "plural", use: "object" },
  their: { kind: "plural", use: "possessive" },
  themselves: { kind: "plural", use: "reflexive" },
};
