import { groupStories, leastSimilarity, type Member } from "../../../src/cluster/index.ts";
import { emptyAnalysis, plainAccount, publishedOn } from "../../../src/testing/plain-accounts.ts";
import type { Bench, Measure } from "../../measure.ts";
import { ecbDevFile, ecbTrainFile, newsFile, readEcb, readNews, type Told } from "./gold.ts";
import { type BCubed, bCubed } from "./score.ts";
import { groupByTfIdf, tfIdfVectors } from "./tf-idf.ts";

/** Event grouping: B-cubed on other stories than those the threshold was chosen on, ours beside TF-IDF with the same rule. */
export const bench: Bench = {
  name: "grouping",
  files: [newsFile, ecbTrainFile, ecbDevFile],
  run: () => {
    const [train, dev, news] = [readEcb(ecbTrainFile), readEcb(ecbDevFile), readNews()];
    const [ours, rival] = [oursOn, tfIdfOn].map((make) => {
      const least = bestThreshold(make(train));
      return { least, dev: make(dev)(least), news: make(news)(least) };
    });
    if (!ours || !rival) return [];
    const shipped = oursOn(news)(leastSimilarity);
    return [
      ...rows("news-cluster", ours.news, rival.news, ours.least, rival.least),
      ...rows("ecb-dev", ours.dev, rival.dev, ours.least, rival.least),
      { name: "news-cluster F1 over TF-IDF", value: ours.news.f1 - rival.news.f1, pinned: true },
      { name: "news-cluster F1 as shipped", value: shipped.f1, pinned: true, note: `${precisionRecall(shipped)}, threshold ${leastSimilarity}` },
    ]; // biome-ignore format: a table reads better in rows
  },
};

type AtThreshold = (least: number) => BCubed;

const thresholds = Array.from({ length: 28 }, (_, at) => 0.08 + at * 0.01);

function bestThreshold(at: AtThreshold): number {
  const scored = thresholds.map((least) => ({ least, f1: at(least).f1 }));
  return scored.reduce((best, it) => (it.f1 > best.f1 ? it : best)).least;
}

function oursOn(articles: readonly Told[]): AtThreshold {
  const members = articles.map(memberOf);
  const gold = articles.map((it) => it.event);
  return (least) => {
    const found = new Map<string, string>();
    groupStories(members, least).forEach((ids, at) => {
      for (const id of ids) found.set(id, String(at));
    });
    return bCubed(
      gold,
      articles.map((it) => found.get(it.id) ?? ""),
    );
  };
}

function tfIdfOn(articles: readonly Told[]): AtThreshold {
  const vectors = tfIdfVectors(articles);
  const gold = articles.map((it) => it.event);
  return (least) => bCubed(gold, groupByTfIdf(vectors, least));
}

function memberOf({ id, title, text, date }: Told): Member {
  const whole = title ? `${title}\n${text}` : text;
  const { document } = plainAccount(id, whole, date ? { publishedAt: publishedOn(date) } : {});
  return { document, analysis: emptyAnalysis };
}

function rows(set: string, ours: BCubed, rival: BCubed, least: number, rivalLeast: number): Measure[] {
  return [
    { name: `${set} B-cubed precision`, value: ours.precision, pinned: true },
    { name: `${set} B-cubed recall`, value: ours.recall, pinned: true },
    { name: `${set} B-cubed F1`, value: ours.f1, pinned: true, note: `TF-IDF ${rival.f1.toFixed(3)} (${precisionRecall(rival)}); thresholds from ecb-train ${least.toFixed(2)}, ${rivalLeast.toFixed(2)}` },
  ]; // biome-ignore format: a table reads better in rows
}

function precisionRecall({ precision, recall }: BCubed): string {
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
}
