import { cite, type NumberLine, type NumberValue } from "../../model/index.ts";
import type { Telling } from "../claims/telling.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { type Figure, figuresOf } from "./figure.ts";
import { linesOf } from "./lines.ts";
import { type Against, asOfDay, isGrowing, relationsOf, statusOf } from "./relations.ts";

/**
 * The number ledger: every quantity in the world that documents put a figure to, with the figures side by side. Lines that one
 * origin alone gives are kept where they say something; `numberId` of claims' disputes points here.
 */
export function numbers(story: StoryAccounts, tellings: readonly Telling[]): NumberLine[] {
  const entities = new Map(story.entities.map((it) => [it.id, it]));
  return linesOf(figuresOf(story, tellings), entities)
    .filter((line) => line.some(isOfSubstance) || (originsOf(line) > 1 && line.some(isTelling)))
    .map((line, at) => lineOf(line, `n${at + 1}`));
}

function originsOf(line: readonly Figure[]): number {
  return new Set(line.map((it) => it.origin)).size;
}

/** "Two leaders" in two papers is no figure that they agree on. */
function isTelling({ quantity }: Figure): boolean {
  return quantity.kind !== "count" || (quantity.value.max ?? quantity.value.min ?? 0) > 3;
}

/** A number that only one tells: small counts such as "two leaders" say nothing, tolls, sums and shares do. */
function isOfSubstance({ quantity, predicate, counted }: Figure): boolean {
  if (counted === "" || quantity.kind === "ratio") return false;
  if (quantity.kind !== "count") return true;
  const most = quantity.value.max ?? quantity.value.min ?? 0;
  return most >= 10 || isGrowing(predicate);
}

function lineOf(line: readonly Figure[], id: string): NumberLine {
  const relations = relationsOf(line);
  const values = line.map((figure, at) => numberValueOf(figure, relations.against(at)));
  return {
    id,
    about: aboutOf(line),
    status: statusOf(line, relations),
    values: values as [NumberValue, ...NumberValue[]],
    rule: "same-count-same-context",
  };
}

function numberValueOf(figure: Figure, against: Against | undefined): NumberValue {
  const { account, quantity } = figure;
  const asOf = quantity.asOf && asOfDay(figure, quantity.asOf);
  return {
    ...shownAmount(figure),
    ...(quantity.unit ? { unit: quantity.unit } : {}),
    ...(quantity.counted ? { counted: cite(account.document, quantity.counted) } : {}),
    ...(quantity.attributedTo ? { attributedTo: quantity.attributedTo } : {}),
    ...(asOf ? { asOf } : {}),
    relation: against ? against.relation : "agree",
    ...(against ? { against: against.at } : {}),
    evidence: cite(account.document, quantity),
  };
}

/** The figure for the ledger: an open one has the end it names only. */
function shownAmount({ quantity }: Figure): Pick<NumberValue, "min" | "max" | "comparator"> {
  const { comparator } = quantity;
  const { min, max } = quantity.value;
  const low = min ?? max;
  const high = max ?? min;
  if (comparator === ">" || comparator === ">=")
    return low === undefined ? { comparator } : { min: low, comparator };
  if (comparator === "<" || comparator === "<=")
    return high === undefined ? { comparator } : { max: high, comparator };
  return {
    ...(low === undefined ? {} : { min: low }),
    ...(high === undefined ? {} : { max: high }),
    comparator,
  };
}

/** The words that say best what is counted: the counted phrase with most content. */
function aboutOf(line: readonly Figure[]): NumberLine["about"] {
  const best = line.reduce((a, b) => (phraseLength(b) > phraseLength(a) ? b : a));
  const { start, end } = best.quantity;
  const parts = [best.quantity.counted, best.quantity.of].filter((it) => it !== undefined);
  const span = {
    start: Math.min(start, ...parts.map((it) => it.start)),
    end: Math.max(end, ...parts.map((it) => it.end)),
  };
  return cite(best.account.document, span);
}

/** Long enough to say what, short enough to be read at a glance. */
function phraseLength({ limits, quantity }: Figure): number {
  return Math.min(limits.size, 4) * 2 + (quantity.counted ? 1 : 0);
}
