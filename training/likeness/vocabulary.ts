import { irregularVerbs } from "../../src/language/en/irregular-verbs.ts";
import type { WordNet } from "./wordnet.ts";

/** A lemma with its inflected forms in the news, each with how often it was seen. */
export interface Entry {
  readonly lemma: string;
  readonly articles: number;
  readonly forms: ReadonlyMap<string, number>;
}

/** Forms seen less often are left out, and lemmas in fewer articles. */
const leastSeen = 5;
const leastArticles = 10;
/** A word of which less than this share is written small is a name. */
const leastSmall = 0.25;
/** What a form counts for a lemma that it need not belong to. */
const otherLemma = 0.2;

const endings: readonly (readonly [string, readonly string[], string])[] = [
  ["ies", ["y"], "nv"],
  ["ied", ["y"], "v"],
  ["ses", ["s"], "n"],
  ["es", ["e", ""], "nv"],
  ["s", [""], "nv"],
  ["ing", ["", "e"], "v"],
  ["ed", ["e", ""], "v"],
  ["er", ["", "e"], "a"],
  ["est", ["", "e"], "a"],
];

const irregularNouns: Readonly<Record<string, string>> = {
  men: "man", women: "woman", children: "child", people: "person", feet: "foot", lives: "life", wives: "wife",
}; // biome-ignore format: a table reads better in rows

/** The lemmas of WordNet that the news uses, by falling number of articles; names are left out. */
export function vocabularyOf(articles: readonly string[], wordNet: WordNet): Entry[] {
  const { small, all, documents } = counted(articles);
  const forms = new Map<string, Map<string, number>>();
  for (const [form, count] of small) {
    if (count < leastSeen || !/^[a-z]+(?:-[a-z]+)*$/.test(form)) continue;
    const bases = basesOf(form, wordNet);
    const lemmas = new Set([...bases, ...(wordNet.senses.has(form) ? [form] : [])]);
    for (const lemma of lemmas) {
      const share = lemma === form || lemma === bases[0] ? 1 : otherLemma;
      forms.set(lemma, (forms.get(lemma) ?? new Map()).set(form, count * share));
    }
  }
  return [...forms]
    .filter(
      ([lemma]) => lemma.length > 2 && (small.get(lemma) ?? 0) + 1 >= leastSmall * (all.get(lemma) ?? 1),
    )
    .filter(([lemma]) => isOwnWord(lemma, wordNet))
    .map(([lemma, of]) => ({
      lemma,
      forms: of,
      articles: sum([...of.keys()].map((it) => documents.get(it) ?? 0)),
    }))
    .filter((it) => it.articles >= leastArticles)
    .sort((a, b) => b.articles - a.articles || (a.lemma < b.lemma ? -1 : 1));
}

function counted(articles: readonly string[]) {
  const small = new Map<string, number>();
  const all = new Map<string, number>();
  const documents = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const article of articles) {
    const words = article.match(/[A-Za-z][A-Za-z'-]*[A-Za-z]|[A-Za-z]/g) ?? [];
    for (const word of words) {
      add(all, word.toLowerCase());
      if (word === word.toLowerCase()) add(small, word);
    }
    for (const word of new Set(words.filter((it) => /^[a-z]/.test(it)).map((it) => it.toLowerCase())))
      add(documents, word);
  }
  return { small, all, documents };
}

/** The words that a form may be inflected from, the likeliest first. */
export function basesOf(form: string, { senses }: WordNet): string[] {
  const irregular = irregularVerbs.get(form) ?? irregularNouns[form];
  const found = irregular ? [irregular] : [];
  const are = (base: string, parts: string) =>
    senses.get(base)?.some((it) => parts.includes(it.part)) ?? false;
  for (const [ending, replacements, parts] of endings) {
    if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
    const stem = form.slice(0, -ending.length);
    found.push(...replacements.map((it) => stem + it).filter((it) => are(it, parts)));
    const single = stem.slice(0, -1);
    if (/^(?:ing|ed)$/.test(ending) && /([b-df-hj-np-tv-z])\1$/.test(stem) && are(single, "v"))
      found.push(single);
    if (found.length > 0) break;
  }
  return found;
}

/** Not merely the inflected form of another word: it was seen with a meaning of its own. */
function isOwnWord(lemma: string, wordNet: WordNet): boolean {
  const bases = basesOf(lemma, wordNet).filter((it) => it !== lemma);
  return bases.length === 0 || (wordNet.senses.get(lemma) ?? []).some((it) => it.count > 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, it) => all + it, 0);
}
