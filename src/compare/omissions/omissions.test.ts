import { expect, test } from "vitest";
import { type Article, accountOf, type Fact } from "../../testing/accounts.ts";
import { compare } from "../index.ts";

const names = { "Ada Vela": "person", Orla: "place", Tarn: "place" } as const;
const arrival: Fact = {
  text: "Ada Vela arrived in Orla on Tuesday for the harbour talks.",
  lemma: "arrive",
  agent: "Ada Vela",
  others: ["Orla"],
  when: ["Tuesday", "2031-05-06"],
};
const same: Fact = {
  ...arrival,
  text: "On Tuesday Ada Vela landed in Orla for talks on the harbour.",
  lemma: "land",
};
const other: Fact = {
  text: "A freak wave destroyed the old quay of Tarn.",
  lemma: "destroy",
  others: ["Tarn"],
};

const inPassing: Fact = {
  text: "The council of Tarn said nothing of a bridge, though on Tuesday Ada Vela arrived in Orla for the harbour talks there.",
  lemma: "say",
  verb: "said",
  others: ["Tarn"],
  negative: true,
};

function whenOf(day: string, told = other) {
  const article = (outlet: string, facts: readonly Fact[], publishedAt: string): Article => ({
    outlet,
    facts,
    names,
    publishedAt,
  });
  const result = compare(
    [
      article("Harbour Mail", [arrival], "2031-05-06"),
      article("Tarn Post", [same], "2031-05-06"),
      article("Island Wire", [told], day),
    ].map(accountOf),
  );
  return result.omissions.map((it) => it.when);
}

test.each([
  ["2031-05-07", ["known-before"]],
  ["2031-05-05", ["after"]],
  ["2031-05-06", ["unknown"]],
])("published on %s, a fact of the 6th is %s", (day, expected) => {
  expect(whenOf(day)).toEqual(expected);
});

test("what a document tells within another statement it does not leave out", () => {
  expect(whenOf("2031-05-07", inPassing)).toEqual([]);
});
