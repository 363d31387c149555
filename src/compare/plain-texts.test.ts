import { expect, test } from "vitest";
import { type Article, accountOf, type Fact } from "../testing/accounts.ts";
import { compare } from "./index.ts";

const names = { "Ada Vela": "person", Orla: "place" } as const;
const arrival = {
  lemma: "arrive",
  agent: "Ada Vela",
  others: ["Orla"],
  when: ["Tuesday", "2031-05-06"],
} as const;

function textOf(...texts: readonly string[]): string | undefined {
  const articles = texts.map((text, at): Article => {
    const verb = /landed|arrived|barged/.exec(text)?.[0] ?? "";
    const fact: Fact = { ...arrival, text, verb };
    return { outlet: `Outlet ${at}`, publishedAt: "2031-05-06", facts: [fact], names };
  });
  const agreed = compare(articles.map(accountOf)).claims.filter((it) => it.origins > 1);
  return agreed[0]?.text.quote;
}

test.each([
  [
    "who judges does not speak for all",
    "Ada Vela, the heartless one, arrived in Orla on Tuesday for the harbour talks.",
    "On Tuesday Ada Vela landed in Orla for talks on the harbour.",
    "On Tuesday Ada Vela landed in Orla for talks on the harbour",
  ],
  [
    "nor does who begins amid a thought",
    "She, Ada Vela, arrived in Orla on Tuesday for the harbour talks.",
    "On Tuesday Ada Vela landed in Orla for talks on the harbour.",
    "On Tuesday Ada Vela landed in Orla for talks on the harbour",
  ],
])("%s", (_, one, other, shown) => {
  expect(textOf(one, other)).toContain(shown);
  expect(textOf(other, one)).toContain(shown);
});
