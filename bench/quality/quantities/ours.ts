import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { quantities } from "../../../src/analyze/quantities/index.ts";
import { times } from "../../../src/analyze/times/index.ts";
import type { Quantity } from "../../../src/model/index.ts";
import { plainReadingOf } from "../../plain-reading.ts";
import type { GoldQuantity, QuantitySentence } from "./load.ts";
import { corpusUnit } from "./unit-names.ts";

/** What our annotator finds, in the terms of the corpus: no ordinals, one number for an open amount, the counted phrase as the unit. */
export function quantifyWithOurs({ text }: QuantitySentence): GoldQuantity[] {
  return quantitiesIn(text)
    .filter((it) => it.kind !== "ordinal")
    .map((it) => ({ values: valuesOf(it), unit: unitOf(it, text) }));
}

export function quantitiesIn(text: string): readonly Quantity[] {
  const reading = plainReadingOf(text);
  return quantities.find(reading, { ...emptyAnalysis, times: times.find(reading, emptyAnalysis) });
}

function valuesOf({ value, rule }: Quantity): number[] {
  const { min, max } = value;
  // "tens of millions" is 10,000,000-100,000,000 in the corpus, and from twice the multiple upwards with us.
  if (rule.startsWith("open-multiple") && min !== undefined) return [min / 2, min * 5];
  if (min !== undefined && max !== undefined && min !== max) return [min, max];
  return [(min ?? max)!];
}

/** A count has its phrase for a unit, the last word in the singular. */
function unitOf({ unit, kind, counted }: Quantity, text: string): string {
  if (kind !== "count" || !counted || !unit) return unit ? corpusUnit(unit) : "-";
  const words = text.slice(counted.start, counted.end).split(" ");
  const phrase = [...words.slice(0, -1), unit].join(" ");
  return corpusUnit(phrase);
}
