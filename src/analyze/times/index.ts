/**
 * Expressions of time with their TIMEX3 values, in news mode: the publication day and the tense of the clause decide what
 * "on Tuesday" means. The grammar is rows of patterns (`*-rules.ts`) over terms (`lexicon.ts`).
 *
 * @module
 */
import type { Annotator } from "../annotator.ts";
import { combineClocks } from "./combine.ts";
import { timeTerms } from "./lexicon.ts";
import { scan } from "./scan.ts";
import { timesOf } from "./values.ts";

export { resolveTime } from "./resolve.ts";

export const times: Annotator<"times"> = {
  name: "times",
  version: "1",
  requires: [],
  find({ document, annotated }) {
    const terms = timeTerms(document);
    return timesOf({ document, annotated }, terms, combineClocks(terms, scan(terms)));
  },
};
