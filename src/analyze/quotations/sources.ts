import { reportingParticles, reportingVerbs } from "../../language/en/reporting-verbs.ts";
import { timeNouns } from "../../language/en/time-nouns.ts";
import type { TokenRange } from "../../language/index.ts";
import { isNever } from "../never.ts";
import {
  child,
  children,
  feature,
  form,
  head,
  isWord,
  lemma,
  nominalCore,
  partOfSpeech,
  relation,
  type Tree,
} from "../tree.ts";

/** The words for the speaker beside a cue. */
export interface CueSource {
  readonly head: number;
  readonly range: TokenRange;
}

const subjectRelations = ["nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass"];

/** "point out", "call for": the particle or the preposition with which the verb reports. */
export function particleOf(tree: Tree, token: number): number | undefined {
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
  if (role === "acl" && isNever(tree, governor)) return undefined;
  if (role === "acl") return nominalParts.has(partOfSpeech(tree, governor)) ? governor : undefined;
  if (role === "advcl" || role === "xcomp" || role === "parataxis") {
    const above = child(tree, governor, ...subjectRelations);
    return (
      above ?? (partOfSpeech(tree, governor) === "VERB" ? sourceHead(tree, governor, steps - 1) : undefined)
    );
  }
  return undefined;
}

/** "…, said its spokeswoman, Ada Lind": nobody says a person, so that a noun right behind the verb is who says it. */
export function subjectBehind(tree: Tree, verb: number): number | undefined {
  if (verb === 0) return undefined;
  if (!/^(?:said|says|added|adds)$/.test(form(tree, verb)) || !/^[,"”’]$/.test(form(tree, verb - 1)))
    return undefined;
  return children(tree, verb, "obj", "nsubj", "iobj").find(
    (it) =>
      nominalParts.has(partOfSpeech(tree, it)) &&
      !timeNouns.has(lemma(tree, it)) &&
      nominalCore(tree, it).from === verb + 1 &&
      !/^(?:VERB|AUX)$/.test(partOfSpeech(tree, nominalCore(tree, it).to)),
  );
}

/** The subject nearest to its verb: a dateline or a time that the parse took for one stands farther off. */
function subjectNear(tree: Tree, verb: number): number | undefined {
  const behind = subjectBehind(tree, verb);
  if (behind !== undefined) return behind;
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

export const nominalParts = new Set(["NOUN", "PROPN", "PRON"]);

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
