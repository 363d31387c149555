import {
  changeForms,
  changeVerbs,
  changingNouns,
  countingVerbs,
  crowdNouns,
  crowdVerbs,
  drawingVerbs,
  lengthVerbs,
  rescueVerbs,
  rescueWords,
  revisingVerbs,
  sayingOfNumbers,
} from "../../language/en/measure-words.ts";
import {
  deprelOf,
  formOf,
  headOf,
  lemmaOf,
  sentenceOf,
  tokensIn,
  tokensOf,
  uposOf,
} from "../../language/index.ts";
import type { Quantity } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { classOf } from "../wording/lexicon.ts";

/**
 * What a figure measures, where its sentence says so in one of the ways in which news does: `fine` in "a fine of 48 million",
 * `meet` in "three hours of talks" and "the talks lasted ninety minutes", `change share` in "shares fell 9 percent", `change to share`
 * in "shares fell to 63 dollars".
 */
export function measuredBy(account: Account, quantity: Quantity): string | undefined {
  return (
    measuredByChange(account, quantity) ??
    measuredBefore(account, quantity) ??
    measuredBehind(account, quantity) ??
    measuredByVerb(account, quantity)
  );
}

/** "A fine of 48 million", "a speed of eight knots", "magnitude 6.4", "the 6.4-magnitude quake". */
function measuredBefore({ annotated }: Account, quantity: Quantity): string | undefined {
  const { from, to } = tokensIn(annotated, quantity);
  if (from === to || from === 0) return undefined;
  const before = formOf(annotated, from - 1).toLowerCase();
  const at = before === "of" ? from - 2 : from - 1;
  if (at < 0 || uposOf(annotated, at) !== "NOUN") return undefined;
  const noun = lemmaOf(annotated, at).toLowerCase();
  if (before !== "of" && !labelNouns.has(noun)) return undefined;
  return sayingOfNumbers.has(noun) ? undefined : classOf(noun);
}

/** Nouns whose number stands right beside them. */
const labelNouns = new Set(["magnitude", "strength"]);

/** "Three hours of talks". */
function measuredBehind({ annotated }: Account, quantity: Quantity): string | undefined {
  const { to } = tokensIn(annotated, quantity);
  if (quantity.unit && labelNouns.has(quantity.unit)) return classOf(quantity.unit);
  if (quantity.kind !== "measure" || to + 1 >= annotated.starts.length) return undefined;
  if (formOf(annotated, to).toLowerCase() !== "of" || uposOf(annotated, to + 1) !== "NOUN") return undefined;
  return classOf(lemmaOf(annotated, to + 1));
}

/** "The talks lasted ninety minutes". */
function measuredByVerb(account: Account, quantity: Quantity): string | undefined {
  const { annotated } = account;
  const verb = verbOver(account, quantity);
  if (quantity.kind !== "measure" || verb < 0) return undefined;
  if (!lengthVerbs.has(lemmaOf(annotated, verb).toLowerCase())) return undefined;
  const above = deprelOf(annotated, verb) === "conj" ? headOf(annotated, verb) : -1;
  return subjectNoun(account, verb) ?? (above < 0 ? undefined : subjectNoun(account, above));
}

/** This many words may stand between a share by which something moves, the verb and what moves. */
const changeReach = 8;

/** "Shares fell 9 percent", "shares closed 12.4 percent lower", "the share lost a tenth of its value": by words, since headlines parse badly. */
function measuredByChange({ annotated }: Account, quantity: Quantity): string | undefined {
  const { from, to } = tokensIn(annotated, quantity);
  const isShare = quantity.kind === "percent" || quantity.rule === "fraction";
  const isLevel = quantity.kind === "money" && from > 0 && formOf(annotated, from - 1) === "to";
  if (!isShare && !isLevel) return undefined;
  const change = isShare ? "change" : "change to";
  const sentence = tokensOf(annotated, sentenceOf(annotated, from));
  const start = Math.max(sentence.from, from - changeReach);
  let moves = to < sentence.to && /^(?:lower|higher|down|up)$/.test(formOf(annotated, to).toLowerCase());
  for (let token = from - 1; token >= start; token--) {
    const lemma = lemmaOf(annotated, token).toLowerCase();
    const isChanging = changingNouns.has(lemma);
    // "Increased its revenue by 3 percent": the verb stands before what it moves.
    if (isChanging && (moves || isMoved(annotated, token, start))) return `${change} ${classOf(lemma)}`;
    if (isChanging) return undefined;
    moves ||= isChange(annotated, token);
  }
  return undefined;
}

function isMoved(annotated: Account["annotated"], noun: number, start: number): boolean {
  for (let token = noun - 1; token >= Math.max(start, noun - movedReach); token--)
    if (isChange(annotated, token)) return true;
  return false;
}

function isChange(annotated: Account["annotated"], token: number): boolean {
  return (
    changeVerbs.has(lemmaOf(annotated, token).toLowerCase()) ||
    changeForms.has(formOf(annotated, token).toLowerCase())
  );
}

/** "Raised its yearly revenue": the words between a verb of change and what it moves. */
const movedReach = 3;

/** The verb that governs a number, at most six words up; -1 where none does. */
export function verbOver({ annotated }: Account, quantity: Quantity): number {
  const { from, to } = tokensIn(annotated, quantity);
  if (from === to) return -1;
  let token = to - 1;
  for (let steps = 0; steps < 6 && token >= 0; steps++) {
    if (uposOf(annotated, token) === "VERB") return token;
    token = headOf(annotated, token);
  }
  return -1;
}

/** The class of the noun that a verb has for its subject. */
function subjectNoun({ annotated }: Account, verb: number): string | undefined {
  const { from, to } = tokensOf(annotated, sentenceOf(annotated, verb));
  for (let token = from; token < to; token++) {
    if (headOf(annotated, token) !== verb || !deprelOf(annotated, token).startsWith("nsubj")) continue;
    return uposOf(annotated, token) === "NOUN" ? classOf(lemmaOf(annotated, token)) : undefined;
  }
  return undefined;
}

/** "Revised the magnitude from 6.4 to 6.2": whether a number takes the place of the one before it. */
export function isRevised(account: Account, quantity: Quantity): boolean {
  const { annotated, document } = account;
  const verb = verbOver(account, quantity);
  if (verb < 0 || !revisingVerbs.has(lemmaOf(annotated, verb).toLowerCase())) return false;
  return /\bfrom \S+(?: [^.;\s]+){0,4} to $/.test(
    document.text.slice(Math.max(0, quantity.start - 60), quantity.start),
  );
}

/** What the number of those who came to one place measures. */
export const crowd = "crowd";

/** Whether a number says how many came: "2,000 people marched", "put the crowd at 2,000", "150,000 demonstrators". */
export function isOfCrowd(account: Account, quantity: Quantity, isOfPeople: boolean): boolean {
  const { annotated } = account;
  const { from, to } = tokensIn(annotated, quantity);
  if (quantity.kind !== "count" || from === to) return false;
  const verb = verbOver(account, quantity);
  const lemma = verb < 0 ? "" : lemmaOf(annotated, verb).toLowerCase();
  if (isOfPeople)
    return (
      crowdVerbs.has(lemma) ||
      isTakingPart(account, verb) ||
      (nounNear(account, from, to) && !isDoneTo(account, verb, from))
    );
  return countingVerbs.has(lemma) && nounNear(account, Math.max(0, from - nounReach), from);
}

/** "The police dragged away 40 demonstrators": what is done to some of a crowd does not count it. */
function isDoneTo({ annotated }: Account, verb: number, number: number): boolean {
  const lemma = verb < 0 ? "" : lemmaOf(annotated, verb).toLowerCase();
  return lemma !== "" && verb < number && !countingVerbs.has(lemma) && !drawingVerbs.has(lemma);
}

function isTakingPart({ annotated }: Account, verb: number): boolean {
  return (
    verb >= 0 &&
    /^(?:take|took|taken|taking)$/i.test(formOf(annotated, verb)) &&
    nextForm(annotated, verb) === "part"
  );
}

function nextForm(annotated: Account["annotated"], token: number): string {
  return token + 1 < annotated.starts.length ? formOf(annotated, token + 1).toLowerCase() : "";
}

/** The noun of a crowd stands so many words before its number. */
const nounReach = 5;

function nounNear({ annotated }: Account, from: number, to: number): boolean {
  for (let token = from; token < Math.min(to + 2, annotated.starts.length); token++)
    if (crowdNouns.has(lemmaOf(annotated, token).toLowerCase())) return true;
  return false;
}

/** Whether a number counts people who are saved: "pulled 63 people from the water", "eleven were brought out alive". */
export function isOfRescued(account: Account, quantity: Quantity): boolean {
  const verb = verbOver(account, quantity);
  if (verb < 0) return false;
  const { annotated } = account;
  const lemma = lemmaOf(annotated, verb).toLowerCase();
  if (rescueVerbs.sure.has(lemma)) return true;
  if (!rescueVerbs.with.has(lemma)) return false;
  const { from, to } = tokensOf(annotated, sentenceOf(annotated, verb));
  for (let token = from; token < to; token++)
    if (rescueWords.has(formOf(annotated, token).toLowerCase())) return true;
  return false;
}
