import { readJsonLines } from "../../data.ts";

/** A quantity as the annotators of a corpus wrote it: one value, or both ends of a range. */
export interface GoldQuantity {
  readonly values: readonly number[];
  /** The corpus' own name of the unit, in lower case; `-` where there is none. */
  readonly unit: string;
}

export interface QuantitySentence {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly { readonly value: string; readonly normalized_unit: string }[];
}

export function loadQuantities(file: string): QuantitySentence[] {
  return readJsonLines<Row>(file).map(({ id, text, quantities }) => ({
    id,
    text,
    quantities: quantities.map((it) => ({
      values: valuesOf(it.value),
      unit: it.normalized_unit.toLowerCase(),
    })),
  }));
}

/** `"12.0"`, `"2.0-3.0"`, `"-5"`. */
function valuesOf(value: string): number[] {
  const range = /^(-?[\d.]+)-([\d.]+)$/.exec(value);
  return range ? [Number(range[1]), Number(range[2])] : [Number(value)];
}
