import { expect, test } from "vitest";
import { shownName, signOf } from "./names.ts";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [702, "AAA"],
])("document %i is %s", (index, sign) => {
  expect(signOf(index)).toBe(sign);
});

test.each([
  [
    {
      outlet: { id: "x", value: "Weirtown Post", rule: "stated" },
      url: "https://www.example.org/a",
      input: "a/one.txt",
    },
    "Weirtown Post",
  ],
  [{ url: "https://www.example.org:8080/a", input: "a/one.txt" }, "example.org"],
  [{ url: "not an address", input: "a/one.txt" }, "no outlet, file one.txt"],
  [{ input: "a/000_68ac9c350de609a8-sved-page.html" }, "no outlet, file 000_68ac9c350…ved-page.html"],
  [{ input: "-" }, "no outlet, standard input"],
])("%j is shown as %s", (document, name) => {
  expect(shownName(document)).toBe(name);
});
