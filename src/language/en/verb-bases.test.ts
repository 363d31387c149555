import { expect, test } from "vitest";
import { verbBase } from "./verb-bases.ts";

test.each([
  ["fined", "fine"],
  ["sailed", "sail"],
  ["hanged", "hang"],
  ["Planned", "plan"],
  ["hoping", "hope"],
  ["hopping", "hop"],
  ["passes", "pass"],
  ["causes", "cause"],
  ["tried", "try"],
  ["struck", "strike"],
  ["agree", undefined],
  ["need", undefined],
  ["blorfed", undefined],
])("%s is of %s", (form, base) => {
  expect(verbBase(form)).toBe(base);
});
