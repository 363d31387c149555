import type { Dispute, NumberLine, NumberValue, Quantity } from "../../model/index.ts";
import type { Telling } from "../claims/telling.ts";
import { type Amount, amountOf, boundsOf, compatible, isRounded } from "../numbers/bounds.ts";
import { areApart, type ClaimGroup, type DisputeRule, positionOf, sides } from "./group.ts";

/** The figures that one claim's mentions give for one quantity, where they are not the same. */
export const numberDispute: DisputeRule = {
  name: "figures-of-one-line",
  find({ tellings, lineAt }) {
    const lines = new Map<string, NumberLine>();
    for (const telling of tellings) {
      for (const quantity of telling.quantities) {
        const line = lineAt.get(placeOf(telling, quantity));
        if (line) lines.set(line.id, line);
      }
    }
    return [...lines.values()].flatMap((line) => disputeOn(line, tellings, lineAt) ?? []);
  },
};

function disputeOn(
  line: NumberLine,
  tellings: readonly Telling[],
  lineAt: ClaimGroup["lineAt"],
): Dispute | undefined {
  const figureOf = (telling: Telling) =>
    telling.quantities.find((it) => lineAt.get(placeOf(telling, it))?.id === line.id);
  const positions = sides(tellings, (telling) => {
    const figure = figureOf(telling);
    return figure && amountText(figure);
  });
  if (positions.size < 2 || !areApart([...positions.values()])) return undefined;
  const figures = [...positions.values()].map((side) => figureOf(side[0]!)!);
  return {
    on: "number",
    nature: natureOf(figures, line, positions),
    rule: numberDispute.name,
    numberId: line.id,
    positions: [...positions].map(([value, side]) => positionOf(value, side)),
  };
}

/** What kind of difference figures of one line show. */
export function natureOf(
  figures: readonly Quantity[],
  line: NumberLine,
  positions: ReadonlyMap<string, readonly Telling[]>,
): Dispute["nature"] {
  const amounts = figures.map(amountOf);
  const isSome = (holds: (a: Amount, b: Amount) => boolean) =>
    amounts.some((a, at) => amounts.slice(at + 1).some((b) => holds(a, b)));
  if (!isSome(excludes)) return isSome(isRounded) ? "rounding" : "degree";
  if (line.status === "update") return "update";
  return attributed(line, positions) ? "attribution" : "contradiction";
}

function excludes(a: Amount, b: Amount): boolean {
  const x = boundsOf(a);
  const y = boundsOf(b);
  return !!x && !!y && !compatible(x, y) && !isRounded(a, b);
}

/** Each figure is somebody's word, and not the same person's: a claim against a claim. */
function attributed(line: NumberLine, positions: ReadonlyMap<string, readonly Telling[]>): boolean {
  const speakers = [...positions.values()].map((side) => {
    const ids = new Set(side.map((it) => it.account.document.id));
    return line.values.find((it) => ids.has(it.evidence.documentId))?.attributedTo;
  });
  return speakers.every((it) => it !== undefined) && new Set(speakers).size > 1;
}

/** A figure as a reader writes it: `> 140`, `~ 130`, `20–30`. */
export function amountText({ value, comparator }: Pick<Quantity, "value" | "comparator">): string {
  const { min, max } = value;
  if (comparator === "range" && min !== undefined && max !== undefined) return `${min}–${max}`;
  const number = comparator === "<" || comparator === "<=" ? (max ?? min) : (min ?? max);
  return comparator === "=" ? String(number) : `${comparator} ${number}`;
}

/** The same for a value of the ledger. */
export function valueText({ min, max, comparator }: NumberValue): string {
  const value = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return amountText({ value, comparator });
}

function placeOf(telling: Telling, { start }: Quantity): string {
  return `${telling.account.document.id} ${start}`;
}
