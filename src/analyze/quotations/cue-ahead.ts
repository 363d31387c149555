import { timeNouns } from "../../language/en/time-nouns.ts";
import type { TokenRange } from "../../language/index.ts";
import { form, isWord, lemma, partOfSpeech, relation, subtree } from "../tree.ts";
import { type Context, offsetsOf } from "./context.ts";
import { type Attribution, reach } from "./cue-beside.ts";
import type { Cue } from "./cues.ts";
import { isSentence, type Place } from "./places.ts";
import { subjectBefore } from "./sources.ts";

/** Lind said, "…"   Lind told AFP: "…"   Lind: "…" */
export function cueAhead(context: Context, place: Place): Attribution | undefined {
  const { tree } = context;
  const { before, lead } = place;
  if (before.from >= before.to) return undefined;
  const pause = /[,:]/.test(lead);
  if (/[\p{L}\p{N}]/u.test(place.last) && place.after.from < place.after.to) return undefined;
  const cue = lastSpeech(context, before);
  if (cue && governsBefore(context, cue, place)) return undefined;
  if (cue && (pause || (touches(context, cue, before) && isSentence(context, place)))) {
    const { starts } = tree.annotated;
    const outside = cue.source && starts[cue.source.head]! < place.marked.open ? cue.source : undefined;
    const source = outside ?? subjectBefore(tree, cue.token, before.from);
    return {
      cue,
      ...(source && { source }),
      rule: "cue-ahead",
      ...(!outside && { certainty: "likely" as const }),
    };
  }
  return lead === ":" ? announcedBy(context, before) : undefined;
}

/** "said she had what it takes: “…”": the cue reports more than the marked words. */
function governsBefore(context: Context, cue: Cue, { marked }: Place): boolean {
  const { starts } = context.tree.annotated;
  return cue.contents.some(({ from, to }) => {
    if (from < cue.token || starts[from]! >= marked.open) return false;
    for (let token = from; token < to && starts[token]! < marked.open; token++)
      if (
        /^(?:VERB|AUX|SCONJ)$/.test(partOfSpeech(context.tree, token)) ||
        isWord(context.tree, token, "that")
      )
        return true;
    return false;
  });
}

function lastSpeech({ cueAt, tree }: Context, { from, to }: TokenRange): Cue | undefined {
  for (let token = to - 1; token >= Math.max(from, to - reach); token--) {
    const cue = cueAt.get(token);
    if (cue?.verb.speech && cue.rule === "reporting-verb") return cue;
    if (cue && cue.rule === "reporting-verb" && token === to - 1) return cue;
    // Another finite verb lies between: "said he was sure, …".
    if (partOfSpeech(tree, token) === "VERB" && relation(tree, token) === "root") return undefined;
  }
  return undefined;
}

/** Whether only adverbs, times and the addressee stand between the cue and the mark: declared "…", said Monday "…". */
function touches({ tree }: Context, cue: Cue, { to }: TokenRange): boolean {
  for (let token = cue.range.to; token < to; token++) {
    if (
      /^(?:ADV|PROPN|PRON|PUNCT|NUM|ADP)$/.test(partOfSpeech(tree, token)) &&
      !isWord(tree, token, "that", "as", "for", "of")
    )
      continue;
    return false;
  }
  return true;
}

/** "Lind: “…”": a short nominal and a colon. */
function announcedBy(context: Context, before: TokenRange): Attribution | undefined {
  const { tree } = context;
  let to = before.to;
  while (to > before.from && /^[:"“‘']+$/.test(form(tree, to - 1))) to--;
  if (to <= before.from || to - before.from > 12) return undefined;
  const colon = offsetsOf(context, { from: to, to: to + 1 });
  for (let token = to - 1; token >= before.from; token--) {
    if (partOfSpeech(tree, token) !== "PROPN" || timeNouns.has(lemma(tree, token))) continue;
    const range = subtree(tree, token);
    const within = { from: Math.max(range.from, before.from), to: Math.min(range.to, to) };
    return {
      cueSpan: colon,
      source: { head: token, range: within },
      rule: "name-and-colon",
      certainty: "likely",
    };
  }
  return undefined;
}
