import { readFileSync } from "node:fs";
import type { Compared } from "../../../src/compare/index.ts";
import { compare } from "../../../src/compare/index.ts";
import { analyzeDocument } from "../../../src/engine/index.ts";
import type { Document } from "../../../src/model/index.ts";
import { readJsonLines } from "../../data.ts";
import type { Measure } from "../../measure.ts";

/** Articles of opposed outlets on one day and place; the copy has lost its commas. */
interface Group {
  readonly id: string;
  readonly date: string;
  readonly articles: readonly { readonly id: string; readonly outlet: string; readonly text: string }[];
}

/** Figures of one quantity by article: what its article gives for it. */
type Quantity = Readonly<Record<string, readonly number[]>>;

/** Our labels of a group, made before anything was tuned: quantities whose figures differ, and those told alike. */
interface Labels {
  readonly id: string;
  readonly differ: readonly Quantity[];
  readonly same: readonly Quantity[];
}

/** A line of the ledger that is shown as differing: pairs of article and figure. */
type Shown = readonly (readonly [article: string, value: number])[];

/** What the ledger makes of one group, beside the labels. */
export interface GroupOutcome {
  readonly labels: Labels;
  readonly found: readonly Quantity[];
  readonly missed: readonly Quantity[];
  readonly right: readonly Shown[];
  readonly wrong: readonly Shown[];
}

/** Holds the ledger of each labelled group against its labels. */
export function outcomes(): GroupOutcome[] {
  const groups = new Map(readJsonLines<Group>("numbers/fa-kes.jsonl.gz").map((it) => [it.id, it]));
  const url = new URL("fa-kes-labels.json", import.meta.url);
  const labels = JSON.parse(readFileSync(url, "utf8")) as Labels[];
  return labels.map((it) => outcomeOf(it, differingLines(groups.get(it.id)!)));
}

/** Differing tolls shown as differing, and false differences among those shown. */
export function faKes(): Measure[] {
  const all = outcomes();
  const sum = (count: (outcome: GroupOutcome) => number) => all.reduce((total, it) => total + count(it), 0);
  const found = sum((it) => it.found.length);
  const gold = found + sum((it) => it.missed.length);
  const wrong = sum((it) => it.wrong.length);
  const shown = wrong + sum((it) => it.right.length);
  return [
    {
      name: "fa-kes differing tolls shown",
      value: found / gold,
      pinned: true,
      note: `${found} of ${gold} quantities in ${all.length} groups, by our labels`,
    },
    {
      name: "fa-kes lines rightly shown as differing",
      value: shown === 0 ? 1 : (shown - wrong) / shown,
      pinned: true,
      note: `${wrong} of ${shown} lines are false differences`,
    },
  ];
}

function outcomeOf(labels: Labels, shown: readonly Shown[]): GroupOutcome {
  const isOf = (line: Shown, quantity: Quantity) => differsIn(line, quantity);
  return {
    labels,
    found: labels.differ.filter((it) => shown.some((line) => isOf(line, it))),
    missed: labels.differ.filter((it) => !shown.some((line) => isOf(line, it))),
    right: shown.filter((line) => labels.differ.some((it) => isOf(line, it))),
    wrong: shown.filter((line) => !labels.differ.some((it) => isOf(line, it))),
  };
}

/** Whether a line shows two different figures that two articles give for the quantity. */
function differsIn(line: Shown, quantity: Quantity): boolean {
  const own = line.filter(([article, value]) => quantity[article]?.includes(value));
  return own.some(([a, x]) => own.some(([b, y]) => a !== b && x !== y));
}

function differingLines({ date, articles }: Group): Shown[] {
  const documents = articles.map((it) => documentOf(it, date));
  const { numbers } = compare(documents.map((it) => analyzeDocument(it))) as Compared;
  return numbers
    .filter((it) => it.status === "differ" || it.status === "update")
    .map((line) => line.values.map((it) => [it.evidence.documentId, it.min ?? it.max ?? 0] as const));
}

function documentOf(article: Group["articles"][number], date: string): Document {
  const { id, outlet, text } = article;
  return {
    id,
    input: id,
    alsoInputs: [],
    sha256: id,
    textSha256: id,
    mediaType: "text/plain",
    language: "en",
    outlet: { id: outlet, value: outlet, rule: "data" },
    publishedAt: { value: date, precision: "day", rule: "data" },
    byline: [],
    credits: [],
    text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", body: true, reason: "data" }],
  };
}
