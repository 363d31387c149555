import { firstNames, matchAt } from "../grammar/pattern.ts";
import { noSenses, type Term } from "../grammar/terms.ts";
import { clockRules } from "./clock-rules.ts";
import { dateRules } from "./date-rules.ts";
import { durationRules } from "./duration-rules.ts";
import { referenceRules } from "./reference-rules.ts";
import { relativeRules } from "./relative-rules.ts";
import type { Expression, TimeRule } from "./rule.ts";

/** All rules; of two that match the same words the earlier one holds. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...relativeRules,
  ...durationRules,
  ...clockRules,
  ...referenceRules,
];

/** An expression with the terms it takes. */
export interface FoundExpression {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly expression: Expression;
}

const rulesByFirstName: ReadonlyMap<string, readonly TimeRule[]> = indexRules();

function indexRules(): Map<string, TimeRule[]> {
  const index = new Map<string, TimeRule[]>();
  for (const it of timeRules) {
    for (const name of new Set(firstNames(it.pattern.elements))) {
      index.set(name, [...(index.get(name) ?? []), it]);
    }
  }
  return index;
}

/** From left to right, the longest expression that begins at each term and overlaps none before it. */
export function scan(terms: readonly Term[]): FoundExpression[] {
  const found: FoundExpression[] = [];
  for (let at = 0; at < terms.length; ) {
    const best = longestAt(terms, at);
    if (best) found.push(best);
    at = best ? best.to : at + 1;
  }
  return found;
}

function longestAt(terms: readonly Term[], at: number): FoundExpression | undefined {
  let best: FoundExpression | undefined;
  for (const it of candidatesAt(terms[at]!)) {
    const match = matchAt(it.pattern, terms, at);
    if (!match || (best && match.to <= best.to)) continue;
    const expression = it.read(match);
    if (expression) best = { from: at, to: match.to, rule: it.name, expression };
  }
  return best && withoutPreposition(best, terms);
}

const prepositions = new Set([
  "in",
  "by",
  "at",
  "of",
  "on",
  "for",
  "over",
  "after",
  "since",
  "until",
  "during",
  "within",
]);

/** "in spring" needs its "in" to be a season; the words of the time begin behind it. */
function withoutPreposition(found: FoundExpression, terms: readonly Term[]): FoundExpression {
  const first = terms[found.from]!;
  const isHedge = "HEDGE" in first.senses;
  return prepositions.has(first.word) && !isHedge && found.to > found.from + 1
    ? { ...found, from: found.from + 1 }
    : found;
}

function candidatesAt(term: Term): readonly TimeRule[] {
  const byWord = rulesByFirstName.get(term.word);
  if (term.senses === noSenses) return byWord ?? none;
  const names = Object.keys(term.senses);
  const lists = names.flatMap((name) => rulesByFirstName.get(name) ?? none);
  return byWord ? [...byWord, ...lists] : lists;
}

const none: readonly TimeRule[] = [];
