import { unitScales } from "../../language/en/units.ts";
import type { Comparator, Quantity } from "../../model/index.ts";

/** A figure as a document gives it. */
export interface Amount {
  readonly min?: number;
  readonly max?: number;
  readonly comparator: Comparator;
  /** "Dozens", "hundreds": open to the next such word. */
  readonly multiple?: boolean;
  /** A share told as a fraction or a time told in decades: never meant to the last digit. */
  readonly coarse?: boolean;
  /** The unit that the text gives it in, and half of its last digit there: miles turned into kilometres are that exact. */
  readonly unit?: string;
  readonly precision?: number;
}

/** The least and the greatest number that a figure can honestly stand for. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** "About 130" is 124 to 136: within a twentieth, as readers take round numbers; "about 200", of one digit, within a twelfth. */
const about = { digits: 0.05, oneDigit: 1 / 12, coarse: 0.15 } as const;
/** "More than 140" is not said of 300: half as much again is the most it stands for. */
const openEnd = 1.5;

/** "Hundreds" is said until there are thousands, "dozens" until there are hundreds. */
const openMultiple = 10;

/** The bounds of a figure; undefined where it has no number. */
export function boundsOf({ min, max, comparator, multiple, coarse }: Amount): Bounds | undefined {
  const low = min ?? max;
  const high = max ?? min;
  if (low === undefined || high === undefined) return undefined;
  if (comparator === "~" || (coarse && comparator === "=")) {
    const [below, above] = [low, high].map((it) => Math.abs(it) * (coarse ? about.coarse : tolerance(it)));
    return { low: low - below!, high: high + above! };
  }
  if (multiple) return { low, high: low * openMultiple };
  if (comparator === ">" || comparator === ">=") return { low, high: low + Math.abs(low) * (openEnd - 1) };
  if (comparator === "<" || comparator === "<=")
    return { low: high - Math.abs(high) * (1 - 1 / openEnd), high };
  return { low, high };
}

function tolerance(value: number): number {
  if (significantDigits(value) > 1) return about.digits;
  // "Some 80" is not said of 86: whoever rounds to the ten would say 90.
  const halfOfTheDigit = 10 ** Math.floor(Math.log10(Math.abs(value) || 1)) / 2;
  return Math.min(about.oneDigit, halfOfTheDigit / (Math.abs(value) || 1));
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

/** Whether two figures cannot be of one number, not even rounded. */
export function excludes(a: Amount, b: Amount): boolean {
  return boundsOf(a) !== undefined && boundsOf(b) !== undefined && !canBeOne(a, b);
}

/** Whether two figures can be of one number, rounded or turned from one unit into another. */
export function canBeOne(a: Amount, b: Amount): boolean {
  const x = boundsOf(a);
  const y = boundsOf(b);
  if (!x || !y) return false;
  if (compatible(x, y) || isRounded(a, b)) return true;
  const isConverted = a.unit !== b.unit && a.precision !== undefined && b.precision !== undefined;
  return isConverted && compatible(widened(x, a.precision!), widened(y, b.precision!));
}

function widened({ low, high }: Bounds, by: number): Bounds {
  return { low: low - by, high: high + by };
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

/** How many digits a number has from its first to its last that is no zero. */
export function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace(/^0\.0*|\./g, "")
    .replace(/0+$/, "").length;
}

/** What one is in the place of the last digit that is no zero: 100 for 2,300, .1 for 3.7. */
function lastDigit(value: number): number {
  if (value === 0) return 1;
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - significantDigits(value));
}

/** How near two figures are: 1 where they can be one number, else the lesser over the greater. */
export function nearness(a: Bounds, b: Bounds): number {
  if (compatible(a, b)) return 1;
  const [less, more] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return less > 0 ? less / more : 0;
}

/** A number of a text as an amount, in the base of its unit: 90 minutes are 5,400 seconds, as 1.5 hours are. */
export function amountOf({ value, comparator, rule, unit }: Quantity): Amount {
  const isShare = rule === "fraction";
  const factor = isShare ? 100 : (scaleOf(unit)?.[1] ?? 1);
  const amount = {
    comparator,
    ...(rule.startsWith("open-multiple") ? { multiple: true } : {}),
    ...(isShare || coarseUnits.has(unit ?? "") ? { coarse: true } : {}),
  };
  const { min, max } = value;
  const number = min ?? max;
  const isMeasure = !isShare && number !== undefined && scaleOf(unit) !== undefined;
  return {
    ...amount,
    ...(isMeasure ? { unit: unit!, precision: lastDigit(number) * factor * 0.5 } : {}),
    ...(min === undefined ? {} : { min: scaled(min, factor) }),
    ...(max === undefined ? {} : { max: scaled(max, factor) }),
  };
}

const coarseUnits = new Set(["decade", "century"]);

/** The unit that units of its kind are compared in. */
export function baseUnitOf(unit: string | undefined): string | undefined {
  return scaleOf(unit)?.[0] ?? unit;
}

function scaleOf(unit: string | undefined) {
  return unit !== undefined && Object.hasOwn(unitScales, unit) ? unitScales[unit] : undefined;
}

function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}
