import { eventNouns } from "../../language/en/event-types.ts";
import { handingVerbs, lightVerbs, negativeWords, nounForces } from "../../language/en/modal-words.ts";
import { timeNouns } from "../../language/en/time-nouns.ts";
import { sentenceOf, type TokenRange, tokenCount, tokensOf } from "../../language/index.ts";
import { isNever } from "../never.ts";
import {
  child, children, feature, form, head, isWord, lemma, lower, nominalCore, partOfSpeech, relation, subtree, type Tree } from "../tree.ts"; // biome-ignore format: imports

/** A word that says something of somebody: a verb, a copula with what it links to, the noun of an event. */
export interface Predicate {
  readonly kind: "verb" | "copula" | "noun";
  /** The head of its clause in the tree: the verb, what a copula links to, the noun. */
  readonly token: number;
  /** The words that are the predicate. */
  readonly range: TokenRange;
  readonly lemma: string;
  readonly passive: boolean;
  /** The head of the nominal that it is said of, found in the clause or shared from another. */
  readonly subject?: number;
  /** Whether the subject stands in another clause. */
  readonly shared: boolean;
}

const subjectRelations = ["nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass"];

/** Clauses whose head may be a predicate. A verb with another relation is an adjective or a preposition. */
const clauseRelations = new Set([
  "root", "conj", "ccomp", "xcomp", "advcl", "advcl:relcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass",
]); // biome-ignore format: a table reads better in rows

/** All predicates of a document in reading order, those with doubtful subjects among them. */
export function predicatesOf(tree: Tree): Predicate[] {
  const found: Predicate[] = [];
  const count = tokenCount(tree.annotated);
  for (let token = 0; token < count; token++) {
    const predicate =
      verbPredicate(tree, token) ?? copulaPredicate(tree, token) ?? nounPredicate(tree, token);
    if (predicate) found.push(predicate);
  }
  return found;
}

function verbPredicate(tree: Tree, token: number): Predicate | undefined {
  const isBe = partOfSpeech(tree, token) === "AUX" && lemma(tree, token) === "be";
  if (partOfSpeech(tree, token) !== "VERB" && !isBe) return undefined;
  if (!clauseRelations.has(relation(tree, token))) return undefined;
  if (child(tree, token, "cop") !== undefined && !isDue(tree, token)) return undefined;
  const particle = child(tree, token, "compound:prt");
  const to = particle === token + 1 ? token + 2 : token + 1;
  return {
    kind: "verb",
    token,
    range: { from: token, to },
    lemma: particle === undefined ? lemma(tree, token) : `${lemma(tree, token)} ${lemma(tree, particle)}`,
    passive: isPassive(tree, token),
    ...subjectFor(tree, token),
  };
}

function copulaPredicate(tree: Tree, token: number): Predicate | undefined {
  const copula = child(tree, token, "cop");
  if (copula === undefined || !clauseRelations.has(relation(tree, token)) || isDue(tree, token))
    return undefined;
  return {
    kind: "copula",
    token,
    range: { from: copula, to: copula + 1 },
    lemma: "be",
    passive: false,
    ...subjectFor(tree, token),
  };
}

/** "is to visit", "was to have been signed": a plan, however the parse calls the form of "be". */
export function isDue(tree: Tree, token: number): boolean {
  if (partOfSpeech(tree, token) !== "VERB") return false;
  return children(tree, token, "aux", "cop").some(
    (it) => it < token && lemma(tree, it) === "be" && isWord(tree, it + 1, "to"),
  );
}

/** A noun for an event with somebody who takes part in it. "hold talks" is told by its verb. */
function nounPredicate(tree: Tree, token: number): Predicate | undefined {
  if (partOfSpeech(tree, token) !== "NOUN" || !eventNouns.has(lemma(tree, token))) return undefined;
  if (relation(tree, token) === "compound" || child(tree, token, "cop") !== undefined) return undefined;
  if (isLight(tree, token) || nounParticipants(tree, token).length === 0) return undefined;
  return {
    kind: "noun",
    token,
    range: { from: token, to: token + 1 },
    lemma: lemma(tree, token),
    passive: false,
    shared: false,
  };
}

/** Whether a noun is the object of a verb that only lends it a clause: make a visit. */
function isLight(tree: Tree, token: number): boolean {
  const verb = head(tree, token);
  return verb >= 0 && relation(tree, token) === "obj" && lightVerbs.has(lemma(tree, verb));
}

/** The noun that says what a light verb tells: the visit in "make a visit". */
export function lightObject(tree: Tree, verb: number): number | undefined {
  if (!lightVerbs.has(lemma(tree, verb))) return undefined;
  return children(tree, verb, "obj", "nsubj:pass").find((it) => eventNouns.has(lemma(tree, it)));
}

/** Those who take part in the event of a noun: Norland's attack on the port, the arrival of the ferry, the Norlandic invasion. */
export function nounParticipants(tree: Tree, noun: number): number[] {
  return children(tree, noun, "nmod:poss", "nmod", "amod").filter((it) =>
    relation(tree, it) === "amod" ? isDemonym(tree, it) : isNominal(tree, it),
  );
}

function isDemonym(tree: Tree, token: number): boolean {
  return partOfSpeech(tree, token) === "ADJ" && /^\p{Lu}/u.test(form(tree, token));
}

export function isPassive(tree: Tree, token: number): boolean {
  if (child(tree, token, "nsubj:pass", "aux:pass", "csubj:pass") !== undefined) return true;
  const clause = relation(tree, token);
  // A participle with an object is a past tense whose clause was misread.
  if (child(tree, token, "obj") !== undefined) return false;
  return (
    (clause === "acl" || clause === "advcl") &&
    feature(tree, token, "VerbForm") === "Part" &&
    feature(tree, token, "Tense") === "Past" &&
    child(tree, token, ...subjectRelations, "aux") === undefined
  );
}

/** More steps than this from clause to clause are a parse gone wrong. */
const longestChain = 6;

/** The subject of a clause, in it or shared through coordination, infinitives, participles and relative pronouns. */
function subjectFor(tree: Tree, token: number): { readonly subject?: number; readonly shared: boolean } {
  const own = ownSubject(tree, token);
  if (own !== undefined) return { subject: resolved(tree, own), shared: resolved(tree, own) !== own };
  const shared = sharedSubject(tree, token, longestChain);
  return { ...(shared !== undefined && { subject: resolved(tree, shared) }), shared: true };
}

/** The subject in the clause itself. */
export function ownSubject(tree: Tree, token: number): number | undefined {
  const [first] = children(tree, token, ...subjectRelations).filter((it) => !isOblique(tree, it));
  return (
    subjectsBefore(tree, token).at(-1) ?? first ?? nameAfterTime(tree, token) ?? nameInCommas(tree, token)
  );
}

/** The subjects before a verb; what parses as a second one and is set off by commas only says more of the first: "The captain, Jan Rask, broke". */
export function subjectsBefore(tree: Tree, token: number): number[] {
  const before = children(tree, token, ...subjectRelations).filter(
    (it) => it < token && !isOblique(tree, it),
  );
  return before.filter((it, at) => at === 0 || !isAside(tree, before[at - 1]!, it));
}

/** "Rask, the captain," and "Rask, who": right behind a comma, and closed by one or opening a relative clause. */
function isAside(tree: Tree, first: number, second: number): boolean {
  const { from, to } = subtree(tree, second);
  if (from - 1 <= first || !isWord(tree, from - 1, ",") || nominalCore(tree, first).to !== from - 1)
    return false;
  return isWord(tree, second, "who", "which", "whom") || isWord(tree, to, ",");
}

/** "In June Kesh opened the gates", "On Monday Rezek left": a name between a time and a finite verb that has no subject is one. */
function nameAfterTime(tree: Tree, token: number): number | undefined {
  if (feature(tree, token, "VerbForm") !== "Fin" || token === 0) return undefined;
  const { from } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  const first = nameBefore(tree, token, from);
  const opening = first - from;
  if (first === token || opening < 2 || opening > 3 || partOfSpeech(tree, from) !== "ADP") return undefined;
  return isDay(tree, first - 1) ? token - 1 : undefined;
}

/** Where the name begins that ends before a token; the token itself where none does. */
function nameBefore(tree: Tree, token: number, from: number): number {
  let first = token;
  while (first > from && partOfSpeech(tree, first - 1) === "PROPN" && !isDay(tree, first - 1)) first--;
  return first;
}

/** "The captain, Jan Rask, was among the injured" at the head of a sentence, where the parse has lost the captain. */
function nameInCommas(tree: Tree, token: number): number | undefined {
  const { from } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  const comma = Math.min(token, ...children(tree, token, "cop", "aux", "aux:pass")) - 1;
  if (comma <= from || !isWord(tree, comma, ",")) return undefined;
  const first = nameBefore(tree, comma, from);
  const opening = first - 1 - from;
  if (first === comma || opening < 1 || opening > 4 || !isWord(tree, first - 1, ",")) return undefined;
  for (let at = from; at < first - 1; at++)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(partOfSpeech(tree, at))) return undefined;
  return comma - 1;
}

/** A month, a weekday, a year. */
function isDay(tree: Tree, token: number): boolean {
  const word = form(tree, token);
  return timeNouns.has(word.toLowerCase()) || /^(?:1[89]|20)\d\d$/.test(word);
}

/** "Norland has at no time condemned it": what has a preposition is no subject, whatever the parse makes of it. */
function isOblique(tree: Tree, nominal: number): boolean {
  const preposition = child(tree, nominal, "case");
  const hasPreposition =
    preposition !== undefined &&
    preposition < nominal &&
    isWord(tree, preposition, "at", "in", "on", "for", "by", "with", "from", "to", "of");
  return hasPreposition || isNever(tree, nominal);
}

function sharedSubject(tree: Tree, token: number, steps: number): number | undefined {
  const governor = head(tree, token);
  if (governor < 0 || steps === 0) return undefined;
  const above = () => ownSubject(tree, governor) ?? sharedSubject(tree, governor, steps - 1);
  const clause = relation(tree, token);
  if (isNever(tree, governor)) return undefined;
  if (clause === "xcomp") {
    const handed = handingVerbs.has(lemma(tree, governor)) ? child(tree, governor, "obj", "iobj") : undefined;
    return handed ?? above();
  }
  if (clause === "conj" || clause === "advcl" || clause === "parataxis")
    return isNominal(tree, governor) && child(tree, governor, "cop") === undefined ? undefined : above();
  if (clause === "acl:relcl" || clause === "advcl:relcl") return governor;
  if (clause !== "acl" || !isNominal(tree, governor)) return undefined;
  return feature(tree, token, "VerbForm") === "Inf" ? ownerAbove(tree, governor, steps) : governor;
}

/** "Norland's plan to build", "made a promise to build": whose plan it is. */
function ownerAbove(tree: Tree, noun: number, steps: number): number | undefined {
  const owner = child(tree, noun, "nmod:poss");
  if (owner !== undefined) return owner;
  const verb = head(tree, noun);
  if (
    verb < 0 ||
    relation(tree, noun) !== "obj" ||
    !nounForces.has(lemma(tree, noun)) ||
    !holdsNoun(tree, verb)
  )
    return undefined;
  return ownSubject(tree, verb) ?? sharedSubject(tree, verb, steps - 1);
}

/** "made a promise to build", "dropped its plan to build": whose promise it is. Who sponsors an agreement need not be a party to it. */
function holdsNoun(tree: Tree, verb: number): boolean {
  return (
    lightVerbs.has(lemma(tree, verb)) ||
    /^(?:announce|abandon|drop|accept|reject|receive|get|win|lose|renew|repeat|voice|express)$/.test(
      lemma(tree, verb),
    )
  );
}

/** A relative pronoun stands for the noun that its clause hangs on; where the parse hangs it elsewhere, for the one right before it. */
function resolved(tree: Tree, nominal: number): number {
  if (!isWord(tree, nominal, "who", "which", "that", "whom")) return nominal;
  const clause = head(tree, nominal);
  const noun = clause >= 0 && relation(tree, clause) === "acl:relcl" ? head(tree, clause) : -1;
  if (noun >= 0 && noun < nominal) return noun;
  return isWord(tree, nominal, "who", "which") ? (nominalEndingAt(tree, nominal) ?? nominal) : nominal;
}

/** The head of the nominal that ends where a relative clause begins: the ships in "the ships from Kesh, which". */
function nominalEndingAt(tree: Tree, pronoun: number): number | undefined {
  let at = pronoun - 1;
  if (at > 0 && isWord(tree, at, ",")) at--;
  if (at < 0 || !isNominal(tree, at) || isWord(tree, at, "who", "which", "that", "it")) return undefined;
  for (let steps = 0; steps < longestChain; steps++) {
    const above = head(tree, at);
    if (above < 0 || above >= pronoun || !/^(?:flat|compound|nmod:desc)$/.test(relation(tree, at))) break;
    at = above;
  }
  return at;
}

export function isNominal(tree: Tree, token: number): boolean {
  return ["NOUN", "PROPN", "PRON", "NUM"].includes(partOfSpeech(tree, token));
}

/** Whether a nominal says that there is none: no party, nobody, neither of them. */
export function isNegativeNominal(tree: Tree, nominal: number): boolean {
  if (negativeWords.has(lemma(tree, nominal))) return true;
  return children(tree, nominal, "det", "amod", "nummod", "advmod").some((it) =>
    negativeWords.has(lower(tree, it)),
  );
}

/** The words of a nominal without its preposition, relative clauses, times, and what is listed with it. */
export function nominalRange(tree: Tree, nominal: number): TokenRange {
  const { from, to } = nominalCore(tree, nominal);
  const opener = children(tree, nominal, "case", "mark").filter((it) => it < nominal && it >= from);
  const first = opener.length === 0 ? from : Math.max(...opener.map((it) => subtree(tree, it).to));
  const times = children(tree, nominal, "nmod").filter(
    (it) => it > nominal && timeNouns.has(lemma(tree, it)),
  );
  const end =
    times.length > 0 ? Math.max(nominal + 1, Math.min(...times.map((it) => subtree(tree, it).from))) : to;
  const last = end - 1 > nominal && isWord(tree, end - 1, "'s", "’s", "'", "’") ? end - 1 : end;
  return { from: Math.min(first, nominal), to: last };
}
