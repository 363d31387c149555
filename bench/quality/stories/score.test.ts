import { expect, test } from "vitest";
import { synopsisSchema } from "../../../src/model/schemas.ts";
import { readExpected, storyNames } from "./expected.ts";
import { oracle } from "./oracle.ts";
import { score } from "./score.ts";
import { precision, recall } from "./tally.ts";

test.each(storyNames)("what the answer of %s says itself gets full marks", (story) => {
  const synopsis = oracle(story);
  expect(synopsisSchema.safeParse(synopsis).error).toBeUndefined();
  const scores = score(synopsis, readExpected(story));
  for (const [name, tally] of Object.entries(scores)) {
    expect(precision(tally), `${name}: ${JSON.stringify(tally)}`).toBe(1);
    expect(recall(tally), `${name}: ${JSON.stringify(tally)}`).toBe(1);
  }
});

test("two claims thrown together cost precision, a claim torn apart costs recall", () => {
  const synopsis = oracle("ferry");
  const [first, second, ...rest] = synopsis.claims;
  if (!first || !second) throw new Error("The story has claims.");
  const expected = readExpected("ferry");
  const merged = { ...first, mentions: [...first.mentions, ...second.mentions] };
  const worse = score({ ...synopsis, claims: [merged, ...rest] }, expected).alignment;
  expect(precision(worse)).toBeLessThan(1);
  const torn = synopsis.claims.flatMap((claim) =>
    claim.mentions.map((mention, at) => ({ ...claim, id: `${claim.id}-${at}`, mentions: [mention] })),
  );
  const split = score({ ...synopsis, claims: torn }, expected).alignment;
  expect(precision(split)).toBe(1);
  expect(recall(split)).toBeLessThan(0.1);
});

test("a synopsis of nothing scores nothing and claims nothing wrong", () => {
  const synopsis = {
    ...oracle("ferry"),
    claims: [],
    numbers: [],
    utterances: [],
    timeline: [],
    omissions: [],
  };
  const scores = score(synopsis, readExpected("ferry"));
  expect(recall(scores.alignment)).toBe(0);
  expect(precision(scores.alignment)).toBe(1);
  expect(recall(scores.disputes)).toBe(0);
});
