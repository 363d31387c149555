import { describe, expect, test } from "vitest";
import { type Article, accountOf, type Fact } from "../../testing/accounts.ts";
import { compare } from "../index.ts";
import { judges, plainnessOf } from "../wording/plainness.ts";

const names = { "Ada Vela": "person", Orla: "place", Tarn: "place" } as const;

function compared(...articles: readonly (readonly [publishedAt: string, facts: readonly Fact[]])[]) {
  return compare(
    articles.map(([publishedAt, facts], at) =>
      accountOf({ outlet: `Outlet ${at}`, publishedAt, facts, names } satisfies Article),
    ),
  );
}

function dead(words: string, value: number): Fact {
  return {
    text: `A freak wave killed ${words} people on the quay of Tarn.`,
    lemma: "kill",
    others: ["Tarn"],
    count: [words, value, "people"],
  };
}

describe("sentences", () => {
  test.each([
    ["2031-05-06T09:00", "2031-05-06T18:00", ["62"]],
    ["2031-05-06", "2031-05-07", ["62"]],
    ["2031-05-06", "2031-05-06T18:00", ["41", "62"]],
  ])("41 dead on %s and 62 on %s: what is told", (before, after, told) => {
    const { sentences } = compared([before, [dead("41", 41)]], [after, [dead("62", 62)]]).summary;
    const text = sentences.map((it) => it.text).join(" ");
    expect(["41", "62"].filter((it) => text.includes(it))).toEqual(told);
  });

  test("a plan for a day that has come is told no more", () => {
    const plan: Fact = {
      text: "Ada Vela will open the new quay of Orla on Wednesday.",
      lemma: "open",
      agent: "Ada Vela",
      others: ["Orla"],
      modality: "planned",
      when: ["on Wednesday", "2031-05-07"],
    };
    expect(compared(["2031-05-06", [plan]]).summary.sentences).toHaveLength(1);
    expect(compared(["2031-05-06", [plan]], ["2031-05-08", [dead("41", 41)]]).summary.sentences.map((it) => it.text)).not.toContain(plan.text); // biome-ignore format: one thought
  });

  const fire: Fact = {
    text: "A fire destroyed the old hall of Orla on Tuesday.",
    lemma: "destroy",
    others: ["Orla"],
    when: ["Tuesday", "2031-05-06"],
  };
  const founding: Fact = {
    text: "Ada Vela founded the school of Tarn in 1998.",
    lemma: "found",
    agent: "Ada Vela",
    others: ["Tarn"],
    when: ["1998", "1998"],
  };
  const alone: Fact = { text: "Ada Vela visited the fishermen of Tarn at home.", lemma: "visit", agent: "Ada Vela", others: ["Tarn"] }; // biome-ignore format: a row

  test("what two agree on leads, one account alone is marked, what was before stands last", () => {
    const { sentences } = compared(
      ["2031-05-06", [founding, alone, fire]],
      ["2031-05-06", [founding, fire]],
    ).summary;
    expect(sentences.map((it) => [it.kind, it.text.slice(0, 12)])).toEqual([
      ["agreed", "A fire destr"],
      ["single", "Ada Vela vis"],
      ["background", "Ada Vela fou"],
    ]);
  });

  test("a dispute gives each side's figure in its words, and the order of documents changes nothing", () => {
    const articles = [
      ["2031-05-06", [dead("41", 41)]],
      ["2031-05-06", [dead("62", 62)]],
    ] as const;
    const told = (...order: readonly number[]) =>
      compared(...order.map((it) => articles[it]!)).summary.sentences.flatMap((it) =>
        it.kind === "disputed" ? it.text : [],
      );
    for (const [text] of [told(0, 1), told(1, 0)]) {
      expect(text).toMatch(/^How many is told differently: /);
      expect(text).toContain("41 (“A freak wave killed 41 people on the quay of Tarn");
    }
  });

  test("a clause that judges is left to its paper", () => {
    const loaded: Fact = {
      text: "The heartless harbour master of Orla shut the gates of Tarn.",
      lemma: "shut",
      others: ["Orla", "Tarn"],
    };
    expect(compared(["2031-05-06", [loaded]]).summary.sentences).toEqual([]);
  });
});

test.each([
  ["A greedy owner and his ferry", true],
  ["The dictator arrives", true],
  ["Four dead as ferry hits wall", false],
  ["A great wave on the little quay", false],
])("%s judges: %s", (words, expected) => {
  expect(judges(words)).toBe(expected);
});

test.each([
  "DEATH-TRAP FERRY: four killed as ship rams quay",
  "‘The fog simply opened’: morning of grief at the quay",
  "Who shut the gates?",
  "PILL GIANT'S FIFTY MILLION SHAME",
])("%s is less plain than a plain headline", (headline) => {
  expect(plainnessOf(headline)).toBeLessThan(
    plainnessOf("Four dead as ferry hits quay wall in fog at NATO port"),
  );
});
