import { describe, expect, test } from "vitest";
import { analyzeDocument } from "../../../engine/index.ts";
import { hasModel } from "../../../engine/models.ts";
import { documentOf } from "../../../testing/marked.ts";
import { compare } from "../../index.ts";

/** What articles of one story contradict each other in, as `on nature: value / value`; numbers left out. */
function disputes(...articles: readonly (readonly [publishedAt: string, text: string])[]): string[] {
  return claimsOf(articles).flatMap((claim) =>
    claim.disputes
      .filter((it) => it.on !== "number")
      .map(({ on, nature, positions }) => `${on} ${nature}: ${positions.map((it) => it.value).join(" / ")}`),
  );
}

/** The same as `on nature rule`, numbers too. */
function natures(...articles: readonly (readonly [publishedAt: string, text: string])[]): string[] {
  return claimsOf(articles).flatMap((claim) =>
    claim.disputes.map(({ on, nature, rule }) => `${on} ${nature} ${rule}`),
  );
}

function claimsOf(articles: readonly (readonly [publishedAt: string, text: string])[]) {
  const accounts = articles.map(([value, text], at) =>
    analyzeDocument(
      documentOf(text, {
        outlet: { id: `o${at}`, value: `Outlet ${at}`, rule: "test" },
        publishedAt: { value, precision: "minute", rule: "test" },
      }),
    ),
  );
  return compare(accounts).claims;
}

const morning = "2031-05-06T09:00";
const evening = "2031-05-06T18:00";

describe.skipIf(!hasModel("en"))("disputes between statements in different claims", () => {
  test.each([
    [
      "at which hour a barge struck, in other words",
      "A barge struck the quay of Orla shortly after 6:40 a.m. on Tuesday.",
      "The log of the harbour of Orla puts the collision of the barge on Tuesday at 7.05am.",
      ["time contradiction: 06:40 / 07:05"],
    ],
    [
      "an hour by which something was done is no hour of it",
      "A barge struck the quay of Orla shortly after 6:40 a.m. on Tuesday.",
      "A barge had struck the quay of Orla by 9 a.m. on Tuesday.",
      [],
    ],
    [
      "two clocks within a quarter of an hour are one moment",
      "A barge struck the quay of Orla shortly after 6:40 a.m. on Tuesday.",
      "A barge rammed the quay of Orla at about 6:45 a.m. on Tuesday.",
      [],
    ],
    [
      "two things, north and south",
      "The old mill of Tarn, which burned down on Tuesday, stood north of Orla.",
      "A school south of Orla took in the families of Tarn.",
      [],
    ],
    [
      "an hour of which it is said that it was then",
      "The order to leave the valley of Tarn was given at 5:30 p.m. on Monday, the mayor of Orla said.",
      "It was 8:10 p.m. on Monday when the order to leave the valley went out, people in Tarn say.",
      ["time contradiction: 17:30 / 20:10"],
    ],
    [
      "an hour of what a noun tells",
      "The fire broke out near Tarn shortly before 4 p.m. on Monday.",
      "The log of the fire brigade records the outbreak of the fire at 2.40 p.m. on Monday near Tarn.",
      ["time contradiction: 16:00 / 14:40"],
    ],
    [
      "what was not spoken of and what was brought up",
      "The war in Karvenia was not discussed at the talks in Orla on Monday, the spokesman said.",
      "Ada Vela raised the war in Karvenia at the talks in Orla on Monday.",
      ["polarity contradiction: positive / negative"],
    ],
    [
      "what somebody failed to do",
      "The new satellite of Tarnia failed to enter its intended orbit on Monday.",
      "The new satellite of Tarnia entered its intended orbit on Monday.",
      ["polarity contradiction: positive / negative"],
    ],
    [
      "weeks and days before one event",
      "Weeks before the flood of Tarn the mayor, Ada Vela, signed the treaty of the lamp.",
      "Ada Vela signed the treaty of the lamp in Orla just days before the flood of Tarn.",
      ["time contradiction: weeks before / just days before"],
    ],
    [
      "two weeks and a few weeks can be one",
      "Two weeks before the flood of Tarn the mayor, Ada Vela, signed the treaty of the lamp.",
      "Ada Vela signed the treaty of the lamp in Orla just a few weeks before the flood of Tarn.",
      [],
    ],
    [
      "so far north and so far south",
      "The quake struck 12 kilometres north of Orla, the institute said.",
      "The quake began near Tarn, 12 kilometres to the south of Orla.",
      ["place contradiction: north / south"],
    ],
    [
      "a deed that its doer had no part in",
      "Agents of Tarnia opened the sluice of the old reservoir at Orla in August.",
      "Tarnia had no part whatever in the opening of the sluice of the old reservoir, the Foreign Ministry said.",
      ["polarity contradiction: told / denied"],
    ],
    [
      "what is called false",
      "Two storeys were added to the house in Mill Street in 2029, neighbours said.",
      "Claims that storeys had been added to the house without a permit are false.",
      ["polarity contradiction: told / denied"],
    ],
    [
      "a denial of something else",
      "Two storeys were added to the house in Mill Street in 2029, neighbours said.",
      "Claims that the bridge of Tarn had been closed without a permit are false.",
      [],
    ],
    [
      "what is done here and the opposite there",
      "The board of Velox rejected the offer of Astra on Monday.",
      "The board of Velox has accepted the offer of Astra, its chairman said on Monday.",
      ["polarity contradiction: accept / reject"],
    ],
    [
      "what another board does is no opposite",
      "The board of Velox rejected the offer of Astra on Monday.",
      "The council of Tarn has accepted the plan for a bridge, its mayor said on Monday.",
      [],
    ],
    [
      "a man dies but once",
      "Ada Vela died on Thursday in Orla.",
      "Ada Vela died in Orla on Friday.",
      ["time contradiction: 2031-05-01 / 2031-05-02"],
    ],
    [
      "two men die on two days",
      "Ada Vela died on Thursday in Orla.",
      "Bruno Kask died in Orla on Friday.",
      [],
    ],
    [
      "what is undecided here and settled there",
      "Astra Line has not yet decided whether it will appeal, a spokeswoman said.",
      "Astra Line will appeal, its lawyer said on Tuesday evening.",
      ["modality update: open / appeal"],
    ],
    [
      "who considers and who will have considered nothing else",
      "Astra Line was considering an appeal, it said in the morning.",
      "Astra Line will suspend its crossings, it said on Tuesday evening.",
      [],
    ],
    [
      "what had not been done since a year, and is now",
      "The rowers of Orla had not won the Tarn regatta since 1908.",
      "The rowers of Orla won the Tarn regatta on Monday.",
      [],
    ],
    [
      "opposites that follow each other",
      "The ferry Halda left the harbour of Orla at noon.",
      "The ferry Halda arrived in the harbour of Orla.",
      [],
    ],
    [
      "opposites of two things",
      "Ministers in Orla opposed the licence of Velox.",
      "Ministers in Orla support the complaint of Astra against the harbour tax.",
      [],
    ],
    [
      "more denied than the other tells",
      "Ada Vela trusted Bruno Kask to bring the boats home.",
      "Ada Vela did not trust Bruno Kask with the delicate business of the old lighthouse.",
      [],
    ],
    [
      "hours by two clocks",
      "The rocket was launched from Orla at 9 a.m. local time.",
      "The rocket was launched from Orla at 7:30 p.m. ET.",
      [],
    ],
    [
      "hours of what is planned and of what was done",
      "The rocket will be launched from Orla on Tuesday at 9 a.m.",
      "The rocket was launched from Orla on Tuesday at 10:30 a.m.",
      ["modality update: planned / done"],
    ],
    [
      "days and hours after two events",
      "The island of Tarn fired a rocket just days after the Council of Orla voted for sanctions on Tarn.",
      "The island of Tarn fired a rocket just hours after Ada Vela answered the sanctions of the Council of Orla on Tarn.",
      [],
    ],
    [
      "consideration in passing",
      "The girls of Tarn are well considering how they were held, the mayor said.",
      "The girls of Tarn were held in Orla, the mayor said.",
      [],
    ],
    [
      "a denial for the hour",
      "Nobody had immediately claimed the attack on the bridge of Orla.",
      "The Grey Band claimed the attack on the bridge of Orla.",
      ["polarity update: negative / positive"],
    ],
    [
      "what holds of every village, and not of one",
      "Help reached every village of the valley within the hour.",
      "No rescue team had come to the village of Tarn for nine hours, people there say.",
      ["polarity contradiction: all / not one"],
    ],
    [
      "what holds of every village, and something else that did not come to one",
      "Help reached every village of the valley within the hour.",
      "The power has not been restored in the village of Tarn.",
      [],
    ],
    [
      "what is to be done to no plant, and to one",
      "No plant will be closed, Astra said.",
      "The works in Tarn will be shut in 2033.",
      ["polarity contradiction: none / one"],
    ],
    [
      "what is to be done to no plant, and to a school",
      "No plant will be closed, Astra said.",
      "The school in Tarn will be shut in 2033.",
      [],
    ],
    [
      "what was no joke, and what is one",
      "The flood was no joke, Ada Vela said.",
      "The tax is a joke, Bruno Kask said.",
      [],
    ],
    [
      "what was not used, and is found",
      "Not a single rubber bullet was fired, Ada Vela said.",
      "Surgeons in Orla removed rubber projectiles from four patients.",
      ["polarity contradiction: not used / found"],
    ],
    [
      "what was not used, and is stored",
      "Not a single rubber bullet was fired, Ada Vela said.",
      "The police of Orla keep rubber projectiles in a cellar.",
      [],
    ],
    [
      "a vote with all voices, and with some against",
      "The board of Velox unanimously rejected the bid of Astra.",
      "Two of nine directors voted against the rejection of the bid of Astra.",
      ["polarity contradiction: unanimous / divided"],
    ],
    [
      "votes of two bodies",
      "The board of Velox unanimously rejected the bid of Astra.",
      "Two of nine judges dissented from the ruling on the bid of Astra.",
      [],
    ],
    [
      "who was first",
      "Officers charged before a single stone was thrown, witnesses said.",
      "Only after the third volley of stones did the police charge the crowd with tear gas.",
      ["order contradiction: police first / stone first"],
    ],
    [
      "who was first in two tellings of one order",
      "Officers charged before a single stone was thrown, witnesses said.",
      "The police charged the crowd before anybody had thrown a stone.",
      [],
    ],
    [
      "in danger in the morning, dead in the evening",
      "Ada Vela was in a critical condition in hospital.",
      "Ada Vela died in hospital in the afternoon.",
      ["modality update: in danger / dead"],
    ],
    [
      "one in danger, another dead",
      "Ada Vela was in a critical condition in hospital.",
      "Bruno Kask died in hospital in the afternoon.",
      [],
    ],
    [
      "a day that is another clause's",
      "Ada Vela signed a treaty with Tarn that on Sunday had been printed in Orla.",
      "Ada Vela signed the treaty with Tarn in Orla on Monday.",
      [],
    ],
  ])("%s", (_, a, b, found) => {
    expect(disputes([morning, a], [evening, b])).toEqual(found);
  });

  test("a rewrite that puts another thing in the place of what its source judges", () => {
    const kept =
      "The harbour of Orla was closed on Tuesday after a barge struck its quay, the mayor, Ada Vela, said. " +
      "Twelve boats had to wait outside the lighthouse until the evening, and the market of Tarn had no fish. " +
      "Bruno Kask, who owns nine of the boats, spoke of the worst day in thirty years.";
    const source = `${kept} Vela called the port a lifeline in its brutal repression of the islands, Kask added.`;
    const rewrite = `${kept} Vela called the port a lifeline in the face of harsh sanctions on the islands, Outlet 0 reports.`;
    expect(disputes([morning, source], [evening, rewrite])).toEqual([
      "wording distortion: brutal repression / harsh sanction",
    ]);
  });

  test("a share told rounder", () => {
    const a = "Astra will cut about 1,400 jobs in Orla, 12 percent of its workforce.";
    const b = "About 1,400 people at Astra in Orla will lose their jobs, roughly one in eight.";
    expect(natures([morning, a], [evening, b])).toContain("number rounding rounded-figure");
    const other = "The harbour of Tarn lost roughly one in eight of its boats.";
    expect(natures([morning, a], [evening, other])).toEqual([]);
  });

  test("an article that reports both sides takes neither", () => {
    const north = "The quake struck 12 kilometres north of Orla, the institute said.";
    const south = "The quake began near Tarn, 12 kilometres to the south of Orla, the agency said.";
    expect(disputes([morning, north], [evening, `${north} ${south}`])).toEqual([]);
    expect(disputes([morning, north], [morning, south], [evening, `${north} ${south}`])).toEqual([
      "place contradiction: north / south",
    ]);
  });
});
