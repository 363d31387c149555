import { eventNouns } from "../../language/en/event-types.ts";
import { lightVerbs } from "../../language/en/modal-words.ts";
import { type TokenRange, tokenCount } from "../../language/index.ts";
import {
  child,
  children,
  feature,
  form,
  head,
  isWord,
  lemma,
  partOfSpeech,
  relation,
  type Tree,
} from "../tree.ts";
import { isNominal } from "./nominals.ts";
import { subjectFor, subjectRelations } from "./subjects.ts";

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

/** Clauses whose head may be a predicate. A verb with another relation is an adjective or a preposition. */
const clauseRelations = new Set([
  "root", "conj", "ccomp", "xcomp", "advcl", "advcl:relcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass",
]); // biome-ignore format: a table reads better in rows

/** What has a copula or a finite form and a subject of its own is a clause, whatever the parse makes of its place in the sentence. */
function headsClause(tree: Tree, token: number): boolean {
  if (clauseRelations.has(relation(tree, token))) return true;
  if (feature(tree, child(tree, token, "cop") ?? token, "VerbForm") !== "Fin") return false;
  const subject = child(tree, token, "nsubj", "nsubj:pass");
  return subject !== undefined && subject < token;
}

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
  if (!headsClause(tree, token)) return undefined;
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
  if (copula === undefined || !headsClause(tree, token) || isDue(tree, token)) return undefined;
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

/** "the fine that the prosecution had asked for": what a relative clause with its own subject is about. */
export function objectOfRelative(tree: Tree, { token, passive }: Predicate): number | undefined {
  if (relation(tree, token) !== "acl:relcl" || passive || child(tree, token, "cop") !== undefined)
    return undefined;
  if (children(tree, token, "obj").some((it) => !isWord(tree, it, "that", "which", "whom"))) return undefined;
  const subject = child(tree, token, "nsubj");
  if (subject === undefined || isWord(tree, subject, "who", "which", "that")) return undefined;
  if (children(tree, token, "obl").some((it) => isWord(tree, it, "which", "whom"))) return undefined;
  return head(tree, token);
}
