import {
  type Annotated,
  deprelOf,
  featureOf,
  formOf,
  headOf,
  lemmaOf,
  spanOf,
  tokenCount,
  tokensIn,
  uposOf,
} from "../../language/index.ts";
import type { Span } from "../../model/index.ts";

/** What an amount counts: the noun phrase behind it without the number, its head, and the phrase behind "of". */
export interface Counted {
  readonly span?: Span;
  readonly lemma?: string;
  readonly of?: Span;
}

/** Longest noun phrase that is read, in tokens. */
const longestPhrase = 8;

/**
 * The phrase that follows an amount that ends at `end`. `stop` is the start of the next time or amount, which no phrase reaches over.
 * Where the tree says which noun the number modifies, that noun ends the phrase; without one, the last noun of the run does.
 */
export function countedBehind(annotated: Annotated, number: Span, end: number, stop: number): Counted {
  const from = tokenAt(annotated, end);
  if (from === undefined) return {};
  const sentenceEnd = sentenceLimit(annotated, from, number);
  if (lemmaOf(annotated, from) === "of" && isDefinite(annotated, from + 1))
    return partOf(annotated, from, sentenceEnd);
  const start = skipOf(annotated, from, sentenceEnd);
  const limit = Math.min(sentenceEnd, firstAt(annotated, stop));
  const noun = headNoun(annotated, number, start, limit);
  const head = noun === undefined ? undefined : endOfName(annotated, noun, limit);
  if (head === undefined) {
    return {};
  }
  const of = ofPhrase(annotated, head + 1, sentenceEnd);
  const span = spanOf(annotated, { from: withoutAddition(annotated, start, head), to: head + 1 });
  return {
    span,
    lemma: lemmaOfNoun(annotated, beforePreposition(annotated, start, head)),
    ...(of && { of }),
  };
}

/** "the third Hill and Dale Forum": a name is counted whole, though the tree may end it at "and". */
function endOfName(annotated: Annotated, noun: number, limit: number): number {
  let at = noun;
  for (;;) {
    if (at + 1 < limit && continuesName(annotated, at + 1)) at++;
    else if (at + 2 < limit && isJoined(annotated, at)) at += 2;
    else return at;
  }
}

/** "the third Forum for Rivers" counts forums. */
function beforePreposition(annotated: Annotated, start: number, head: number): number {
  for (let at = start + 1; at < head; at++) if (uposOf(annotated, at) === "ADP") return at - 1;
  return head;
}

function continuesName(annotated: Annotated, token: number): boolean {
  const [before, code] = [annotated.names[token - 1]!, annotated.names[token]!];
  const isInside = before > 0 && code > 0 && code < 8;
  return isInside || (uposOf(annotated, token) === "PROPN" && uposOf(annotated, token - 1) === "PROPN");
}

function isJoined(annotated: Annotated, at: number): boolean {
  return (
    uposOf(annotated, at) === "PROPN" &&
    featureOf(annotated, at, "Number") !== "Plur" &&
    formOf(annotated, at + 1) === "and" &&
    uposOf(annotated, at + 2) === "PROPN"
  );
}

/** "three of its top editors": editors are counted, of those that the phrase names. */
function isDefinite(annotated: Annotated, token: number): boolean {
  if (token >= tokenCount(annotated)) return false;
  const upos = uposOf(annotated, token);
  return upos === "DET" || (upos === "PRON" && deprelOf(annotated, token) === "nmod:poss");
}

function partOf(annotated: Annotated, from: number, limit: number): Counted {
  const of = ofPhrase(annotated, from, limit);
  if (!of) return {};
  const { to } = tokensIn(annotated, of);
  const head = to - 1;
  const first = tokensIn(annotated, of).from;
  const counted = first + 1 < to ? spanOf(annotated, { from: first + 1, to }) : of;
  return isNoun(annotated, head) ? { span: counted, lemma: lemmaOfNoun(annotated, head), of } : { of };
}

/** The phrase behind "of" at the end of an amount that has a unit of its own: "34% of exports". */
export function ofBehind(annotated: Annotated, end: number): Span | undefined {
  const from = tokenAt(annotated, end);
  return from === undefined
    ? undefined
    : ofPhrase(annotated, from, sentenceLimit(annotated, from, undefined));
}

/** The first token that begins at or behind an offset. */
function tokenAt(annotated: Annotated, offset: number): number | undefined {
  const { from } = tokensIn(annotated, { start: offset, end: offset + 1 });
  const at = from < tokenCount(annotated) && annotated.starts[from]! < offset ? from + 1 : from;
  return at < tokenCount(annotated) ? at : undefined;
}

function firstAt(annotated: Annotated, offset: number): number {
  return tokenAt(annotated, offset) ?? tokenCount(annotated);
}

/** The end of the sentence that the number is in, or as far as a phrase may reach. */
function sentenceLimit(annotated: Annotated, from: number, number: Span | undefined): number {
  const { sentences } = annotated;
  const anchor = number ? tokensIn(annotated, number).from : from - 1;
  let low = 0;
  let high = sentences.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]! <= Math.max(0, anchor)) low = middle;
    else high = middle;
  }
  return Math.min(sentences[high] ?? tokenCount(annotated), from + longestPhrase + 2);
}

/** "dozens of people", "5,000-word": the link is no part of the phrase. */
function skipOf(annotated: Annotated, from: number, limit: number): number {
  let at = from;
  if (at < limit && formOf(annotated, at) === "-") at++;
  if (at < limit && lemmaOf(annotated, at) === "of") at++;
  if (at > from && at < limit && uposOf(annotated, at) === "DET") at++;
  return at;
}

const modifiers = new Set(["ADJ", "NOUN", "PROPN", "X", "NUM"]);

/** The head of the noun phrase that begins at a token. */
function headNoun(annotated: Annotated, number: Span, start: number, limit: number): number | undefined {
  const governor = governorOf(annotated, number, start);
  const end = Math.min(limit, start + longestPhrase);
  if (governor !== undefined && governor < end && isOnePhrase(annotated, start, governor)) return governor;
  let last: number | undefined;
  for (let at = start; at < end; at++) {
    const upos = uposOf(annotated, at);
    const noun = upos === "NOUN" || upos === "PROPN";
    if (noun && at > start && startsPhrase(annotated, at, last)) break;
    if (noun) last = at;
    if (at === governor && noun) break;
    if (!modifiers.has(upos) && !isInnerModifier(annotated, at)) break;
  }
  return last;
}

/** A name behind a common noun begins another phrase: "12 people Monday", "two officials Reuters spoke to". */
function startsPhrase(annotated: Annotated, at: number, last: number | undefined): boolean {
  if (last === undefined || last !== at - 1) return false;
  return (
    uposOf(annotated, at) === "PROPN" &&
    uposOf(annotated, last) === "NOUN" &&
    deprelOf(annotated, last) !== "compound"
  );
}

/** Participles, adverbs, hyphens and possessives inside a phrase: "20 newly built homes", "two third-party sellers". */
function isInnerModifier(annotated: Annotated, at: number): boolean {
  const form = formOf(annotated, at);
  if (form === "-" || form === "–") return true;
  const deprel = deprelOf(annotated, at);
  return (deprel === "amod" || deprel === "advmod" || deprel === "compound") && headOf(annotated, at) > at;
}

/** The noun that the number modifies in the tree, up from its last token through the number itself; behind "dozens of", the noun that hangs on it. */
function governorOf(annotated: Annotated, number: Span, start: number): number | undefined {
  const { from, to } = tokensIn(annotated, number);
  let at = to - 1;
  for (let steps = to - from; steps >= 0 && at >= from && at < to; steps--) at = headOf(annotated, at);
  if (at >= to) return isNoun(annotated, at) ? at : undefined;
  for (let below = start; below < Math.min(start + longestPhrase, tokenCount(annotated)); below++) {
    const head = headOf(annotated, below);
    if (head >= from && head < to && deprelOf(annotated, below) === "nmod" && isNoun(annotated, below))
      return below;
  }
  return undefined;
}

function isNoun(annotated: Annotated, token: number): boolean {
  const upos = uposOf(annotated, token);
  return upos === "NOUN" || upos === "PROPN";
}

/** Whether all between belongs to the noun that ends the phrase: "print, radio and TV outlets". */
function isOnePhrase(annotated: Annotated, start: number, noun: number): boolean {
  for (let at = start; at < noun; at++) {
    const head = headOf(annotated, at);
    if (head < start || head > noun) return false;
    const upos = uposOf(annotated, at);
    if (upos === "VERB" && deprelOf(annotated, at) !== "amod") return false;
    if (upos === "ADP" || upos === "PRON" || upos === "AUX") return false;
  }
  return true;
}

// "700 more companies" are companies.
const additions = new Set(["more", "other", "additional", "further", "extra", "-"]);

function withoutAddition(annotated: Annotated, start: number, head: number): number {
  return start < head && additions.has(formOf(annotated, start).toLowerCase()) ? start + 1 : start;
}

function lemmaOfNoun(annotated: Annotated, token: number): string {
  const lemma = lemmaOf(annotated, token);
  return uposOf(annotated, token) === "PROPN" ? lemma : lemma.toLowerCase();
}

const phraseParts = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART"]);

/** The noun phrase behind "of". */
function ofPhrase(annotated: Annotated, at: number, limit: number): Span | undefined {
  if (at >= limit || lemmaOf(annotated, at) !== "of") return undefined;
  let to = at + 1;
  let last: number | undefined;
  while (
    to < limit + 2 &&
    to < tokenCount(annotated) &&
    (phraseParts.has(uposOf(annotated, to)) || isInnerModifier(annotated, to))
  ) {
    const upos = uposOf(annotated, to);
    if (upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM") last = to;
    to++;
  }
  return last === undefined ? undefined : spanOf(annotated, { from: at + 1, to: last + 1 });
}
