import {
  adjectiveForces,
  adverbForces,
  conditionalWords,
  eventAdjectiveForces,
  type Force,
  holdingVerbs,
  infinitiveForces,
  modalForces,
  nounForces,
  obligingWords,
  ongoingAdjectives,
  waveringAdverbs,
} from "../../language/en/modal-words.ts";
import { reportingVerbs } from "../../language/en/reporting-verbs.ts";
import type { EventStatus, Modality } from "../../model/index.ts";
import { isNever } from "../never.ts";
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
import { isNegativeNominal, isNominal } from "./nominals.ts";
import { isDue } from "./predicates.ts";
import { ownSubject } from "./subjects.ts";

/** How far what a clause says holds. */
export interface Standing {
  readonly negative: boolean;
  readonly modality: Modality;
  readonly when: "past" | "present" | "open";
  /** Words of other clauses without which the statement would say more than the text: "refused" of "refused to sign". */
  readonly triggers: readonly number[];
}

/** Where a clause stands: what its tense means there, and whether "would" is a future said in the past. */
export interface Setting {
  /** Headlines and captions tell in the present tense what has happened. */
  readonly headline: boolean;
  readonly reported: boolean;
}

const plain: Standing = { negative: false, modality: "asserted", when: "past", triggers: [] };

/** Longer chains of clauses are a parse gone wrong. */
const deepest = 8;

/** The standing of a clause by its head; undefined where it says nothing checkable: a condition, a question, an order. */
export function standingOf(
  tree: Tree,
  token: number,
  setting: Setting,
  depth = deepest,
): Standing | undefined {
  if (depth === 0 || isConditional(tree, token)) return undefined;
  if (children(tree, token, "advmod").some((it) => waveringAdverbs.has(lower(tree, it)))) return undefined;
  const outer = outerStanding(tree, token, setting, depth);
  return outer && withOwnWords(tree, token, outer, setting);
}

function isConditional(tree: Tree, token: number): boolean {
  return children(tree, token, "mark", "advmod").some(
    (it) => it < token && conditionalWords.has(lower(tree, it)),
  );
}

/** What the clauses above make of it. */
function outerStanding(tree: Tree, token: number, setting: Setting, depth: number): Standing | undefined {
  const governor = head(tree, token);
  if (governor < 0) return plain;
  const above = () => standingOf(tree, governor, setting, depth - 1);
  const finite = isFiniteClause(tree, token);
  switch (relation(tree, token)) {
    case "conj": {
      if (finite) return outerStanding(tree, governor, setting, depth - 1);
      return above();
    }
    case "ccomp":
      return reportedStanding(tree, token, governor, above());
    case "csubj":
    case "csubj:pass":
      return finite ? plain : under(tree, forceOf(tree, governor, hasTo(tree, token)), above(), governor);
    case "xcomp":
      return under(
        tree,
        yetTo(tree, token, governor) ?? forceOf(tree, governor, hasTo(tree, token)),
        above(),
        governor,
        goesOn(tree, governor),
      );
    case "advcl":
    case "advcl:relcl":
      return adverbialStanding(tree, token, governor, above);
    case "acl":
      return adnominalStanding(tree, token, governor, setting, depth);
    default:
      return plain;
  }
}

function hasTo(tree: Tree, token: number): boolean {
  return children(tree, token, "mark").some((it) => isWord(tree, it, "to"));
}

/** What a governing word makes of its infinitive or gerund. An infinitive behind an unknown verb is open: right matters more than much. */
function forceOf(tree: Tree, governor: number, isInfinitive: boolean): Force {
  const word = lemma(tree, governor);
  if (child(tree, governor, "cop") !== undefined || partOfSpeech(tree, governor) === "ADJ")
    return (isNominal(tree, governor) ? nounForces.get(word) : adjectiveForces.get(word)) ?? "inherit";
  if (word === "be") return "planned";
  if (word === "go") return "planned";
  return infinitiveForces.get(word) ?? (holdingVerbs.has(word) || !isInfinitive ? "inherit" : "possible");
}

/** "has begun to negotiate": what has begun goes on. */
function goesOn(tree: Tree, governor: number): "present" | undefined {
  if (!/^(?:begin|start|continue|keep)$/.test(lemma(tree, governor))) return undefined;
  return children(tree, governor, "aux").some(
    (it) => lemma(tree, it) === "have" && feature(tree, it, "Tense") === "Pres",
  )
    ? "present"
    : undefined;
}

/** "has yet to sign": has not. */
function yetTo(tree: Tree, token: number, governor: number): Force | undefined {
  const mark = child(tree, token, "mark");
  const before = (mark ?? token) - 1;
  return before > 0 && isWord(tree, before, "yet") && /^(?:have|be|remain)$/.test(lemma(tree, governor))
    ? "negative"
    : undefined;
}

function under(
  tree: Tree,
  force: Force,
  above: Standing | undefined,
  trigger: number,
  going?: "present",
): Standing | undefined {
  if (!above) return undefined;
  const triggers = [...above.triggers, trigger];
  const word = lemma(tree, trigger);
  switch (force) {
    case "inherit":
      return above.modality === "asserted" && going
        ? { ...above, when: going, triggers }
        : { ...above, triggers };
    case "negative":
      return { ...above, negative: !above.negative, triggers };
    case "denied":
      return above.negative
        ? { ...above, negative: false, modality: "possible", when: "open", triggers }
        : { ...above, negative: true, modality: "denied", triggers };
    default:
      if (above.negative && obligingWords.has(word)) return undefined;
      return { negative: above.negative, modality: force, when: "open", triggers };
  }
}

/** The content of a verb of saying or thinking, or of an adjective: said that …, doubts that …, it is likely that … */
function reportedStanding(
  tree: Tree,
  token: number,
  governor: number,
  above: Standing | undefined,
): Standing | undefined {
  const verb = reportingVerbs.get(lemma(tree, governor));
  const word = lemma(tree, governor);
  if (partOfSpeech(tree, governor) !== "VERB") {
    const force = adjectiveForces.get(word) ?? nounForces.get(word) ?? rejectedBy(tree, governor);
    return force ? under(tree, force, above && { ...above, modality: "asserted" }, governor) : plain;
  }
  if (!verb)
    return isFiniteClause(tree, token)
      ? plain
      : under(tree, forceOf(tree, governor, hasTo(tree, token)), above, governor);
  const stance = verb.stance;
  if (stance === "plain") return above?.negative ? undefined : plain;
  if (stance === "denied")
    return above?.negative
      ? undefined
      : { negative: true, modality: "denied", when: "past", triggers: [governor] };
  const modality: Modality = stance === "planned" ? "possible" : stance;
  return {
    negative: above?.negative ?? false,
    modality,
    when: stance === "planned" ? "open" : "past",
    triggers: [],
  };
}

/** "rejected reports that …": what the verb makes of its object it makes of the object's clause. */
function rejectedBy(tree: Tree, noun: number): Force | undefined {
  const verb = head(tree, noun);
  if (verb < 0 || relation(tree, noun) !== "obj") return undefined;
  const force = infinitiveForces.get(lemma(tree, verb));
  return force === "denied" || force === "alleged" ? force : undefined;
}

/** "will visit after they met": what stands in the past beside a future has been; beside "would" it may be to come. */
function isPastBesideFuture(tree: Tree, token: number, governor: number): boolean {
  if (children(tree, governor, "aux").some((it) => isWord(tree, it, "would", "could", "might"))) return false;
  const first = children(tree, token, "aux", "aux:pass", "cop")[0] ?? token;
  return feature(tree, first, "Tense") === "Past" && feature(tree, first, "VerbForm") === "Fin";
}

function adverbialStanding(
  tree: Tree,
  token: number,
  governor: number,
  above: () => Standing | undefined,
): Standing | undefined {
  const mark = children(tree, token, "mark", "case").find((it) => it < token);
  const word = mark === undefined ? "" : lower(tree, mark);
  if (isFiniteClause(tree, token)) {
    const main = above();
    const yetToCome =
      main?.when === "open" && !(word === "after" && isPastBesideFuture(tree, token, governor));
    if (/^(?:when|after|before|once|until|till)$/.test(word) && yetToCome)
      return { ...plain, modality: "planned", when: "open" };
    return plain;
  }
  if (word === "without") return under(tree, "negative", above(), governor);
  if (feature(tree, token, "VerbForm") === "Inf") {
    // "called on them to leave" is asked, "opened the gate to let them in" is meant.
    const asked = infinitiveForces.get(lemma(tree, governor));
    return under(tree, asked && asked !== "inherit" ? asked : "planned", above(), governor);
  }
  if (/^(?:of|for|from|with|over|at|on|about|against|to)$/.test(word)) {
    const force = infinitiveForces.get(lemma(tree, governor));
    if (force === "alleged" || force === "negative" || force === "denied")
      return under(tree, force, above(), governor);
    return plain;
  }
  const main = above();
  return main && { ...main, triggers: [...main.triggers] };
}

/** Clauses on a noun: the plan to …, a man killed in …, the claim that … */
function adnominalStanding(
  tree: Tree,
  token: number,
  noun: number,
  setting: Setting,
  depth: number,
): Standing | undefined {
  if (feature(tree, token, "VerbForm") === "Inf") {
    const asked = askedOf(tree, noun);
    if (asked !== undefined)
      return under(
        tree,
        infinitiveForces.get(lemma(tree, asked)) ?? "possible",
        standingOf(tree, asked, setting, depth - 1),
        asked,
      );
    const above = nounStanding(tree, noun, setting, depth - 1);
    return under(tree, nounForces.get(lemma(tree, noun)) ?? "possible", above, noun);
  }
  const isContent =
    isFiniteClause(tree, token) && children(tree, token, "mark").some((it) => isWord(tree, it, "that"));
  const force = isContent ? (nounForces.get(lemma(tree, noun)) ?? rejectedBy(tree, noun)) : undefined;
  return force ? under(tree, force, { ...plain, triggers: [] }, noun) : plain;
}

/** The verb of "ordered residents to leave", where the parse hangs the infinitive on the residents. */
function askedOf(tree: Tree, noun: number): number | undefined {
  const verb = head(tree, noun);
  if (verb < 0 || relation(tree, noun) !== "obj" || nounForces.has(lemma(tree, noun))) return undefined;
  return infinitiveForces.has(lemma(tree, verb)) ? verb : undefined;
}

/** How far the event of a noun holds: the planned visit, no visit, ahead of a visit. */
export function nounStanding(
  tree: Tree,
  noun: number,
  setting: Setting,
  depth = deepest,
): Standing | undefined {
  if (depth === 0) return undefined;
  const own = children(tree, noun, "amod", "compound").map((it) => lemma(tree, it));
  const force = own.map((word) => eventAdjectiveForces.get(word)).find((it) => it !== undefined);
  const base: Standing = {
    ...plain,
    when: own.some((word) => ongoingAdjectives.has(word)) ? "present" : "past",
  };
  const told = force ? under(tree, force, base, noun) : base;
  const placed = told && nounPlace(tree, noun, told, setting, depth);
  return placed && { ...placed, negative: placed.negative !== isNegativeNominal(tree, noun) };
}

function nounPlace(
  tree: Tree,
  noun: number,
  told: Standing,
  setting: Setting,
  depth: number,
): Standing | undefined {
  const governor = head(tree, noun);
  if (governor < 0) return told;
  const before = children(tree, noun, "case").map((it) => lower(tree, it));
  if (before.includes("without")) return { ...told, negative: !told.negative };
  if (isAhead(tree, noun)) return { ...told, modality: "planned", when: "open" };
  const isObject = /^(?:obj|nsubj:pass)$/.test(relation(tree, noun));
  if (isObject && partOfSpeech(tree, governor) === "VERB") {
    const force = infinitiveForces.get(lemma(tree, governor));
    const above = standingOf(tree, governor, setting, depth - 1);
    if (!above) return undefined;
    if (force === "planned" || force === "possible")
      return under(tree, force, { ...above, when: told.when }, governor);
    // To reject criticism is not to say that there was none.
    if (force) return undefined;
    if (undone.has(lemma(tree, governor))) return undefined;
  }
  return told;
}

/** "ahead of a meeting with …" */
function isAhead(tree: Tree, noun: number): boolean {
  for (let at = subtree(tree, noun).from - 2; at < noun; at++)
    if (at >= 0 && isWord(tree, at, "ahead") && isWord(tree, at + 1, "of")) return true;
  return false;
}

/** What these verbs have for their object did not take place, or not yet: nothing is said of it. */
const undone = new Set([
  "cancel",
  "postpone",
  "delay",
  "avert",
  "avoid",
  "prevent",
  "call",
  "need",
  "await",
  "fear",
]);

/** Tense, auxiliaries, negation and adverbs of the clause itself. */
function withOwnWords(tree: Tree, token: number, outer: Standing, setting: Setting): Standing | undefined {
  let { negative, modality } = outer;
  const auxiliaries = children(tree, token, "aux", "aux:pass", "cop").filter(
    (it) => it < token || relation(tree, it) !== "cop",
  );
  let when: Standing["when"] =
    outer.when === "open" && !isFiniteClause(tree, token)
      ? "open"
      : tenseOf(tree, token, auxiliaries, outer, setting);
  for (const it of auxiliaries) {
    const force = modalForces.get(lower(tree, it));
    if (!force) continue;
    when = "open";
    if (modality === "asserted" || modality === "possible")
      modality = isFuture(tree, it, setting)
        ? modality === "possible"
          ? "possible"
          : "planned"
        : "possible";
  }
  if (isDue(tree, token) && modality === "asserted") [when, modality] = ["open", "planned"];
  for (const it of children(tree, token, "advmod", "det", "cc:preconj", "cc")) {
    const force = adverbForces.get(lower(tree, it)) ?? adverbForces.get(lemma(tree, it));
    if (force === "negative" && !isWord(tree, it + 1, "only")) negative = !negative;
    else if ((force === "possible" || force === "alleged") && modality === "asserted") modality = force;
  }
  if (noLonger(tree, token) || hasNever(tree, token)) negative = !negative;
  if (negativeParticipants(tree, token)) negative = !negative;
  if (hasCondition(tree, token) && when !== "past" && modality !== "denied") modality = "possible";
  return { negative, modality, when, triggers: outer.triggers };
}

function isFuture(tree: Tree, auxiliary: number, { reported }: Setting): boolean {
  const word = lower(tree, auxiliary);
  return modalForces.get(word) === "planned" || (reported && /^(?:would|['’]d)$/.test(word));
}

/** What the tense of a clause says; participles and infinitives have their governor's. */
function tenseOf(
  tree: Tree,
  token: number,
  auxiliaries: readonly number[],
  outer: Standing,
  { headline }: Setting,
): Standing["when"] {
  const first = auxiliaries.find((it) => feature(tree, it, "VerbForm") === "Fin");
  const progressive =
    feature(tree, token, "VerbForm") === "Ger" ||
    (feature(tree, token, "VerbForm") === "Part" && feature(tree, token, "Tense") === "Pres");
  const copular = auxiliaries.some((it) => relation(tree, it) === "cop");
  if (first === undefined) {
    if (feature(tree, token, "Tense") === "Pres" && isFiniteClause(tree, token))
      return headline ? "past" : "present";
    return isFiniteClause(tree, token) ? "past" : outer.when;
  }
  if (feature(tree, first, "Tense") !== "Pres") return "past";
  const perfect = lemma(tree, first) === "have";
  if (perfect) return progressive ? "present" : "past";
  if (progressive || copular || lemma(tree, first) === "do") return "present";
  // "is closed by police": a passive in the present tells what is so, in a headline what was done.
  return headline ? "past" : "present";
}

export function isFiniteClause(tree: Tree, token: number): boolean {
  if (feature(tree, token, "VerbForm") === "Fin") return true;
  return children(tree, token, "aux", "aux:pass", "cop").some(
    (it) => feature(tree, it, "VerbForm") === "Fin" || modalForces.has(lower(tree, it)),
  );
}

function noLonger(tree: Tree, token: number): boolean {
  return children(tree, token, "advmod").some(
    (it) => isWord(tree, it, "longer") && it > 0 && isWord(tree, it - 1, "no"),
  );
}

/** In words before a verb: "has at no time publicly condemned". */
const neverReach = 6;

/** "Norland has at no time condemned it", "in no way did it help": the phrase stands before its verb, with no other between. */
function hasNever(tree: Tree, token: number): boolean {
  for (let at = token - 1; at >= Math.max(2, token - neverReach); at--) {
    if (isNever(tree, at)) return true;
    if (partOfSpeech(tree, at) === "VERB" || /^[.;:!?]$/.test(form(tree, at))) return false;
  }
  return false;
}

function negativeParticipants(tree: Tree, token: number): boolean {
  const subject = ownSubject(tree, token);
  return (
    [...(subject === undefined ? [] : [subject]), ...children(tree, token, "obj")].some((it) =>
      isNegativeNominal(tree, it),
    ) ||
    (child(tree, token, "cop") !== undefined && isNegativeNominal(tree, token))
  );
}

/** "The ceasefire holds if both sides withdraw": said under a condition. */
function hasCondition(tree: Tree, token: number): boolean {
  return children(tree, token, "advcl").some(
    (it) =>
      isConditional(tree, it) && !children(tree, it, "mark").some((mark) => isWord(tree, mark, "whether")),
  );
}

/** The status of an event that stands so. What is said not to be so is denied, by whoever says it. */
export function statusOf({ negative, modality, when }: Standing): EventStatus {
  if (negative || modality === "denied") return "denied";
  if (modality === "alleged") return "alleged";
  if (modality === "planned") return "planned";
  if (modality === "possible") return when === "open" ? "planned" : "alleged";
  return when === "present" ? "ongoing" : when === "open" ? "planned" : "happened";
}
