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

function whenOf(day: string) {
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
      article("Island Wire", [other], day),
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
