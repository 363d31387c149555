import { handingVerbs, lightVerbs, nounForces } from "../../language/en/modal-words.ts";
import { timeNouns } from "../../language/en/time-nouns.ts";
import { sentenceOf, tokensOf } from "../../language/index.ts";
import { isNever } from "../never.ts";
import { child, children, feature, form, head, isWord, lemma, nominalCore, partOfSpeech, relation, subtree, type Tree } from "../tree.ts"; // biome-ignore format: imports
import { isNominal } from "./nominals.ts";

export const subjectRelations = ["nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass"];

/** More steps than this from clause to clause are a parse gone wrong. */
const longestChain = 6;

/** The subject of a clause, in it or shared through coordination, infinitives, participles and relative pronouns. */
export function subjectFor(
  tree: Tree,
  token: number,
): { readonly subject?: number; readonly shared: boolean } {
  const own = ownSubject(tree, token);
  if (own !== undefined) return { subject: resolved(tree, own), shared: resolved(tree, own) !== own };
  const shared = sharedSubject(tree, token, longestChain);
  return { ...(shared !== undefined && { subject: resolved(tree, shared) }), shared: true };
}

/** The subject in the clause itself. */
export function ownSubject(tree: Tree, token: number): number | undefined {
  const [first] = children(tree, token, ...subjectRelations).filter((it) => !isOblique(tree, it));
  return (
    countOfWhom(tree, token) ??
    oneOf(tree, subjectsBefore(tree, token)) ??
    first ??
    nominalAfterTime(tree, token) ??
    nameInCommas(tree, token) ??
    nominalRightBefore(tree, token) ??
    countRightBefore(tree, token) ??
    existing(tree, token)
  );
}

/** Of what the parse takes for several subjects the one next to the verb, or the first of a list: "he and the mayor". */
function oneOf(tree: Tree, subjects: readonly number[]): number | undefined {
  const last = subjects.at(-1);
  if (last === undefined || subjects.length === 1) return last;
  const isListed = partOfSpeech(tree, nominalCore(tree, last).from - 1) === "CCONJ";
  return isListed ? subjects.at(-2) : last;
}

/** The subjects before a verb; what parses as a second one and is set off by commas only says more of the first: "The captain, Jan Rask, broke". */
export function subjectsBefore(tree: Tree, token: number): number[] {
  const before = children(tree, token, ...subjectRelations).filter(
    (it) => it < token && !isOblique(tree, it),
  );
  return before.filter(
    (it, at) => (at === 0 || !isAside(tree, before[at - 1]!, it)) && !isStray(tree, it, before.at(-1)!),
  );
}

/** "The line denied this and said the log gave eight knots": what has a verb of its own before the last subject belongs to that. */
export function isStray(tree: Tree, subject: number, last: number): boolean {
  for (let at = subject + 1; at < last; at++)
    if (beginsClause(tree, at) && !/^(?:acl|amod)/.test(relation(tree, at))) return true;
  return false;
}

function beginsClause(tree: Tree, token: number): boolean {
  return (
    /^(?:VERB|SCONJ)$/.test(partOfSpeech(tree, token)) ||
    isWord(tree, token, "after", "before", "while", "until", "because")
  );
}

/** "Rask, the captain," and "Rask, who": right behind a comma, and closed by one or opening a relative clause. */
function isAside(tree: Tree, first: number, second: number): boolean {
  const { from, to } = subtree(tree, second);
  if (from - 1 <= first || !isWord(tree, from - 1, ",") || nominalCore(tree, first).to !== from - 1)
    return false;
  return isWord(tree, second, "who", "which", "whom") || isWord(tree, to, ",");
}

/** "In June Norlandic agents opened the gates", "On Monday Rezek left": a nominal between a time and a finite verb that has no subject is one. */
function nominalAfterTime(tree: Tree, token: number): number | undefined {
  if (!isFiniteVerb(tree, token) || token === 0) return undefined;
  const { from } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  const group = Math.min(
    token,
    ...children(tree, token, "aux", "aux:pass", "cop", "advmod").filter((it) => it > from),
  );
  let first = group;
  while (first > from && isOfNominal(tree, first - 1)) first--;
  const opening = first - from;
  if (first === group || opening < 2 || opening > 3 || partOfSpeech(tree, from) !== "ADP") return undefined;
  return isDay(tree, first - 1) && /^(?:NOUN|PROPN)$/.test(partOfSpeech(tree, group - 1))
    ? group - 1
    : undefined;
}

function isOfNominal(tree: Tree, token: number): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(partOfSpeech(tree, token)) && !isDay(tree, token);
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

/** Relations that hang a nominal on a verb; without a preposition it is no oblique. */
const looseRelations =
  /^(?:obl|obl:unmarked|nmod|nmod:unmarked|appos|dep|dislocated|vocative|parataxis|compound)$/;

/**
 * "In August Norlandic agents opened the gates": a noun or name right before a finite verb that has no subject is one, unless it has a
 * preposition. Nominals side by side before it ("Mayor Rask and the captain") are followed up to their first.
 */
function nominalRightBefore(tree: Tree, token: number): number | undefined {
  if (!isFiniteVerb(tree, token)) return undefined;
  const group = Math.min(token, ...children(tree, token, "aux", "aux:pass", "cop", "advmod"));
  let at = beforeBrackets(tree, group) - 1;
  if (at < 0 || !/^(?:NOUN|PROPN)$/.test(partOfSpeech(tree, at)) || isDay(tree, at)) return undefined;
  for (let steps = 0; steps < longestChain; steps++) {
    const above = head(tree, at);
    if (above < 0 || above >= group || isDay(tree, above)) break;
    if (!/^(?:flat|compound|conj|nmod:desc|appos)$/.test(relation(tree, at))) break;
    at = above;
  }
  const above = head(tree, at);
  const hangsOnVerb =
    above === token || (above >= 0 && above < at && head(tree, above) === token && isDay(tree, above));
  const isLoose =
    looseRelations.test(relation(tree, at)) || (above !== token && relation(tree, at) === "conj");
  if (!hangsOnVerb || !isLoose || isDay(tree, at)) return undefined;
  return child(tree, at, "case", "mark", "cop") === undefined ? at : undefined;
}

/** Where "(ICC)" begins that ends right before a token; else the token. */
function beforeBrackets(tree: Tree, token: number): number {
  if (!isWord(tree, token - 1, ")")) return token;
  for (let at = token - 2; at > Math.max(0, token - 8); at--) if (isWord(tree, at, "(")) return at;
  return token;
}

/** Whether a word or what helps it is finite. */
export function isFiniteVerb(tree: Tree, token: number): boolean {
  return [token, ...children(tree, token, "aux", "aux:pass", "cop")].some(
    (it) => feature(tree, it, "VerbForm") === "Fin",
  );
}

/** "Four were killed and 31 injured": a number right before a participle that has lost its "were". */
function countRightBefore(tree: Tree, token: number): number | undefined {
  if (feature(tree, token, "VerbForm") !== "Part" || feature(tree, token, "Tense") !== "Past")
    return undefined;
  const at = token - 1;
  if (at < 0 || partOfSpeech(tree, at) !== "NUM" || child(tree, token, "obj") !== undefined) return undefined;
  const above = head(tree, at);
  return (above === token || above === head(tree, token)) && !isOblique(tree, at) ? at : undefined;
}

/** "The study took in 1,012 people, of whom 1,000 stayed", "two of whom died": the count. */
function countOfWhom(tree: Tree, token: number): number | undefined {
  const whom = children(tree, token, "nsubj", "nsubj:pass", "obl", "nmod").find(
    (it) => it < token && it > 0 && isWord(tree, it, "whom", "which") && isWord(tree, it - 1, "of"),
  );
  if (whom === undefined) return undefined;
  return [whom + 1, whom - 2].find((it) => it >= 0 && it < token && partOfSpeech(tree, it) === "NUM");
}

/** What there is: the quake in "There has been a quake". */
function existing(tree: Tree, token: number): number | undefined {
  const there = child(tree, token, "expl");
  if (there === undefined || !isWord(tree, there, "there") || lemma(tree, token) !== "be") return undefined;
  return children(tree, token, "obj", "obl", "xcomp").find(
    (it) => it > token && isNominal(tree, it) && !isOblique(tree, it),
  );
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

/** "The rudder, which the line says stopped answering": what a relative clause reports is said of what it hangs on. */
function reportedOf(tree: Tree, token: number): number | undefined {
  const reporter = head(tree, token);
  if (reporter < 0 || relation(tree, token) !== "ccomp") return undefined;
  // What follows "it says" is a past tense, though the tagger may take it for a participle.
  if (!isFiniteVerb(tree, token) && feature(tree, token, "Tense") !== "Past") return undefined;
  const pronoun = children(tree, reporter).find(
    (it) => it < reporter && isWord(tree, it, "which", "who", "that"),
  );
  const speaker = child(tree, reporter, "nsubj");
  if (pronoun === undefined || speaker === undefined || speaker < pronoun || speaker > reporter)
    return undefined;
  const noun = head(tree, reporter);
  return noun >= 0 && noun < pronoun && /relcl$/.test(relation(tree, reporter)) && isNominal(tree, noun)
    ? noun
    : nominalEndingAt(tree, pronoun);
}

function sharedSubject(tree: Tree, token: number, steps: number): number | undefined {
  const governor = head(tree, token);
  if (governor < 0 || steps === 0) return undefined;
  const reported = reportedOf(tree, token);
  if (reported !== undefined) return reported;
  const above = () => ownSubject(tree, governor) ?? sharedSubject(tree, governor, steps - 1);
  const clause = relation(tree, token);
  if (isNever(tree, governor)) return undefined;
  const trailing = trailingSubject(tree, token);
  if (trailing !== undefined) return trailing;
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

/**
 * "The wall gave way, killing four, officials said": what goes on behind a comma in "-ing" is said of the clause before it, not of who
 * reports it, though the parse may hang it there.
 */
function trailingSubject(tree: Tree, token: number): number | undefined {
  if (feature(tree, token, "Tense") !== "Pres" && feature(tree, token, "VerbForm") !== "Ger")
    return undefined;
  if (!/ing$/.test(form(tree, token)) || !isWord(tree, token - 1, ",") || relation(tree, token) !== "ccomp")
    return undefined;
  const { from } = tokensOf(tree.annotated, sentenceOf(tree.annotated, token));
  for (let at = token - 2; at >= from; at--) {
    if (partOfSpeech(tree, at) !== "VERB" || at === head(tree, token)) continue;
    const subject = relation(tree, at) === "acl" ? head(tree, at) : ownSubject(tree, at);
    if (subject !== undefined) return subject;
  }
  return undefined;
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
