import { findingVerbs, usingVerbs } from "../../../language/en/deeds.ts";
import { lemmaOf, tokensIn, uposOf } from "../../../language/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { alikeTo, classOf } from "../../wording/lexicon.ts";
import { deniesInWords } from "../polarity.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import type { Passage } from "./passages.ts";
import { type Quantified, quantifiedIn } from "./quantified.ts";

/** "Not a single rubber bullet was fired", and there surgeons removed rubber projectiles: nothing was used, and what was used is found. */
export const tracesOpposed: AcrossRule = {
  name: "not-used-and-found",
  find(story) {
    const found = story.passages.filter((it) => it.zone !== "caption").flatMap(denialsIn);
    return found
      .slice(0, most)
      .flatMap((denial) =>
        (story.byUnit.get(denial.modifiers[0]!) ?? []).flatMap((it) => opposed(denial, it)),
      );
  },
};

/** More denials of use are not looked at. */
const most = 100;

/** Only what is named with a word before it: "no shot was fired" is denied of many places. */
function denialsIn(passage: Passage): Quantified[] {
  return passage.tellings.flatMap((telling) => {
    const { nominal, statement } = telling;
    if (nominal || statement.status === "planned" || !usingVerbs.has(statement.lemma)) return [];
    const found = quantifiedIn(passage, telling, "none");
    return found && found.modifiers.length > 0 ? [found] : [];
  });
}

function opposed(denial: Quantified, passage: Passage): Opposition[] {
  if (passage.zone === "caption") return [];
  return passage.tellings
    .filter((it) => isFound(it) && hasSuch(passage, it, denial))
    .map(
      (it): Opposition => ({
        tellings: [denial.telling, it],
        on: "polarity",
        keys: ["not used", "found"],
        values: ["not used", "found"],
        rule: tracesOpposed.name,
      }),
    );
}

function isFound(telling: Telling): boolean {
  const { nominal, statement } = telling;
  if (nominal || statement.modality !== "asserted" || statement.status === "planned") return false;
  return findingVerbs.has(statement.lemma) && !deniesInWords(telling);
}

/** The same word stands before a noun that is the same or alike, in the clause that tells the find. */
function hasSuch({ account: { annotated } }: Passage, { statement }: Telling, denial: Quantified): boolean {
  const { from, to } = tokensIn(annotated, statement);
  for (let token = from; token + 1 < to; token++) {
    if (classOf(lemmaOf(annotated, token).toLowerCase()) !== denial.modifiers.at(-1)) continue;
    const noun = lemmaOf(annotated, token + 1).toLowerCase();
    if (uposOf(annotated, token + 1) === "NOUN" && areAlike(noun, denial.noun)) return true;
  }
  return false;
}

function areAlike(a: string, b: string): boolean {
  return classOf(a) === b || alikeTo(a).has(b) || alikeTo(b).has(classOf(a));
}
