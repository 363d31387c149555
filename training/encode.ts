import { codes, fingerprintOf, headerWords, linearMagic } from "../src/language/linear.ts";
import { moveHeaderWords, moveMagic } from "../src/language/move-model.ts";
import { left, right, shift } from "../src/language/parser-state.ts";
import type { MoveRow } from "./move-perceptron.ts";
import type { AveragedRow, Perceptron } from "./perceptron.ts";

/** The fullest a table may be: above it, looking for an unknown key walks far. */
const fullest = 0.8;
/** The same of moves, whose slots are small. */
const fullestMoves = 0.7;

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

/**
 * Writes averaged weights of the three moves as the bytes that `MoveModel` reads: how much each is preferred to an arc to the right.
 * Features whose preferences are all below a share of the largest are left out.
 */
export function encodeMoves(averaged: readonly MoveRow[], minimumShare: number): Uint8Array {
  const all = averaged.map(preferences);
  const least = minimumShare * all.reduce((largest, row) => Math.max(largest, strength(row)), 0);
  const rows = all.filter((row) => strength(row) >= least).sort((a, b) => a.key - b.key);
  const slotBits = Math.max(4, Math.ceil(Math.log2(rows.length / fullestMoves + 1)));
  const slots = 2 ** slotBits;
  const words = new Uint32Array(moveHeaderWords + codes + slots);
  words.set([moveMagic, slotBits]);
  // Code 0 weighs nothing.
  const codeBook = codeBookOf(rows).subarray(1);
  new Float32Array(words.buffer, (moveHeaderWords + 1) * 4, codes - 1).set(codeBook);
  placed(rows, slots).forEach((row, slot) => {
    if (!row) return;
    const [shifts, lefts] = row.entries.map(([, weight]) => nearest(codeBook, weight) + 1);
    words[moveHeaderWords + codes + slot] = ((fingerprintOf(row.key) << 16) | (shifts! << 8) | lefts!) >>> 0;
  });
  return new Uint8Array(words.buffer);
}

function preferences({ key, weights }: MoveRow): AveragedRow {
  return {
    key,
    entries: [
      [shift, weights[shift] - weights[right]],
      [left, weights[left] - weights[right]],
    ],
  };
}

/** The largest weight of a row, either way. */
function strength({ entries }: AveragedRow): number {
  return entries.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0);
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
  let high = codeBook.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (codeBook[middle]! <= weight) low = middle;
    else high = middle;
  }
  return weight - codeBook[low]! <= codeBook[high]! - weight ? low : high;
}
