import type { Quotation, Span } from "../../model/index.ts";
import type { Cue } from "./cues.ts";
import type { CueSource } from "./sources.ts";

/** A quotation on its way: found and bounded, its speaker not yet known. */
export interface Draft {
  readonly kind: Quotation["kind"];
  readonly contents: readonly Span[];
  readonly cue?: Cue;
  /** Where the words that report it lie, if not those of a `cue`: the colon in "Lind: “No.”". */
  readonly cueSpan?: Span;
  readonly source?: CueSource;
  readonly rule: string;
  readonly certainty?: "likely";
}

/** The draft with one more stretch of the same words. */
export function extended(draft: Draft, content: Span): Draft {
  return { ...draft, contents: [...draft.contents, content] };
}
