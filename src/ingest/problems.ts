import type { Problem } from "../model/index.ts";

/** A problem that concerns no document, or one that is not known yet. */
export function problem(level: Problem["level"], code: string, message: string): Problem {
  return { level, code, message };
}

/** An error that names the input: what happened, and what to do. */
export function dropped(code: string, input: string, what: string): Problem {
  return problem("error", code, `"${input}" ${what}`);
}
