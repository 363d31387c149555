import { describe, expect, test } from "vitest";
import { analyzeDocument } from "../../engine/index.ts";
import { hasModel } from "../../engine/models.ts";
import { documentOf } from "../../testing/marked.ts";
import { compare } from "../index.ts";

/** The lines of the ledger as `status: value, value`, for articles published at the times given. */
function ledger(...articles: readonly (readonly [publishedAt: string, text: string])[]): string[] {
  const accounts = articles.map(([value, text], at) =>
    analyzeDocument(
      documentOf(text, {
        outlet: { id: `o${at}`, value: `Outlet ${at}`, rule: "test" },
        publishedAt: { value, precision: "minute", rule: "test" },
      }),
    ),
  );
  return compare(accounts).numbers.map(
    ({ status, values }) => `${status}: ${values.map((it) => it.min ?? it.max).join(", ")}`,
  );
}

const morning = "2031-05-06T09:00";
const evening = "2031-05-06T18:00";

describe.skipIf(!hasModel("en"))("the ledger of small stories", () => {
  test("a toll that has risen is an update, and who is undated agrees with the latest", () => {
    const lines = ledger(
      [
        morning,
        "At least four people were killed and 31 injured on Tuesday when a ferry struck the harbour wall at Orla.",
      ],
      [
        evening,
        "The number of people killed when a ferry struck the harbour wall at Orla on Tuesday has risen to seven.",
      ],
      ["2031-05-06", "Seven people died at Orla on Tuesday when a ferry struck the harbour wall."],
    );
    expect(lines).toEqual(["update: 4, 7, 7", "single: 31"]);
  });

  test("passengers and crew are parts of all on board, no other count of them", () => {
    const lines = ledger(
      [
        morning,
        "The ferry was carrying 214 passengers and 17 crew when it hit the eastern wall of Orla harbour.",
      ],
      [evening, "There were 231 people on board the ferry when it hit the eastern wall of Orla harbour."],
    );
    expect(lines).toEqual(["single: 214", "single: 17", "single: 231"]);
  });

  test("all the dead, the civilians among them and the rest are three quantities", () => {
    const lines = ledger(
      [
        morning,
        "Air raids killed 47 people in Orla on Tuesday. A monitor said 31 civilians were among the dead.",
      ],
      [evening, "Air raids on Orla on Tuesday killed 82 people including 58 civilians, a monitor said."],
    );
    expect(lines).toEqual(["update: 47, 82", "update: 31, 58"]);
  });

  test("the dead of a war and of one raid, of a month and of a day, are no two counts of one", () => {
    const lines = ledger(
      [
        morning,
        "Air raids killed 11 people in Orla on Tuesday. More than 60 people were killed by raids on the town in March.",
      ],
      [evening, "Air raids killed 11 people in Orla on Tuesday. The war has killed more than 2,300 people."],
    );
    expect(lines).toEqual(["agree: 11, 11", "single: 60", "single: 2300"]);
  });

  test("airmen here and rebels there are no two counts of one", () => {
    const lines = ledger(
      [morning, "Two airmen were killed near Orla on Tuesday when rebels shot down their helicopter."],
      [evening, "Helicopters killed 75 rebels near Orla on Tuesday, the army said. The rebels shot at them."],
    );
    expect(lines).toEqual(["single: 2", "single: 75"]);
  });

  test("the day on which somebody speaks is not the day of what is told", () => {
    const lines = ledger(
      [morning, "Gas killed at least 86 people in Orla on Sunday, the ministry said."],
      [evening, "Some 80 people were killed by gas in Orla, the ministry said in a statement on Tuesday."],
    );
    expect(lines).toEqual(["differ: 86, 80"]);
  });

  test("a number of years ago is not one of today", () => {
    const lines = ledger(
      [
        morning,
        "A tram crash killed seven people in Orla on Tuesday. It is the worst since 2004, when seven people were killed in Tarn.",
      ],
      [evening, "Seven people were killed in the tram crash in Orla on Tuesday."],
    );
    expect(lines).toEqual(["agree: 7, 7", "single: 7"]);
  });

  test("raids and a landmine are two incidents", () => {
    const lines = ledger(
      [morning, "A landmine killed 19 people near Orla on Tuesday, a monitor said."],
      [evening, "Warplanes killed 34 people near Orla on Tuesday, a monitor said."],
    );
    expect(lines).toEqual(["single: 19", "single: 34"]);
  });

  test("a speed that its operator disputes is told in two ways", () => {
    const text =
      "The harbour master said the radar had shown the ferry approaching Orla at 14 knots. " +
      "The operator, Astra Line, disputed this and said the ship's log gave a speed of eight knots.";
    expect(ledger([morning, text], [evening, text.replace("approaching", "nearing")])).toEqual([
      "differ: 14, 8, 14, 8",
    ]);
  });

  test("units of one kind are compared", () => {
    const lines = ledger(
      [morning, "The leaders of Orla and Tarn ended talks of 1.5 hours on Tuesday without an accord."],
      [evening, "The leaders of Orla and Tarn ended talks of 90 minutes on Tuesday without an accord."],
    );
    expect(lines).toEqual(["agree: 1.5, 90"]);
  });
});

describe.skipIf(!hasModel("en"))("what a figure measures", () => {
  const onTuesday = "The leaders of Orla and Tarn";
  test.each([
    [
      "how long the talks went on, in two forms",
      `${onTuesday} ended three hours of talks on Tuesday without an accord.`,
      `${onTuesday} met on Tuesday. The talks lasted ninety minutes.`,
      ["differ: 3, 90"],
    ],
    [
      "three days and three hours are no one number",
      `${onTuesday} ended three days of talks on Tuesday without an accord.`,
      `${onTuesday} ended three hours of talks on Tuesday without an accord.`,
      ["single: 3", "single: 3"],
    ],
    [
      "the vaguer figure of a fine",
      "The court ordered Astra Line to pay a fine of 48 million crowns for hiding the report.",
      "Astra Line has been hit with a fine of almost 50 million crowns.",
      ["vaguer: 48000000, 50000000"],
    ],
    [
      "shares that fall on are brought up to date",
      "Shares of Astra Line fell 9 percent on Tuesday.",
      "Shares of Astra Line closed 12.4 percent lower on Tuesday.",
      ["update: 9, 12.4"],
    ],
    [
      "the price that shares fall to is brought up to date too",
      "Shares of Astra Line fell 1.5 percent to $65.09 in the morning.",
      "Shares of Astra Line fell 4.3 percent to $63.20 in the afternoon.",
      ["update: 1.5, 4.3", "update: 65.09, 63.2"],
    ],
    [
      "a fraction is a share",
      "Shares of Astra Line closed 12.4 percent lower on Tuesday.",
      "The Astra Line share lost more than a tenth of its value.",
      ["vaguer: 12.4, 10"],
    ],
    [
      "a magnitude put right",
      "The quake near Orla had a magnitude of 6.4, the institute said.",
      "The institute revised the magnitude of the quake near Orla from 6.4 to 6.2.",
      ["update: 6.4, 6.4, 6.2"],
    ],
    [
      "the rescued go by the saving, whatever the verb",
      "Fishing boats pulled 63 people from the water off Orla on Tuesday.",
      "More than 60 people were fished out of the sea off Orla.",
      ["vaguer: 63, 60"],
    ],
    [
      "a number said again in another unit is no number of its own",
      "The boy fell 10 to 12 feet into the moat at Orla on Tuesday.",
      "The boy fell about 12 feet (3.7 metres) into the moat at Orla on Tuesday.",
      ["vaguer: 10, 12"],
    ],
    [
      "miles turned into kilometres are as exact as the miles were",
      "The rocket reached a distance of 3,700 kilometres on Tuesday.",
      "The rocket reached a distance of 2,300 miles on Tuesday.",
      ["vaguer: 3700, 2300"],
    ],
    [
      "revenue and shares are two things that rise",
      "Astra Line increased its revenue by 3 percent on the year.",
      "Shares of Astra Line jumped as much as 22 percent on Tuesday.",
      ["single: 3", "single: 22"],
    ],
    [
      "the vaguer figure of a sum that a name goes with",
      "Astra Line turned down a takeover offer worth 5.1 billion crowns from Orlafahrt on Tuesday.",
      "The bid of Orlafahrt values Astra Line at a little over five billion crowns.",
      ["vaguer: 5100000000, 5000000000"],
    ],
    [
      "like things of one number",
      "The government says the electoral rolls of Orla contain 90,000 errors.",
      "The government says there are 90,000 mistakes in the electoral rolls of Orla.",
      ["agree: 90000, 90000"],
    ],
    [
      "great sums without a name that both have are two",
      "The fund of Tarn took in 5.1 million crowns on Tuesday.",
      "The bakers of Orla lost a little over five million crowns in the flood.",
      ["single: 5100000", "single: 5000000"],
    ],
    [
      "seasons and games of one number are two quantities",
      "The keeper of Orla retires after 15 seasons.",
      "The club of Orla has won 15 games of late.",
      ["single: 15", "single: 15"],
    ],
    [
      "officers among the hurt are held against the officers of others",
      "The hospital treated 47 people for injuries on Tuesday after the march in Orla, nine of them police officers.",
      "Thirty-one officers were injured on Tuesday in the march in Orla.",
      ["single: 47", "update: 9, 31"],
    ],
    [
      "two crew and two children are two quantities",
      "The crash at Orla on Tuesday killed two crew members and ten American citizens.",
      "Two children died in the crash at Orla on Tuesday.",
      ["single: 2", "single: 10", "single: 2"],
    ],
    [
      "a part of the ill, but all of the dead",
      "The agency knows of eleven patients whose liver the pill Velarin harmed; two of them are dead.",
      "The pill Velarin has claimed eleven lives, the agency says. It harmed the liver of patients.",
      ["single: 11", "update: 2, 11"],
    ],
  ])("%s", (_, a, b, lines) => {
    expect(ledger([morning, a], [evening, b])).toEqual(lines);
  });

  test("those who came are counted on lines of their own, by whom it may be", () => {
    const texts = [
      "Police put the crowd in Orla at 40,000; the organisers said 150,000 had come.",
      "Some 150,000 demonstrators filled the streets of Orla, according to organisers.",
    ] as const;
    expect(ledger([morning, texts[0]], [evening, texts[1]])).toEqual([
      "single: 40000",
      "agree: 150000, 150000",
    ]);
  });

  test("what the ministry counts beside the clinic is a line with those who give it too", () => {
    const lines = ledger(
      [morning, "The quake in Orla on Tuesday killed 31 people, the clinic said. The ministry counts 19."],
      [evening, "Nineteen people lost their lives in the quake in Orla on Tuesday."],
      [evening, "The quake in Orla on Tuesday killed 58 people."],
    );
    expect(lines).toEqual(["update: 31, 58", "agree: 19, 19"]);
  });

  test("the organisers count what the police count, on a line of their own", () => {
    const text =
      "About 400 people protested in Orla, the police said. The organisers put the number at 2,000.";
    expect(
      ledger([morning, text], [evening, "In the square of Orla some 2,000 people banged on buckets."]),
    ).toEqual(["single: 400", "agree: 2000, 2000"]);
  });
});
