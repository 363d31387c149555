import { numberLabels, uncountedAfterOne } from "../../language/en/number-labels.ts";
import { timeZones } from "../../language/en/time-units.ts";
import { type Annotated, headOf, sentenceOf, tokensIn, tokensOf, uposOf } from "../../language/index.ts";
import { noSenses, type Term } from "../grammar/terms.ts";
import type { Measured } from "./measure.ts";

/** Whether figures name something rather than count it: "G-7", "Boeing 737", "Article 5", "007", "2-1", "one of the". */
export function isLabel(terms: readonly Term[], measured: Measured, annotated: Annotated): boolean {
  const { from, to } = measured.core;
  const [first, before, next] = [terms[from]!, terms[from - 1], terms[to]];
  if (measured.kind !== "count") return false;
  if (first.kind === "number" && /^0\d/.test(first.word)) return true;
  if (isPartOfCode(terms, from, to)) return true;
  if (before?.word === "(" && next?.word === ")" && first.kind === "number") return true;
  if (
    first.capital &&
    first.kind === "word" &&
    uposOf(annotated, tokensIn(annotated, first).from) === "PROPN"
  )
    return true;
  if (before?.word === "top" || before?.word === "bottom") return true;
  if (isHour(terms, from, to)) return true;
  if (before?.word === "p" && terms[from - 2]?.word === "&") return true;
  if (first.word === "one") return isPronounOne(terms, from, annotated);
  if (before && numberLabels.has(before.word) && first.kind === "number") return true;
  if (before?.word === "." && terms[from - 2]?.word === "no") return true;
  return (
    first.kind === "number" && (isInName(annotated, first) || isNumberOf(annotated, first, before, next))
  );
}

/** Words for a part of an hour before "past". */
const hourParts = new Set(["quarter", "half"]);

/** "A quarter past four", "ten past five", "2107 GMT". */
function isHour(terms: readonly Term[], from: number, to: number): boolean {
  const [first, before, next] = [terms[from]!, terms[from - 1]?.word, terms[to]?.word];
  if (first.kind === "number" && /^[0-2]\d[0-5]\d$/.test(first.word) && timeZones.has(next ?? ""))
    return true;
  const past = (at: number) => terms[at]?.word === "past" && "NUMBER" in (terms[at + 1]?.senses ?? noSenses);
  if (to === from + 1 && past(to)) return true;
  const part = terms[from - 2];
  return before === "past" && part !== undefined && (hourParts.has(part.word) || "NUMBER" in part.senses);
}

/** Glued to a letter, a slash or a point on either side: "5G", "737s", "F-16", "1.2.3", "2-1". */
function isPartOfCode(terms: readonly Term[], from: number, to: number): boolean {
  const [before, next] = [terms[from - 1], terms[to]];
  const isGluedBefore = before !== undefined && terms[from]!.glued;
  if (
    isGluedBefore &&
    (before.kind === "word" ||
      before.word === "/" ||
      before.word === ":" ||
      before.word === "_" ||
      before.word === "@" ||
      before.word === "#" ||
      before.word === "⁄" ||
      (before.word === "." && before.glued))
  )
    return true;
  if (isGluedBefore && "DASH" in before.senses && before.glued && terms[from - 2]) return true;
  if (!next?.glued) return false;
  if (next.kind === "word" && next.word !== "'s") return true;
  if (next.word === "/" || next.word === ":" || next.word === "_" || next.word === "@" || next.word === "⁄")
    return true;
  const second = terms[to + 1];
  return ("DASH" in next.senses || next.word === ".") && second?.glued === true && second.kind === "number";
}

/** "one of the", "no one", "one another", "this one": only a "one" that modifies a noun counts. */
function isPronounOne(terms: readonly Term[], at: number, annotated: Annotated): boolean {
  const [before, next] = [terms[at - 1]?.word ?? "", terms[at + 1]];
  if (next?.kind !== "word" || uncountedAfterOne.has(next.word)) return true;
  if (["no", "this", "that", "any", "each", "every", "the", "which", "another"].includes(before)) return true;
  const token = tokensIn(annotated, terms[at]!).from;
  // "the One Road initiative": a name.
  if (terms[at]!.capital && next.capital && tokensOf(annotated, sentenceOf(annotated, token)).from !== token)
    return true;
  const head = headOf(annotated, token);
  return head >= 0 && (head < token || !["NOUN", "PROPN"].includes(uposOf(annotated, head)));
}

/** Inside a name: "Channel 4 News", "S&P 500". */
function isInName(annotated: Annotated, term: Term): boolean {
  const { from, to } = tokensIn(annotated, term);
  const code = annotated.names[from];
  return from < to && code !== undefined && code > 0 && code < 8;
}

/** Behind a proper noun that it belongs to: "Boeing 737", "iPhone 11". */
function isNumberOf(
  annotated: Annotated,
  term: Term,
  before: Term | undefined,
  next: Term | undefined,
): boolean {
  if (before?.kind !== "word") return false;
  const token = tokensIn(annotated, term).from;
  if (token === 0 || uposOf(annotated, token - 1) !== "PROPN") return false;
  const head = headOf(annotated, token);
  if (head >= 0 && head < token) return uposOf(annotated, head) === "PROPN" || next?.kind !== "word";
  return next?.kind !== "word" || next.capital;
}
