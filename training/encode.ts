import { codes, fingerprintOf, headerWords, linearMagic } from "../src/language/linear.ts";
import type { AveragedRow, Perceptron } from "./perceptron.ts";

/** The fullest a table may be: above it, looking for an unknown key walks far. */
const fullest = 0.8;

/** Writes averaged weights as the bytes that `LinearModel` reads. Features that end in the same slot with the same fingerprint are one. */
export function encodeLinear(
  perceptron: Perceptron,
  minimumUpdates: number,
  minimumShare: number,
): Uint8Array {
  const rows = [...perceptron.averaged(minimumUpdates, minimumShare)].sort((a, b) => a.key - b.key);
  const slotBits = Math.max(4, Math.ceil(Math.log2(rows.length / fullest + 1)));
  const table = placed(rows, 2 ** slotBits);
  const entries = table.reduce((sum, row) => sum + (row?.entries.length ?? 0), 0);
  const slots = table.length;
  const bytes = new Uint8Array(headerWords * 4 + codes * 4 + slots * 3 + entries * 2 + 4);
  new Uint32Array(bytes.buffer, 0, headerWords).set([linearMagic, slotBits, perceptron.classes, entries]);
  const codeBook = codeBookOf(rows);
  new Float32Array(bytes.buffer, headerWords * 4, codes).set(codeBook);
  const at = headerWords * 4 + codes * 4;
  const fingerprints = new Uint16Array(bytes.buffer, at, slots);
  let entry = at + slots * 3;
  table.forEach((row, slot) => {
    if (!row) return;
    fingerprints[slot] = fingerprintOf(row.key);
    bytes[at + slots * 2 + slot] = row.entries.length;
    for (const [label, weight] of row.entries) {
      bytes[entry] = label;
      bytes[entry + entries] = nearest(codeBook, weight);
      entry++;
    }
  });
  return bytes;
}

function placed(rows: readonly AveragedRow[], slots: number): (AveragedRow | undefined)[] {
  const table = new Array<AveragedRow | undefined>(slots).fill(undefined);
  for (const row of rows) {
    let slot = row.key & (slots - 1);
    while (table[slot] && fingerprintOf(table[slot]!.key) !== fingerprintOf(row.key))
      slot = (slot + 1) & (slots - 1);
    table[slot] ??= row;
  }
  return table;
}

/** 256 weights spaced evenly on a signed logarithmic scale between the smallest and the largest that occur (as in μ-law coding). */
function codeBookOf(rows: readonly AveragedRow[]): Float32Array {
  let largest = 1e-6;
  for (const row of rows) for (const [, weight] of row.entries) largest = Math.max(largest, Math.abs(weight));
  const steepness = 255;
  return Float32Array.from({ length: codes }, (_, code) => {
    const position = (code - 127.5) / 127.5;
    return (Math.sign(position) * largest * ((1 + steepness) ** Math.abs(position) - 1)) / steepness;
  });
}

function nearest(codeBook: Float32Array, weight: number): number {
  let low = 0;
  let high = codes - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (codeBook[middle]! <= weight) low = middle;
    else high = middle;
  }
  return weight - codeBook[low]! <= codeBook[high]! - weight ? low : high;
}
