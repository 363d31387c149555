import { deprelOf, formOf, headOf, subjectOf, tokensIn, uposOf } from "../../language/index.ts";
import type { Telling } from "./telling.ts";

/** How well a telling reads on its own: a clause with its subject, one whose subject is a pronoun, a piece of another clause. */
export type Wholeness = "whole" | "pronoun" | "fragment";

/** "in which", "whose": words that a clause begins with which hangs on another. */
const relatives = new Set(["which", "who", "whom", "whose"]);

/** Whether a stranger who reads a telling alone learns who did what. */
export function wholenessOf({ account, statement, nominal }: Telling): Wholeness {
  const { annotated } = account;
  const { from, to } = tokensIn(annotated, statement.predicate);
  if (nominal || from === to) return nominal ? "fragment" : "whole";
  const head = deprelOf(annotated, from) === "cop" ? headOf(annotated, from) : from;
  if (head < 0) return "whole";
  if (deprelOf(annotated, head).startsWith("acl")) return "fragment";
  const first = tokensIn(annotated, statement).from;
  if ([first, first + 1].some((it) => relatives.has(formOf(annotated, it).toLowerCase()))) return "fragment";
  if (uposOf(annotated, first) === "PRON") return "pronoun";
  const subject = subjectOf(annotated, head);
  if (deprelOf(annotated, head) === "advcl" && subject === undefined) return "fragment";
  return subject !== undefined && uposOf(annotated, subject) === "PRON" ? "pronoun" : "whole";
}
