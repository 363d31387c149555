import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test.each([
  ["plain words", "plain words"],
  ["two\nlines\tand  spaces", "two lines and spaces"],
  ["\u001b[31mred\u001b[0m", "\ufffd[31mred\ufffd[0m"],
  ["turned \u202eback", "turned \ufffdback"],
  ["🔥 Ünïcode — “quoted”", "🔥 Ünïcode — “quoted”"],
])("%j is shown as %j", (text, shown) => {
  expect(printable(text)).toBe(shown);
});
