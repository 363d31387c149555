import {
  type Annotated,
  childrenOf,
  deprelOf,
  featureOf,
  formOf,
  headOf,
  lemmaOf,
  sentenceOf,
  spanOf,
  subjectOf,
  subtreeOf,
  type TokenRange,
  tokenCount,
  tokensIn,
  tokensOf,
  uposOf,
} from "../../language/index.ts";
import type { Span } from "../../model/index.ts";
import type { Account } from "../account.ts";

/** Fewer words than this tell a stranger nothing. */
const fewestWords = 3;

/**
 * Whether words of a document, shown alone, read as a sentence of which a stranger learns who did what: one clause with its subject and
 * its verb, cut off from none of its parts, that does not hang on words before it ("which", "his", "that day"), quotation marks in pairs.
 */
export function readsWhole({ annotated, document }: Account, span: Span): boolean {
  const range = tokensIn(annotated, span);
  const words = document.text.slice(span.start, span.end);
  if (countWords(annotated, range) < fewestWords || !marksPair(words)) return false;
  if (pointsBack(annotated, range) || isOpen(annotated, range, words)) return false;
  if (!isParsed(annotated, range)) return true;
  if (isSentence(annotated, range)) return hasFiniteVerb(annotated, range) && !isOfSpeaker(annotated, range);
  const roots = rootsOf(annotated, range);
  const [root] = roots;
  return (
    root !== undefined &&
    roots.length === 1 &&
    isClauseOfItsOwn(annotated, root, range) &&
    hasNamedSubject(annotated, root, range) &&
    isFiniteClause(annotated, root) &&
    !saysWithoutSubject(annotated, root) &&
    isUncut(annotated, range)
  );
}

/** Words that lead on from a sentence before: "thus, Vela will come". */
const connectives =
  /^(?:thus|however|but|and|so|also|meanwhile|then|instead|therefore|indeed|moreover|still|yet|nor|or|in addition|on the other hand|for (?:his|her|their|its) part)\b/i;

/** "Thus, ", "PORT HESSLE (Wire) - ": what a sentence can do without, and the words behind it read as before. */
const openings =
  /^(?:(?:But|And) +|(?:Thus|However|But|And|So|Also|Meanwhile|Then|Therefore|Indeed|Moreover), +|(?:\p{Lu}[\p{Lu} .]+,? ?)?\(\p{Lu}[\p{L} ]+\) *(?:[-–—]+ *)?)/u;

/** How many characters words begin with that a reader can do without. */
export function idleOpening(words: string): number {
  return openings.exec(words)?.[0].length ?? 0;
}

/** Whether words that read whole also begin as a sentence does, and not as the sequel of another. */
export function opensWell(words: string): boolean {
  return /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(words) && !connectives.test(words);
}

/** A name or a figure is in the words: a stranger learns whom or how much it is about. */
export function namesSomething({ annotated }: Account, span: Span): boolean {
  const { from, to } = tokensIn(annotated, span);
  for (let token = from; token < to; token++)
    if (/^(?:PROPN|NUM)$/.test(uposOf(annotated, token))) return true;
  return false;
}

function countWords(annotated: Annotated, { from, to }: TokenRange): number {
  let count = 0;
  for (let token = from; token < to; token++) if (uposOf(annotated, token) !== "PUNCT") count++;
  return count;
}

/** Text by hand in a test has no tree: every token of its sentence is a root. */
function isParsed(annotated: Annotated, { from }: TokenRange): boolean {
  const sentence = tokensOf(annotated, sentenceOf(annotated, from));
  let roots = 0;
  for (let token = sentence.from; token < sentence.to; token++) if (headOf(annotated, token) === -1) roots++;
  return roots === 1;
}

/** Whether a token is the first of its sentence but for an idle opening. */
function startsSentence(annotated: Annotated, token: number): boolean {
  const sentence = tokensOf(annotated, sentenceOf(annotated, token));
  const { start, end } = spanOf(annotated, sentence);
  const idle = idleOpening(annotated.text.slice(start, end));
  return token === sentence.from || spanOf(annotated, { from: token, to: token + 1 }).start === start + idle;
}

/** From the first word of a sentence, but for an idle opening, to its last: whatever the parse makes of it, it is whole. */
function isSentence(annotated: Annotated, { from, to }: TokenRange): boolean {
  const sentence = tokensOf(annotated, sentenceOf(annotated, from));
  if (!startsSentence(annotated, from)) return false;
  for (let token = to; token < sentence.to; token++) if (uposOf(annotated, token) !== "PUNCT") return false;
  return true;
}

const speaking = new Set(["i", "we", "you"]);

/** "When we are together, we drive these changes": who speaks stands elsewhere. */
function isOfSpeaker(annotated: Annotated, range: TokenRange): boolean {
  return rootsOf(annotated, range).some((root) => {
    const subject = subjectOf(annotated, root);
    return subject !== undefined && speaking.has(formOf(annotated, subject).toLowerCase());
  });
}

function hasFiniteVerb(annotated: Annotated, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++)
    if (featureOf(annotated, token, "VerbForm") === "Fin") return true;
  return false;
}

/** The tokens that no other of the range governs, marks left out. */
function rootsOf(annotated: Annotated, { from, to }: TokenRange): number[] {
  const roots: number[] = [];
  for (let token = from; token < to; token++) {
    const head = headOf(annotated, token);
    if ((head < from || head >= to) && !isLoose(annotated, token)) roots.push(token);
  }
  return roots;
}

/** What may stand in a range or out of it, and the clause reads whole either way. */
const loose = /^(?:punct|cc|discourse|vocative|advmod|obl)$/;

function isLoose(annotated: Annotated, token: number): boolean {
  return loose.test(deprelOf(annotated, token));
}

/** Words that make of a clause what is not told as so. */
const conditions = new Set(["if", "unless", "whether", "lest"]);

/**
 * Not a clause that tells which one is meant ("the ship, which sank"), nor one that opens with the word that ties it to another, nor
 * one that only holds under a condition.
 */
function isClauseOfItsOwn(annotated: Annotated, root: number, { from }: TokenRange): boolean {
  if (/^(?:acl|xcomp|csubj|appos|nmod|obl|dep)/.test(deprelOf(annotated, root))) return false;
  const ties = childrenOf(annotated, root, "mark");
  if (root === from || ties.some((it) => isTie(annotated, it, from))) return false;
  return !childrenOf(annotated, root).some(
    (child) => relatives.has(formOf(annotated, child).toLowerCase()) && uposOf(annotated, child) === "PRON",
  );
}

/** "That a ship sank", "27 hours after a ship sank", "a ship sinks if": words that make a clause a part of another. */
function isTie(annotated: Annotated, token: number, from: number): boolean {
  return token >= from || conditions.has(lemmaOf(annotated, token));
}

const relatives = new Set(["which", "who", "whom", "whose"]);

function hasNamedSubject(annotated: Annotated, root: number, { from, to }: TokenRange): boolean {
  const subject = subjectOf(annotated, root);
  if (subject === undefined || subject < from || subject >= to) return false;
  if (childrenOf(annotated, subject, "case").some((it) => it >= from && it < subject)) return false;
  return uposOf(annotated, subject) !== "PRON" || childrenOf(annotated, root, "expl").length > 0;
}

/** With a subject and without "to" what is tagged an infinitive ("struck") is a finite verb. */
function isFiniteClause(annotated: Annotated, root: number): boolean {
  const verbs = [root, ...childrenOf(annotated, root, "aux", "aux:pass", "cop")];
  const forms = verbs.map((token) => featureOf(annotated, token, "VerbForm"));
  if (forms.includes("Fin") || verbs.some((token) => lemmaOf(annotated, token) === "will")) return true;
  return forms.includes("Inf") && childrenOf(annotated, root, "mark").length === 0;
}

/** "The company says gave up": of a clause around, the words that say who are lost. */
function saysWithoutSubject(annotated: Annotated, root: number): boolean {
  return childrenOf(annotated, root, "ccomp").some(
    (said) =>
      featureOf(annotated, said, "VerbForm") === "Fin" &&
      featureOf(annotated, said, "Mood") !== "Imp" &&
      subjectOf(annotated, said) === undefined,
  );
}

/** What may hang on a word of the range from outside it: further clauses, what tells where and when, and the words that join. */
const separable = /^(?:punct|conj|cc|parataxis|advcl|advmod|obl|mark|discourse|vocative|dep)/;

/** What says more of a noun goes only behind a comma or "a": not "the states | that take part". */
function isSeparable(annotated: Annotated, child: number, end: number): boolean {
  const relation = deprelOf(annotated, child);
  if (child >= end && (isLostVerb(annotated, child) || isCondition(annotated, child))) return false;
  if (separable.test(relation)) return true;
  if (!/^(?:acl|appos)/.test(relation)) return false;
  const { from } = subtreeOf(annotated, child);
  const articles = childrenOf(annotated, headOf(annotated, child), "det");
  return (
    uposOf(annotated, from) === "PUNCT" ||
    (from > 0 && uposOf(annotated, from - 1) === "PUNCT") ||
    articles.some((it) => /^an?$/i.test(formOf(annotated, it)))
  );
}

/** A verb without a subject of its own and without a word that joins it: "even as the war in Kesh | continues", of which the words tell half. */
function isLostVerb(annotated: Annotated, token: number): boolean {
  const verbs = [token, ...childrenOf(annotated, token, "aux", "aux:pass")];
  return (
    verbs.some((it) => featureOf(annotated, it, "VerbForm") === "Fin") &&
    /^(?:conj|parataxis|advcl|ccomp|dep)/.test(deprelOf(annotated, token)) &&
    subjectOf(annotated, token) === undefined &&
    childrenOf(annotated, token, "cc", "mark").length === 0
  );
}

/** "No ferry will leave | until it is checked": without it another thing is told. */
function isCondition(annotated: Annotated, clause: number): boolean {
  return childrenOf(annotated, clause, "mark").some((it) =>
    /^(?:until|till|unless|if)$/i.test(formOf(annotated, it)),
  );
}

function isUncut(annotated: Annotated, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) {
    for (const child of childrenOf(annotated, token)) {
      const outside = child < from || child >= to;
      if (outside && !isSeparable(annotated, child, to)) return false;
    }
  }
  return true;
}

const demonstratives = new Set(["this", "that", "these", "those", "such", "latter", "former"]);
const backward = new Set(["which", "who", "whom", "whose", "it", "he", "she", "they", "we"]);

/** "His visit …", "It is …", "On that day …", "Who …": what is meant stands before. */
function pointsBack(annotated: Annotated, { from, to }: TokenRange): boolean {
  if (featureOf(annotated, from, "Poss") === "Yes") return true;
  for (let token = from; token < Math.min(to, from + 3); token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (demonstratives.has(form) && !(form === "this" && isTime(annotated, token + 1, to))) return true;
    if (token === from && backward.has(form)) return true;
  }
  return false;
}

const times = new Set(["year", "month", "week", "morning", "afternoon", "evening", "time", "spring", "summer", "autumn", "fall", "winter"]); // biome-ignore format: a list

/** "Earlier this month" is known from when the article was printed. */
function isTime(annotated: Annotated, token: number, to: number): boolean {
  return token < to && times.has(lemmaOf(annotated, token));
}

/** A clause begins behind no preposition ("In | Upper Laska the lorry came") and with none amid a sentence, and ends in no word that leads on. */
function isOpen(annotated: Annotated, { from, to }: TokenRange, words: string): boolean {
  let last = to - 1;
  while (last > from && uposOf(annotated, last) === "PUNCT") last--;
  const isFirst = from === 0 || sentenceOf(annotated, from - 1) !== sentenceOf(annotated, from);
  return (
    /^(?:DET|CCONJ|SCONJ)$/.test(uposOf(annotated, last)) ||
    leadsOn(annotated, last) ||
    isOnlyWhen(annotated, { from, to: last }) ||
    (!isFirst && (uposOf(annotated, from - 1) === "ADP" || isAsked(annotated, from))) ||
    (/^\p{Ll}/u.test(words) &&
      !startsSentence(annotated, from) &&
      /^(?:ADP|CCONJ|SCONJ)$/.test(uposOf(annotated, from)))
  );
}

const counts = new Set(["minute", "hour", "day", "week", "month", "year", "decade"]);
const countedFrom = new Set(["after", "before", "later", "ago"]);

/** "About a month | after the test", "two days | later": a length of time without what it is counted from. */
function leadsOn(annotated: Annotated, last: number): boolean {
  const next = last + 1;
  return (
    counts.has(lemmaOf(annotated, last)) &&
    next < tokenCount(annotated) &&
    countedFrom.has(formOf(annotated, next).toLowerCase())
  );
}

/** What such a word opens waits for the clause behind a comma. */
const conceding = new Set(["while", "although", "though", "whereas"]);

/** "27 hours after a quake struck", "While the allies placed sanctions": a clause that tells when or against what, and no other behind it. */
function isOnlyWhen(annotated: Annotated, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) if (formOf(annotated, token) === ",") return false;
  if (conceding.has(formOf(annotated, from).toLowerCase())) return true;
  const opening = [from, from + 1, from + 2].filter((it) => it < to);
  return opening.some((it) => uposOf(annotated, it) !== "VERB" && leadsOn(annotated, it));
}

const asking = new Set(["how", "what", "which", "whose"]);

/** "How much water | the dam must let through": what is asked for stands before the clause. */
function isAsked(annotated: Annotated, from: number): boolean {
  for (let token = from - 1; token >= Math.max(0, from - 6); token--) {
    if (/^(?:PUNCT|VERB|AUX)$/.test(uposOf(annotated, token))) return false;
    if (asking.has(formOf(annotated, token).toLowerCase())) return true;
  }
  return false;
}

const pairs = [
  ["“", "”"],
  ["(", ")"],
  ["[", "]"],
  ["«", "»"],
] as const;

/** Whether quotation marks and brackets that open in the words close in them. */
export function marksPair(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1;
  return pairs.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0;
}
