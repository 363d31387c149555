import { readFileSync } from "node:fs";
import { resolveTime } from "../../../src/analyze/index.ts";
import { compare } from "../../../src/compare/index.ts";
import { analyzeDocument } from "../../../src/engine/index.ts";
import type { Claim } from "../../../src/model/index.ts";
import { readJsonLines } from "../../data.ts";
import type { Measure } from "../../measure.ts";
import { readingOf } from "../../reading.ts";

/** An article of `stories/news-cluster.jsonl.gz`. */
interface Article {
  readonly id: string;
  readonly event: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** A clause by its article and where its predicate begins, in UTF-16 units of the article's text as it is laid out here. */
interface Clause {
  readonly id: string;
  readonly at: number;
}

/** Two clauses of one event's articles, judged by hand: `same` fact, `other` fact, one fact with values that `differ`, or not to be told. */
interface JudgedPair {
  readonly event: string;
  readonly a: Clause;
  readonly b: Clause;
  readonly judged: "same" | "other" | "differ" | "unclear";
}

/** As many articles of an event are compared, in the order of the file; shorter ones are what extraction has left of one. */
const mostArticles = 8;
const leastWords = 120;

/**
 * The claim ledger on real articles. The pairs were drawn near and above the line that parts what is one fact, at most nine of an event
 * in each of five bands of odds, so that they are harder than what the ledger meets on the whole.
 */
export function press(): Measure[] {
  const pairs = judgedPairs().filter((it) => it.judged === "same" || it.judged === "other");
  const outcomes = [...eventsWith(pairs)].flatMap(([articles, judged]) => outcomesOf(articles, judged));
  const together = outcomes.filter((it) => it.together);
  const right = together.filter((it) => it.same).length;
  const same = outcomes.filter((it) => it.same).length;
  return [
    {
      name: "clauses in one claim that tell one fact",
      value: right / together.length,
      pinned: true,
      note: `${right} of ${together.length} pairs`,
    },
    {
      name: "clauses that tell one fact in one claim",
      value: right / same,
      pinned: true,
      note: `${right} of ${same} pairs`,
    },
    { name: "baseline: every pair drawn is one fact", value: same / outcomes.length },
  ];
}

function judgedPairs(): JudgedPair[] {
  const lines = readFileSync(new URL("./pairs.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as JudgedPair);
}

function* eventsWith(pairs: readonly JudgedPair[]): Iterable<readonly [Article[], JudgedPair[]]> {
  const articles = readJsonLines<Article>("stories/news-cluster.jsonl.gz");
  for (const event of new Set(pairs.map((it) => it.event))) {
    const told = articles.filter((it) => it.event === event && it.text.split(/\s+/).length >= leastWords);
    yield [told.slice(0, mostArticles), pairs.filter((it) => it.event === event)];
  }
}

function outcomesOf(articles: readonly Article[], pairs: readonly JudgedPair[]) {
  const { claims } = compare(articles.map(accountOf), { resolveTime });
  return pairs.map(({ a, b, judged }) => ({
    same: judged === "same",
    together: claims.some((claim) => holds(claim, a) && holds(claim, b)),
  }));
}

function accountOf({ id, outlet, date, title, text }: Article) {
  const { document } = readingOf(`${title}\n\n${text.replace(/\n+/g, "\n\n")}`, id, date.slice(0, 10));
  return analyzeDocument({ ...document, outlet: { id: outlet, value: outlet, rule: "gold" } });
}

function holds({ mentions }: Claim, { id, at }: Clause): boolean {
  return mentions.some((it) => it.documentId === id && it.start <= at && at < it.end);
}
