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

/** In two sentences of one paragraph, in other words. */
const inOtherWords: Fact = {
  text: "The harbour talks drew a crowd; among those who had come to Orla was Ada Vela.",
  lemma: "draw",
  verb: "drew",
  others: ["Orla", "Ada Vela"],
};

function whenOf(day: string, told = other, facts = [arrival, same]) {
  const article = (outlet: string, facts: readonly Fact[], publishedAt: string): Article => ({
    outlet,
    facts,
    names,
    publishedAt,
  });
  const result = compare(
    [
      article("Harbour Mail", [facts[0]!], "2031-05-06"),
      article("Tarn Post", [facts[1]!], "2031-05-06"),
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

test.each([
  ["2031-05-06T15:40", ["after"]],
  ["2031-05-06T17:40", ["unknown"]],
])("published at %s, what happened at four that day is %s", (hour, expected) => {
  const facts = [arrival, same].map(
    (it): Fact => ({
      ...it,
      text: it.text.replace("on Tuesday", "at 4 p.m.").replace("On Tuesday", "At 4 p.m."),
      when: ["4 p.m.", "2031-05-06T16:00"],
    }),
  );
  expect(whenOf(hour, other, facts)).toEqual(expected);
});

test.each([
  ["within another statement", inPassing],
  ["in other words", inOtherWords],
])("what a document tells %s it does not leave out", (_, told) => {
  expect(whenOf("2031-05-07", told)).toEqual([]);
});

test("who gives a later figure does not leave the earlier one out", () => {
  const dead = (words: string, value: number): Fact => ({
    text: `A freak wave killed ${words} people on the quay of Tarn.`,
    lemma: "kill",
    others: ["Tarn"],
    count: [words, value, "people"],
  });
  const article = (outlet: string, fact: Fact): Article => ({
    outlet,
    facts: [fact],
    names,
    publishedAt: "2031-05-06",
  });
  const result = compare(
    [
      article("Harbour Mail", dead("41", 41)),
      article("Tarn Post", dead("41", 41)),
      article("Island Wire", dead("62", 62)),
    ].map(accountOf),
  );
  expect(result.omissions).toEqual([]);
});
