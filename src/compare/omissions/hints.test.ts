import { describe, expect, test } from "vitest";
import { analyzeDocument } from "../../engine/index.ts";
import { hasModel } from "../../engine/models.ts";
import { documentOf } from "../../testing/marked.ts";
import { compare } from "../index.ts";

/** Accounts that tell nothing of what the rows are about: what all have says nothing of a claim. */
const bystanders = [
  "A storm struck the port of Orla on Monday night. The town hall is closed.",
  "The port of Orla was struck by a storm on Monday night. Schools will open later.",
];

/** What the last of some articles of one day leaves out, by the words of the claims. */
function leftOutBy(last: string, ...others: readonly string[]): string[] {
  const accounts = [...others, ...bystanders, last].map((text, at) =>
    analyzeDocument(
      documentOf(text, {
        outlet: { id: `o${at}`, value: `Outlet ${at}`, rule: "test" },
        publishedAt: { value: "2031-05-06T18:00", precision: "minute", rule: "test" },
      }),
    ),
  );
  const { claims, omissions, documents } = compare(accounts);
  const id = documents.find((it) => it.text === last)?.id;
  const texts = new Map(claims.map((it) => [it.id, it.text.quote]));
  return omissions.filter((it) => it.documentId === id).map((it) => texts.get(it.claimId)!);
}

const storm = "A storm struck the port of Orla on Monday night.";
const tells = (...facts: readonly string[]) => [storm, ...facts].join("\n\n");

describe.skipIf(!hasModel("en"))("what a document does not leave out", () => {
  test.each([
    [
      "a figure, of things by another name",
      ["About 15,000 households lost their power.", "The power of some 15,000 households was lost."],
      "There is no light in 15,000 homes.",
    ],
    [
      "the sum of two figures",
      [
        "The ferry carried 214 passengers and 17 crew members.",
        "The ferry was carrying 214 passengers and 17 crew.",
      ],
      "There were 231 people on board.",
    ],
    [
      "a day of which only the claim tells",
      ["The mayor of Orla will open the fair on May 22.", "On May 22 the mayor will open the fair of Orla."],
      "Everybody is waiting for May 22.",
    ],
    [
      "two rare words in one sentence, though it denies them",
      [
        "Masked youths hurled bottles and paving stones at the windows of the office, according to the police.",
        "According to the police masked youths hurled paving stones and bottles at the windows of an office.",
      ],
      "Not a bottle and not a stone was seen by anybody.",
    ],
    [
      "most of it over two sentences",
      [
        "A rescue boat pulled three sailors from the harbour.",
        "Three sailors were pulled from the harbour by a rescue boat.",
      ],
      "A boat came out. Three sailors had been in the cold harbour for an hour.",
    ],
    [
      "its words with another figure",
      ["Eighty-one shoppers were injured on Monday.", "On Monday 81 shoppers were injured."],
      "Hundreds of shoppers are said to be injured.",
    ],
  ])("%s", (_, others, last) => {
    expect(
      leftOutBy(
        tells("Nothing else is known of the matter in the town hall."),
        ...others.map((it) => tells(it)),
      ),
    ).not.toEqual([]);
    expect(leftOutBy(tells(last), ...others.map((it) => tells(it)))).toEqual([]);
  });

  test("the contrary, which is a dispute", () => {
    const others = ["The lighthouse of Orla was destroyed.", "The storm destroyed the lighthouse of Orla."];
    const last = tells("The lighthouse of Orla was not destroyed.");
    expect(leftOutBy(last, ...others.map((it) => tells(it)))).toEqual([]);
  });
});

describe.skipIf(!hasModel("en"))("claims that nobody can leave out", () => {
  const nothing = tells("Nothing else is known of the matter in the town hall.");

  test.each([
    [
      "words without substance",
      "“I never would have,” the engineer Ada Vela said.",
      "“I never would have,” Ada Vela, an engineer, said.",
    ],
    [
      "a description in passing",
      "The alliance Open Water, which called the protest, was pleased.",
      "The Open Water alliance, which had called the protest, had no comment.",
    ],
  ])("%s", (_, first, second) => {
    expect(leftOutBy(nothing, tells(first), tells(second))).toEqual([]);
  });
});
