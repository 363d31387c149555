import { expect, test } from "vitest";
import { foldDiacritics } from "./diacritics.ts";

test.each([
  ["Orbán", "orban"],
  ["Łódź", "lodz"],
  ["Türkiye", "turkiye"],
  ["Straße", "strasse"],
  ["Sana’a", "sana'a"],
  ["El País", "el pais"],
  ["plain", "plain"],
  ["Москва", "москва"],
])("%s folds to %s", (text, folded) => {
  expect(foldDiacritics(text)).toBe(folded);
});
