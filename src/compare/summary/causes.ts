import { reportingVerbs } from "../../language/en/reporting-verbs.ts";
import {
  type Annotated,
  childrenOf,
  deprelOf,
  lemmaOf,
  objectsOf,
  sentenceOf,
  sentenceSpan,
  spanOf,
  subjectOf,
  type TokenRange,
  tokenCount,
  tokensIn,
  tokensOf,
  uposOf,
} from "../../language/index.ts";
import { cite, type Evidence, type Span } from "../../model/index.ts";
import { trimSpan } from "../../text/index.ts";
import type { Telling } from "../claims/index.ts";

const causes =
  /\b(?:because of|because|due to|owing to|as a result of|in response to|in retaliation for|in protest (?:at|against|of)|on charges of|on suspicion of|accused of|accusing|aimed at|in order to|in an effort to|in honou?r of|amid|after|over)\s+[^.;:!?\n]{3,140}/i;
/** Why: the first phrase of cause or purpose in the sentence of a telling. */
export function causeIn(telling: Telling): Evidence | undefined {
  return phraseIn(telling, causes);
}

/** Words that join what came about to what brought it about: "killed when a tram derailed", "won by overtaking", "after it rammed a wall". */
const joining = new Set(["when", "after", "as", "by"]);

/** How: what brought it about, in the sentence of a telling: the core of the first clause that a joining word opens. */
export function mannerIn({ account, statement, zone }: Telling): Evidence | undefined {
  if (zone === "caption") return undefined;
  const { document, annotated } = account;
  const { from } = tokensIn(annotated, statement);
  if (from >= tokenCount(annotated)) return undefined;
  const sentence = tokensOf(annotated, sentenceOf(annotated, from));
  for (let token = sentence.from; token < sentence.to; token++) {
    if (!isJoined(annotated, token) || isTalk(annotated, token)) continue;
    const core = coreOf(annotated, token);
    if (subjectOf(annotated, token) !== undefined || core.to - core.from >= leastWords)
      return cite(document, spanOf(annotated, core));
  }
  return undefined;
}

/** "By saying", "as police probe claims", "when they released a statement": who talks brings nothing about. */
function isTalk(annotated: Annotated, verb: number): boolean {
  const objects = objectsOf(annotated, verb).map((it) => lemmaOf(annotated, it));
  return reportingVerbs.has(lemmaOf(annotated, verb)) || objects.some((it) => talk.has(it));
}

const talk = new Set(["statement", "claim", "remark", "comment", "word", "speech", "report", "news", "announcement", "question", "interview"]); // biome-ignore format: a list

function isJoined(annotated: Annotated, verb: number): boolean {
  if (!deprelOf(annotated, verb).startsWith("advcl") || uposOf(annotated, verb) !== "VERB") return false;
  const subject = subjectOf(annotated, verb);
  if (subject !== undefined && uposOf(annotated, subject) === "PRON") return false;
  return childrenOf(annotated, verb, "mark", "advmod").some(
    (it) => it < verb && joining.has(lemmaOf(annotated, it)),
  );
}

/** Subject, verb and object of a clause, without where and when. */
function coreOf(annotated: Annotated, verb: number): TokenRange {
  const subject = subjectOf(annotated, verb);
  const nouns = [...(subject === undefined ? [] : [subject]), ...objectsOf(annotated, verb)];
  const parts = [verb, ...childrenOf(annotated, verb, "aux", "aux:pass", "compound:prt")];
  return {
    from: Math.min(...parts, ...nouns.filter((it) => it < verb).map((it) => nounFrom(annotated, it))),
    to: 1 + Math.max(...parts, ...nouns.filter((it) => it > verb)),
  };
}

/** A noun with the words right before it that belong to it. */
function nounFrom(annotated: Annotated, noun: number): number {
  return Math.min(noun, ...childrenOf(annotated, noun, "det", "amod", "compound", "nummod", "flat"));
}

/** "After Orla" gives no reason. */
const leastWords = 3;

/** "After the Maren Astrid, | the early boat, ran into the mole": what happened stands behind the comma. */
function hasVerb(annotated: Annotated, span: Span): boolean {
  const { from, to } = tokensIn(annotated, span);
  for (let token = from; token < to; token++) if (uposOf(annotated, token) === "VERB") return true;
  return false;
}

/** Up to the comma that closes the phrase, if it leaves three words. */
function phraseIn({ account, statement, zone }: Telling, pattern: RegExp): Evidence | undefined {
  if (zone === "caption") return undefined;
  const { document, annotated } = account;
  const { from, to } = tokensIn(annotated, statement);
  if (from === to) return undefined;
  const sentence = sentenceSpan(annotated, sentenceOf(annotated, from));
  const match = pattern.exec(document.text.slice(sentence.start, sentence.end));
  if (!match) return undefined;
  const start = sentence.start + match.index;
  const cut = /,\s/.exec(match[0].slice(12));
  const end = start + (cut ? 12 + cut.index : match[0].length);
  const span = trimSpan(document.text, { start, end });
  const words = document.text.slice(span.start, span.end);
  const isCut = cut !== null && /^after\b/i.test(words) && !hasVerb(annotated, span);
  return words.split(/\s+/).length < leastWords || isCut ? undefined : cite(document, span);
}
