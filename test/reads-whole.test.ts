import { expect, test } from "vitest";
import type { Account } from "../src/compare/account.ts";
import { idleOpening, opensWell, readsWhole } from "../src/compare/wording/reads-whole.ts";
import { analyzeDocument, readCaptures } from "../src/engine/index.ts";
import { captureOf } from "../src/testing/captures.ts";

/** What stands between the brackets, shown alone, reads whole or does not. Real parses, because their slips are the point. */
test.each([
  ["[The ferry struck the harbour wall at Halvorn], officials said.", true],
  ["[Lifeboats pulled 63 people from the water], the harbour master told reporters.", true],
  ["[The inspectors gave the operator until March] to replace the hose.", true],
  ["[Earlier this month, the minister visited the port of Tarn].", true],
  ["The Maren Astrid, [which was carrying 214 passengers], sank.", false],
  ["The rudder, which [the company says gave up two minutes before the end], was new.", false],
  ["[Xi is one of the few leaders] who came to Tarn for the talks.", false],
  ["In [Upper Laska the first lorry drove up in the afternoon].", false],
  ["[It was the worst accident in ten years].", false],
  ["[His crew had pulled eleven people out by daybreak].", false],
  ["[On that day the agency is to decide on the drug].", false],
  ["The mayor left [after a fire destroyed the old hall].", false],
  ["She said she would come [if the council agrees to her terms].", false],
  ["[The mayor called the trip “a long walk] in the sun” on Monday.", false],
  ["“[No ferry will leave the port until its steering] has been checked,” she said.", false],
  ["“[No ferry will leave the port until its steering has been checked],” she said.", true],
  ["The boy was freed, [27 hours after an earthquake devastated the valley].", false],
  ["[While the allies placed sanctions on Tarn], trade with Orla grew.", false],
  ["[While the allies placed sanctions on Tarn, trade with Orla grew].", true],
  ["The launch, [which the North announced, came about a month] after the test.", false],
  ["He asked how many cubic metres of water [the dam at Halden Gorge must let through].", false],
  ["“[When we are together, we drive these changes].”", false],
  ["However, [the mayor of Tarn opened the new harbour on Tuesday].", true],
  ["[Two words].", false],
])("%s", async (marked, whole) => {
  const { account, start, end } = await marksOf(marked);
  expect(readsWhole(account, { start, end })).toBe(whole);
});

test.each([
  ["Thus, on Friday the mayor will come", "on Friday the mayor will come"],
  ["But nobody was hurt", "nobody was hurt"],
  ["PORT HESSLE (Ledgerwire) - The maker turned the offer down", "The maker turned the offer down"],
  ["(CNN) The girls were freed", "The girls were freed"],
  ["So much needs to be done", "So much needs to be done"],
  ["The EU (the bloc) agreed", "The EU (the bloc) agreed"],
])("%s: without what it can do without", (words, rest) => {
  expect(words.slice(idleOpening(words))).toBe(rest);
});

test.each([
  ["The ferry sank", true],
  ["12 people were hurt", true],
  ["the ferry sank", false],
  ["Thus the ferry sank", false],
])("%s opens well: %s", (words, expected) => {
  expect(opensWell(words)).toBe(expected);
});

async function marksOf(marked: string): Promise<{ account: Account; start: number; end: number }> {
  const text = `${marked.replace(/[[\]]/g, "")}\n\nThe people of the town heard of it on Monday and were glad that it was over.`;
  const { documents } = await readCaptures([captureOf(text, { input: "one.txt" })]);
  const account = analyzeDocument(documents[0]!);
  const words = marked.slice(marked.indexOf("[") + 1, marked.indexOf("]"));
  const start = account.document.text.indexOf(words);
  return { account, start, end: start + words.length };
}
