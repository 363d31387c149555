import { documentNouns } from "../../language/en/attribution-phrases.ts";
import { eventNouns } from "../../language/en/event-types.ts";
import { timeNouns } from "../../language/en/time-nouns.ts";
import { sentenceOf, type TokenRange, tokensOf } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import { child, head, isWord, lemma, nominalCore, partOfSpeech, relation, type Tree } from "../tree.ts";
import { type Context, tokensWithin } from "./context.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { Place } from "./reported.ts";
import { type CueSource, isPassiveVerb, subjectBefore } from "./sources.ts";

/** Who reports is named, or left open by a clause that says what "is said": a plan or a wish that is nobody's is no report. */
export function hasReporter(context: Context, { kind, cue, source, contents }: Draft): boolean {
  if (kind !== "indirect" || source || !cue) return true;
  return isPassiveVerb(context.tree, cue.token) && contents.some((it) => hasSubject(context, it));
}

export function hasSubject(context: Context, content: Span): boolean {
  const { from, to } = tokensWithin(context, content);
  for (let token = from; token < to; token++)
    if (/^(?:nsubj|expl)/.test(relation(context.tree, token))) return true;
  return false;
}

/** "Putin said the world changes, CGTN reported": the words behind are another's. */
export function withoutReporter({ cueAt, tree }: Context, cue: Cue, { from, to }: TokenRange): TokenRange {
  for (let token = from; token < to; token++) {
    const other = cueAt.get(token);
    const behind = other?.contents[0];
    if (!other?.source || !behind || other.token === cue.token || behind.to > token || behind.from > from)
      continue;
    const start = Math.min(other.source.range.from, token);
    if (start > from + 1 && isWord(tree, start - 1, ",")) return { from, to: start - 1 };
  }
  return { from, to };
}

/** "officially called “The Iron Road”": a name, which nobody in particular says. */
export function isNaming(
  { tree }: Context,
  cue: Cue,
  source: CueSource | undefined,
  wholly: boolean,
): boolean {
  return wholly && !source && cue.verb.nominal && isPassiveVerb(tree, cue.token);
}

/** "scolded him": to whom, and not what. "It underscores the need", "the visit challenges …": a thing that is no document speaks only where it has a clause to say. */
export function saysNothing(
  context: Context,
  cue: Cue,
  source: CueSource | undefined,
  contents: readonly Span[],
): boolean {
  const { tree } = context;
  if (contents.every((it) => /^(?:him|her|them|us|me|you)$/i.test(context.text.slice(it.start, it.end))))
    return true;
  if (cue.rule !== "reporting-verb" || !source) return false;
  const word = lemma(tree, source.head);
  if (
    documentNouns.has(word) ||
    !(eventNouns.has(word) || /^(?:it|that|this|which|these|those|what|there)$/.test(word))
  )
    return false;
  return !contents.some((content) => hasSubject(context, content));
}

export function outsideMarks(
  { context, spoken, loose }: Place,
  source: CueSource | undefined,
): CueSource | undefined {
  if (!source) return undefined;
  const at = context.tree.annotated.starts[source.head]!;
  return [...spoken, ...loose].some((it) => it.open <= at && at < it.close) ? undefined : source;
}

/** A verb of saying in the active voice without a subject of its own is most often the last subject's. */
export function likelySource(place: Place, cue: Cue): CueSource | undefined {
  const { tree } = place.context;
  if (cue.rule !== "reporting-verb" || child(tree, cue.token, "aux:pass", "nsubj:pass") !== undefined)
    return undefined;
  const { from } = tokensOf(tree.annotated, sentenceOf(tree.annotated, cue.token));
  const found = outsideMarks(
    place,
    nominalBeside(tree, cue.token, from) ?? subjectBefore(tree, cue.token, from),
  );
  return found && tree.annotated.starts[found.head]! >= place.paragraph.start ? found : undefined;
}

/** The nominal right before the verb, adverbs and auxiliaries aside: "Democrats repeatedly noted". */
function nominalBeside(tree: Tree, token: number, from: number): CueSource | undefined {
  let at = token - 1;
  while (at > from && /^(?:ADV|AUX)$/.test(partOfSpeech(tree, at))) at--;
  if (isWord(tree, at, ",") && partOfSpeech(tree, at - 1) === "PROPN" && opensBetweenCommas(tree, at, from))
    at--;
  if (at < from || !/^(?:PROPN|NOUN|PRON)$/.test(partOfSpeech(tree, at)) || timeNouns.has(lemma(tree, at)))
    return undefined;
  let top = at;
  while (
    head(tree, top) >= from &&
    head(tree, top) <= at &&
    !hasComma(tree, head(tree, top), top) &&
    /^(?:flat|compound|appos|nmod:desc)$/.test(relation(tree, top))
  )
    top = head(tree, top);
  const core = nominalCore(tree, top).from;
  let start = Math.min(core, at);
  for (let token = at; token > core; token--)
    if (isWord(tree, token - 1, ",")) {
      start = token;
      break;
    }
  return { head: top, range: { from: start, to: at + 1 } };
}

function hasComma(tree: Tree, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isWord(tree, token, ",")) return true;
  return false;
}

/** "The head of the company, Henrik Salmund, said": the name before a comma stands behind another one. */
function opensBetweenCommas(tree: Tree, comma: number, from: number): boolean {
  let at = comma - 1;
  while (at > from && partOfSpeech(tree, at) === "PROPN") at--;
  return isWord(tree, at, ",");
}
