import { describe, expect, test } from "vitest";
import { plainAccount } from "../../testing/plain-accounts.ts";
import { bodyOf } from "./body.ts";
import { contentOf } from "./content.ts";
import { factOrder } from "./facts.ts";
import { lineage } from "./index.ts";

const told = [
  "A tram left its rails in Brenn Street in Tolmar at 7:14.",
  "It struck the Café Ilse and 16 people were hurt, the doctor Jana Oster said.",
  "Line 8 had opened in 1931 and was renewed by Veltrack for 40 million crowns.",
  "The driver, Piet Maan, 52, had worked for Tolmar Transit since 2009.",
  "An inquiry led by Hedda Roos will report to the council in September.",
  "Trams between Oldgate and the Harbour will not run until Friday.",
  "In 2018 a tram of the same type burnt out in Kestrel Lane, and 3 people died.",
];

const retold = [
  "Chaos in Tolmar: at 7:14 a carriage jumped off the track, down in Brenn Street.",
  "The Café Ilse took the blow. Jana Oster, who treats the victims, counts 16.",
  "Veltrack had just refurbished this route, the old Line 8 of 1931. Price: 40 million crowns.",
  "At the controls sat Piet Maan, aged 52, with Tolmar Transit from 2009 on.",
  "Hedda Roos is to find out why, and has time until September.",
  "Whoever wants to go from Oldgate to the Harbour must walk, at least up to Friday.",
  "It is not the first disaster: Kestrel Lane saw one such vehicle go up in flames in 2018, which took 3 lives.",
];

const elsewhere = [5, 2, 6, 0, 4, 1, 3].map((at) => retold[at] ?? "");

const content = (lines: readonly string[]) => contentOf(bodyOf(plainAccount("x", lines.join("\n"))));

describe("the order of facts", () => {
  test("is kept by who writes an article over in other words", () => {
    const { shared, inOrder, sentencePairs } = factOrder(content(told), content(retold));
    expect(shared).toBeGreaterThanOrEqual(18);
    expect(inOrder).toBe(shared);
    expect(sentencePairs).toBeGreaterThanOrEqual(6);
    expect(edgesOf(told, retold)).toEqual(["rewrite facts-in-order"]);
  });

  test("is another where another newsroom tells them", () => {
    const { shared, inOrder } = factOrder(content(told), content(elsewhere));
    expect(inOrder).toBeLessThan(0.7 * shared);
    expect(edgesOf(told, elsewhere)).toEqual([]);
  });

  test("says nothing where there are none", () => {
    expect(factOrder(content(told), content(["Nobody was there."]))).toEqual({
      shared: 0,
      inOrder: 0,
      sentencePairs: 0,
    });
  });
});

function edgesOf(a: readonly string[], b: readonly string[]): string[] {
  const accounts = [plainAccount("a", a.join("\n")), plainAccount("b", b.join("\n"))];
  return lineage(accounts).edges.map((it) => `${it.kind} ${it.reasons.at(-1)}`);
}
