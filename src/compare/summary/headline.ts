import {
  childrenOf,
  deprelOf,
  headOf,
  spanOf,
  subjectOf,
  subtreeOf,
  type TokenRange,
  tokensIn,
  uposOf,
} from "../../language/index.ts";
import { cite, type Evidence } from "../../model/index.ts";
import { trimSpan } from "../../text/index.ts";
import type { Account } from "../account.ts";

/** A headline's clause, taken apart: who, and what of them. */
export interface Headline {
  readonly who?: Evidence;
  readonly what: Evidence;
}

/**
 * The first clause of a headline: its subject, and its verb with what hangs on it. A headline without a verb ("Four dead as ferry
 * hits wall") is its own what.
 */
export function headlineOf(account: Account, title: Evidence): Headline {
  const { annotated } = account;
  const range = tokensIn(annotated, title);
  const verb = mainVerb(account, range);
  const subject = verb === undefined ? undefined : subjectOf(annotated, verb);
  if (verb === undefined || subject === undefined) return { what: title };
  const who = bare(account, subject, range);
  const what = { from: firstOf(account, verb), to: Math.min(range.to, endOf(account, verb, range)) };
  return { who: citeRange(account, who), what: what.from < what.to ? citeRange(account, what) : title };
}

function mainVerb({ annotated }: Account, { from, to }: TokenRange): number | undefined {
  for (let token = from; token < to; token++) {
    if (headOf(annotated, token) === -1 && uposOf(annotated, token) === "VERB") return token;
  }
  for (let token = from; token < to; token++) if (uposOf(annotated, token) === "VERB") return token;
  return undefined;
}

/** A subject without what stands in apposition to it or is told of it in a clause. */
function bare({ annotated }: Account, subject: number, { from, to }: TokenRange): TokenRange {
  let end = subject + 1;
  for (const child of childrenOf(annotated, subject)) {
    if (child > subject && /^(flat|compound|nmod|case)/.test(deprelOf(annotated, child)))
      end = Math.max(end, subtreeOf(annotated, child).to);
  }
  return { from: Math.max(from, subtreeOf(annotated, subject).from), to: Math.min(end, to) };
}

/** The verb with its auxiliaries. */
function firstOf({ annotated }: Account, verb: number): number {
  return Math.min(verb, ...childrenOf(annotated, verb, "aux", "aux:pass", "cop"));
}

/** Up to the next clause or mark that closes the first one. */
function endOf({ annotated }: Account, verb: number, { to }: TokenRange): number {
  let end = verb + 1;
  for (const child of childrenOf(annotated, verb)) {
    if (child < verb || /^(punct|parataxis|advcl|conj|cc|mark|dep|ccomp)/.test(deprelOf(annotated, child)))
      continue;
    end = Math.max(end, subtreeOf(annotated, child).to);
  }
  return Math.min(end, to);
}

function citeRange({ annotated, document }: Account, range: TokenRange): Evidence {
  return cite(document, trimSpan(document.text, spanOf(annotated, range)));
}
