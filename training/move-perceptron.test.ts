import { expect, test } from "vitest";
import { feature1 } from "../src/language/hash.ts";
import { MoveModel } from "../src/language/move-model.ts";
import { left, right, shift } from "../src/language/parser-state.ts";
import { encodeMoves } from "./encode.ts";
import { MovePerceptron } from "./move-perceptron.ts";

/** A feature for each move that speaks for it, and one that all have. */
const keysOf = (move: number): Int32Array => Int32Array.from([1, feature1(2, move)]);

function taught(): MovePerceptron {
  const perceptron = new MovePerceptron();
  const scores = new Float64Array(3);
  for (let round = 0; round < 30; round++) {
    const gold = round % 3;
    perceptron.tick();
    perceptron.score(keysOf(gold), 2, scores);
    for (const wrong of [shift, left, right])
      if (wrong !== gold && scores[wrong]! >= scores[gold]!) perceptron.update(keysOf(gold), 2, gold, wrong);
  }
  return perceptron;
}

function best(scores: Float64Array): number {
  return scores.indexOf(Math.max(...scores));
}

test.each([shift, left, right])("move %i is learned, and is still known to the bytes", (move) => {
  const perceptron = taught();
  const model = new MoveModel(encodeMoves([...perceptron.averaged(1)], 0));
  const scores = new Float64Array(3);
  for (const scorer of [perceptron, model]) {
    scorer.score(keysOf(move), 2, scores);
    expect(best(scores)).toBe(move);
  }
});

test("a key that was not learned adds nothing", () => {
  const model = new MoveModel(encodeMoves([...taught().averaged(1)], 0));
  const scores = new Float64Array(3);
  const [alone, beside] = [keysOf(left), Int32Array.from([...keysOf(left), feature1(9, 9)])];
  model.score(alone, 2, scores);
  const before = [...scores];
  model.score(beside, 3, scores);
  expect([...scores]).toEqual(before);
});

test("features below a share of the largest are left out", () => {
  const [all, few] = [encodeMoves([...taught().averaged(1)], 0), encodeMoves([...taught().averaged(1)], 1)];
  const filled = (bytes: Uint8Array): number =>
    new Uint32Array(bytes.buffer, (2 + 256) * 4).reduce((sum, slot) => sum + (slot === 0 ? 0 : 1), 0);
  expect(filled(few)).toBeLessThan(filled(all));
});

test("the table grows and keeps what it knows", () => {
  const perceptron = new MovePerceptron();
  for (let key = 1; key < 700_000; key += 2)
    perceptron.update(Int32Array.from([feature1(3, key), feature1(4, key)]), 2, left, right);
  const scores = new Float64Array(3);
  perceptron.score(Int32Array.from([feature1(3, 1), feature1(4, 699_999)]), 2, scores);
  expect(best(scores)).toBe(left);
  expect(scores[left]).toBe(2);
});
