import { lineage } from "../../../src/compare/lineage/index.ts";
import { outletOf, plainAccount, publishedOn } from "../../../src/testing/plain-accounts.ts";
import type { Bench, Measure } from "../../measure.ts";
import { type Constructed, constructed, type Told } from "./constructed.ts";
import { containment } from "./containment.ts";
import {
  type Article,
  corpusFile,
  newsroomOf,
  type Pair,
  pairsFile,
  readCorpus,
  readLabels,
  readPairs,
} from "./gold.ts";
import { type Answer, ratio, score } from "./score.ts";

/** Copies, rewrites, excerpts and shared sources in `reuse/pairs` against labels made by hand; directions; load. */
export const bench: Bench = {
  name: "lineage",
  files: [pairsFile, corpusFile],
  run: () => {
    const pairs = readPairs();
    return [...relations(pairs), ...directions(), ...shingles(pairs), ...load(pairs)];
  },
};

function accountOf(article: Article) {
  return plainAccount(article.id, article.text, {
    outlet: outletOf(newsroomOf(article.outlet)),
    ...(article.date ? { publishedAt: publishedOn(article.date.slice(0, 10)) } : {}),
  });
}

function relations(pairs: readonly Pair[]): Measure[] {
  const labels = readLabels();
  const byId = new Map(pairs.map((it) => [it.id, it]));
  const labelled = labels.flatMap((it) => byId.get(it.id) ?? []);
  const found = score(labels, labelled.map(answerOf));
  const byContainment = score(labels, labelled.map(baselineOf));
  const rival = (value: number) => `by containment alone ${value.toFixed(3)}`;
  return [
    { name: "pairs without false copy", value: ratio(155 - found.falseCopies, 155), pinned: true, note: `${found.falseCopies} false copies` },
    { name: "copies found", value: ratio(8 - found.missedCopies, 8), pinned: true, note: `${found.missedCopies} missed of 8` },
    { name: "rewrites precision", value: found.rewritePrecision, pinned: true, note: rival(byContainment.rewritePrecision) },
    { name: "rewrites recall", value: found.rewriteRecall, pinned: true, note: rival(byContainment.rewriteRecall) },
    { name: "derived precision", value: found.derivedPrecision, pinned: true, note: `copy, rewrite or excerpt; ${rival(byContainment.derivedPrecision)}` },
    { name: "derived recall", value: found.derivedRecall, pinned: true, note: rival(byContainment.derivedRecall) },
    { name: "independent pairs left alone", value: ratio(41 - found.independentLinked, 41), pinned: true, note: `${found.independentLinked} of 41 linked` },
    { name: "shared sources kept apart", value: ratio(58 - found.sharedSourceJoined, 58), pinned: true, note: `${found.sharedSourceJoined} of 58 joined` },
    { name: "labelled directions right", value: found.directionsRight, pinned: true, note: `told in ${(100 * found.directionsTold).toFixed(0)} %, ${found.certainWrong} wrong with certain` },
  ]; // biome-ignore format: a table reads better in rows
}

function answerOf({ a, b }: Pair): Answer {
  const [edge] = lineage([accountOf(a), accountOf(b)]).edges;
  if (!edge) return {};
  if (edge.direction === "unknown") return { kind: edge.kind };
  return {
    kind: edge.kind,
    direction: edge.from === a.id ? "ab" : "ba",
    certain: edge.direction === "certain",
  };
}

/** The plainest rule: containment of eight-word shingles, as the bands of the set are cut. */
function baselineOf(pair: Pair): Answer {
  if (pair.containment >= 0.8) return { kind: "near-copy" };
  if (pair.containment >= 0.3) return { kind: "rewrite" };
  return pair.containment >= 0.1 ? { kind: "shared-source" } : {};
}

function directions(): Measure[] {
  const answers = constructed.map((it) => ({ it, answer: directionOf(it) }));
  const telling = answers.filter(({ it }) => it.tells);
  const right = telling.filter(({ answer }) => answer === "certain" || answer === "likely");
  const wrongCertain = answers.filter(({ answer }) => answer === "certain wrong");
  const silent = answers.filter(({ it }) => !it.tells);
  return [
    { name: "constructed directions right", value: ratio(right.length, telling.length), pinned: true, note: `${telling.length} cases; always the earlier id: 0` },
    { name: "constructed directions never wrong with certain", value: ratio(answers.length - wrongCertain.length, answers.length), pinned: true },
    { name: "constructed unknown kept unknown", value: ratio(silent.filter(({ answer }) => answer === "unknown").length, silent.length), pinned: true, note: `${silent.length} cases` },
  ]; // biome-ignore format: a table reads better in rows
}

/** The direction's certainty, with "wrong" behind it where the derived text is taken for the source; "none" without an edge. */
export function directionOf({ source, derived }: Constructed): string {
  const [edge] = lineage([toldAccount("z", source), toldAccount("a", derived)]).edges;
  if (!edge) return "none";
  if (edge.direction === "unknown" || edge.from === "z") return edge.direction;
  return `${edge.direction} wrong`;
}

function toldAccount(id: string, { outlet, date, text }: Told) {
  return plainAccount(id, text, {
    ...(outlet ? { outlet: outletOf(outlet) } : {}),
    ...(date ? { publishedAt: publishedOn(date) } : {}),
  });
}

function shingles(pairs: readonly Pair[]): Measure[] {
  const close = pairs.filter((it) => Math.abs(containment(it.a.text, it.b.text) - it.containment) <= 0.01);
  return [
    { name: "containment recomputed within .01", value: ratio(close.length, pairs.length), pinned: true },
  ];
}

/** The pairs among 3,000 random articles: which are found again, what is linked beside them, how long it takes. */
function load(pairs: readonly Pair[]): Measure[] {
  const articles = new Map(
    [...readCorpus(), ...pairs.flatMap((it) => [it.a, it.b])].map((it) => [it.id, it]),
  );
  const accounts = [...articles.values()].map(accountOf);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { edges } = lineage(accounts);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  const linked = new Set(edges.flatMap((it) => [`${it.from} ${it.to}`, `${it.to} ${it.from}`]));
  const close = pairs.filter((it) => it.band === "high" || it.band === "middle");
  const found = close.filter((it) => linked.has(`${it.a.id} ${it.b.id}`));
  const none = pairs.filter((it) => it.band === "none" && linked.has(`${it.a.id} ${it.b.id}`));
  return [
    { name: "high and middle pairs found in the load", value: ratio(found.length, close.length), pinned: true, note: `${found.length} of ${close.length}; at most three sources a document are shown` },
    { name: "pairs of band none linked per 1,000 articles", value: (1000 * none.length) / accounts.length, note: `${none.length} of 75` },
    { name: "seconds for the load", value: seconds, note: `${accounts.length} articles` },
    { name: "megabytes for the load", value: megabytes, note: "resident, beyond the texts" },
  ]; // biome-ignore format: a table reads better in rows
}
