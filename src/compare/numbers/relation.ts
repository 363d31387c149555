import type { NumberValue } from "../../model/index.ts";
import { type Amount, boundsOf, compatible, isRounded, sameAmount } from "./bounds.ts";

/** A figure with what decides whether a later one is an update of it. */
export interface DatedAmount extends Amount {
  /** Day or time of publication, or the day the figure is stated as of. */
  readonly at?: string;
  /** Whether such a count grows while news comes in: the dead, the hurt, the missing, the arrested. */
  readonly grows: boolean;
}

/** How a figure stands to another one of the same quantity. */
export function relationOf(value: DatedAmount, to: DatedAmount): NumberValue["relation"] {
  if (sameAmount(value, to)) return "agree";
  const a = boundsOf(value);
  const b = boundsOf(to);
  if (!a || !b) return "vaguer";
  if (compatible(a, b) || isRounded(value, to)) return "vaguer";
  return isUpdate(value, to) ? "update" : "differ";
}

/** A count that grows, given later and larger (or earlier and smaller); of one day, a lesser one that says "at least". */
function isUpdate(value: DatedAmount, to: DatedAmount): boolean {
  if (!value.grows || !to.grows || !value.at || !to.at) return false;
  const length = Math.min(value.at.length, to.at.length);
  const order = compareTexts(value.at.slice(0, length), to.at.slice(0, length));
  const larger = (boundsOf(value)?.low ?? 0) - (boundsOf(to)?.low ?? 0);
  if (order === 0) return isOpen(larger > 0 ? to : value);
  return Math.sign(order) === Math.sign(larger);
}

function isOpen({ comparator }: Amount): boolean {
  return comparator === ">=" || comparator === ">";
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
