import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A part of speech as WordNet abbreviates it; satellites of adjectives are adjectives. */
export type Part = "n" | "v" | "a" | "r";

/** One meaning of one word. */
export interface Sense {
  readonly part: Part;
  readonly offset: string;
  /** How often the word was tagged with this meaning in the texts WordNet was counted on. */
  readonly count: number;
}

/** A set of words that share a meaning, with its pointers to other sets. */
export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** A relation to another synset, of all words or from one word to one word (by their positions; -1 for all). */
export interface Pointer {
  readonly symbol: string;
  readonly to: string;
  readonly from: number;
  readonly target: number;
}

/** WordNet 3 (Fellbaum 1998), single words alone. */
export interface WordNet {
  /** The meanings of each lemma. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** By part of speech and offset: `v00756987`. */
  readonly synsets: ReadonlyMap<string, Synset>;
}

const files: readonly (readonly [Part, string])[] = [
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
];

/** Reads the `dict` directory of a WordNet release (wndb(5WN), senseidx(5WN)). */
export function readWordNet(directory: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const [part, name] of files)
    for (const line of linesOf(join(directory, `data.${name}`)))
      synsets.set(part + line.slice(0, 8), synsetOf(line));
  const senses = new Map<string, Sense[]>();
  for (const line of linesOf(join(directory, "index.sense"))) {
    const [key = "", offset = "", , count = "0"] = line.split(" ");
    const [lemma = "", rest = ""] = key.split("%");
    if (lemma.includes("_")) continue;
    const part = "nvara"[Number(rest[0]) - 1] as Part;
    const known = senses.get(lemma) ?? [];
    known.push({ part, offset, count: Number(count) });
    senses.set(lemma, known);
  }
  return { senses, synsets };
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((it) => it !== "" && !it.startsWith("  "));
}

function synsetOf(line: string): Synset {
  const fields = line.split(" | ")[0]!.trim().split(" ");
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, at) =>
    fields[4 + 2 * at]!.replace(/\(.*\)/, "").toLowerCase(),
  );
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) => {
    const [symbol = "", offset = "", part = "", ends = "0000"] = fields.slice(
      first + 4 * at,
      first + 4 * at + 4,
    );
    const from = Number.parseInt(ends.slice(0, 2), 16) - 1;
    const target = Number.parseInt(ends.slice(2), 16) - 1;
    return { symbol, to: (part === "s" ? "a" : part) + offset, from, target };
  });
  return { words, pointers };
}
