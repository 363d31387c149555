import type { Quantity } from "../../model/index.ts";
import type { Telling } from "../claims/telling.ts";
import { amountOf, excludes } from "../numbers/bounds.ts";
import { areApart, type DisputeRule, positionOf, sides } from "./group.ts";
import { amountText, differenceOf } from "./number.ts";

/** Tellings of one claim that count one thing more or less exactly, where the ledger has not put their figures on one line. */
export const vaguerFigures: DisputeRule = {
  name: "figures-of-one-claim",
  find({ tellings, lineAt }) {
    const counting = tellings.filter((it) => it.quantities.length > 0);
    const [unit] = counting.flatMap((it) => it.quantities.filter(isCount).map(unitOf));
    if (unit === undefined) return [];
    const figures = new Map(counting.map((it) => [it, onlyOf(it, unit)]));
    const positions = sides(counting, (it) => {
      const figure = figures.get(it);
      return figure && amountText(figure);
    });
    if (positions.size < 2 || !areApart([...positions.values()])) return [];
    const firsts = [...positions.values()].map((side) => ({
      telling: side[0]!,
      figure: figures.get(side[0]!)!,
    }));
    const lines = new Set(
      firsts.map(({ telling, figure }) => lineAt.get(`${telling.account.document.id} ${figure.start}`)?.id),
    );
    const amounts = firsts.map(({ figure }) => amountOf(figure));
    const pairs = amounts.flatMap((a, at) => amounts.slice(at + 1).map((b) => [a, b] as const));
    if (lines.size < 2 || pairs.some(([a, b]) => excludes(a, b))) return [];
    return [
      {
        on: "number",
        nature: differenceOf(pairs),
        rule: vaguerFigures.name,
        positions: [...positions].map(([value, side]) => positionOf(value, side)),
      },
    ];
  },
};

function isCount({ kind }: Quantity): boolean {
  return kind !== "ordinal";
}

function unitOf({ kind, unit }: Quantity): string {
  return `${kind} ${unit ?? ""}`;
}

/** The figure of a unit in a telling that has one such alone. */
function onlyOf({ quantities }: Telling, unit: string): Quantity | undefined {
  const found = quantities.filter((it) => unitOf(it) === unit);
  return found.length === 1 ? found[0] : undefined;
}
