import fc from "fast-check";
import { expect, test } from "vitest";
import { plainAccount, publishedOn } from "../testing/plain-accounts.ts";
import { largestStory } from "./index.ts";

const spill = [
  "The freighter Corvina lost forty containers in the fog off Velmark, and the harbour master closed the northern channel. Divers searched for the containers near the oyster beds of Skerrow.",
  "Oyster farmers in Skerrow counted their losses on Tuesday after containers from the freighter Corvina drifted over their beds. The harbour master of Velmark kept the channel closed.",
  "Fog delayed the search for containers that the Corvina lost near Velmark. The harbour master said the channel to Skerrow would stay closed until divers had looked at the oyster beds.",
];
const concert =
  "The orchestra of Melk opened its season with a forgotten symphony. The conductor, in tears, bowed eleven times, and the critics wrote of little else the next morning.";
const election =
  "Voters in Ostrana chose a new parliament on Sunday. The coalition of farmers and teachers won by two seats, and its leader promised to lower the tax on bread.";

function members(...texts: readonly string[]) {
  return texts.map((text, at) => plainAccount(`d${at}`, text, { publishedAt: publishedOn("2031-05-06") }));
}

test("the largest group of one event is taken, the rest named", () => {
  expect(largestStory(members(concert, ...spill, election))).toEqual({
    related: ["d1", "d2", "d3"],
    unrelated: ["d0", "d4"],
  });
});

test("a single document is its own story, and nothing is none", () => {
  expect(largestStory(members(concert))).toEqual({ related: ["d0"], unrelated: [] });
  expect(largestStory([])).toEqual({ related: [], unrelated: [] });
});

test("documents without words do not fail", () => {
  expect(largestStory(members("", "", concert)).related).toHaveLength(1);
});

test("of groups of one size the earliest is taken", () => {
  const [first, second] = members(concert, election);
  const earlier = { ...second!, document: { ...second!.document, publishedAt: publishedOn("2031-05-01") } };
  expect(largestStory([first!, earlier]).related).toEqual(["d1"]);
});

test("the order of the input changes nothing", () => {
  const all = members(...spill, concert, election);
  const expected = largestStory(all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(largestStory(shuffled)).toEqual(expected);
    }),
  );
});

test("another event's document adds itself to the rest and nothing else", () => {
  expect(largestStory(members(...spill, concert)).related).toEqual(largestStory(members(...spill)).related);
});

test("a thousand documents of few events are grouped in seconds", () => {
  const words = ["anchor", "barrel", "copper", "donkey", "easel", "funnel", "goblet", "hammer"];
  const many = Array.from(
    { length: 1000 },
    (_, at) => `${spill[at % 3]} ${words[at % 8]} ${words[(at * 3) % 8]}`,
  );
  const found = largestStory(members(...many, concert, election));
  expect(found.related).toHaveLength(1000);
});
