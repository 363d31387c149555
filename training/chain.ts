import { mayFollow, nameClasses, nameScores } from "../src/language/names.ts";

const width = nameClasses * nameClasses;

/**
 * Turns the potentials of a sentence into what each should gain: 1 where the gold chain has the class or pair, less its probability
 * under the chain model (forward-backward, each word's sums scaled to 1).
 */
export function toGradients(potentials: Float64Array, size: number, gold: Uint8Array): void {
  const weights = exponentials(potentials, size);
  const forward = forwards(weights, size);
  const backward = backwards(weights, size);
  for (let index = 0; index < size; index++) {
    const at = index * nameScores;
    const pairs = pairProbabilities(weights, forward, backward, index);
    potentials.fill(0, at, at + nameScores);
    for (let pair = 0; pair < width; pair++) {
      potentials[at + (pair % nameClasses)]! -= pairs[pair]!;
      potentials[at + nameClasses + pair] = -pairs[pair]!;
    }
    const label = gold[index]!;
    potentials[at + label]!++;
    potentials[at + nameClasses + (index === 0 ? 0 : gold[index - 1]!) * nameClasses + label]!++;
  }
}

/** e to the score of each pair with its own class, less the word's highest so that nothing overflows; 0 for pairs that may not be. */
function exponentials(potentials: Float64Array, size: number): Float64Array {
  const weights = new Float64Array(size * width);
  const sums = new Float64Array(width);
  for (let index = 0; index < size; index++) {
    let highest = Number.NEGATIVE_INFINITY;
    sums.fill(Number.NEGATIVE_INFINITY);
    for (let before = 0; before < (index === 0 ? 1 : nameClasses); before++) {
      for (let label = 0; label < nameClasses; label++) {
        if (!mayFollow(before, label)) continue;
        const pair = before * nameClasses + label;
        const at = index * nameScores;
        sums[pair] = potentials[at + label]! + potentials[at + nameClasses + pair]!;
        highest = Math.max(highest, sums[pair]!);
      }
    }
    for (let pair = 0; pair < width; pair++) weights[index * width + pair] = Math.exp(sums[pair]! - highest);
  }
  return weights;
}

function forwards(weights: Float64Array, size: number): Float64Array {
  const forward = new Float64Array(size * nameClasses);
  for (let index = 0; index < size; index++) {
    for (let label = 0; label < nameClasses; label++) {
      let value = 0;
      for (let before = 0; before < nameClasses; before++) {
        value += earlier(forward, index, before) * weights[index * width + before * nameClasses + label]!;
      }
      forward[index * nameClasses + label] = value;
    }
    scale(forward, index);
  }
  return forward;
}

/** The forward sum of a class at the word before; before the first word there is only class 0. */
function earlier(forward: Float64Array, index: number, label: number): number {
  if (index === 0) return label === 0 ? 1 : 0;
  return forward[(index - 1) * nameClasses + label]!;
}

function backwards(weights: Float64Array, size: number): Float64Array {
  const backward = new Float64Array(size * nameClasses).fill(1);
  for (let index = size - 2; index >= 0; index--) {
    const next = index + 1;
    for (let label = 0; label < nameClasses; label++) {
      let value = 0;
      for (let follower = 0; follower < nameClasses; follower++) {
        value +=
          weights[next * width + label * nameClasses + follower]! * backward[next * nameClasses + follower]!;
      }
      backward[index * nameClasses + label] = value;
    }
    scale(backward, index);
  }
  return backward;
}

function scale(values: Float64Array, index: number): void {
  const own = values.subarray(index * nameClasses, (index + 1) * nameClasses);
  const sum = own.reduce((total, value) => total + value, 0);
  for (let label = 0; label < nameClasses; label++) own[label]! /= sum;
}

function pairProbabilities(
  weights: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
  index: number,
): Float64Array {
  const pairs = new Float64Array(width);
  let sum = 0;
  for (let pair = 0; pair < width; pair++) {
    const before = Math.floor(pair / nameClasses);
    const label = pair % nameClasses;
    pairs[pair] =
      earlier(forward, index, before) *
      weights[index * width + pair]! *
      backward[index * nameClasses + label]!;
    sum += pairs[pair]!;
  }
  for (let pair = 0; pair < width; pair++) pairs[pair]! /= sum;
  return pairs;
}
