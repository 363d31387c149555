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
  readonly isSubject: Uint8Array;
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

function hangsOn(heads: Int32Array, word: number, above: number): boolean {
  for (let at = word, steps = 0; at > 0 && steps < heads.length; at = heads[at]!, steps++)
    if (at === above) return true;
  return false;
}
