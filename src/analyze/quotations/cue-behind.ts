import { reportingVerbs } from "../../language/en/reporting-verbs.ts";
import { type TokenRange, tokenCount } from "../../language/index.ts";
import {
  children,
  feature,
  form,
  head,
  isWord,
  lemma,
  nominalCore,
  partOfSpeech,
  relation,
} from "../tree.ts";
import { type Context, endsSentence, offsetsOf } from "./context.ts";
import { type Attribution, attributed, reach } from "./cue-beside.ts";
import type { Cue } from "./cues.ts";
import type { Place } from "./places.ts";
import type { CueSource } from "./sources.ts";

/** "…," said Lind. The token where the words that report begin, and what they say. */
export function cueBehind(
  context: Context,
  place: Place,
): { from: number; attribution: Attribution } | undefined {
  const { tree, text } = context;
  const { marked, last } = place;
  let { from } = place.after;
  const { to } = place.after;
  if (/[.]/.test(last) && !/^\s*,/.test(text.slice(marked.close, marked.close + 3))) return undefined;
  if (!/[,?!—–…-]/.test(last) && !/^\s*[,—–-]/.test(text.slice(marked.close, marked.close + 3)))
    return afterWords(context, place);
  while (from < to && /^[,"”’'»—–-]+$/.test(form(tree, from))) from++;
  return cueFrom(context, from, to);
}

/** "We are ready" to open the bridge, he said: the sentence goes on before it is attributed. */
function afterWords(
  context: Context,
  { after }: Place,
): { from: number; attribution: Attribution } | undefined {
  if (!endsSentence(context, after.to)) return undefined;
  const limit = Math.min(after.to, after.from + reach);
  for (let token = after.from; token < limit; token++) {
    if (!isWord(context.tree, token, ",")) continue;
    const found = cueFrom(context, token + 1, after.to);
    if (found?.attribution.cue?.contents.every((it) => it.from < token)) return found;
  }
  return undefined;
}

export function cueFrom(
  context: Context,
  from: number,
  to: number,
): { from: number; attribution: Attribution } | undefined {
  const { tree } = context;
  if (from >= to) return undefined;
  if (isWord(tree, from, "according")) {
    const cue = context.cueAt.get(from);
    if (cue) return { from, attribution: attributed(cue, "according-to") };
  }
  if (!startsCueClause(context, from)) return undefined;
  for (let token = from; token < Math.min(to, from + reach); token++) {
    const cue = context.cueAt.get(token);
    if (!cue?.verb.speech || cue.rule !== "reporting-verb") continue;
    if (isRelative(context, token, from)) continue;
    if (token > from && isWord(tree, token - 1, "to")) continue;
    if (token > from && !leadsOnlySubject(context, from, token)) return undefined;
    const source = besideMark(context, cue, from, to) ?? cue.source;
    return { from, attribution: { cue, ...(source && { source }), rule: "cue-behind" } };
  }
  return mistaggedCue(context, from, to);
}

/** Longer clauses than this are no bare "AP writes". */
const shortClause = 7;

/** "…," AP writes. Where the tagger takes a verb of saying for a noun, its place right behind the mark still tells. */
function mistaggedCue(
  context: Context,
  from: number,
  to: number,
): { from: number; attribution: Attribution } | undefined {
  const { tree } = context;
  if (to - from > shortClause || to - from < 2 || !endsSentence(context, to)) return undefined;
  for (let token = from; token < to; token++) {
    if (!reportingVerbs.get(lemma(tree, token))?.speech || context.cueAt.has(token)) continue;
    if (token > from && token < to - 1) return undefined;
    const range = token === from ? { from: token + 1, to } : { from, to: token };
    if (!/^(?:PROPN|NOUN|PRON)$/.test(partOfSpeech(tree, range.to - 1))) return undefined;
    const cueSpan = offsetsOf(context, { from: token, to: token + 1 });
    return {
      from,
      attribution: {
        cueSpan,
        source: { head: range.to - 1, range },
        rule: "word-behind",
        certainty: "likely",
      },
    };
  }
  return undefined;
}

/** "Lind, who said so before, …": a clause on the speaker, not the cue. A parse that calls the cue one itself gives it no pronoun. */
function isRelative(context: Context, token: number, from: number): boolean {
  const { tree } = context;
  const noun = head(tree, token);
  if (!relation(tree, token).startsWith("acl") || noun < from || noun > token) return false;
  for (let at = noun + 1; at < token; at++)
    if (isWord(tree, at, "who", "which", "that", "whose", "whom")) return true;
  return noun < token - 1 && isWord(tree, token - 1, ",") && hasVerbBehind(context, token);
}

/** Without another verb the sentence would have none: "“…,” Lind, the head of the company, told reporters." */
function hasVerbBehind(context: Context, token: number): boolean {
  const { tree } = context;
  for (let at = token + 1; at < tokenCount(tree.annotated) && !endsSentence(context, at - 1); at++)
    if (/^(?:VERB|AUX)$/.test(partOfSpeech(tree, at)) && feature(tree, at, "VerbForm") === "Fin") return true;
  return false;
}

/** A clause behind the mark that begins with "and", "which", "in" … goes on with the outlet's sentence. */
function startsCueClause({ tree }: Context, token: number): boolean {
  return (
    (!["CCONJ", "SCONJ", "ADP", "PUNCT", "PART"].includes(partOfSpeech(tree, token)) &&
      !isWord(tree, token, "which", "who", "that", "when", "where", "as")) ||
    isWord(tree, token, "as")
  );
}

/** Whether no other finite verb of the clause stands before the cue. */
function leadsOnlySubject({ tree }: Context, from: number, cue: number): boolean {
  for (let token = from; token < cue; token++) {
    if (partOfSpeech(tree, token) !== "VERB") continue;
    if (!["root", "ccomp", "advcl", "conj", "parataxis"].includes(relation(tree, token))) continue;
    return false;
  }
  return true;
}

/** The nominal right before or behind the cue verb, where the parse gives the verb another subject or none. */
function besideMark({ tree }: Context, cue: Cue, from: number, to: number): CueSource | undefined {
  const inside = (it: CueSource | undefined) => it !== undefined && it.head >= from && it.head < to;
  if (inside(cue.source)) return undefined;
  const object = children(tree, cue.token, "obj", "nsubj", "ccomp", "xcomp", "dep").find(
    (it) => it > cue.token && it < to && ["NOUN", "PROPN", "PRON"].includes(partOfSpeech(tree, it)),
  );
  if (object !== undefined && cue.token === from) return { head: object, range: nominalCore(tree, object) };
  return (
    nominalBetween({ from, to: cue.token }) ??
    (cue.token === from ? nominalBetween({ from: cue.token + 1, to }) : undefined)
  );

  function nominalBetween(range: TokenRange): CueSource | undefined {
    for (let token = range.from; token < range.to; token++) {
      if (!["NOUN", "PROPN", "PRON"].includes(partOfSpeech(tree, token))) continue;
      let top = token;
      while (
        head(tree, top) >= range.from &&
        head(tree, top) < range.to &&
        partOfSpeech(tree, head(tree, top)) !== "VERB"
      )
        top = head(tree, top);
      const core = nominalCore(tree, top);
      return { head: top, range: { from: Math.max(core.from, range.from), to: Math.min(core.to, range.to) } };
    }
    return undefined;
  }
}
