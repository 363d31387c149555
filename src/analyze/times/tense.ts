import { movingVerbs, planningVerbs } from "../../language/en/planning-verbs.ts";
import {
  type Annotated,
  childrenOf,
  deprelOf,
  featureOf,
  formOf,
  headOf,
  lemmaOf,
  sentenceOf,
  tokensIn,
  uposOf,
} from "../../language/index.ts";
import type { Span } from "../../model/index.ts";

/**
 * On which side of the moment of writing the clause around an expression lies: "scheduled" where a verb of the present has it as its day,
 * "either" for what had once been planned for it; undefined where no verb tells.
 */
export type Side = "past" | "future" | "present" | "scheduled" | "either";

const futureLemmas = new Set([
  "expect",
  "schedule",
  "plan",
  "slate",
  "set",
  "due",
  "hope",
  "intend",
  "aim",
  "bind",
]);
const modals = new Set(["will", "shall", "may", "might", "could", "should", "can", "must", "would", "'ll"]);
const phaseLemmas = new Set([
  "begin",
  "start",
  "continue",
  "fail",
  "refuse",
  "decline",
  "manage",
  "help",
  "appear",
  "seem",
  "come",
]);

/** Deeper chains do not occur in prose; the bound keeps a damaged tree from costing time. */
const deepestClimb = 12;

/** The side told by the verb that an expression follows at once ("said Thursday that …"), else by the verb that governs it in the tree of its sentence. */
export function sideOf(annotated: Annotated, span: Span): Side | undefined {
  const { from, to } = tokensIn(annotated, span);
  if (from >= to) return undefined;
  if (isAhead(annotated, from) || isSetFor(annotated, from)) return "future";
  const planned = sideOfPlan(annotated, from, to);
  if (planned) return planned;
  const before = sideOfVerbBefore(annotated, from);
  if (before !== "past" && isScheduled(annotated, from, to)) return "scheduled";
  const side = before ?? sideOfGovernor(annotated, from, to);
  return side !== "past" && limits.has(lemmaOf(annotated, Math.max(0, from - 1))) ? "future" : side;
}

const limits = new Set(["until", "till", "by"]);

/** Farther back, in tokens, "ahead of" belongs to something else. */
const aheadReach = 12;

/** "arrived ahead of a meeting with the minister on Wednesday": the meeting is still to come. */
function isAhead(annotated: Annotated, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - aheadReach); at--) {
    const upos = uposOf(annotated, at);
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT") return false;
    if (lemmaOf(annotated, at) === "ahead") return true;
  }
  return false;
}

/** "A signing set for Wednesday", "a vote due on Friday": what is set is to come, whenever it was set. */
function isSetFor(annotated: Annotated, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && beforeTimes.has(lemmaOf(annotated, at))) at--;
  const isFor = at >= 0 && lemmaOf(annotated, at) === "for";
  if (isFor) at--;
  if (at < 0 || !futureLemmas.has(lemmaOf(annotated, at))) return false;
  if (childrenOf(annotated, at, "aux", "aux:pass", "cop").length > 0) return false;
  return isFor || uposOf(annotated, at) === "ADJ" || featureOf(annotated, at, "VerbForm") === "Part";
}

const beforeTimes = new Set(["on", "late", "early", "in", "at"]);

/** Farther up the tree the verb is that of another clause. */
const plannedClimb = 4;

/**
 * "Called a strike for Tuesday", "put off until April 18", "has cancelled all lectures on Monday": what is planned is to come, whenever
 * it was planned; what "had been set for Nov. 22" may be over. A loss for the quarter is none.
 */
function sideOfPlan(annotated: Annotated, from: number, to: number): Side | undefined {
  if (lemmaOf(annotated, to - 1) === "quarter") return undefined;
  const before = lemmaOf(annotated, Math.max(0, from - 1));
  const verb = planningVerb(annotated, outermost(annotated, from, to), planningBefore.get(before));
  if (verb === undefined) return undefined;
  if (before === "on") return from - verb > 2 && hasAuxiliary(annotated, verb, "Pres") ? "future" : undefined;
  return hasAuxiliary(annotated, verb, "Past") || isOfPast(annotated, verb) ? "either" : "future";
}

/** "A service planned for Saturday was canceled". */
function isOfPast(annotated: Annotated, verb: number): boolean {
  if (!deprelOf(annotated, verb).startsWith("acl")) return false;
  const governor = headOf(annotated, headOf(annotated, verb));
  return governor >= 0 && sideOfPredicate(annotated, governor, 0) === "past";
}

function planningVerb(
  annotated: Annotated,
  token: number,
  planning: ReadonlySet<string> | undefined,
): number | undefined {
  let at = planning ? headOf(annotated, token) : -1;
  for (let steps = 0; steps < plannedClimb && at >= 0; steps++) {
    if (planning?.has(verbOf(annotated, at))) return at;
    at = headOf(annotated, at);
  }
  return undefined;
}

const planningBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["for", planningVerbs],
  ["on", planningVerbs],
  ["until", movingVerbs],
  ["till", movingVerbs],
  ["to", movingVerbs],
]);

/** The token of an expression that hangs on none of the others. */
function outermost(annotated: Annotated, from: number, to: number): number {
  let at = from;
  while (headOf(annotated, at) >= from && headOf(annotated, at) < to) at = headOf(annotated, at);
  return at;
}

/** "Put off" and "put … off" as one. */
function verbOf(annotated: Annotated, token: number): string {
  const particle = childrenOf(annotated, token, "compound:prt").at(0) ?? token + 1;
  const phrase = `${lemmaOf(annotated, token)} ${particle < annotated.starts.length ? lemmaOf(annotated, particle) : ""}`;
  return movingVerbs.has(phrase) || planningVerbs.has(phrase) ? phrase : lemmaOf(annotated, token);
}

/** Present or past perfect. The present one has no day of its own: "has cancelled all lectures on Monday" tells when the lectures were to be. */
function hasAuxiliary(annotated: Annotated, verb: number, tense: "Pres" | "Past"): boolean {
  return childrenOf(annotated, verb, "aux").some(
    (it) => lemmaOf(annotated, it) === "have" && featureOf(annotated, it, "Tense") === tense,
  );
}

/** "The strike begins on Thursday", "three days of mourning, beginning on Thursday": what has its day in the present is planned for it. */
function isScheduled(annotated: Annotated, from: number, to: number): boolean {
  const verb = headOf(annotated, outermost(annotated, from, to));
  if (verb < 0 || uposOf(annotated, verb) !== "VERB" || lemmaOf(annotated, Math.max(0, from - 1)) === "since")
    return false;
  if (featureOf(annotated, verb, "VerbForm") !== "Fin")
    return formOf(annotated, verb).endsWith("ing") && phases.has(lemmaOf(annotated, verb));
  return featureOf(annotated, verb, "Tense") === "Pres" && childrenOf(annotated, verb, "aux").length === 0;
}

const phases = new Set(["begin", "start", "end"]);

function sideOfVerbBefore(annotated: Annotated, from: number): Side | undefined {
  let at = from - 1;
  while (at >= 0 && beforeTimes.has(lemmaOf(annotated, at))) at--;
  if (at < 0 || uposOf(annotated, at) !== "VERB" || sentenceOf(annotated, at) !== sentenceOf(annotated, from))
    return undefined;
  return sideOfPredicate(annotated, at, 0);
}

function sideOfGovernor(annotated: Annotated, from: number, to: number): Side | undefined {
  let at = from;
  for (let steps = 0; steps < deepestClimb && at >= 0; steps++) {
    const isOutside = at < from || at >= to;
    const side = isOutside && isPredicate(annotated, at) ? sideOfPredicate(annotated, at, 0) : undefined;
    if (side) return side;
    // "Wednesday's ruling" says nothing of the verb around it.
    if (deprelOf(annotated, at) === "nmod:poss") return undefined;
    at = headOf(annotated, at);
  }
  return undefined;
}

function isPredicate(annotated: Annotated, token: number): boolean {
  const upos = uposOf(annotated, token);
  return upos === "VERB" || upos === "AUX" || childrenOf(annotated, token, "cop").length > 0;
}

function sideOfPredicate(annotated: Annotated, verb: number, depth: number): Side | undefined {
  const auxiliaries = childrenOf(annotated, verb, "aux", "aux:pass", "cop");
  const lemmas = auxiliaries.map((it) => lemmaOf(annotated, it));
  if (lemmas.some((it) => modals.has(it))) return "future";
  const isPast = [verb, ...auxiliaries].some(
    (it) => featureOf(annotated, it, "Tense") === "Past" && featureOf(annotated, it, "VerbForm") === "Fin",
  );
  if (isPast || lemmas.includes("have")) return "past";
  const lemma = lemmaOf(annotated, verb);
  if (auxiliaries.length > 0 && (futureLemmas.has(lemma) || lemma === "go")) return "future";
  const form = featureOf(annotated, verb, "VerbForm");
  // "is to be signed on Wednesday": the auxiliary is the infinitive.
  const isInfinitive = [verb, ...auxiliaries].some((it) => featureOf(annotated, it, "VerbForm") === "Inf");
  if (isInfinitive) return sideOfInfinitive(annotated, verb, depth);
  if (form === "Ger" && auxiliaries.length > 0) return "future";
  if (form === "Part" && auxiliaries.length === 0) {
    return featureOf(annotated, verb, "Tense") === "Past" ? "past" : undefined;
  }
  return form === "Fin" || auxiliaries.length > 0 ? "present" : undefined;
}

/** "to meet on Wednesday" lies ahead, "began to fall on Monday" where its verb lies. */
function sideOfInfinitive(annotated: Annotated, verb: number, depth: number): Side | undefined {
  const head = headOf(annotated, verb);
  const isPhase =
    head >= 0 && deprelOf(annotated, verb) === "xcomp" && phaseLemmas.has(lemmaOf(annotated, head));
  if (isPhase && depth < deepestClimb) return sideOfPredicate(annotated, head, depth + 1);
  // "the first countries to join on Friday" may have joined.
  return deprelOf(annotated, verb).startsWith("acl") ? undefined : "future";
}
