import {
  type Annotated,
  childrenOf,
  deprelOf,
  featureOf,
  formOf,
  headOf,
  lemmaOf,
  sentenceOf,
  subjectOf,
  subtreeOf,
  type TokenRange,
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
  if (isSentence(annotated, range)) return hasFiniteVerb(annotated, range);
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

/** From the first word of a sentence to its last: whatever the parse makes of it, it is whole. */
function isSentence(annotated: Annotated, { from, to }: TokenRange): boolean {
  const sentence = tokensOf(annotated, sentenceOf(annotated, from));
  if (from !== sentence.from) return false;
  for (let token = to; token < sentence.to; token++) if (uposOf(annotated, token) !== "PUNCT") return false;
  return true;
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
  if (root === from || ties.some((it) => it === from || conditions.has(lemmaOf(annotated, it)))) return false;
  return !childrenOf(annotated, root).some(
    (child) => relatives.has(formOf(annotated, child).toLowerCase()) && uposOf(annotated, child) === "PRON",
  );
}

const relatives = new Set(["which", "who", "whom", "whose"]);

function hasNamedSubject(annotated: Annotated, root: number, { from, to }: TokenRange): boolean {
  const subject = subjectOf(annotated, root);
  if (subject === undefined || subject < from || subject >= to) return false;
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
  if (child >= end && isLostVerb(annotated, child)) return false;
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
  return (
    featureOf(annotated, token, "VerbForm") === "Fin" &&
    /^(?:conj|parataxis|advcl|ccomp|dep)/.test(deprelOf(annotated, token)) &&
    subjectOf(annotated, token) === undefined &&
    childrenOf(annotated, token, "cc", "mark").length === 0
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
    (!isFirst && uposOf(annotated, from - 1) === "ADP") ||
    (/^\p{Ll}/u.test(words) && /^(?:ADP|CCONJ|SCONJ)$/.test(uposOf(annotated, from)))
  );
}

const pairs = [
  ["“", "”"],
  ["(", ")"],
  ["[", "]"],
  ["«", "»"],
] as const;

/** Whether quotation marks and brackets that open in the words close in them. */
function marksPair(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1;
  return pairs.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0;
}
