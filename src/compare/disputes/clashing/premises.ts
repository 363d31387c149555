import { premisesLists } from "../../../language/en/clash-words.ts";
import { formOf, lemmaOf, tokensIn, uposOf } from "../../../language/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { classOf } from "../../wording/lexicon.ts";
import type { ClashKind } from "./kind.ts";

/** One deed in one house or room here and in another there: "in the kitchen", "in the garage". */
export const premisesClash: ClashKind = {
  name: "clash-of-premises",
  on: "place",
  clashes: new Set(),
  least: { likeness: 1.5, margin: 1 },
  find(a, b) {
    const [x, y] = [premisesIn(a), premisesIn(b)];
    if (x.length !== 1 || y.length !== 1) return undefined;
    const [one, other] = [x[0]!, y[0]!];
    if (one.list !== other.list || one.line === other.line) return undefined;
    return {
      keys: [one.line, other.line],
      values: [one.noun, other.noun],
      left: new Set([classOf(one.noun), classOf(other.noun)]),
    };
  },
};

interface Premises {
  readonly noun: string;
  /** Which list it is of, and which line of it: a kitchen may be in a hotel, and is no garage. */
  readonly list: number;
  readonly line: string;
}

const premisesOf: ReadonlyMap<string, Omit<Premises, "noun">> = new Map(
  premisesLists.flatMap((lines, list) =>
    lines.split("\n").flatMap((line) => line.split(" ").map((noun) => [noun, { list, line }] as const)),
  ),
);

/** How far behind "in the" a noun may stand. */
const widest = 4;

/** The houses and rooms that a clause names behind "in the" or "at the". */
function premisesIn({ account: { annotated }, statement }: Telling): Premises[] {
  const { from, to } = tokensIn(annotated, statement);
  const found: Premises[] = [];
  for (let token = from; token < to; token++) {
    if (!/^(?:in|at|inside|on)$/i.test(formOf(annotated, token))) continue;
    for (let at = token + 1; at < Math.min(to, token + 1 + widest); at++) {
      if (uposOf(annotated, at) === "ADP") break;
      if (uposOf(annotated, at) !== "NOUN" || uposOf(annotated, at + 1) === "NOUN") continue;
      const noun = lemmaOf(annotated, at).toLowerCase();
      const premises = premisesOf.get(noun);
      if (premises) found.push({ noun, ...premises });
      break;
    }
  }
  return found;
}
