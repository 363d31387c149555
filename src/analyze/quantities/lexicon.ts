import { comparatorsBefore, comparatorsBehind } from "../../language/en/comparator-words.ts";
import { currencyCodes, currencySigns, currencyWords } from "../../language/en/currencies.ts";
import {
  fractionWords,
  multiplePlurals,
  multiplierSuffixes,
  ordinalWords,
} from "../../language/en/number-words.ts";
import { measureUnits } from "../../language/en/units.ts";
import type { Comparator, Document } from "../../model/index.ts";
import { joinNumbers, numberSenses } from "../grammar/numbers.ts";
import { noSenses, type Senses, type Term, termsOf } from "../grammar/terms.ts";

/** Phrases of the language data, by their words. */
export const before: ReadonlyMap<string, Comparator> = new Map(Object.entries(comparatorsBefore));
export const behind: ReadonlyMap<string, Comparator> = new Map(Object.entries(comparatorsBehind));
export const signs: ReadonlyMap<string, string> = new Map(Object.entries(currencySigns));
export const codes: ReadonlyMap<string, string> = new Map(Object.entries(currencyCodes));
export const currencies: ReadonlyMap<string, string> = new Map(Object.entries(currencyWords));
export const suffixes: ReadonlyMap<string, number> = new Map(Object.entries(multiplierSuffixes));
export const plurals: ReadonlyMap<string, number> = new Map(Object.entries(multiplePlurals));
export const fractions: ReadonlyMap<string, number> = new Map(Object.entries(fractionWords));

/** Units by their words, in lower case, and by their signs, as written. */
export const unitWords: ReadonlyMap<string, string> = new Map(
  measureUnits.flatMap(({ name, words }) => words.map((word) => [word, name] as const)),
);
export const unitSigns: ReadonlyMap<string, string> = new Map(
  measureUnits.flatMap(({ name, signs }) => signs.map((sign) => [sign, name] as const)),
);

const words: ReadonlyMap<string, Senses> = senseMap();

function senseMap(): Map<string, Senses> {
  const map = new Map<string, Senses>(numberSenses);
  for (const [word, value] of Object.entries(ordinalWords)) map.set(word, { ORDINAL: value });
  for (const word of codes.keys()) map.set(word, { CURRENCY: word });
  return map;
}

/** The terms of a text with their senses in the grammar of quantities: NUMBER, ORDINAL, MULTIPLIER, CURRENCY (a code before figures). */
export function quantityTerms(document: Document): Term[] {
  const terms = termsOf(document, (term) =>
    term.kind === "word" ? (words.get(term.word) ?? noSenses) : noSenses,
  );
  return joinNumbers(joinOrdinals(terms), () => noSenses);
}

/** "10th" becomes one term. */
function joinOrdinals(terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; at++) {
    const [term, next] = [terms[at]!, terms[at + 1]];
    const isOrdinal = term.kind === "number" && next?.glued && /^(?:st|nd|rd|th)$/.test(next.word);
    if (!isOrdinal) joined.push(term);
    else {
      joined.push({
        ...term,
        kind: "word",
        end: next.end,
        senses: { ORDINAL: Number(term.word.replaceAll(",", "")) },
      });
      at++;
    }
  }
  return joined;
}
