import { averageLink, groupOf } from "../../../src/cluster/average-link.ts";
import type { Told } from "./gold.ts";

/** The plain rival: cosine of TF-IDF vectors whose document frequencies are those of the set itself, joined by average link. */
export function tfIdfVectors(articles: readonly Told[]): Map<string, number>[] {
  const counts = articles.map((it) => countWords(`${it.title} ${it.text}`));
  const documents = new Map<string, number>();
  for (const words of counts) for (const it of words.keys()) documents.set(it, (documents.get(it) ?? 0) + 1);
  return counts.map((words) => {
    const vector = new Map<string, number>();
    for (const [it, count] of words) {
      const rarity = Math.log((1 + articles.length) / (1 + (documents.get(it) ?? 0))) + 1;
      vector.set(it, (1 + Math.log(count)) * rarity);
    }
    const length = Math.sqrt([...vector.values()].reduce((sum, it) => sum + it * it, 0)) || 1;
    return new Map([...vector].map(([it, weight]) => [it, weight / length]));
  });
}

/** The group of each article. */
export function groupByTfIdf(vectors: readonly ReadonlyMap<string, number>[], least: number): string[] {
  const found: string[] = [];
  averageLink(vectors.map(groupOf), least).forEach((group, at) => {
    for (const member of group.members) found[member] = String(at);
  });
  return found;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const it of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(it, (counts.get(it) ?? 0) + 1);
  return counts;
}
