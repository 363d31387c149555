import { describe, expect, test } from "vitest";
import { plainAccount } from "../../testing/plain-accounts.ts";
import { bodyOf } from "./body.ts";
import { factOrder, noFactOrder } from "./facts.ts";
import { lineage } from "./index.ts";

const told = [
  "A tram left its rails in Brenn Street in Tolmar at 7:14.",
  "It struck the Café Ilse and 16 people were hurt, the doctor Jana Oster said.",
  "Line 8 had opened in 1931 and was renewed by Veltrack for 40 million crowns.",
  "The driver, Piet Maan, 52, had worked for Tolmar Transit since 2009.",
  "An inquiry led by Hedda Roos will report to the council in September.",
  "Trams between Oldgate and the Harbour will not run until Friday.",
  "In 2018 a tram of the same type burnt out in Kestrel Lane, and 3 people died.",
  "Mayor Oda Brill asked people to stay away from the Old Market and its 22 stalls.",
];

const retold = [
  "Chaos in Tolmar: at 7:14 a carriage jumped off the track, down in Brenn Street.",
  "The Café Ilse took the blow. Jana Oster, who treats the victims, counts 16.",
  "Veltrack had just refurbished this route, the old Line 8 of 1931. Price: 40 million crowns.",
  "At the controls sat Piet Maan, aged 52, with Tolmar Transit from 2009 on.",
  "Hedda Roos is to find out why, and has time until September.",
  "Whoever wants to go from Oldgate to the Harbour must walk, at least up to Friday.",
  "It is not the first disaster: Kestrel Lane saw one such vehicle go up in flames in 2018, which took three lives.",
  "Do not come to the Old Market, twenty-two stalls or not: such is the plea of Oda Brill, the head of the town.",
];

const reordered = [5, 2, 6, 0, 4, 7, 1, 3].map((at) => retold[at] ?? "");

const body = (lines: readonly string[]) => bodyOf(plainAccount("x", lines.join("\n")));
const orderOf = (a: readonly string[], b: readonly string[]) => factOrder(body(a), body(b));

describe("the order of facts", () => {
  test("is kept by who writes an article over in other words", () => {
    const { shared, joined, share, turned } = orderOf(told, retold);
    expect(shared).toBeGreaterThanOrEqual(16);
    expect(joined.length).toBeGreaterThanOrEqual(8);
    expect(share.a).toBe(1);
    expect(turned).toBe(0);
    expect(edgesOf(told, retold)).toEqual(["rewrite facts-in-order"]);
  });

  test("is another where another newsroom tells them", () => {
    const { compared, turned } = orderOf(told, reordered);
    expect(turned).toBeGreaterThan(0.3 * compared);
    expect(edgesOf(told, reordered)).toEqual([]);
  });

  test("joins sentences without another word in common, and they are passages", () => {
    const [edge] = lineage([plainAccount("a", told.join("\n")), plainAccount("b", retold.join("\n"))]).edges;
    expect(edge?.coverage).toBeGreaterThan(0.6);
  });

  test("one sentence that stands elsewhere is a newsroom's own choice", () => {
    const moved = [...told.slice(0, 2), ...told.slice(6, 7), ...told.slice(2, 6), ...told.slice(7)];
    const { compared, turned } = orderOf(told, moved);
    expect([turned, compared]).toEqual([4, 28]);
  });

  test("of a few facts, or of those of one part, shows nothing", () => {
    expect(edgesOf(told.slice(0, 4), retold.slice(0, 4))).toEqual([]);
    const report = [...told, ...Array.from({ length: 14 }, (_, at) => `Nobody at stop ${at + 70} saw it.`)];
    const other = [
      ...retold,
      ...Array.from({ length: 14 }, (_, at) => `At ${at + 90} doors we rang in vain.`),
    ];
    expect(edgesOf(report, other)).toEqual([]);
  });

  test.each([
    ["a number in digits and in words", "He lost 7 sheep.", "Seven sheep are gone.", 1],
    ["a day of the month", "It began on March 3.", "The third of March saw it begin.", 2],
    ["one is no number", "There was 1 sheep.", "One sheep was there.", 0],
    [
      "what is quoted is another's",
      "“Ask 44 of them in Tolmar,” he said.",
      "“In Tolmar 44 know,” he said.",
      0,
    ],
    [
      "what is told twice has no place",
      "In Tolmar it rained. It did so in Tolmar.",
      "It rained in Tolmar.",
      0,
    ],
    ["a word that only begins a sentence is no name", "Sheep ran off. He wept.", "Sheep had run off.", 0],
  ])("%s", (_, one, other, shared) => {
    expect(orderOf([one], [other]).shared).toBe(shared);
  });

  test("says nothing where there are none", () => {
    expect(orderOf(told, ["Nobody was there."])).toEqual(noFactOrder);
  });
});

function edgesOf(a: readonly string[], b: readonly string[]): string[] {
  const accounts = [plainAccount("a", a.join("\n")), plainAccount("b", b.join("\n"))];
  return lineage(accounts).edges.map((it) => `${it.kind} ${it.reasons.at(-1)}`);
}
