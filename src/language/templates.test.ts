import { expect, test } from "vitest";
import { feature1, feature2, feature3, feature4 } from "./hash.ts";
import { Templates } from "./templates.ts";

const values = Int32Array.from([11, -22, 33, 44]);
const [a, b, c, d] = values as unknown as [number, number, number, number];

test.each([
  ["a", feature1(7, a)],
  ["b a", feature2(7, b, a)],
  ["a b c", feature3(7, a, b, c)],
  ["d c b a", feature4(7, d, c, b, a)],
])("the template %s gives the key of its values in their order", (template, key) => {
  const keys = new Int32Array(4);
  const templates = new Templates(["a", "b", "c", "d"], { 7: template });
  expect(templates.write(values, keys)).toBe(1);
  expect(keys[0]).toBe(key);
});

test("an offset makes other features of the same templates", () => {
  const keys = new Int32Array(4);
  new Templates(["a", "b"], { 1: "a", 2: "a b" }).write(values, keys, 128);
  expect([...keys.slice(0, 2)]).toEqual([feature1(129, a), feature2(130, a, b)]);
});

test("a template that names no value is refused", () => {
  expect(() => new Templates(["a"], { 1: "a x" })).toThrow('called "x"');
});
