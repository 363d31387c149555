/**
 * Reading: bodies, segments, titles, authors and dates of saved pages against gold, beside what people use today; conformance of feeds and
 * archives; speed, memory, and how cost grows. Pages are read with models that have not seen their site (five folds).
 *
 * @module
 */
import { type ArticlePage, htmlOf, type SegmentPage } from "../../../training/blocks-data.ts";
import { readJsonLines } from "../../data.ts";
import type { Bench, Measure } from "../../measure.ts";
import { archiveConformance, feedConformance } from "./conformance.ts";
import { costCurves } from "./curves.ts";
import { heldOutModels } from "./ours.ts";
import { plainMeasures } from "./plain.ts";
import { speedMeasures } from "./programs.ts";
import { articleText, readWith, wholeText } from "./reader.ts";
import {
  bodyCounts,
  type Counts,
  dayCounts,
  isSameTitle,
  nameCounts,
  pageScores,
  pairedInterval,
  pooledScores,
  type Scores,
  segmentCounts,
} from "./scorers.ts";

type Models = ReturnType<typeof heldOutModels>;

export const bench: Bench = {
  name: "reading",
  files: [
    "pages/aed.jsonl.gz",
    "pages/segments.jsonl.gz",
    "page-dates/dates.jsonl.gz",
    "regression/feedparser-tests.tar.gz",
    "regression/warc/example.warc",
  ],
  async run() {
    const models = heldOutModels();
    return [
      ...(await articles(models)),
      ...segments(models),
      ...pageDates(models),
      ...plainMeasures(),
      ...(await conformance()),
      ...(await speedMeasures(readJsonLines<ArticlePage>("pages/aed.jsonl.gz"))),
      ...costCurves(),
    ];
  },
};

async function articles(models: Models): Promise<Measure[]> {
  const pages = readJsonLines<ArticlePage>("pages/aed.jsonl.gz");
  const documents = pages.map((page) => readWith(page.html, page.url, models.modelOf(page.id)));
  const ours = pages.map((page, index) => bodyCounts(articleText(documents[index]), page.text));
  const whole = pages.map((page, index) => bodyCounts(wholeText(documents[index]), page.text));
  const measures = [
    ...scored("aed body", pageScores(ours), true),
    ...scored("aed body, baseline: all that the page shows", pageScores(whole)),
  ];
  const others = await rivalCounts(pages);
  for (const [name, counts] of others) measures.push(...scored(`aed body, ${name}`, pageScores(counts)));
  const best = [...others].sort((a, b) => pageScores(b[1]).f1 - pageScores(a[1]).f1)[0];
  if (best) {
    const [low, high] = pairedInterval(ours, best[1]);
    measures.push({
      name: "aed body, F1 above the best rival",
      value: pageScores(ours).f1 - pageScores(best[1]).f1,
      note: `${best[0]}; 95 % interval ${low.toFixed(4)} to ${high.toFixed(4)}, paired bootstrap`,
    });
  }
  const titles =
    pages.filter((page, index) => isSameTitle(documents[index]?.title?.value, page.title)).length /
    pages.length;
  const names = pages.map((page, index) =>
    nameCounts(documents[index]?.byline.map((it) => it.value) ?? [], page.authors),
  );
  const days = pages.map((page, index) =>
    dayCounts(documents[index]?.publishedAt?.value.slice(0, 10), page.date),
  );
  return [
    ...measures,
    { name: "aed titles exact", value: titles, pinned: true },
    ...scored("aed authors", pooledScores(names), true),
    ...scored("aed dates", pooledScores(days)),
  ];
}

/** Where the rivals are not installed the measures of them are left out, and the output says so. */
async function rivalCounts(pages: readonly ArticlePage[]): Promise<Map<string, Counts[]>> {
  const found = new Map<string, Counts[]>();
  const { rivals } = await import("./rivals.ts").catch(() => ({ rivals: [] }));
  if (rivals.length === 0) console.log("The rivals are not installed (npm ci): only our own figures follow.");
  const { error, warn } = console;
  Object.assign(console, { error: () => {}, warn: () => {} }); // they print every script they cannot parse
  for (const rival of rivals) {
    const counts: Counts[] = [];
    for (const page of pages)
      counts.push(bodyCounts(await rival.text(page.html, page.url).catch(() => ""), page.text));
    found.set(rival.name, counts);
  }
  Object.assign(console, { error, warn });
  return found;
}

function segments(models: Models): Measure[] {
  const pages = readJsonLines<SegmentPage>("pages/segments.jsonl.gz");
  const documents = pages.map((page) => readWith(htmlOf(page), page.url, models.modelOf(page.id)));
  const counts = pages.map((page, index) =>
    segmentCounts(articleText(documents[index]), page.with, page.without),
  );
  const whole = pages.map((page, index) =>
    segmentCounts(wholeText(documents[index]), page.with, page.without),
  );
  return [
    ...scored("segments", pooledScores(counts), true),
    ...scored("segments, baseline: all that the page shows", pooledScores(whole)),
  ];
}

function pageDates(models: Models): Measure[] {
  const pages = readJsonLines<{
    id: string;
    url: string;
    html?: string;
    html_base64?: string;
    date: string | null;
  }>("page-dates/dates.jsonl.gz");
  const counts = pages.map((page) =>
    dayCounts(
      readWith(htmlOf(page), page.url, models.modelOf(page.id))?.publishedAt?.value.slice(0, 10),
      page.date,
    ),
  );
  const byUrl = pages.map((page) =>
    dayCounts(/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)/.exec(page.url)?.slice(1).join("-"), page.date),
  );
  // Here F1 is over pooled counts: a wrong day is both wrong and not missed, as the set's own scorer has it.
  const f1 = (all: readonly Counts[]) => {
    const sum = (key: keyof Counts) => all.reduce((total, it) => total + it[key], 0);
    return (2 * sum("right")) / (2 * sum("right") + sum("wrong") + sum("missed"));
  };
  return [
    { name: "page-dates F1", value: f1(counts), pinned: true },
    { name: "page-dates F1, baseline: the date in the URL", value: f1(byUrl) },
  ];
}

async function conformance(): Promise<Measure[]> {
  const feeds = feedConformance();
  const archives = await archiveConformance();
  for (const line of [...feeds.failed, ...archives.failed]) console.log(`  failed: ${line.slice(0, 220)}`);
  for (const [reason, count] of Object.entries(feeds.set).sort((a, b) => b[1] - a[1]))
    console.log(`  not held (${count}): ${reason}`);
  return [
    {
      name: "feed expectations passed",
      value: feeds.passed / Math.max(1, feeds.passed + feeds.failed.length),
      pinned: true,
      note: `${feeds.passed} of ${feeds.passed + feeds.failed.length} that speak of documents`,
    },
    {
      name: "archive expectations passed",
      value: archives.passed / 20,
      pinned: true,
      note: `${archives.passed} of 20`,
    },
  ];
}

function scored(name: string, { precision, recall, f1 }: Scores, pinned = false): Measure[] {
  return [
    {
      name: `${name} F1`,
      value: f1,
      ...(pinned && { pinned }),
      note: `P ${precision.toFixed(4)}, R ${recall.toFixed(4)}`,
    },
  ];
}
