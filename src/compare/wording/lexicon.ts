import { alikeTable, alikeWords } from "../../language/en/alike-words.ts";
import { antonymLines, successionLines } from "../../language/en/antonyms.ts";
import { phrasalLines } from "../../language/en/phrasal-verbs.ts";
import { rarityLines } from "../../language/en/rarity.ts";
import { relatedLines } from "../../language/en/related-words.ts";
import { synonymLines } from "../../language/en/synonyms.ts";
import { alikenessOf } from "../../text/alikeness.ts";

const classes = classTable(synonymLines);
const phrasal = new Map(
  phrasalLines.split("\n").map((line) => line.replace("_", " ").split(/ (?=\S+$)/) as [string, string]),
);
const rarities = rarityTable(rarityLines);
const opposites = oppositeTable(antonymLines);
const successions = oppositeTable(successionLines);
const fieldWords = relatedLines.split("\n").map((line) => line.split(" ").map((it) => classes.get(it) ?? it));
const fields = fieldTable(fieldWords);
const alikeness = alikenessOf(alikeWords, alikeTable);

/** Words that are not in the table stand in fewer than one of 300 articles: ln(12,000 / 24), as if in 24 of 12,000. */
const unlisted = 6.2;
/** Below this a word says nothing of what a sentence is about: it stands in more than two articles of three. */
const empty = 0.5;

/** The class of a word by its lemma: the first of its synonyms, or the word itself in its base form. */
export function classOf(lemma: string): string {
  const known = classes.get(lemma) ?? guessed.get(lemma);
  if (known !== undefined) return known;
  const word = lemma.toLowerCase();
  const base = classes.has(word) ? word : baseOf(word);
  const found = classes.get(base) ?? base;
  guessed.set(lemma, found);
  return found;
}

/** The class of the plain verb that a verb with its particle stands for; undefined where it means no more than its verb. */
export function classOfPhrasal(lemma: string): string | undefined {
  const plain = phrasal.get(lemma);
  return plain && classOf(plain);
}

/** Classes of words that the table does not hold, by their endings: a text asks for the same ones over and over. */
const guessed = new Map<string, string>();

/** Natural logarithm of how many times fewer articles have the word than there are; 0 for words that all have. */
export function rarityOf(lemma: string): number {
  const word = lemma.toLowerCase();
  return rarities.get(word) ?? rarities.get(baseOf(word)) ?? unlisted;
}

/** Whether a word is too common to tell one sentence from another. */
export function isEmptyWord(lemma: string): boolean {
  return (rarities.get(lemma.toLowerCase()) ?? unlisted) <= empty;
}

/** Whether two classes exclude each other: "rise" and "fall". */
export function areOpposite(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) ?? false;
}

/** Whether two opposites can be so of one thing one after the other: it arrives and leaves. */
export function canFollow(a: string, b: string): boolean {
  return successions.get(a)?.has(b) ?? false;
}

/** Whether words of two classes are used for one happening: "ram" and "strike". */
export function areRelated(a: string, b: string): boolean {
  if (a === b) return true;
  const ofA = fields.get(a);
  const ofB = ofA && fields.get(b);
  return ofB?.some((it) => ofA!.includes(it)) ?? false;
}

/** Words less alike than this merely belong to one subject. Chosen with what alikeness counts on the training half of MRPC. */
const leastAlike = 0.55;
/** Words that newsrooms use for one happening count as much as words that are this much alike. */
const alikeInField = 0.6;

const noted = new Map<string, ReadonlyMap<string, number>>();

/**
 * The classes of other words that are used for like things as a lemma, with how alike they are, above .5 and below 1: "water" and
 * "sea" .7. Opposites are left out; names and numbers are alike to nothing. "Week" and "month" are alike too: it never says that two
 * words mean the same.
 */
export function alikeTo(lemma: string): ReadonlyMap<string, number> {
  const known = noted.get(lemma);
  if (known) return known;
  const own = classOf(lemma);
  const found = new Map<string, number>();
  const add = (wordClass: string, value: number) => {
    if (value < leastAlike || wordClass === own || areOpposite(own, wordClass)) return;
    found.set(wordClass, Math.max(value, found.get(wordClass) ?? 0));
  };
  for (const [word, value] of alikeness.of(lemma)) add(classOf(word), value);
  for (const field of fields.get(own) ?? []) for (const it of fieldWords[field]!) add(it, alikeInField);
  noted.set(lemma, found);
  return found;
}

/** The classes that exclude this one. */
export function oppositesOf(wordClass: string): ReadonlySet<string> {
  return opposites.get(wordClass) ?? new Set();
}

/**
 * The base form of an English word by its ending, where a table knows the result; else the word. A safety net behind the
 * lemmas of the annotation, which are guessed for unknown words and absent for texts that were only cut into tokens.
 */
export function baseOf(word: string): string {
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const replacement of replacements) {
      const base = stem + replacement;
      if (classes.has(base) || rarities.has(base)) return base;
    }
    const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : undefined;
    if (single && (classes.has(single) || rarities.has(single))) return single;
  }
  return word;
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["es", ["e", ""]],
  ["s", [""]],
  ["ing", ["", "e"]],
  ["ed", ["", "e"]],
  ["ly", [""]],
];

function classTable(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const words = line.split(" ");
    for (const word of words) if (!table.has(word)) table.set(word, words[0]!);
  }
  return table;
}

function rarityTable(lines: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const line of lines.split("\n")) {
    const [value, ...words] = line.split(" ");
    for (const word of words) table.set(word, Number(value));
  }
  return table;
}

/** The fields that each class stands in. */
function fieldTable(words: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  words.forEach((classesOfField, field) => {
    for (const word of new Set(classesOfField)) {
      const known = table.get(word);
      if (known) known.push(field);
      else table.set(word, [field]);
    }
  });
  return table;
}

function oppositeTable(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of lines.split("\n")) {
    const [a, b] = line.split(" ").map((word) => classes.get(word) ?? word);
    if (!a || !b || a === b) continue;
    table.set(a, (table.get(a) ?? new Set()).add(b));
    table.set(b, (table.get(b) ?? new Set()).add(a));
  }
  return table;
}
