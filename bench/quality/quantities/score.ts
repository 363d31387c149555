import type { GoldQuantity, QuantitySentence } from "./load.ts";

export type Quantify = (sentence: QuantitySentence) => readonly GoldQuantity[];

export interface QuantityScore {
  readonly precision: number;
  readonly recall: number;
  readonly value: number;
  readonly unit: number;
  readonly gold: number;
}

/** Per sentence, greedy one to one: numbers equal within 1e-5, a range where both ends are. */
export function scoreQuantities(sentences: readonly QuantitySentence[], quantify: Quantify): QuantityScore {
  let [gold, predicted, values, units] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    const found = quantify(sentence);
    gold += sentence.quantities.length;
    predicted += found.length;
    values += matches(sentence.quantities, found, sameValue);
    units += matches(sentence.quantities, found, (a, b) => sameValue(a, b) && a.unit === b.unit);
  }
  const f1 = (matched: number) => (2 * matched) / Math.max(1, gold + predicted);
  return {
    precision: values / Math.max(1, predicted),
    recall: values / Math.max(1, gold),
    value: f1(values),
    unit: f1(units),
    gold,
  };
}

type Same = (a: GoldQuantity, b: GoldQuantity) => boolean;

function matches(gold: readonly GoldQuantity[], found: readonly GoldQuantity[], same: Same): number {
  const left = [...found];
  let count = 0;
  for (const it of gold) {
    const at = left.findIndex((other) => same(it, other));
    if (at < 0) continue;
    left.splice(at, 1);
    count++;
  }
  return count;
}

export function sameValue(a: GoldQuantity, b: GoldQuantity): boolean {
  return a.values.length === b.values.length && a.values.every((value, at) => isNear(value, b.values[at]!));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-5 * Math.max(1e-9, Math.abs(a), Math.abs(b));
}
