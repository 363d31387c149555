import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { goldenFiles } from "./golden.ts";

test.each(goldenFiles())("$file is what is rendered today; else run npm run golden -- --update", (golden) => {
  expect(golden.content()).toBe(readFileSync(golden.file, "utf8"));
});
