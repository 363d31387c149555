import { uposNames } from "./annotated.ts";
import type { VerbTags } from "./language-data.ts";
import type { ParserState } from "./parser-state.ts";
import { padding, type SentenceBuffer } from "./sentence-buffer.ts";
import { setTag } from "./tagger.ts";

/** What mends need of a model: tags and relations by number. */
export interface Mends {
  /** 1 for each fine tag of a finite verb. */
  readonly isFinite: Uint8Array;
  readonly past: number;
  readonly participle: number;
  readonly stop: number;
  /** Relation numbers plus 1, as a tree has them. */
  readonly subject: number;
  readonly root: number;
  readonly description: number;
  readonly isSubject: Uint8Array;
  /** 1 for those of words that help a verb. */
  readonly isHelper: Uint8Array;
  /** 1 for those of words that are named in a row: conjuncts, appositions, parts of names. */
  readonly isInRow: Uint8Array;
  /** 1 for those under which a verb has a subject of its own. */
  readonly isOwnClause: Uint8Array;
}

/** The numbers of the tags and relations that mends speak of. */
export function mendsOf(tags: readonly string[], relations: readonly string[], verbs: VerbTags): Mends {
  const marks = (isMarked: (name: string) => boolean): Uint8Array =>
    Uint8Array.from(["", ...relations], (name) => (isMarked(name) ? 1 : 0));
  return {
    isFinite: Uint8Array.from(tags, (tag) => (verbs.finite.includes(tag) ? 1 : 0)),
    past: tags.indexOf(verbs.past),
    participle: tags.indexOf(verbs.participle),
    stop: tags.indexOf(verbs.stop),
    subject: relations.indexOf("nsubj") + 1,
    root: relations.indexOf("root") + 1,
    description: relations.indexOf("acl") + 1,
    isHelper: marks((name) => /^(?:aux|cop)/.test(name)),
    isSubject: marks((name) => /^[nc]subj/.test(name)),
    isInRow: marks((name) => ["conj", "appos", "flat", "nmod:desc"].includes(name)),
    isOwnClause: marks((name) => ["root", "parataxis", "ccomp"].includes(name)),
  };
}

const nominal = new Set((["NOUN", "PROPN", "PRON"] as const).map(codeOf));
const inNominal = new Set((["NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"] as const).map(codeOf));
const verb = codeOf("VERB");
const punctuation = codeOf("PUNCT");

function codeOf(name: (typeof uposNames)[number]): number {
  return uposNames.indexOf(name) + 1;
}

/**
 * A full sentence has a finite verb: where the tagger found none, the first participle that stands behind a nominal is a past tense
 * ("the minister praised two teachers"). Headlines have no full stop, so theirs stay.
 */
export function mendFinite(sentence: SentenceBuffer, mends: Mends, uposOfTag: Uint8Array): void {
  const end = sentence.length + padding;
  const { tags, upos } = sentence;
  if (tags[end - 1]! - 1 !== mends.stop) return;
  let found = 0;
  for (let at = padding; at < end; at++) {
    if (mends.isFinite[tags[at]! - 1] === 1) return;
    if (found === 0 && tags[at]! - 1 === mends.participle && nominal.has(upos[at - 1]!)) found = at;
  }
  if (found > 0) setTag(sentence, found, mends.past, uposOfTag);
}

/**
 * A finite verb without a subject, straight behind a nominal that follows a comma and was taken for the next of a row, has it for
 * its subject: "… withdrawn from Kesh, Minister Ivo Pahl said".
 */
export function mendSubjects(sentence: SentenceBuffer, state: ParserState, mends: Mends): void {
  const { tags, upos } = sentence;
  const { labels } = state;
  for (let at = padding + 2; at < sentence.length + padding; at++) {
    if (upos[at] !== verb || mends.isFinite[tags[at]! - 1] !== 1 || mends.isOwnClause[labels[at]!] !== 1)
      continue;
    const from = nominalBefore(upos, at);
    if (
      from > padding &&
      from < at &&
      upos[from - 1] === punctuation &&
      !hasSubject(sentence, state, mends, at)
    )
      mendSubject(state, mends, from, at);
  }
}

function nominalBefore(upos: Int32Array, verb: number): number {
  let from = verb;
  while (from > padding && inNominal.has(upos[from - 1]!)) from--;
  return from;
}

function hasSubject(sentence: SentenceBuffer, state: ParserState, mends: Mends, head: number): boolean {
  for (let at = padding; at < sentence.length + padding; at++)
    if (state.heads[at] === head && mends.isSubject[state.labels[at]!] === 1) return true;
  return false;
}

/** Takes the words from `from` to the verb out of the row that they were put in. */
function mendSubject(state: ParserState, mends: Mends, from: number, verb: number): void {
  const { heads, labels } = state;
  let subject = 0;
  for (let at = from; at < verb; at++) {
    if (heads[at]! >= from && heads[at]! < verb) continue;
    if (mends.isInRow[labels[at]!] !== 1 || heads[at]! > verb || hangsOn(heads, verb, at)) return;
  }
  for (let at = from; at < verb; at++) {
    if (heads[at]! >= from && heads[at]! < verb) continue;
    if (subject === 0) labels[at] = mends.subject;
    heads[at] = subject === 0 ? verb : subject;
    subject ||= at;
  }
}

/**
 * "The ferry, built in 1998, had left the island": a participle right behind a noun and a comma that was taken for the main verb, and the
 * finite verb behind its closing comma for a part of it, change places.
 */
export function mendDescriptions(sentence: SentenceBuffer, state: ParserState, mends: Mends): void {
  const { tags, upos } = sentence;
  const { heads, labels } = state;
  const end = sentence.length + padding;
  for (let at = padding + 2; at < end; at++) {
    if (labels[at] !== mends.root || tags[at]! - 1 !== mends.participle || upos[at - 1] !== punctuation)
      continue;
    const subject = soleSubject(sentence, state, mends, at);
    const main =
      subject > 0 && !isHelped(sentence, state, mends, at) ? verbBehindComma(sentence, state, mends, at) : 0;
    if (main === 0) return;
    for (let word = padding; word < end; word++)
      if (heads[word] === at && (word > main || upos[word] === punctuation)) heads[word] = main;
    [heads[main], labels[main]] = [heads[at]!, mends.root];
    [heads[subject], labels[subject]] = [main, mends.subject];
    [heads[at], labels[at]] = [subject, mends.description];
    return;
  }
}

/** The subject that ends right before the comma before a word; 0 where there is none. */
function soleSubject(
  { upos }: SentenceBuffer,
  { heads, labels }: ParserState,
  mends: Mends,
  verb: number,
): number {
  for (let at = verb - 2; at >= padding && inNominal.has(upos[at]!); at--)
    if (heads[at] === verb) return mends.isSubject[labels[at]!] === 1 ? at : 0;
  return 0;
}

function isHelped(
  sentence: SentenceBuffer,
  { heads, labels }: ParserState,
  mends: Mends,
  verb: number,
): boolean {
  for (let at = padding; at < sentence.length + padding; at++)
    if (heads[at] === verb && mends.isHelper[labels[at]!] === 1) return true;
  return false;
}

/** The finite verb without a subject of its own whose words begin behind a comma, hung on a word before it; 0 where there is none. */
function verbBehindComma(sentence: SentenceBuffer, state: ParserState, mends: Mends, before: number): number {
  const { tags, upos } = sentence;
  for (let at = before + 1; at < sentence.length + padding; at++) {
    if (upos[at] !== verb || state.heads[at] !== before || hasSubject(sentence, state, mends, at)) continue;
    let first = at;
    while (state.heads[first - 1] === at && upos[first - 1] !== punctuation) first--;
    let finite = mends.isFinite[tags[at]! - 1] === 1;
    for (let word = first; word < at; word++) finite ||= mends.isFinite[tags[word]! - 1] === 1;
    if (finite && upos[first - 1] === punctuation) return at;
  }
  return 0;
}

function hangsOn(heads: Int32Array, word: number, above: number): boolean {
  for (let at = word, steps = 0; at > 0 && steps < heads.length; at = heads[at]!, steps++)
    if (at === above) return true;
  return false;
}
