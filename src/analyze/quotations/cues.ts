import { attributionNouns, viewNouns } from "../../language/en/attribution-phrases.ts";
import { type ReportingVerb, reportingParticles, reportingVerbs } from "../../language/en/reporting-verbs.ts";
import { timeNouns } from "../../language/en/time-nouns.ts";
import { sentenceOf, type TokenRange, tokenCount, tokensOf } from "../../language/index.ts";
import {
  child, children, feature, form, head, isWord, lemma, nominalCore, partOfSpeech, relation, subtree, type Tree,
} from "../tree.ts"; // biome-ignore format: imports

/** Words that report: "said", "according to", "the claim that", with whose words they make it and what they govern. */
export interface Cue {
  /** Its head word. */
  readonly token: number;
  readonly range: TokenRange;
  readonly lemma: string;
  /** How the verb reports; of a noun or "according to", what a plain verb of speaking would. */
  readonly verb: ReportingVerb;
  readonly source?: CueSource;
  /** What was said, in the outlet's own clause: at most a few stretches of tokens. */
  readonly contents: readonly TokenRange[];
  /** Of "according to": the head of the clause that it qualifies. */
  readonly clause?: number;
  readonly rule: string;
}

/** The words for the speaker beside a cue. */
export interface CueSource {
  readonly head: number;
  readonly range: TokenRange;
}

const plainSpeech: ReportingVerb = {
  speech: true, clause: true, infinitive: false, nominal: false, addressed: false, stance: "plain",
}; // biome-ignore format: short

const subjectRelations = ["nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass"];

/** All cues of a document, in reading order. */
export function cuesOf(tree: Tree): Cue[] {
  const cues: Cue[] = [];
  const count = tokenCount(tree.annotated);
  for (let token = 0; token < count; token++) {
    const cue =
      verbCue(tree, token) ?? accordingTo(tree, token) ?? viewCue(tree, token) ?? nounCue(tree, token);
    if (cue) cues.push(cue);
  }
  return cues;
}

function verbCue(tree: Tree, token: number): Cue | undefined {
  if (partOfSpeech(tree, token) !== "VERB") return undefined;
  const verb = reportingVerbs.get(lemma(tree, token));
  const particle = particleOf(tree, token);
  if (!verb && !particle) return undefined;
  if (relation(tree, token) === "amod" || relation(tree, token) === "case") return undefined;
  const source = sourceOf(tree, token);
  const to = particle !== undefined && particle === token + 1 ? particle + 1 : token + 1;
  return {
    token,
    range: { from: token, to },
    lemma: lemma(tree, token),
    verb: verb ?? plainSpeech,
    ...(source && { source }),
    contents: contentsOf(tree, token, verb ?? plainSpeech, particle).map((range) => ({
      from: particle !== undefined && range.from === particle ? particle + 1 : range.from,
      to: range.to,
    })),
    rule: "reporting-verb",
  };
}

/** "point out", "call for": the particle or the preposition with which the verb reports. */
function particleOf(tree: Tree, token: number): number | undefined {
  const particles = reportingParticles.get(lemma(tree, token));
  if (!particles) return undefined;
  for (const it of children(tree, token)) {
    if (relation(tree, it) === "compound:prt" && particles.has(lemma(tree, it))) return it;
    if (!/^(?:obl|advcl|xcomp)/.test(relation(tree, it))) continue;
    const preposition = child(tree, it, "case", "mark");
    if (preposition !== undefined && particles.has(lemma(tree, preposition))) return preposition;
  }
  return undefined;
}

/** The subject, found through coordination, participles and relative clauses; of a passive, its agent. */
export function sourceOf(tree: Tree, verb: number): CueSource | undefined {
  const nominal = sourceHead(tree, verb, 8);
  return nominal === undefined ? undefined : { head: nominal, range: nominalCore(tree, nominal) };
}

function sourceHead(tree: Tree, verb: number, steps: number): number | undefined {
  if (steps === 0) return undefined;
  const passive = isPassiveVerb(tree, verb);
  if (passive) return agentOf(tree, verb) ?? misreadSubject(tree, verb);
  const subject = subjectNear(tree, verb) ?? doerBefore(tree, verb);
  if (subject !== undefined) return subject;
  const governor = head(tree, verb);
  if (governor < 0) return undefined;
  const role = relation(tree, verb);
  if (role === "conj")
    return isPassiveVerb(tree, governor)
      ? child(tree, governor, "nsubj:pass")
      : sourceHead(tree, governor, steps - 1);
  if (role === "acl" && feature(tree, verb, "VerbForm") === "Inf") return undefined;
  if (role === "acl") return nominalParts.has(partOfSpeech(tree, governor)) ? governor : undefined;
  if (role === "advcl" || role === "xcomp" || role === "parataxis") {
    const above = child(tree, governor, ...subjectRelations);
    return (
      above ?? (partOfSpeech(tree, governor) === "VERB" ? sourceHead(tree, governor, steps - 1) : undefined)
    );
  }
  return undefined;
}

/** The subject nearest to its verb: a dateline or a time that the parse took for one stands farther off. */
function subjectNear(tree: Tree, verb: number): number | undefined {
  const subjects = children(tree, verb, ...subjectRelations).filter(
    (it) =>
      nominalParts.has(partOfSpeech(tree, it)) && !timeNouns.has(lemma(tree, it)) && !isOblique(tree, it),
  );
  return subjects.filter((it) => it < verb).at(-1) ?? subjects.find((it) => it > verb);
}

/** "footage of Lind saying …": a name right before a participle is its doer, whatever the parse hangs the participle on. */
function doerBefore(tree: Tree, verb: number): number | undefined {
  if (feature(tree, verb, "VerbForm") !== "Ger" && !/ing$/.test(form(tree, verb))) return undefined;
  if (verb === 0 || partOfSpeech(tree, verb - 1) !== "PROPN") return undefined;
  let top = verb - 1;
  while (
    /^(?:flat|compound|nmod:desc)$/.test(relation(tree, top)) &&
    head(tree, top) >= 0 &&
    head(tree, top) < verb
  )
    top = head(tree, top);
  return top;
}

/** "Norland has at no time condemned it": a preposition's noun is no subject, whatever the parse makes of it. */
function isOblique(tree: Tree, nominal: number): boolean {
  return children(tree, nominal, "case").some(
    (it) => it < nominal && isWord(tree, it, "at", "in", "on", "for", "by", "with", "from", "to"),
  );
}

/** The nearest subject before a cue that has none of its own: right more often than not, so it is only likely. */
export function subjectBefore(tree: Tree, token: number, from: number): CueSource | undefined {
  for (let at = token - 1; at >= from; at--)
    if (
      relation(tree, at).startsWith("nsubj") &&
      nominalParts.has(partOfSpeech(tree, at)) &&
      !timeNouns.has(lemma(tree, at)) &&
      !isOblique(tree, at)
    )
      return { head: at, range: nominalCore(tree, at) };
  return undefined;
}

const nominalParts = new Set(["NOUN", "PROPN", "PRON"]);

/** "Democrats repeatedly noted that …", read as "Democrats who were noted": a participle that has a clause to say is no passive. */
function misreadSubject(tree: Tree, verb: number): number | undefined {
  const noun = head(tree, verb);
  const reports = reportingVerbs.get(lemma(tree, verb))?.clause === true;
  if (!reports || relation(tree, verb) !== "acl" || child(tree, verb, "aux:pass") !== undefined)
    return undefined;
  return noun >= 0 && nominalParts.has(partOfSpeech(tree, noun)) ? noun : undefined;
}

/** In the passive, by its auxiliary or subject, or as a participle behind its noun that neither has nor governs anything to say. */
export function isPassiveVerb(tree: Tree, verb: number): boolean {
  if (child(tree, verb, "nsubj:pass", "aux:pass", "csubj:pass") !== undefined) return true;
  // "the plan announced by the mayor"
  return (
    relation(tree, verb) === "acl" &&
    feature(tree, verb, "VerbForm") === "Part" &&
    feature(tree, verb, "Tense") === "Past" &&
    child(tree, verb, ...subjectRelations, "obj", "ccomp", "xcomp") === undefined &&
    !reportsByParticle(tree, verb)
  );
}

/** "The union called for a strike": a verb that reports with its preposition is no passive participle, though it looks like one. */
function reportsByParticle(tree: Tree, verb: number): boolean {
  const particle = particleOf(tree, verb);
  return particle !== undefined && particle === verb + 1;
}

function agentOf(tree: Tree, verb: number): number | undefined {
  return (
    child(tree, verb, "obl:agent") ??
    children(tree, verb, "obl").find((it) =>
      children(tree, it, "case").some((mark) => isWord(tree, mark, "by")),
    )
  );
}

function contentsOf(
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
      (it) => it > token && !isHearer(tree, it, verb) && !namesDocument(tree, it),
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
  const after = rest.filter((range) => isRestOfClause(tree, range));
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
    const opener = start > from ? form(tree, start - 1).toLowerCase() : "";
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

/** A stretch without an inner one, as what is left before and after it. */
function around(tree: Tree, whole: TokenRange, inner: TokenRange): TokenRange[] {
  return [
    { from: whole.from, to: Math.min(inner.from, whole.to) },
    { from: Math.max(inner.to, whole.from), to: whole.to },
  ]
    .map((range) => withoutEdges(tree, range))
    .filter((range) => range.from < range.to);
}

/** Without punctuation at its edges. Closing quotation marks and brackets stay with their words. */
function withoutEdges(tree: Tree, { from, to }: TokenRange): TokenRange {
  while (from < to && /^[,;:.–—-]+$/.test(form(tree, from))) from++;
  while (to > from && /^[,;:.–—-]+$/.test(form(tree, to - 1))) to--;
  return { from, to };
}

/** "according to the mayor": the clause it stands in is the mayor's. */
function accordingTo(tree: Tree, token: number): Cue | undefined {
  const { to } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  if (!isWord(tree, token, "according") || token + 2 >= to || !isWord(tree, token + 1, "to"))
    return undefined;
  const nominal =
    relation(tree, token) === "case" ? head(tree, token) : child(tree, token, "obl", "obj", "nmod");
  if (nominal === undefined || nominal < 0) return undefined;
  const top = relation(tree, token) === "case" ? nominal : token;
  const core = nominalCore(tree, nominal);
  const range = { from: Math.max(core.from, token + 2), to: core.to };
  const clause = clauseAbove(tree, top);
  const inner = subtree(tree, top);
  return {
    token,
    range: { from: token, to: token + 2 },
    lemma: "according to",
    verb: plainSpeech,
    ...(range.from < range.to && { source: { head: nominal, range } }),
    ...(clause >= 0 && { clause }),
    contents:
      clause < 0
        ? []
        : around(tree, subtree(tree, clause), { from: Math.min(inner.from, token), to: inner.to }),
    rule: "according-to",
  };
}

/** The head of the clause that a phrase belongs to. */
function clauseAbove(tree: Tree, token: number): number {
  let at = head(tree, token);
  while (at >= 0 && !clauseHeads.test(relation(tree, at))) at = head(tree, at);
  return at;
}

const clauseHeads = /^(?:root|conj|ccomp|advcl|acl:relcl|parataxis|csubj)/;

/** "In his opinion, the bridge is safe". */
function viewCue(tree: Tree, token: number): Cue | undefined {
  const owner = viewNouns.has(lemma(tree, token)) ? child(tree, token, "nmod:poss") : undefined;
  if (owner === undefined || !/^obl/.test(relation(tree, token))) return undefined;
  const preposition = children(tree, token, "case").find((it) => it < token && isWord(tree, it, "in", "to"));
  const clause = clauseAbove(tree, token);
  if (preposition === undefined || clause < 0) return undefined;
  return {
    token,
    range: { from: token, to: token + 1 },
    lemma: lemma(tree, token),
    verb: plainSpeech,
    source: { head: owner, range: ownerRange(tree, owner) },
    contents: around(tree, subtree(tree, clause), subtree(tree, token)),
    clause,
    rule: "view-noun",
  };
}

/** "his claim that …", "a promise by the mayor to …". */
function nounCue(tree: Tree, token: number): Cue | undefined {
  if (partOfSpeech(tree, token) !== "NOUN" || !attributionNouns.has(lemma(tree, token))) return undefined;
  const clause = children(tree, token, "acl", "ccomp").find(
    (it) =>
      it > token && child(tree, it, "mark") !== undefined && !isWord(tree, child(tree, it, "mark")!, "for"),
  );
  if (clause === undefined) return undefined;
  const nominal = ownerOf(tree, token);
  return {
    token,
    range: { from: token, to: token + 1 },
    lemma: lemma(tree, token),
    verb: plainSpeech,
    ...(nominal !== undefined && { source: { head: nominal, range: ownerRange(tree, nominal) } }),
    contents: [withoutEdges(tree, subtree(tree, clause))].filter((range) => range.from < range.to),
    rule: "reporting-noun",
  };
}

/** Whose claim it is: "his", "the mayor's", "by the mayor", or who makes it: "Lind made a promise to …". */
export function ownerOf(tree: Tree, noun: number): number | undefined {
  const owner =
    child(tree, noun, "nmod:poss") ??
    children(tree, noun, "nmod").find((it) =>
      children(tree, it, "case").some((mark) => isWord(tree, mark, "by", "of", "from")),
    );
  if (owner !== undefined) return owner;
  const governor = head(tree, noun);
  if (governor < 0 || relation(tree, noun) !== "obj") return undefined;
  return sourceOf(tree, governor)?.head;
}

function ownerRange(tree: Tree, nominal: number): TokenRange {
  const { from, to } = nominalCore(tree, nominal);
  const marks = children(tree, nominal, "case");
  const first = marks.filter((mark) => mark < nominal).reduce((at, mark) => Math.max(at, mark + 1), from);
  const last = marks.filter((mark) => mark > nominal).reduce((at, mark) => Math.min(at, mark), to);
  return { from: first, to: last };
}
