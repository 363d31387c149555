import { expect, test } from "vitest";
import { dateWords, spanWords } from "./dates.ts";

test.each([
  ["2026-03-03T09:10:00+01:00", "3 March 2026, 09:10"],
  ["2026-03-03T09:10", "3 March 2026, 09:10"],
  ["2026-03-03", "3 March 2026"],
  ["2026-03", "March 2026"],
  ["2026", "2026"],
  ["2026-SU", "summer 2026"],
  ["2026-22", "summer 2026"],
  ["2026-W10", "week of 2 March 2026"],
  ["2023-W42", "week of 16 October 2023"],
  ["2023-W42-WE", "weekend of 21 October 2023"],
  ["2026-03-03TMO", "3 March 2026, morning"],
  ["2026-Q3", "third quarter of 2026"],
  ["2026-03-03/2026-03-05", "3 March 2026 – 5 March 2026"],
  ["XXXX-WXX-2", "XXXX-WXX-2"],
  ["202X", "202X"],
  ["2026-13", "2026-13"],
])("%s is %s", (value, words) => {
  expect(dateWords(value)).toBe(words);
});

test("a story of one day names it once", () => {
  expect(spanWords("2026-03-03", "2026-03-03")).toBe("3 March 2026");
  expect(spanWords("2026-03-03", "2026-03-04")).toBe("3 March 2026 – 4 March 2026");
  expect(spanWords(undefined, undefined)).toBeUndefined();
});
