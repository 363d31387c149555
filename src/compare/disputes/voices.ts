import type { Telling } from "../claims/telling.ts";
import { areApart, type DisputeRule, positionOf, sides } from "./group.ts";

/** The very same words between quotation marks, given to one speaker here and to another there. */
export const voiceDispute: DisputeRule = {
  name: "same-words-other-speaker",
  find({ tellings }) {
    const quoted = tellings.filter(isQuoted);
    const words = quoted[0]?.wording;
    const positions = sides(
      quoted.filter((it) => it.wording === words),
      (it) => it.statement.voice,
    );
    if (positions.size < 2 || haveNameInCommon([...positions.values()].map((it) => speakerOf(it[0]!))))
      return [];
    if (!areApart([...positions.values()])) return [];
    return [
      {
        on: "participant",
        nature: "attribution",
        rule: voiceDispute.name,
        positions: [...positions.values()].map((side) => positionOf(speakerOf(side[0]!), side)),
      },
    ];
  },
};

/** Few words are said by many: "yes", "we are ready". */
const leastWords = 5;

function isQuoted({ statement, wording, account }: Telling): boolean {
  if (!statement.rule.includes("in-direct-speech") || wording.split(" ").length < leastWords) return false;
  return account.analysis.entities.some((it) => it.id === statement.voice && it.type === "person");
}

/** "Sarah Silverman" and "comedienne Sarah" are one whom the names did not bring together. */
function haveNameInCommon(names: readonly string[]): boolean {
  const words = names.flatMap((it) => [...new Set(it.toLowerCase().split(/\s+/))]);
  return new Set(words).size < words.length;
}

function speakerOf({ account, statement }: Telling): string {
  return account.analysis.entities.find((it) => it.id === statement.voice)?.name ?? statement.voice;
}
