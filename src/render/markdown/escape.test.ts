import { expect, test } from "vitest";
import { escaped } from "./escape.ts";

test.each([
  ["Four dead at 6:40 a.m.", "Four dead at 6:40 a.m."],
  ["*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"],
  ["[a](https://b.example)", "\\[a\\](https\\://b.example)"],
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["# not a heading", "\\# not a heading"],
  ["- not a list", "\\- not a list"],
  ["1. not a list", "1\\. not a list"],
  ["two\nlines", "two lines"],
  ["a | b", "a \\| b"],
  ["turned \u202e round", "turned \ufffd round"],
])("%s is words and no markup", (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test("endless words are cut and no character is cut in half", () => {
  expect(escaped("🔥".repeat(300), 10)).toBe("🔥🔥🔥🔥…");
});
