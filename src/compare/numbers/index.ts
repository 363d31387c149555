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
export function numbers(story: StoryAccounts, tellings: readonly Telling[]): NumberLedger {
  const entities = new Map(story.entities.map((it) => [it.id, it]));
  const kept = linesOf(figuresOf(story, tellings), entities).filter(
    (line) => line.some(isOfSubstance) || (originsOf(line) > 1 && line.some(isTelling)),
  );
  const lines = kept.map((line, at) => lineOf(line, `n${at + 1}`));
  return { lines, rivals: rivalLines(kept).map(([a, b]) => [lines[a]!, lines[b]!]) };
}

/** The lines, and those that two voices give for one quantity: the police count 400 protesters, the organisers 2,000. */
export interface NumberLedger {
  readonly lines: readonly NumberLine[];
  readonly rivals: readonly (readonly [NumberLine, NumberLine])[];
}

/** The places of two lines where a figure of the second is told against one of the first. */
function rivalLines(lines: readonly (readonly Figure[])[]): (readonly [number, number])[] {
  const lineAt = new Map(lines.flatMap((line, at) => line.map((it) => [it.index, at] as const)));
  const pairs = new Map<string, readonly [number, number]>();
  lines.forEach((line, at) => {
    for (const { rivalOf } of line) {
      const other = rivalOf === undefined ? undefined : lineAt.get(rivalOf);
      if (other !== undefined && other !== at) pairs.set(`${other} ${at}`, [other, at]);
    }
  });
  return [...pairs.values()];
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
    ...unitOf(figure),
    ...(quantity.counted ? { counted: cite(account.document, quantity.counted) } : {}),
    ...(quantity.attributedTo ? { attributedTo: quantity.attributedTo } : {}),
    ...(asOf ? { asOf } : {}),
    relation: against ? against.relation : "agree",
    ...(against ? { against: against.at } : {}),
    evidence: cite(account.document, quantity),
  };
}

/** A fraction is shown as the share it is: 20 percent for "a fifth". */
function unitOf({ quantity: { rule, unit } }: Figure): { unit?: string } {
  const shown = rule === "fraction" ? "percent" : unit;
  return shown ? { unit: shown } : {};
}

/** The figure for the ledger: an open one has the end it names only. */
function shownAmount({ quantity }: Figure): Pick<NumberValue, "min" | "max" | "comparator"> {
  const { comparator } = quantity;
  const share = quantity.rule === "fraction";
  const [min, max] = [quantity.value.min, quantity.value.max].map((it) =>
    it !== undefined && share ? Number((it * 100).toPrecision(3)) : it,
  );
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
