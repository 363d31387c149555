import { documentNouns, venueNouns } from "../../language/en/attribution-phrases.ts";
import { sentenceOf, type TokenRange, tokensOf } from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import {
  children,
  head,
  isWord,
  lemma,
  nominalCore,
  partOfSpeech,
  relation,
  subtree,
  type Tree,
} from "../tree.ts";
import { type Context, offsetsOf } from "./context.ts";
import type { Cue } from "./cues.ts";

/** To whom something was said, and where it was said or printed. */
export interface Setting {
  readonly addressee?: Span;
  readonly venue?: Span;
}

/** Reads the setting off the dependents of the cue: told AFP, in an interview with …, in a statement published by … */
export function settingOf(context: Context, cue: Cue): Setting {
  const addressee = addresseeOf(context.tree, cue);
  const venue = venueOf(context, cue);
  return {
    ...(addressee && { addressee: offsetsOf(context, addressee) }),
    ...(venue && { venue: offsetsOf(context, venue) }),
  };
}

function addresseeOf(tree: Tree, cue: Cue): TokenRange | undefined {
  if (cue.rule !== "reporting-verb") return undefined;
  const content = new Set(cue.contents.map((range) => range.from));
  const objects = cue.verb.addressed
    ? children(tree, cue.token, "iobj", "obj")
    : children(tree, cue.token, "iobj");
  const spokenTo = children(tree, cue.token, "obl").filter((it) => hasCase(tree, it, "to"));
  const nominal = [...objects, ...(cue.verb.speech ? spokenTo : [])].find(
    (it) => isListener(tree, it) && !content.has(nominalCore(tree, it).from),
  );
  if (nominal === undefined) return askedBy(tree, cue);
  return withoutCase(tree, nominal);
}

/** "Asked by reporters about the bridge, Lind said …". */
function askedBy(tree: Tree, cue: Cue): TokenRange | undefined {
  for (const clause of children(tree, cue.token, "advcl")) {
    if (lemma(tree, clause) !== "ask") continue;
    const agent = children(tree, clause, "obl", "obl:agent").find((it) => hasCase(tree, it, "by"));
    if (agent !== undefined) return withoutCase(tree, agent);
  }
  return undefined;
}

function isListener(tree: Tree, token: number): boolean {
  return ["NOUN", "PROPN", "PRON"].includes(partOfSpeech(tree, token)) && !venueNouns.has(lemma(tree, token));
}

function venueOf(context: Context, cue: Cue): TokenRange | undefined {
  const { tree } = context;
  const clauses = [
    cue.token,
    ...children(tree, cue.token, "advcl").filter((it) =>
      isWord(tree, it, "speaking", "writing", "asked", "answering"),
    ),
  ];
  if (relation(tree, cue.token) === "xcomp" || relation(tree, cue.token) === "advcl")
    clauses.push(head(tree, cue.token));
  for (const clause of clauses)
    for (const it of children(tree, clause, "obl", "obl:unmarked", "obl:tmod"))
      if (isVenue(tree, it)) return subtreeTrimmed(tree, it);
  return readoutOf(context, cue);
}

function isVenue(tree: Tree, nominal: number): boolean {
  if (!hasCase(tree, nominal, "in", "at", "on", "during", "via", "to", "through")) return false;
  const noun = lemma(tree, nominal);
  return (
    venueNouns.has(noun) ||
    children(tree, nominal, "compound", "flat", "nmod").some(
      (it) => venueNouns.has(lemma(tree, it)) && partOfSpeech(tree, it) === "PROPN",
    )
  );
}

/** "Wang said, according to a readout by …": the document in which the words stand. */
function readoutOf(context: Context, cue: Cue): TokenRange | undefined {
  const { tree, cueAt } = context;
  const { from, to } = tokensOf(tree.annotated, sentenceOf(tree.annotated, cue.token));
  let other: Cue | undefined;
  for (let token = from; token < to && !other; token++) {
    const it = cueAt.get(token);
    if (
      it?.rule === "according-to" &&
      it.source &&
      (it.clause === cue.token || it.clause === head(tree, cue.token))
    )
      other = it;
  }
  if (!other?.source || !documentNouns.has(lemma(tree, other.source.head))) return undefined;
  return { from: other.token, to: subtreeTrimmed(tree, other.source.head).to };
}

function subtreeTrimmed(tree: Tree, token: number): TokenRange {
  let { from, to } = subtree(tree, token);
  while (from < to && partOfSpeech(tree, from) === "PUNCT") from++;
  while (to > from && partOfSpeech(tree, to - 1) === "PUNCT" && !isWord(tree, to - 1, ")")) to--;
  return { from, to };
}

function withoutCase(tree: Tree, nominal: number): TokenRange {
  const { from, to } = nominalCore(tree, nominal);
  const before = children(tree, nominal, "case").filter((it) => it < nominal);
  return { from: before.reduce((at, it) => Math.max(at, it + 1), from), to };
}

function hasCase(tree: Tree, nominal: number, ...words: readonly string[]): boolean {
  return children(tree, nominal, "case").some((it) => isWord(tree, it, ...words));
}
