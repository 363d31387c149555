import { sentenceOf, sentenceSpan, tokensIn } from "../../language/index.ts";
import { cite, type Evidence } from "../../model/index.ts";
import { trimSpan } from "../../text/index.ts";
import type { Telling } from "../claims/index.ts";

const causes =
  /\b(?:because of|because|due to|owing to|as a result of|in response to|in retaliation for|in protest (?:at|against|of)|on charges of|on suspicion of|accused of|accusing|aimed at|in order to|in an effort to|in honou?r of|amid|after|over)\s+[^.;:!?\n]{3,140}/i;
const manners = /\b(?:by\s+[a-z]+ing\b|(?:using|with the help of|armed with)\s+[a-z]+)[^.;:!?\n]{2,120}/i;

/** Why: the first phrase of cause or purpose in the sentence of a telling. */
export function causeIn(telling: Telling): Evidence | undefined {
  return phraseIn(telling, causes);
}

/** How: the first phrase of means in the sentence of a telling. */
export function mannerIn(telling: Telling): Evidence | undefined {
  return phraseIn(telling, manners);
}

/** "After Orla" gives no reason. */
const leastWords = 3;

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
  return document.text.slice(span.start, span.end).split(/\s+/).length < leastWords
    ? undefined
    : cite(document, span);
}
