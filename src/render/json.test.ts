import fc from "fast-check";
import { expect, test } from "vitest";
import { documentFrom, synopsisOf } from "../testing/synopsis.ts";
import { synopsisJson } from "./json.ts";

test("the pieces are the JSON of the value, whatever the texts are", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), (texts) => {
      const synopsis = synopsisOf(texts.map((text, index) => documentFrom(`Outlet ${index}`, text)));
      expect(JSON.parse([...synopsisJson(synopsis)].join(""))).toEqual(JSON.parse(JSON.stringify(synopsis)));
    }),
  );
});

test("no piece holds more than one item of a list", () => {
  const synopsis = synopsisOf([
    documentFrom("The Harbour Courier", "One."),
    documentFrom("Weirtown Post", "Two."),
  ]);
  const pieces = [...synopsisJson(synopsis)];
  expect(pieces.some((piece) => piece.includes("One.") && piece.includes("Two."))).toBe(false);
});
