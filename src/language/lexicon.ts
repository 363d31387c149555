import { fnv1a } from "../util/hash.ts";
import type { Clusters } from "./clusters.ts";
import { pair } from "./hash.ts";
import type { LanguageData } from "./language-data.ts";
import { normalized } from "./normalize.ts";

/** Longer words are read by their first and last half of this many code units: no cost grows with a hostile word. */
const longestWord = 64;
/** So many words are kept between texts; then the table starts anew, so memory stays bounded. */
const mostWords = 1 << 16;
const initialWords = 1 << 12;
export const affixes = 4;

/** What features see of a word: numbers for its form, its lower-cased form, shape, beginnings and endings, and clusters. */
export class Lexicon {
  private readonly wordClusters: Clusters;
  private readonly language: LanguageData;
  private ids = new Map<string, number>();
  /** How often all words have been forgotten: what is remembered of an id holds for one generation. */
  generation = 0;
  form = new Int32Array(initialWords);
  lower = new Int32Array(initialWords);
  shape = new Int32Array(initialWords);
  /** Four a word: of 1 … 4 code units. */
  prefixes = new Int32Array(initialWords * affixes);
  suffixes = new Int32Array(initialWords * affixes);
  /** Three a word: coarse, middle and fine cluster; 0 where the word has none. */
  clusters = new Int32Array(initialWords * 3);
  /** What the language's tables say of it. */
  kinds = new Uint8Array(initialWords);
  /** 1 where a phrase of the tables begins with it. */
  startsPhrase = new Uint8Array(initialWords);
  /** Bits: 1 starts with a capital, 2 all capitals, 4 has a digit, 8 has a hyphen, 16 no letter or digit. */
  flags = new Uint8Array(initialWords);

  constructor(language: LanguageData, clusters: Clusters) {
    this.language = language;
    this.wordClusters = clusters;
  }

  /** Call before a text: forgets all words once there are too many. Ids do not outlive this. */
  refresh(): void {
    if (this.ids.size <= mostWords) return;
    this.ids = new Map();
    this.generation++;
  }

  idOf(form: string): number {
    const known = this.ids.get(form);
    if (known !== undefined) return known;
    const id = this.ids.size;
    if (id === this.form.length) this.grow();
    this.ids.set(form, id);
    this.describe(id, clipped(form));
    return id;
  }

  private describe(id: number, form: string): void {
    const plain = normalized(form);
    const lower = plain.toLowerCase();
    this.form[id] = fnv1a(plain);
    const lowerHash = fnv1a(lower.replace(/\d/g, "0"));
    this.lower[id] = lowerHash;
    this.shape[id] = fnv1a(shapeOf(plain));
    this.flags[id] = flagsOf(plain);
    this.kinds[id] = this.language.wordKind(plain);
    this.startsPhrase[id] = this.language.startsPhrase(plain) ? 1 : 0;
    for (let size = 1; size <= affixes; size++) {
      const long = lower.length >= size;
      this.prefixes[id * affixes + size - 1] = long ? fnv1a(lower.slice(0, size)) : 0;
      this.suffixes[id * affixes + size - 1] = long ? fnv1a(lower.slice(-size)) : 0;
    }
    const cluster = this.wordClusters.of(lower);
    for (let level = 0; level < 3; level++)
      this.clusters[id * 3 + level] =
        cluster === 0 ? 0 : pair(level + 1, this.wordClusters.at(cluster, level));
  }

  private grow(): void {
    const size = this.form.length * 2;
    this.form = grown(this.form, new Int32Array(size));
    this.lower = grown(this.lower, new Int32Array(size));
    this.shape = grown(this.shape, new Int32Array(size));
    this.prefixes = grown(this.prefixes, new Int32Array(size * affixes));
    this.suffixes = grown(this.suffixes, new Int32Array(size * affixes));
    this.clusters = grown(this.clusters, new Int32Array(size * 3));
    this.flags = grown(this.flags, new Uint8Array(size));
    this.kinds = grown(this.kinds, new Uint8Array(size));
    this.startsPhrase = grown(this.startsPhrase, new Uint8Array(size));
  }
}

function clipped(form: string): string {
  if (form.length <= longestWord) return form;
  return form.slice(0, longestWord / 2) + form.slice(-longestWord / 2);
}

/** Letters as X and x, digits as 0, runs of more than two cut short: "U.S." is X.X., "Tuesday" is Xxx. */
function shapeOf(form: string): string {
  let shape = "";
  for (const character of form) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (/\d/.test(character)) return "0";
  const lower = character.toLowerCase();
  if (lower !== character) return "X";
  return lower !== character.toUpperCase() ? "x" : character;
}

function flagsOf(form: string): number {
  const first = form.charAt(0);
  const capital = first !== first.toLowerCase();
  const upper = form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();
  const word = /[\p{L}\p{N}]/u.test(form);
  return (
    (capital ? 1 : 0) |
    (upper ? 2 : 0) |
    (/\d/.test(form) ? 4 : 0) |
    (form.includes("-") ? 8 : 0) |
    (word ? 0 : 16)
  );
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
