import { type Context, offsetsOf } from "./context.ts";
import { cueAhead } from "./cue-ahead.ts";
import { cueBehind } from "./cue-behind.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { contentOf, type Place } from "./places.ts";
import { signedBy, turnOf } from "./signatures.ts";

/** A cue farther from the mark than this is rarely the cue of it. */
export const reach = 30;

export function withCue(context: Context, place: Place): Draft | undefined {
  const turn = turnOf(context, place.marked);
  if (turn) return turn;
  const signed = signedBy(context, place);
  if (signed) return signed;
  const behind = reportsClause(context, place) ? undefined : cueBehind(context, place);
  if (behind) return { ...whole(context, place, behind.from), ...behind.attribution };
  const ahead = cueAhead(context, place);
  return ahead && { kind: "direct", contents: [contentOf(context, place.marked)], ...ahead };
}

/** Putin said that "…", the paper reported: the nearer cue has the words. */
function reportsClause(context: Context, place: Place): boolean {
  const { before, marked } = place;
  const { starts, ends } = context.tree.annotated;
  for (let token = before.from; token < before.to; token++) {
    const cue = context.cueAt.get(token);
    if (!cue?.source || cue.rule !== "reporting-verb") continue;
    if (
      cue.contents.some(
        ({ from, to }) => from > token && starts[from]! <= marked.open && ends[to - 1]! > marked.open,
      )
    )
      return true;
  }
  return false;
}

/** The words between the marks, and with them what the outlet says in the same sentence in the speaker's place: With luck, "we are ready," he said. */
function whole(
  context: Context,
  { marked, before, lead }: Place,
  cueFrom: number,
): Pick<Draft, "kind" | "contents"> {
  const { text } = context;
  const content = contentOf(context, marked);
  const start = before.from < before.to ? offsetsOf(context, before).start : marked.open;
  const end = Math.max(marked.close, cueFrom > 0 ? context.tree.annotated.ends[cueFrom - 1]! : 0);
  const ahead = lead !== ":" && /[\p{L}\p{N}]/u.test(text.slice(start, marked.open));
  const behind = /[\p{L}\p{N}]/u.test(text.slice(marked.close, end));
  if (!ahead && !behind) return { kind: "direct", contents: [content] };
  const trimmedEnd = start + text.slice(start, behind ? end : marked.close).replace(/[\s,]+$/, "").length;
  return { kind: "mixed", contents: [{ start: ahead ? start : marked.open, end: trimmedEnd }] };
}

export type Attribution = Pick<Draft, "cue" | "cueSpan" | "source" | "rule" | "certainty">;

export function attributed(cue: Cue, rule: string): Attribution {
  return { cue, ...(cue.source && { source: cue.source }), rule };
}
