/**
 * Writes `src/language/en/verbs.ts`: the verbs of the news by falling frequency, those of WordNet 3 that stand in at least twelve of the
 * articles of `text/news.txt.gz`. `npx tsx training/likeness/verbs.ts --wordnet=…/dict`; see `train.ts` beside it.
 *
 * @module
 */
import { writeFileSync } from "node:fs";
import { readData } from "../../bench/data.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { readWordNet } from "./wordnet.ts";

const fewestArticles = 12;

const dict = process.argv.find((it) => it.startsWith("--wordnet="))?.slice("--wordnet=".length);
if (!dict) throw new Error("Give --wordnet=DIRECTORY; see the head of training/likeness/train.ts.");
const wordNet = readWordNet(dict);
const articles = readData("text/news.txt.gz").toString("utf8").trimEnd().split("\n");
const verbs = vocabularyOf(articles, wordNet)
  .filter((it) => it.articles >= fewestArticles && !it.lemma.includes("-"))
  .filter(({ lemma }) => (wordNet.senses.get(lemma) ?? []).some((it) => it.part === "v"))
  .map((it) => it.lemma);
const rows: string[] = [];
for (let at = 0; at < verbs.length; at += 15) rows.push(verbs.slice(at, at + 15).join(" "));
writeFileSync(
  new URL("../../src/language/en/verbs.ts", import.meta.url),
  `/**
 * English verbs of the news, the most frequent word first (as verb or noun): written by \`training/likeness/verbs.ts\` from WordNet 3
 * (© 2006 Princeton University, WordNet licence) and word counts of news text.
 */
export const verbLines = \`
${rows.join("\n")}
\`;
`,
);
console.log(`${verbs.length} verbs`);
