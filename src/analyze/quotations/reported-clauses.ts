import { type ReportingVerb, reportingVerbs } from "../../language/en/reporting-verbs.ts";
import { sentenceOf, type TokenRange, tokenCount, tokensOf } from "../../language/index.ts";
import {
  child,
  children,
  feature,
  form,
  head,
  isWord,
  lemma,
  lower,
  partOfSpeech,
  relation,
  subtree,
  type Tree,
} from "../tree.ts";
import { type CueSource, nominalParts, sourceOf, subjectBehind } from "./sources.ts";

/** The stretches of tokens that a reporting verb gives as said: what it breaks into, its clauses, and the nouns it reports. */
export function contentsOf(
  tree: Tree,
  token: number,
  verb: ReportingVerb,
  particle: number | undefined,
): TokenRange[] {
  const parenthetical = parentheticalContents(tree, token, verb);
  if (parenthetical.length > 0) return parenthetical;
  const parts: number[] = [];
  const clausal = children(tree, token, "ccomp").filter((it) => !namesDocument(tree, it));
  if (verb.clause || particle !== undefined) parts.push(...clausal);
  if (verb.clause && clausal.length > 0) parts.push(...furtherClauses(tree, token));
  if (verb.infinitive || verb.nominal) parts.push(...children(tree, token, "xcomp"));
  const hearer = verb.addressed && clausal.length > 0;
  if ((verb.nominal || (verb.infinitive && parts.length > 0)) && !hearer)
    parts.push(...children(tree, token, "obj"));
  if (particle !== undefined && relation(tree, particle) !== "compound:prt") parts.push(head(tree, particle));
  else if (particle !== undefined && parts.length === 0) parts.push(...children(tree, token, "obj"));
  if (verb.nominal && parts.length > 0) parts.push(...complements(tree, token));
  if (parts.length === 0) return lemma(tree, token) === "say" ? misreadClause(tree, token) : [];
  return joined(tree, token, verb.clause ? [...parts, ...strayed(tree, token, parts)] : parts);
}

/** "told Ada that no current had flowed, and that there was no sign": the parse hangs the second clause on the verb of saying. */
function furtherClauses(tree: Tree, token: number): number[] {
  return children(tree, token, "conj").filter(
    (it) => it > token && children(tree, it, "mark").some((mark) => isWord(tree, mark, "that")),
  );
}

/** "Residents said 30 houses burned down": nobody says houses; a noun and a participle behind "say" are its clause. */
function misreadClause(tree: Tree, token: number): TokenRange[] {
  const subject = child(tree, token, "obj");
  const verb = subject === undefined ? undefined : child(tree, subject, "acl", "acl:relcl");
  if (subject === undefined || subject < token || verb === undefined || verb < subject) return [];
  if (feature(tree, verb, "VerbForm") === "Inf" || feature(tree, verb, "VerbForm") === "Ger") return [];
  return [withoutEdges(tree, subtree(tree, subject))].filter((range) => range.from < range.to);
}

/** Words between a verb of saying and its clause that the parse took for an object: "says voter fraud would …". */
function strayed(tree: Tree, token: number, parts: readonly number[]): number[] {
  const clause = parts.find((it) => it > token && relation(tree, it) === "ccomp");
  if (clause === undefined || reportingVerbs.get(lemma(tree, token))?.addressed) return [];
  return children(tree, token, "obj", "nsubj").filter(
    (it) => it > token && it < clause && !parts.includes(it),
  );
}

/** What completes the object of a judgement: condemned it as …, accused him of …, praised her for … */
function complements(tree: Tree, token: number): number[] {
  return children(tree, token, "obl", "advcl").filter((it) =>
    children(tree, it, "case", "mark").some((mark) => isWord(tree, mark, "as", "for", "of", "against")),
  );
}

/** "insisted, as before, that …": the content begins at its "that". */
function fromThat(tree: Tree, part: number): TokenRange {
  const { from, to } = subtree(tree, part);
  const that = children(tree, part, "mark").find((it) => isWord(tree, it, "that"));
  return that !== undefined && that > from && relation(tree, part) === "ccomp"
    ? { from: that, to }
    : { from, to };
}

/** Dependents of a verb as stretches of tokens, each side of the verb in one piece where they touch. */
function joined(tree: Tree, token: number, parts: readonly number[]): TokenRange[] {
  const ranges = parts
    .map((part) => fromThat(tree, part))
    .filter((range) => range.to <= token || range.from > token)
    .sort((a, b) => a.from - b.from);
  const merged: TokenRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged.map((range) => withoutEdges(tree, range)).filter((range) => range.from < range.to);
}

/** "The bridge, Lind said, would open", "as Lind said": the verb hangs on the clause that it reports, or stands behind it. */
function parentheticalContents(tree: Tree, token: number, verb: ReportingVerb): TokenRange[] {
  if (
    !verb.clause ||
    children(tree, token, "ccomp", "obj", "xcomp").some(
      (it) =>
        it > token &&
        it !== subjectBehind(tree, token) &&
        !isHearer(tree, it, verb) &&
        !namesDocument(tree, it),
    )
  )
    return [];
  const asClause =
    relation(tree, token) === "advcl" && children(tree, token, "mark").some((it) => isWord(tree, it, "as"));
  if ((relation(tree, token) === "parataxis" || asClause) && child(tree, token, "ccomp") === undefined)
    return around(tree, subtree(tree, head(tree, token)), subtree(tree, token));
  if (!verb.speech) return endsItsSentence(tree, token) ? behindClause(tree, token) : [];
  if (child(tree, token, "ccomp") !== undefined) return behindClause(tree, token);
  const behind = behindClause(tree, token);
  return behind.length > 0 ? behind : restOfSentence(tree, token);
}

/** "The vaccine works, a study found." */
function endsItsSentence(tree: Tree, token: number): boolean {
  return token + 1 < tokenCount(tree.annotated) && /^[.!?…]+$/.test(form(tree, token + 1));
}

/** What stands behind a verb of saying that the parse left without its clause, where it reads as one. */
function restOfSentence(tree: Tree, token: number): TokenRange[] {
  const { to } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  let from = token + 1;
  while (from < to && from - token <= longestLead && !isWord(tree, from, "that") && !opensClause(tree, from))
    from++;
  if (
    from >= to ||
    from - token > longestLead ||
    !isMainClause(tree, { from: isWord(tree, from, "that") ? from + 1 : from, to })
  )
    return [];
  return [withoutEdges(tree, { from, to })].filter((range) => range.from < range.to);
}

/** In words: "told reporters in the capital on Friday" before what was told. */
const longestLead = 8;

/** The first word of a subject. */
function opensClause(tree: Tree, token: number): boolean {
  for (let at = token; at >= 0; at = head(tree, at)) {
    if (subtree(tree, at).from !== token) return false;
    if (relation(tree, at).startsWith("nsubj")) return true;
  }
  return false;
}

/** "said, according to a readout": not what was said, whatever the parse makes of it. */
function namesDocument(tree: Tree, token: number): boolean {
  return (
    isWord(tree, token, "according") ||
    children(tree, token, "case").some((it) => isWord(tree, it, "according"))
  );
}

function isHearer(tree: Tree, token: number, verb: ReportingVerb): boolean {
  return verb.addressed && relation(tree, token) !== "ccomp" && nominalParts.has(partOfSpeech(tree, token));
}

/**
 * "The ferry sank and 14 people drowned, the coast guard said on Friday.": whatever the parse makes of it, a verb of saying with
 * its subject between a comma and the end of the sentence, or between two commas, reports the rest.
 */
function behindClause(tree: Tree, token: number): TokenRange[] {
  const sentence = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  const source = sourceOf(tree, token);
  const from = cueClauseStart(tree, token, source, sentence.from);
  if (from === undefined || feature(tree, token, "VerbForm") === "Ger") return [];
  let to = Math.max(token + 1, source && source.head > token ? source.range.to : 0);
  while (to < sentence.to && !/^[,.;:!?“"]$/.test(form(tree, to)) && to - token <= longestTail) to++;
  const rest = to < sentence.to && isWord(tree, to, ",") ? [{ from: to + 1, to: sentence.to }] : [];
  if (rest.length === 0 && to < sentence.to && !/^[.!?]$/.test(form(tree, to))) return [];
  const before = { from: sentence.from, to: from - 1 };
  if (!isMainClause(tree, before)) return [];
  const after = rest.filter((range) => isRestOfClause(tree, range) && !isNameOf(tree, range, source, token));
  return [before, ...after]
    .map((range) => withoutEdges(tree, range))
    .filter((range) => range.from < range.to);
}

/** In words: "told reporters in the capital on Friday evening". */
const longestTail = 14;

/** The first word of "…, the coast guard said" or "…, said the coast guard" behind its comma. */
function cueClauseStart(
  tree: Tree,
  token: number,
  source: CueSource | undefined,
  first: number,
): number | undefined {
  let from = source && source.head < token ? source.range.from : token;
  while (from > first && !isWord(tree, from - 1, ",") && token - from < longestTail) from--;
  if (!isWord(tree, Math.max(first, from - 1), ",") || from - 1 <= first + 1) return undefined;
  for (let at = from; at < token; at++)
    if (
      ["SCONJ", "CCONJ", "VERB"].includes(partOfSpeech(tree, at)) ||
      isWord(tree, at, "who", "which", "that", "to", ",")
    )
      return undefined;
  return from;
}

/** Whether some finite clause stands there that no conjunction or relative pronoun opens. */
function isMainClause(tree: Tree, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    if (!relation(tree, at).startsWith("nsubj")) continue;
    const verb = head(tree, at);
    if (verb < from || verb >= to) continue;
    const start = subtree(tree, at).from;
    const opener = start > from ? lower(tree, start - 1) : "";
    if (
      !/^(?:that|which|who|when|if|while|as|because|since|although|though|after|before|where|whether|unless)$/.test(
        opener,
      ) &&
      !/^(?:who|which|that)$/i.test(form(tree, at))
    )
      return true;
  }
  return false;
}

/** What follows a parenthesis goes on with the clause unless it begins one of its own. */
function isRestOfClause(tree: Tree, { from, to }: TokenRange): boolean {
  if (isWord(tree, from, "according", "citing", "adding", "speaking")) return false;
  return (
    to - from > 2 &&
    !["SCONJ", "CCONJ", "PRON"].includes(partOfSpeech(tree, from)) &&
    feature(tree, from, "VerbForm") !== "Ger"
  );
}

/** "said the spokeswoman of the ministry, Ada Lind": the name of who speaks. */
function isNameOf(tree: Tree, { from }: TokenRange, source: CueSource | undefined, verb: number): boolean {
  return source !== undefined && source.head > verb && /^\p{Lu}/u.test(form(tree, from));
}

/** A stretch without an inner one, as what is left before and after it. */
export function around(tree: Tree, whole: TokenRange, inner: TokenRange): TokenRange[] {
  return [
    { from: whole.from, to: Math.min(inner.from, whole.to) },
    { from: Math.max(inner.to, whole.from), to: whole.to },
  ]
    .map((range) => withoutEdges(tree, range))
    .filter((range) => range.from < range.to);
}

/** Without punctuation at its edges. Closing quotation marks and brackets stay with their words. */
export function withoutEdges(tree: Tree, { from, to }: TokenRange): TokenRange {
  while (from < to && /^[,;:.–—-]+$/.test(form(tree, from))) from++;
  while (to > from && /^[,;:.–—-]+$/.test(form(tree, to - 1))) to--;
  return { from, to };
}
