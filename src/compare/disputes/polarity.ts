import type { Telling } from "../claims/telling.ts";
import { areOpposite } from "../wording/lexicon.ts";
import { areAtOdds, natureOfDenial } from "./denies.ts";
import { areApart, type DisputeRule, ofOneDeed, positionOf, sides } from "./group.ts";

/** One says that it is so, another that it is not, or says the opposite. Somebody's denial of another's word is attribution. */
export const polarityDispute: DisputeRule = {
  name: "said-and-denied",
  find({ tellings }) {
    const first = tellings[0]!;
    const positions = sides(ofOneDeed(tellings), (telling) => {
      const opposite = areOpposite(first.predicate, telling.predicate);
      const positive = (telling.statement.polarity === "positive") !== opposite;
      return positive ? "positive" : "negative";
    });
    if (positions.size < 2 || !areApart([...positions.values()]) || sameOrigin(tellings)) return [];
    const inWords = [...positions.values()].map((side) => side.some(deniesInWords));
    if (inWords.every((it) => it) || !inWords.some((it) => it)) return [];
    const voices = [...positions.values()].map((side) => new Set(side.map((it) => it.statement.voice)));
    if (!areAllAtOdds([...positions.values()])) return [];
    const ofPersons = voices.every((it) => !it.has("outlet"));
    return [
      {
        on: "polarity",
        nature: natureOfDenial(...firstsOf(positions)) ?? (ofPersons ? "attribution" : "contradiction"),
        rule: polarityDispute.name,
        positions: [...positions].map(([value, side]) => positionOf(value, side)),
      },
    ];
  },
};

function firstsOf(positions: ReadonlyMap<string, readonly Telling[]>): [Telling, Telling] {
  const [one, other] = [...positions.values()].map((it) => it[0]!);
  return [one!, other!];
}

/** Some telling of one side denies what some telling of the other tells. */
function areAllAtOdds([one, other]: readonly (readonly Telling[])[]): boolean {
  return one!.some((a) => other!.some((b) => areAtOdds(a, b, (it) => it.content)));
}

/** One voice does not contradict itself: where a derived text bends its source, that is distortion. */
function sameOrigin(tellings: readonly { readonly origin: string }[]): boolean {
  return new Set(tellings.map((it) => it.origin)).size === 1;
}

/** A word of denial, or a verb by which what follows was not done. */
export const negator =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without)\b|n['’]t\b|\b(?:fail|failed|failing|fails|refus(?:ed?|es|ing)|declin(?:ed?|es|ing)) (?:[\w,]+ ){0,3}to\b/i;

/** Whether a telling has a word of denial. Where both sides have one, the parse has lost sight of one of them. */
export function deniesInWords({ account, statement }: Telling): boolean {
  const { text } = account.document;
  const words = text.slice(statement.start, statement.end);
  const own = isOfNextClause(text, statement.end)
    ? words.replace(/\s(?:nobody|none|nothing|no one)$/i, "")
    : words;
  return negator.test(own);
}

/** "As long as somebody knocks | nobody here is going home": the last word begins another clause. */
function isOfNextClause(text: string, end: number): boolean {
  return /^\s(?:\w+\s){0,2}(?:is|are|was|were|has|have|had|will|would|can|could|goes)\b/.test(
    text.slice(end, end + 40),
  );
}
