import { describe, expect, test } from "vitest";
import { analyzeDocument } from "../../engine/index.ts";
import { hasModel } from "../../engine/models.ts";
import { documentOf } from "../../testing/marked.ts";
import { compare } from "../index.ts";

const storm = "A storm struck the port of Orla on Monday night.";

/** The items of the timeline that are told by the last sentence of some articles, each as its time. */
function itemsOf(...facts: readonly string[]): string[] {
  const accounts = facts.map((fact, at) =>
    analyzeDocument(
      documentOf([storm, fact].join("\n\n"), {
        outlet: { id: `o${at}`, value: `Outlet ${at}`, rule: "test" },
        publishedAt: { value: "2031-05-14T18:00", precision: "minute", rule: "test" },
      }),
    ),
  );
  const { timeline } = compare(accounts);
  return timeline.filter((it) => !it.text.quote.includes("storm")).map((it) => it.time.value);
}

describe.skipIf(!hasModel("en"))("one event is one item", () => {
  test.each([
    [
      "each clause mostly in the other",
      [
        "The offer of the Quillon group stands until the 26th of May.",
        "On May 26 the offer of the Quillon group runs out.",
      ],
    ],
    [
      "a like deed of the same thing, though the hour differs",
      [
        "The fire in the harbour began on Tuesday at around four in the afternoon.",
        "The fire broke out in the harbour shortly after 2.40pm on Tuesday.",
      ],
    ],
    [
      "one odd minute",
      [
        "The computers of the clinic were locked at 3:20 a.m. on Tuesday.",
        "The gang launched its ransomware at 3.20 a.m. on Tuesday.",
      ],
    ],
    [
      "an hour that does not say which half of the day it means",
      [
        "The march set off from the Wool Market at 2 p.m.",
        "The procession started at the Wool Market at two o'clock.",
      ],
    ],
  ] as const)("%s", (_, facts) => {
    expect(itemsOf(...facts)).toHaveLength(1);
  });

  test.each([
    [
      "two deeds of one hour",
      ["The council met at three o'clock on Tuesday.", "The gang left the island at 3 p.m. on Tuesday."],
    ],
    [
      "two deeds of one ship",
      ["The ferry left Tarn on Tuesday morning.", "The ferry hit the mole of Orla on Tuesday afternoon."],
    ],
  ] as const)("but not %s", (_, facts) => {
    expect(itemsOf(...facts)).toHaveLength(2);
  });
});
