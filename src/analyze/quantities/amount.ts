import { fractionCharacters } from "../../language/en/number-words.ts";
import { round } from "../grammar/numbers.ts";
import { noSenses, type Term } from "../grammar/terms.ts";
import { fractions, plurals } from "./lexicon.ts";

/** A bare amount: a number, an open multiple, a part of a whole. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  /** Absent where the amount is open upwards. */
  readonly max?: number;
  readonly rule: "figure" | "number-word" | "open-multiple" | "vague-multiple" | "fraction" | "ratio";
}

/** The amount that begins at a term, the longest reading. */
export function amountAt(terms: readonly Term[], at: number): Amount | undefined {
  return (
    ratioAt(terms, at) ??
    fractionAt(terms, at) ??
    openMultipleAt(terms, at) ??
    vagueMultipleAt(terms, at) ??
    numberTermAt(terms, at)
  );
}

function numberTermAt(terms: readonly Term[], at: number): Amount | undefined {
  const term = terms[at];
  const value = term && numberIn(term);
  if (value === undefined) return undefined;
  return {
    from: at,
    to: at + 1,
    min: value,
    max: value,
    rule: term!.kind === "number" ? "figure" : "number-word",
  };
}

function numberIn(term: Term | undefined): number | undefined {
  const value = term?.senses["NUMBER"];
  return typeof value === "number" ? value : undefined;
}

/**
 * "hundreds", "tens of thousands", "dozens": at least two of the multiple, open upwards. Twenty thousand is the least that anyone
 * calls tens of thousands; how many more there are nobody says.
 */
function openMultipleAt(terms: readonly Term[], at: number): Amount | undefined {
  let value = plurals.get(terms[at]?.word ?? "");
  if (value === undefined) return undefined;
  let to = at + 1;
  for (;;) {
    const next = terms[to]?.word === "of" ? terms[to + 1] : undefined;
    const factor = plurals.get(next?.word ?? "");
    if (factor === undefined) break;
    value *= factor;
    to += 2;
  }
  const isPlain = to === at + 1 && (terms[at]!.word === "tens" || terms[at]!.word === "scores");
  if (isPlain && terms[to]?.word !== "of") return undefined;
  return { from: at, to, min: value * 2, rule: "open-multiple" };
}

const vagueFactors: ReadonlyMap<string, readonly [number, number?]> = new Map([
  ["several", [2]],
  ["few", [2]],
  ["couple", [2, 2]],
]);

/** "several hundred", "a few thousand", "a couple of dozen". */
function vagueMultipleAt(terms: readonly Term[], at: number): Amount | undefined {
  const first = terms[at]?.word === "a" ? at + 1 : at;
  const factors = vagueFactors.get(terms[first]?.word ?? "");
  if (!factors) return undefined;
  const last = terms[first + 1]?.word === "of" ? first + 2 : first + 1;
  const multiplier = terms[last]?.senses["MULTIPLIER"];
  if (typeof multiplier !== "number") return undefined;
  const more = terms[last + 1]?.senses["MULTIPLIER"];
  const value = typeof more === "number" ? multiplier * more : multiplier;
  const [low, high] = factors;
  const to = last + (typeof more === "number" ? 2 : 1);
  return { from: at, to, min: low * value, ...(high && { max: high * value }), rule: "vague-multiple" };
}

/** "two-thirds", "three quarters", "a third of", "half of", "1/3 of". */
function fractionAt(terms: readonly Term[], at: number): Amount | undefined {
  const first = terms[at];
  if (!first) return undefined;
  if (first.word === "half") return halfAt(terms, at);
  if (first.kind === "fraction") return figuresOver(terms, at);
  const character = fractionCharacters[first.word];
  if (character !== undefined)
    return { from: at, to: at + 1, min: character, max: character, rule: "fraction" };
  const above = first.word === "a" || first.word === "an" ? 1 : numberIn(first);
  if (above === undefined || above > 20 || !Number.isInteger(above)) return undefined;
  const hyphen = terms[at + 1]?.word === "-" ? 1 : 0;
  const part = terms[at + 1 + hyphen];
  const share = fractions.get(part?.word ?? "");
  const to = at + 2 + hyphen;
  if (share === undefined || part!.word === "second" || part!.word === "seconds") return undefined;
  const isPlural = part!.word.endsWith("s") || part!.word === "halves";
  if (above === 1 ? !isOf(terms[to]) : !isPlural) return undefined;
  // "three quarters" of a year are also three quarters of financial reports.
  if (part!.word === "quarters" && !isOf(terms[to])) return undefined;
  const value = round(above * share);
  return { from: at, to, min: value, max: value, rule: "fraction" };
}

function isOf(term: Term | undefined): boolean {
  return term?.word === "of" || term?.word === "the" || term?.word === "its" || term?.word === "their";
}

function halfAt(terms: readonly Term[], at: number): Amount | undefined {
  if (!isOf(terms[at + 1]) || terms[at - 1]?.word === "first" || terms[at - 1]?.word === "second")
    return undefined;
  return { from: at, to: at + 1, min: 0.5, max: 0.5, rule: "fraction" };
}

function figuresOver(terms: readonly Term[], at: number): Amount | undefined {
  const [above = 0, below = 0] = terms[at]!.word.split("/").map(Number);
  if (!isOf(terms[at + 1]) || above >= below || above === 0 || below > 100) return undefined;
  const value = round(above / below);
  return { from: at, to: at + 1, min: value, max: value, rule: "fraction" };
}

const chances = new Set(["in", "of"]);

/** "one in five", "three out of ten", "nine in 10". */
function ratioAt(terms: readonly Term[], at: number): Amount | undefined {
  const above = numberIn(terms[at]);
  if (above === undefined || above < 1 || !Number.isInteger(above)) return undefined;
  const isOut = terms[at + 1]?.word === "out" && terms[at + 2]?.word === "of";
  const isEvery = terms[at + 1]?.word === "in" && terms[at + 2]?.word === "every";
  const link = isOut || isEvery ? at + 2 : at + 1;
  if (!isOut && !isEvery && terms[link]?.word !== "in") return undefined;
  const below = chances.has(terms[at + 1]?.word ?? "") || isOut ? numberIn(terms[link + 1]) : undefined;
  if (
    below === undefined ||
    below <= above ||
    !Number.isInteger(below) ||
    "YEAR" in (terms[link + 1]?.senses ?? noSenses)
  )
    return undefined;
  // "killed 2 in 2019" is no ratio.
  if (below >= 1000 && !isOut && !isEvery && below < 2200) return undefined;
  const value = round(above / below);
  return { from: at, to: link + 2, min: value, max: value, rule: "ratio" };
}
