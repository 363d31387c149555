import { documentFrequencyLevels } from "./frequencies-en.ts";
import { stem } from "./stem.ts";

/** Half a bit: how much the weights of two neighbouring rows of the table differ. */
const bitsPerLevel = 0.5;

/** What a stem weighs that the table does not hold: it stood in fewer than eight of the 12,000 articles counted. */
const unseenBits = 11;

const levelOf = new Map<string, number>(
  documentFrequencyLevels.flatMap((stems, level) =>
    stems ? stems.split(" ").map((it): [string, number] => [it, level]) : [],
  ),
);

/**
 * How rare a word is in English news, in bits: minus the binary logarithm of the share of articles that have it (inverse document
 * frequency, Spärck Jones 1972). 0 for "the", about 11 for a word that news hardly knows. The word comes in lower case, without accents.
 */
export function rarity(word: string): number {
  return rarityOfStem(stem(word));
}

/** The same for a word that is a stem already. */
export function rarityOfStem(stemmed: string): number {
  const level = levelOf.get(stemmed);
  return level === undefined ? unseenBits : level * bitsPerLevel;
}
