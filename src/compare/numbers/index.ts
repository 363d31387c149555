import { cite, type Entity, type EntityId, type NumberLine, type NumberValue } from "../../model/index.ts";
import type { Telling } from "../claims/telling.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { excludes } from "./bounds.ts";
import { type Figure, figuresOf } from "./figure.ts";
import { linesOf } from "./lines.ts";
import { crowd } from "./measured.ts";
import { type Against, asOfDay, isGrowing, relationsOf, statusOf } from "./relations.ts";
import { isElsewhere } from "./same-quantity.ts";

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
  return { lines, rivals: rivalLines(kept, entities).map((group) => group.map((at) => lines[at]!)) };
}

/** The lines, and those that several voices give for one quantity: the police count 400 protesters, the organisers 2,000. */
export interface NumberLedger {
  readonly lines: readonly NumberLine[];
  readonly rivals: readonly (readonly NumberLine[])[];
}

/** The places of lines that are told against each other: by one document, or as the number of those who came. */
function rivalLines(
  lines: readonly (readonly Figure[])[],
  entities: ReadonlyMap<EntityId, Entity>,
): readonly (readonly number[])[] {
  const groupOf = lines.map((_, at) => [at]);
  const join = (a: number, b: number) => {
    if (groupOf[a] === groupOf[b]) return;
    const joined = [...groupOf[a]!, ...groupOf[b]!].sort((x, y) => x - y);
    for (const at of joined) groupOf[at] = joined;
  };
  const lineAt = new Map(lines.flatMap((line, at) => line.map((it) => [it.index, at] as const)));
  lines.forEach((line, at) => {
    for (const { rivalOf } of line) join(lineAt.get(rivalOf ?? -1) ?? at, at);
  });
  const crowds = lines.flatMap((line, at) => (line.some((it) => it.measured === crowd) ? [at] : []));
  for (const [at, a] of crowds.entries())
    for (const b of crowds.slice(at + 1)) if (areRivals(lines[a]!, lines[b]!, entities)) join(a, b);
  return [...new Set(groupOf)].filter((it) => it.length > 1);
}

/** Two numbers of those who came, of no other day and place, that cannot be one. */
function areRivals(
  a: readonly Figure[],
  b: readonly Figure[],
  entities: ReadonlyMap<EntityId, Entity>,
): boolean {
  return a.every((x) => b.every((y) => excludes(x.amount, y.amount) && !isElsewhere(x, y, entities)));
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
