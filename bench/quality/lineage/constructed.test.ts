import { expect, test } from "vitest";
import { directionOf } from "./bench.ts";
import { constructed } from "./constructed.ts";

test.each(constructed)("$name", (row) => {
  const direction = directionOf(row);
  expect(direction).not.toBe("certain wrong");
  expect(row.tells ? ["certain", "likely"] : ["unknown"]).toContain(direction);
});
