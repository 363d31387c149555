import { type Annotated, headOf, tokensIn, uposOf } from "../../language/index.ts";
import type { Term } from "../grammar/terms.ts";
import type { Measured } from "./measure.ts";

/** An ordinal that ranks a noun: "the 10th anniversary", "a second visit"; "at first", "the first two" and "the first time" rank none. */
export function ordinalAt(terms: readonly Term[], at: number, annotated: Annotated): Measured | undefined {
  const term = terms[at]!;
  const value = term.senses["ORDINAL"];
  if (typeof value !== "number" || term.glued) return undefined;
  const next = terms[at + 1];
  if (next?.kind !== "word" || next.glued || "NUMBER" in next.senses || next.word === "time")
    return undefined;
  const token = tokensIn(annotated, term).from;
  const head = headOf(annotated, token);
  if (head >= 0 && (head < token || !["NOUN", "PROPN"].includes(uposOf(annotated, head)))) return undefined;
  return {
    from: at,
    to: at + 1,
    core: { from: at, to: at + 1 },
    min: value,
    max: value,
    comparator: "=",
    kind: "ordinal",
    rule: "ordinal",
  };
}
