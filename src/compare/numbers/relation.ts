import type { NumberValue } from "../../model/index.ts";
import { type Amount, boundsOf, canBeOne, sameAmount } from "./bounds.ts";

/** A figure with what decides whether a later one is an update of it. */
export interface DatedAmount extends Amount {
  /** Day or time of publication, or the day the figure is stated as of. */
  readonly at?: string;
  /** Whether such a count grows while news comes in: the dead, the hurt, the missing, the arrested. */
  readonly grows: boolean;
  /** Whether it goes up and down, as prices do, or has been put right: two figures are then of two times. */
  readonly moves?: boolean;
}

/** How a figure stands to another one of the same quantity. */
export function relationOf(value: DatedAmount, to: DatedAmount): NumberValue["relation"] {
  if (sameAmount(value, to)) return "agree";
  const a = boundsOf(value);
  const b = boundsOf(to);
  if (!a || !b) return "vaguer";
  const vaguer = canBeOne(value, to);
  if (isUpdate(value, to, vaguer) || (!vaguer && value.moves && to.moves)) return "update";
  return vaguer ? "vaguer" : "differ";
}

/**
 * A count that grows, given later and larger (or earlier and smaller); of one day, a lesser one that says "at least". What could be
 * one number ("more than 30", 32) is an update only over an "at least", which a later count has passed. Where one of the two has no time,
 * growth is likelier than contradiction.
 */
function isUpdate(value: DatedAmount, to: DatedAmount, vaguer: boolean): boolean {
  if (!value.grows || !to.grows) return false;
  if (!value.at || !to.at) return !vaguer && (value.at ?? to.at) !== undefined;
  const order = compareTimes(value, to);
  const larger = (boundsOf(value)?.low ?? 0) - (boundsOf(to)?.low ?? 0);
  const [less, more] = larger > 0 ? [to, value] : [value, to];
  if (order !== 0 && Math.sign(order) !== Math.sign(larger)) return false;
  if (vaguer) return isAtLeast(less) && (order !== 0 || isAtLeast(more));
  return order !== 0 || isAtLeast(less) || less.comparator === ">";
}

function isAtLeast({ comparator, multiple }: Amount): boolean {
  return comparator === ">=" && !multiple;
}

/** Which of two figures is given later, as far as both times are known: a day and an hour of it are no order. */
export function compareTimes({ at: a = "" }: DatedAmount, { at: b = "" }: DatedAmount): number {
  const length = Math.min(a.length, b.length);
  return compareTexts(a.slice(0, length), b.slice(0, length));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
