import { compare } from "../../../src/compare/index.ts";
import { analyzeDocument } from "../../../src/engine/index.ts";
import {
  type Annotated,
  formOf,
  namesOf,
  sentenceCount,
  sentenceSpan,
  spanOf,
  tokensOf,
} from "../../../src/language/index.ts";
import type { Document } from "../../../src/model/index.ts";
import { readJsonLines } from "../../data.ts";
import type { Measure } from "../../measure.ts";

export const questions = ["who", "what", "when", "where", "why", "how"] as const;
export type Question = (typeof questions)[number];

interface Answer {
  readonly text: string;
  readonly parsed?: string;
}

interface Article {
  readonly id: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly answers: Readonly<Record<Question, readonly Answer[]>>;
}

/** A first answer, with its day where it is a time. */
interface Given {
  readonly text: string;
  readonly day?: string;
}

export type Answers = Readonly<Partial<Record<Question, Given>>>;

/** One article with our answers, the baseline's, and the coders'. */
export interface Answered {
  readonly article: Article;
  readonly ours: Answers;
  readonly baseline: Answers;
}

/** The answers for every article of the set, each compared alone. */
export function answered(): Answered[] {
  return readJsonLines<Article>("stories/5w1h.jsonl").map((article) => {
    const account = analyzeDocument(documentOf(article));
    const { summary, times } = compare([account]);
    const ours = Object.fromEntries(
      questions.flatMap((it) => {
        const [first] = summary.fiveWs[it];
        if (!first) return [];
        const { start, end } = first.evidence[0]!;
        const day = times.find((time) => time.start >= start && time.end <= end)?.from?.slice(0, 10);
        return [[it, { text: first.text, ...(day ? { day } : {}) }]];
      }),
    );
    return { article, ours, baseline: firstSentence(account.annotated, article) };
  });
}

/**
 * The scorer of the data's README, our own: a first answer is right if its token F1 with any listed answer is at least .5 (lower
 * case, no articles); `when` also by its day.
 */
export function isRight(question: Question, given: Given, answers: readonly Answer[]): boolean {
  if (question === "when" && given.day && answers.some((it) => it.parsed === given.day)) return true;
  return answers.some((it) => tokenF1(given.text, it.text) >= 0.5);
}

/** Precision and coverage for each question, the baseline in the note. */
export function measures(all: readonly Answered[]): Measure[] {
  return questions.flatMap((question) => {
    const asked = all.filter((it) => it.article.answers[question].length > 0);
    const ours = scored(question, asked, (it) => it.ours);
    const theirs = scored(question, asked, (it) => it.baseline);
    return [
      {
        name: `5w1h ${question} right`,
        value: ours.right / asked.length,
        pinned: true,
        note: `of ${asked.length} that have an answer, ${ours.answered} answered; first sentence ${(theirs.right / asked.length).toFixed(3)}`,
      },
    ];
  });
}

function scored(question: Question, asked: readonly Answered[], answersOf: (it: Answered) => Answers) {
  const given = asked.flatMap((it) => {
    const answer = answersOf(it)[question];
    return answer ? [isRight(question, answer, it.article.answers[question])] : [];
  });
  return { answered: given.length, right: given.filter(Boolean).length };
}

/** The baseline: name, time and place that come first in the first sentence; for the rest the sentence. */
function firstSentence(annotated: Annotated, article: Article): Answers {
  const first = firstOfBody(annotated, article.title.length);
  const span = sentenceSpan(annotated, first);
  const sentence = annotated.text.slice(span.start, span.end);
  const { from, to } = tokensOf(annotated, first);
  const names = namesOf(annotated).filter((it) => it.from >= from && it.to <= to);
  const textOf = (name: (typeof names)[number] | undefined) => {
    if (!name) return undefined;
    const { start, end } = spanOf(annotated, name);
    return { text: annotated.text.slice(start, end) };
  };
  const who = textOf(names.find((it) => it.type === "person" || it.type === "organization"));
  const where = textOf(names.find((it) => it.type === "place"));
  const day = Array.from({ length: to - from }, (_, at) => formOf(annotated, from + at)).find((it) =>
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(it),
  );
  return {
    ...(who ? { who } : {}),
    what: { text: sentence },
    when: day ? { text: day } : { text: "", day: article.date.slice(0, 10) },
    ...(where ? { where } : {}),
    why: { text: sentence },
    how: { text: sentence },
  };
}

/** The first sentence behind the title. */
function firstOfBody(annotated: Annotated, titleLength: number): number {
  const at = Array.from({ length: sentenceCount(annotated) }, (_, sentence) => sentence).find(
    (sentence) => sentenceSpan(annotated, sentence).start > titleLength,
  );
  return at ?? 0;
}

function documentOf({ id, outlet, date, title, text: body }: Article): Document {
  const text = `${title}\n\n${body}`;
  const start = title.length + 2;
  return {
    id,
    input: id,
    alsoInputs: [],
    sha256: id,
    textSha256: id,
    mediaType: "text/plain",
    language: "en",
    outlet: { id: outlet, value: outlet, rule: "data" },
    title: {
      value: title,
      rule: "data",
      evidence: { documentId: id, start: 0, end: title.length, quote: title },
    },
    publishedAt: { value: date.slice(0, 10), precision: "day", rule: "data" },
    byline: [],
    credits: [],
    text,
    blocks: [
      { start: 0, end: title.length, kind: "title", body: false, reason: "data" },
      { start, end: text.length, kind: "paragraph", body: true, reason: "data" },
    ],
  };
}

function tokenF1(a: string, b: string): number {
  const x = tokens(a);
  const y = tokens(b);
  const rest = [...y];
  const shared = x.filter((it) => {
    const at = rest.indexOf(it);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return x.length + y.length === 0 ? 0 : (2 * shared) / (x.length + y.length);
}

function tokens(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((it) => !["a", "an", "the"].includes(it));
}
