/**
 * Counts in how many articles each stem stands and writes the table `src/text/frequencies-en.ts`.
 * Run: `npx tsx training/frequencies.ts`. Reads `text/news.txt.gz` of the development data (statistics only, no text is kept).
 *
 * @module
 */
import { writeFileSync } from "node:fs";
import { readData } from "../bench/data.ts";
import { foldDiacritics } from "../src/text/diacritics.ts";
import { stem } from "../src/text/stem.ts";

/** A stem of fewer articles is left out: it weighs as much as one never seen. */
const minimumArticles = 8;
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

const articles = readData("text/news.txt.gz").toString("utf8").trimEnd().split("\n");
const counts = new Map<string, number>();
for (const article of articles) {
  const stems = new Set((article.match(wordPattern) ?? []).map((it) => stem(foldDiacritics(it))));
  for (const it of stems) counts.set(it, (counts.get(it) ?? 0) + 1);
}
const levels: string[][] = [];
for (const [it, count] of counts) {
  if (count < minimumArticles || it.length > 20 || !/^[a-z0-9]+$/.test(it)) continue;
  const level = Math.round(2 * Math.log2(articles.length / count));
  while (levels.length <= level) levels.push([]);
  levels[level]?.push(it);
}
const rows = levels.map((stems) => `  ${JSON.stringify(stems.sort().join(" "))},`);
writeFileSync(
  new URL("../src/text/frequencies-en.ts", import.meta.url),
  `/**
 * How common English stems are in news: row n holds the stems that stand in about one of 2^(n/2) articles.
 * Counted by training/frequencies.ts in 12,000 articles (text/news of the development data), for this project.
 */
export const documentFrequencyLevels: readonly string[] = [
${rows.join("\n")}
];
`,
);
console.log(`${articles.length} articles, ${levels.flat().length} stems`);
