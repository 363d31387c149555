import type { Comparator } from "../../model/index.ts";

/** A figure as a document gives it. */
export interface Amount {
  readonly min?: number;
  readonly max?: number;
  readonly comparator: Comparator;
}

/** The least and the greatest number that a figure can honestly stand for. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** "About 130" is 124 to 136: within a twentieth, as readers take round numbers. */
const about = 0.05;
/** "More than 140" is not said of 300: half as much again is the most it stands for. */
const openEnd = 1.5;

/** The bounds of a figure; undefined where it has no number. */
export function boundsOf({ min, max, comparator }: Amount): Bounds | undefined {
  const low = min ?? max;
  const high = max ?? min;
  if (low === undefined || high === undefined) return undefined;
  if (comparator === "~") return { low: low - Math.abs(low) * about, high: high + Math.abs(high) * about };
  if (comparator === ">" || comparator === ">=") return { low, high: low + Math.abs(low) * (openEnd - 1) };
  if (comparator === "<" || comparator === "<=")
    return { low: high - Math.abs(high) * (1 - 1 / openEnd), high };
  return { low, high };
}

/** Whether two figures can be of one number. */
export function compatible(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether two figures are the same, comparators included: "over 140" and "more than 140". */
export function sameAmount(a: Amount, b: Amount): boolean {
  const ofA = boundsOf(a);
  const ofB = boundsOf(b);
  return !!ofA && !!ofB && ofA.low === ofB.low && ofA.high === ofB.high;
}

/** Whether one is the other rounded: 34.3 and 34, 1,387 and 1,400. Only exact figures are rounded. */
export function isRounded(a: Amount, b: Amount): boolean {
  const x = exact(a);
  const y = exact(b);
  if (x === undefined || y === undefined || x === y) return false;
  return roundsTo(x, y) || roundsTo(y, x);
}

function exact({ min, max, comparator }: Amount): number | undefined {
  return comparator === "=" && min !== undefined && (max === undefined || min === max) ? min : undefined;
}

/** Whether `round` has fewer digits than `precise` and is what rounding it to those digits gives, at two digits or more. */
function roundsTo(precise: number, round: number): boolean {
  const digits = significantDigits(round);
  if (digits < 2 || digits >= significantDigits(precise)) return false;
  return Number(precise.toPrecision(digits)) === round;
}

function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace(/^0\.0*|\./g, "")
    .replace(/0+$/, "").length;
}

/** How near two figures are: 1 where they can be one number, else the lesser over the greater. */
export function nearness(a: Bounds, b: Bounds): number {
  if (compatible(a, b)) return 1;
  const [less, more] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return less > 0 ? less / more : 0;
}
