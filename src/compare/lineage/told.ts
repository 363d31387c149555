import type { Body } from "./body.ts";
import type { Run } from "./runs.ts";

/** What may stand between a message and its signature, in characters. */
const signatureReach = 60;

/** A post of a social network prints its handle or picture link within or right behind its words. */
const postSign = /@\s?\w|pic\.twitter\.com/;

/** Words that a newsroom's own prose has not, outside quotation marks. "us" is missing because the country folds to it. */
const firstPerson = new Set([
  "i",
  "we",
  "my",
  "our",
  "ours",
  "mine",
  "myself",
  "ourselves",
  "you",
  "your",
  "yours",
]);

/**
 * 1 for each word of the run that is somebody's word rather than the prose of a newsroom: it stands in quotation marks in one of the two
 * texts, or the run is a statement, a transcript or a post printed without any (first person, a handle). What both quote from a third
 * is no sign that one copied the other.
 */
export function toldWords(a: Body, b: Body, run: Run): Uint8Array {
  const told = new Uint8Array(run.length);
  let speaks = isPost(a, run.a, run.length) || isPost(b, run.b, run.length);
  for (let at = 0; at < run.length; at++) {
    if (a.quoted[run.a + at] || b.quoted[run.b + at]) told[at] = 1;
    else if (isFirstPerson(a, run.a + at)) speaks = true;
  }
  return speaks ? told.fill(1) : told;
}

/** "I" before a number is a road: I-40. */
function isFirstPerson(body: Body, at: number): boolean {
  const word = body.words[at] ?? "";
  return firstPerson.has(word) && !(word === "i" && /^\d/.test(body.words[at + 1] ?? ""));
}

function isPost(body: Body, from: number, length: number): boolean {
  const { text } = body.account.document;
  return postSign.test(text.slice(body.starts[from], (body.ends[from + length - 1] ?? 0) + signatureReach));
}
