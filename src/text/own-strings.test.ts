import { expect, test } from "vitest";
import { ownStrings } from "./own-strings.ts";

test("data with strings of their own is the same data", () => {
  const page = "<title>The harbor bridge is closed</title>";
  const found = {
    title: page.slice(7, 34),
    short: "a",
    list: [{ raw: page.slice(7, 34), at: 1 }],
    none: undefined,
  };
  expect(ownStrings(found)).toEqual(found);
});
