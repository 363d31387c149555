import {
  type Annotated,
  deprelOf,
  formOf,
  headOf,
  subjectOf,
  subtreeOf,
  tokensIn,
  uposOf,
} from "../../language/index.ts";
import type { Telling } from "./telling.ts";

/**
 * How well a telling reads on its own: a clause with its subject, one that describes somebody whom others name, one whose subject is
 * a pronoun, a piece of another clause.
 */
export type Wholeness = "whole" | "described" | "pronoun" | "fragment";

/** "in which", "whose": words that a clause begins with which hangs on another. */
const relatives = new Set(["which", "who", "whom", "whose"]);

/** Whether a stranger who reads a telling alone learns who did what. */
export function wholenessOf(telling: Telling): Wholeness {
  const { account, statement, nominal } = telling;
  const { annotated } = account;
  const { from, to } = tokensIn(annotated, statement.predicate);
  if (nominal || from === to) return nominal ? "fragment" : "whole";
  const head = deprelOf(annotated, from) === "cop" ? headOf(annotated, from) : from;
  if (head < 0) return "whole";
  if (deprelOf(annotated, head).startsWith("acl")) return "fragment";
  const { from: first, to: end } = tokensIn(annotated, statement);
  if (opensAsRelative(annotated, first, end)) return "fragment";
  if (uposOf(annotated, first) === "PRON") return "pronoun";
  const subject = subjectOf(annotated, head);
  if (deprelOf(annotated, head) === "advcl" && subject === undefined) return "fragment";
  if (subject === undefined) return "whole";
  if (uposOf(annotated, subject) === "PRON") return "pronoun";
  return telling.actors.size > 0 && !hasName(annotated, subject) ? "described" : "whole";
}

/** "which …", "in which …". */
function opensAsRelative(annotated: Annotated, first: number, end: number): boolean {
  return [first, first + 1].some((it) => it < end && relatives.has(formOf(annotated, it).toLowerCase()));
}

/** Whether a proper noun is in a nominal. */
function hasName(annotated: Annotated, nominal: number): boolean {
  const { from, to } = subtreeOf(annotated, nominal);
  for (let token = from; token < to; token++) if (uposOf(annotated, token) === "PROPN") return true;
  return false;
}
