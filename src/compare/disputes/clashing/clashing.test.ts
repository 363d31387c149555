import { describe, expect, test } from "vitest";
import { analyzeDocument } from "../../../engine/index.ts";
import { hasModel } from "../../../engine/models.ts";
import { documentOf } from "../../../testing/marked.ts";
import { compare } from "../../index.ts";

/** What two articles of one morning contradict each other in, as `rule: value / value`. */
function disputes(...texts: readonly string[]): string[] {
  const accounts = texts.map((text, at) =>
    analyzeDocument(
      documentOf(text, {
        outlet: { id: `o${at}`, value: `Outlet ${at}`, rule: "test" },
        publishedAt: { value: `2031-05-06T0${8 + at}:00`, precision: "minute", rule: "test" },
      }),
    ),
  );
  return compare(accounts).claims.flatMap((claim) =>
    claim.disputes.map(({ rule, positions }) => `${rule}: ${positions.map((it) => it.value).join(" / ")}`),
  );
}

describe.skipIf(!hasModel("en"))("counterparts that clash in one thing", () => {
  test.each([
    [
      "two days, the one behind the words of its statement",
      "The leak was discovered on 2 May, the company said.",
      "Veltra had found the leak as early as 28 April.",
      ["clash-of-days: 2031-05-02 / 2031-04-28"],
    ],
    [
      "one weekday of two weeks",
      "The leak was discovered on 25 April, the company said.",
      "Veltra had found the leak on 2 May.",
      [],
    ],
    [
      "another event of the kind",
      "The leak was discovered on 2 May, the company said.",
      "Veltra had found another leak as early as 28 April.",
      [],
    ],
    [
      "two hours",
      "The fire broke out near the quarry of Tarn shortly after 2 p.m.",
      "The fire near the quarry of Tarn started at 12:40 p.m., farmers say.",
      ["hours-of-one-deed: 14:00 / 12:40"],
    ],
    [
      "two hours of verbs that are not alike",
      "The first call reached the fire brigade of Tarn at 2:10 p.m.",
      "The fire brigade of Tarn was called at 1:35 p.m., the log shows.",
      ["clash-of-hours: 14:10 / 13:35"],
    ],
    [
      "an hour by which it was done",
      "The fire broke out near the quarry of Tarn shortly after 2 p.m.",
      "The fire near the quarry of Tarn had started by 5 p.m., farmers say.",
      [],
    ],
    [
      "two lengths of time",
      "The meeting in Orla lasted three hours.",
      "The meeting in Orla lasted only 90 minutes, diplomats said.",
      ["clash-of-durations: three hours / 90 minutes"],
    ],
    [
      "a length of something else",
      "The meeting in Orla lasted three hours.",
      "The meeting in Orla ended after 90 minutes, diplomats said.",
      [],
    ],
    [
      "one before and after another deed",
      "After the opening of the grain fair in Orla, Ada Vela and Bruno Kask held talks on fishing.",
      "Ada Vela and Bruno Kask held their talks on fishing before the opening of the grain fair.",
      ["clash-of-order: After the opening of the grain fair in Orla / before the opening of the grain fair"],
    ],
    [
      "before one deed and after another",
      "After the closing of the grain fair in Orla, Ada Vela and Bruno Kask held talks on fishing.",
      "Ada Vela and Bruno Kask held their talks on fishing before the opening of the new bridge.",
      [],
    ],
    [
      "north and south-west of one town",
      "The fire began on a ridge north of Tarn, a town of farmers, on Monday.",
      "The fire began on Monday by a quarry south-west of Tarn.",
      ["clash-of-directions: north / south-west"],
    ],
    [
      "what was to come and is done",
      "Ada Vela will open the new bridge of Orla on Tuesday.",
      "Ada Vela opened the new bridge of Orla on Tuesday.",
      ["planned-and-done: planned / done"],
    ],
    [
      "a purpose, and what was done",
      "Ada Vela came to Orla on Tuesday to open the new bridge.",
      "Ada Vela opened the new bridge of Orla on Tuesday.",
      [],
    ],
    [
      "two houses",
      "The ministers met in a hotel in Orla on Monday.",
      "The ministers met in the palace of Orla on Monday.",
      ["clash-of-premises: hotel / palace"],
    ],
    [
      "a room of a house",
      "The ministers met in a hotel in Orla on Monday.",
      "The ministers met in the ballroom in Orla on Monday.",
      [],
    ],
    [
      "two countries that did it",
      "The ceasefire plan was drafted by Norway.",
      "Turkey drafted the ceasefire plan.",
      ["clash-of-doers: Norway / Turkey"],
    ],
    [
      "two kinds of people",
      "The police opened the gate of the camp.",
      "The gate of the camp was opened by soldiers.",
      ["clash-of-doers: The police / soldiers"],
    ],
    [
      "one kind by two words",
      "The gate of the camp was opened by rebels.",
      "Militants opened the gate of the camp.",
      [],
    ],
    [
      "what many may do",
      "The police watched the gate of the camp.",
      "The gate of the camp was watched by soldiers.",
      [],
    ],
  ])("%s", (_, first, second, expected) => {
    expect(disputes(first, second)).toEqual(expected);
  });

  test("some of a crowd to whom something is done are no other count of it", () => {
    const came = "Some 300 people demonstrated outside the embassy in Orla on Monday.";
    expect(
      disputes(came, "Outside the embassy in Orla the police dragged away 40 demonstrators on Monday."),
    ).toEqual([]);
  });
});
