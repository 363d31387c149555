/**
 * The format's codes in the words of the report. One list a code, so that a new code is a line here and nowhere else.
 *
 * @module
 */
import type {
  BlockKind,
  Claim,
  DriftKind,
  LineageKind,
  NumberLine,
  Omission,
  Summary,
} from "../../model/index.ts";

export const claimStatusWords: Readonly<Record<Claim["status"], string>> = {
  agreed: "Agreed",
  disputed: "Disputed",
  single: "Only one",
};

type SentenceKind = NonNullable<Summary["sentences"][number]["kind"]>;

/** What a sentence of the summary is, where it is not the news that origins agree on. */
export const sentenceWords: Readonly<Record<SentenceKind, string>> = {
  agreed: "",
  updated: "since then · ",
  single: "one account alone · ",
  disputed: "disputed · ",
  background: "background · ",
};

type Nature = Claim["disputes"][number]["nature"];
type Subject = Claim["disputes"][number]["on"];

export const natureWords: Readonly<Record<Nature, string>> = {
  contradiction: "Contradiction",
  degree: "Differs in degree",
  update: "Later figure",
  rounding: "Rounded",
  attribution: "One person’s word against another’s",
  distortion: "Bent on the way from its source",
};

export const subjectWords: Readonly<Record<Subject, string>> = {
  number: "on the number",
  time: "on the time",
  place: "on the place",
  participant: "on who took part",
  polarity: "on whether it is so",
  order: "on what came first",
  modality: "on how sure it is",
  wording: "on the wording",
};

export const numberStatusWords: Readonly<Record<NumberLine["status"], string>> = {
  agree: "same figure",
  differ: "figures differ",
  vaguer: "some vaguer",
  update: "updated",
  single: "one figure",
};

export const relationWords: Readonly<Record<NumberLine["values"][number]["relation"], string>> = {
  agree: "",
  differ: "differs",
  vaguer: "vaguer",
  update: "update",
};

export const driftWords: Readonly<Record<DriftKind, string>> = {
  identical: "word for word",
  truncated: "cut",
  extended: "longer",
  reworded: "reworded",
  retranslated: "translated differently",
  "made-indirect": "made indirect",
  "made-direct": "made direct",
  merged: "two statements joined",
  split: "split in two",
  "speaker-changed": "other speaker",
  "venue-changed": "other occasion",
  "attribution-dropped": "without its speaker",
};

export const lineageWords: Readonly<Record<LineageKind, string>> = {
  copy: "copies",
  "near-copy": "nearly copies",
  rewrite: "rewrites",
  excerpt: "excerpts",
  version: "is a later version of",
  "shared-source": "shares a source with",
  credit: "credits",
};

export const directionWords: Readonly<Record<"certain" | "likely" | "unknown", string>> = {
  certain: "certain",
  likely: "likely",
  unknown: "which came first is not known",
};

export const eventStatusWords: Readonly<Record<string, string>> = {
  happened: "happened",
  planned: "planned",
  ongoing: "going on",
  alleged: "alleged",
  denied: "denied",
};

export const omissionWords: Readonly<Record<Omission["when"], string>> = {
  "known-before": "others had reported it before",
  after: "others reported it only afterwards",
  "cut-from-source": "stood in the text it used, and was cut",
  unknown: "which came first is not known",
};

export const blockWords: Readonly<Record<BlockKind, string>> = {
  title: "headline",
  dek: "line under the headline",
  byline: "byline",
  dateline: "dateline",
  heading: "heading",
  paragraph: "paragraph",
  quote: "quotation",
  "list-item": "list",
  table: "table",
  caption: "picture caption",
  credit: "credit",
  navigation: "page navigation",
  subscription: "subscription notice",
  promotion: "promotion",
  teaser: "teaser of another article",
  comment: "reader’s comment",
  legal: "legal notice",
  other: "not part of the article",
};

export const comparatorWords: Readonly<Record<string, string>> = {
  "=": "",
  ">": "more than ",
  ">=": "at least ",
  "<": "less than ",
  "<=": "at most ",
  "~": "about ",
  range: "",
};

/** "1 article", "2 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
