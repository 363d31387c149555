import type { Match } from "../grammar/pattern.ts";
import { type Expression, rule, type TimeRule } from "./rule.ts";

/** Times that name no stretch of the calendar: the present, the past, the future (TIMEX3 PRESENT_REF, PAST_REF, FUTURE_REF). */
export const referenceRules: readonly TimeRule[] = [
  rule("present", "right? now", () => reference("PRESENT_REF")),
  rule("present", "currently|nowadays|presently", () => reference("PRESENT_REF")),
  rule("present", "current", () => reference("PRESENT_REF")),
  rule("present", "these days", () => reference("PRESENT_REF")),
  rule("present", "at present", () => reference("PRESENT_REF")),
  rule("present", "at the moment", () => reference("PRESENT_REF")),
  rule("past", "more|most? recently", () => reference("PAST_REF")),
  rule("past", "previously", (match) =>
    // "previously announced plans": the plans are meant, not the time.
    match.terms[match.to]?.word.endsWith("ed") ? undefined : reference("PAST_REF"),
  ),
  rule("past", "recent", () => reference("PAST_REF")),
  rule("past", "the|in? more? recent|past UNITS", () => reference("PAST_REF")),
  rule("past", "in? the past", (match) => {
    const next = match.terms[match.to];
    const isAmount = next && ("NUMBER" in next.senses || "UNIT" in next.senses || amounts.has(next.word));
    return isAmount || (next?.kind === "word" && !followers.has(next.word))
      ? undefined
      : reference("PAST_REF");
  }),
  rule("future", "soon|shortly", (match) =>
    match.terms[match.from - 1]?.word === "as" ||
    match.terms[match.to]?.word === "after" ||
    match.terms[match.to]?.word === "before"
      ? undefined
      : reference("FUTURE_REF"),
  ),
  rule("future", "(the? near|immediate|foreseeable|distant) future", future),
  rule("future", "the future", future),
  rule("future", "in future", future),
  rule("future", "the? coming UNITS", () => reference("FUTURE_REF")),
];

const amounts = new Set(["few", "several", "couple"]);

// Words that may follow "the past" as a noun; before any other word it is an adjective.
const followers = new Set([
  "and",
  "or",
  "but",
  "to",
  "that",
  "has",
  "have",
  "had",
  "is",
  "was",
  "by",
  "as",
  "with",
  "in",
]);

/** "the future of the alliance" is no time. */
function future(match: Match): Expression | undefined {
  return match.terms[match.to]?.word === "of" ? undefined : reference("FUTURE_REF");
}

function reference(value: string): Expression {
  return { type: "DATE", value, precision: "unknown" };
}
