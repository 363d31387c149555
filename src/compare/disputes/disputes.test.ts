import { describe, expect, test } from "vitest";
import { type Article, accountOf, type Fact } from "../../testing/accounts.ts";
import { compare } from "../index.ts";

const names = { "Ada Vela": "person", "Bruno Kask": "person", Orla: "place", Tarn: "place" } as const;

/** One sentence an outlet; the disputes that come of it as `on nature: value / value`. */
function disputesBetween(...facts: readonly Fact[]): string[] {
  const articles = facts.map(
    (fact, at): Article => ({ outlet: `Outlet ${at}`, publishedAt: "2031-05-07", facts: [fact], names }),
  );
  const { claims } = compare(articles.map(accountOf));
  return claims.flatMap((it) =>
    it.disputes.map(
      ({ on, nature, positions }) => `${on} ${nature}: ${positions.map((side) => side.value).join(" / ")}`,
    ),
  );
}

const walked = (text: string, agent = "Ada Vela"): Fact => ({ text, lemma: "walk", verb: "walked", agent });
const taken = (text: string, agent = "Ada Vela"): Fact => ({ text, lemma: "take", verb: "taken", agent });

describe("opposite states", () => {
  test.each([
    [
      "of one person",
      walked("Ada Vela walked ashore unhurt."),
      taken("Ada Vela was taken away with a broken leg."),
      1,
    ],
    [
      "of two",
      walked("Ada Vela walked ashore unhurt."),
      taken("Bruno Kask was taken away with a broken leg.", "Bruno Kask"),
      0,
    ],
    ["both well", walked("Ada Vela walked ashore unhurt."), taken("Ada Vela was taken away unharmed."), 0],
  ])("%s", (_, a, b, count) => {
    expect(disputesBetween(a, b)).toHaveLength(count);
  });
});
