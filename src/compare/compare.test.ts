import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article, accountOf, type Fact } from "../testing/accounts.ts";
import { compare } from "./index.ts";

const names = {
  "Ada Vela": "person",
  "Bruno Kask": "person",
  "Ines Marr": "person",
  Orla: "place",
  Tarn: "place",
  "Harbour Council": "organization",
} as const;

const arrival: Fact = {
  text: "Ada Vela arrived in Orla on Tuesday for the harbour talks.",
  lemma: "arrive",
  agent: "Ada Vela",
  others: ["Orla"],
  when: ["Tuesday", "2031-05-06"],
};
const landing: Fact = {
  text: "On Tuesday Ada Vela landed in Orla for talks on the harbour.",
  lemma: "land",
  agent: "Ada Vela",
  others: ["Orla"],
  when: ["Tuesday", "2031-05-06"],
};
const meeting: Fact = {
  text: "Ada Vela met Bruno Kask in Orla on Wednesday.",
  lemma: "meet",
  agent: "Ada Vela",
  others: ["Bruno Kask"],
  place: "Orla",
  when: ["Wednesday", "2031-05-07"],
};
const otherMeeting: Fact = {
  text: "Ada Vela met Ines Marr in Orla on Tuesday.",
  lemma: "meet",
  agent: "Ada Vela",
  others: ["Ines Marr"],
  place: "Orla",
  when: ["Tuesday", "2031-05-06"],
};
const quay: Fact = {
  text: "The new quay of Tarn was destroyed by a freak wave in March.",
  lemma: "destroy",
  others: ["Tarn"],
  when: ["March", "2031-03"],
};

function article(outlet: string, facts: readonly Fact[], publishedAt = "2031-05-07"): Article {
  return { outlet, publishedAt, facts, names };
}

function compared(...articles: readonly Article[]) {
  return compare(articles.map(accountOf));
}

function claimWith(result: ReturnType<typeof compare>, words: string) {
  return result.claims.find((it) => it.mentions.some((mention) => mention.quote.includes(words)))!;
}

describe("claims", () => {
  test("one fact in other words is agreed, with both witnesses", () => {
    const result = compared(article("Harbour Mail", [arrival]), article("Tarn Post", [landing]));
    expect(result.claims).toHaveLength(1);
    expect(result.claims[0]).toMatchObject({ status: "agreed", documents: 2, origins: 2 });
  });

  test("a visit and a reception of one person in one place and month are one coming together, a greeting is not", () => {
    const visit: Fact = {
      text: "In March Ada Vela toured the works of Orla.",
      lemma: "tour",
      type: "visit",
      agent: "Ada Vela",
      others: ["Orla"],
      when: ["March", "2031-03"],
    };
    const reception: Fact = {
      text: "Last March Bruno Kask received Ada Vela in Orla.",
      lemma: "receive",
      type: "host",
      agent: "Bruno Kask",
      others: ["Ada Vela"],
      place: "Orla",
      when: ["Last March", "2031-03"],
    };
    const greeting: Fact = {
      ...reception,
      text: "Last March Bruno Kask greeted Ada Vela in Orla.",
      lemma: "greet",
    };
    const statuses = (other: Fact) =>
      compared(article("Harbour Mail", [visit]), article("Tarn Post", [other])).claims.map((it) => it.status);
    expect(statuses(reception)).toEqual(["agreed"]);
    expect(statuses(greeting)).toEqual(["single", "single"]);
  });

  test("what was told as done before a day is another deed than that of the day", () => {
    const { when: _, ...undated } = meeting;
    const met: Fact = { ...undated, text: "Ada Vela met Bruno Kask in Orla." };
    const planned: Fact = {
      ...meeting,
      text: "Ada Vela will meet Bruno Kask in Orla on Wednesday.",
      modality: "planned",
    };
    const statuses = (printed: string) =>
      compared(
        article("Harbour Mail", [met], printed),
        article("Tarn Post", [planned], "2031-05-06"),
      ).claims.map((it) => it.status);
    expect(statuses("2031-05-06")).toEqual(["single", "single"]);
    expect(statuses("2031-05-08")).toEqual(["agreed"]);
  });

  test("what befell one person on one day is one fact in other verbs too; what two did together is not", () => {
    const told = (text: string, lemma: string, others: string[]): Fact => ({
      text,
      lemma,
      others,
      when: ["on Tuesday", "2031-05-06"],
    });
    const statuses = (one: Fact, other: Fact) =>
      compared(article("Harbour Mail", [one]), article("Tarn Post", [other])).claims.map((it) => it.status);
    expect(
      statuses(
        told("Ada Vela was dead tired at noon on Tuesday.", "be", ["Ada Vela"]),
        told("Ada Vela was worn out at noon on Tuesday.", "wear out", ["Ada Vela"]),
      ),
    ).toEqual(["agreed"]);
    expect(
      statuses(
        told("Ada Vela greeted Bruno Kask in Orla on Tuesday.", "greet", ["Ada Vela", "Bruno Kask"]),
        told("Ada Vela met Bruno Kask in Orla on Tuesday.", "meet", ["Ada Vela", "Bruno Kask"]),
      ),
    ).toEqual(["single", "single"]);
  });

  test("two meetings of one person are two facts", () => {
    const result = compared(article("Harbour Mail", [meeting]), article("Tarn Post", [otherMeeting]));
    expect(result.claims.map((it) => it.status)).toEqual(["single", "single"]);
  });

  test("who arrived ahead of somebody is not who arrived", () => {
    const ahead: Fact = {
      text: "Bruno Kask arrived in Orla on Tuesday ahead of Ada Vela.",
      lemma: "arrive",
      agent: "Bruno Kask",
      others: ["Ada Vela", "Orla"],
      when: ["Tuesday", "2031-05-06"],
    };
    const result = compared(article("Harbour Mail", [arrival]), article("Tarn Post", [ahead]));
    expect(result.claims.map((it) => it.status)).toEqual(["single", "single"]);
  });

  test("that somebody can arrive bears out no arrival", () => {
    const possible: Fact = {
      ...landing,
      text: "On Tuesday Ada Vela could land in Orla for talks on the harbour.",
      modality: "possible",
    };
    const result = compared(article("Harbour Mail", [landing]), article("Tarn Post", [possible]));
    expect(result.claims.map((it) => it.status)).toEqual(["single", "single"]);
  });

  test("an arrival is not a meeting", () => {
    const result = compared(article("Harbour Mail", [arrival]), article("Tarn Post", [meeting]));
    expect(result.claims).toHaveLength(2);
  });

  test("the same said with another number of the dead is disputed", () => {
    const dead = (words: string, value: number): Fact => ({
      text: `A freak wave killed ${words} people on the quay of Tarn on Monday.`,
      lemma: "kill",
      others: ["Tarn"],
      count: [words, value, "people"],
      when: ["Monday", "2031-05-05"],
    });
    const result = compared(
      article("Harbour Mail", [dead("62", 62)]),
      article("Tarn Post", [dead("41", 41)]),
    );
    expect(result.numbers.map((it) => it.status)).toEqual(["differ"]);
    expect(result.claims).toHaveLength(1);
    expect(result.claims[0]).toMatchObject({ status: "disputed" });
    expect(result.claims[0]!.disputes[0]).toMatchObject({
      on: "number", nature: "contradiction", numberId: "n1",
      positions: [{ documents: 1 }, { documents: 1 }],
    }); // biome-ignore format: one value
  });

  test("denied here, told there: disputed on polarity", () => {
    const denied: Fact = {
      ...arrival,
      text: "Ada Vela never arrived in Orla on Tuesday for the harbour talks.",
      negative: true,
    };
    const result = compared(article("Harbour Mail", [arrival]), article("Tarn Post", [denied]));
    expect(result.claims.map((it) => it.status)).toEqual(["disputed"]);
    expect(result.claims[0]!.disputes[0]!.on).toBe("polarity");
  });

  test("a meeting weeks before another event is not the meeting of the day", () => {
    const before: Fact = {
      text: "Just weeks before the flood of Tarn, Ada Vela met Bruno Kask in Orla.",
      lemma: "meet",
      verb: "met",
      agent: "Ada Vela",
      others: ["Bruno Kask"],
      place: "Orla",
    };
    const now: Fact = { ...before, text: "Ada Vela met Bruno Kask in Orla over the harbour talks." };
    const again: Fact = { ...before, text: "Ada Vela last met Bruno Kask in Orla when the quay opened." };
    for (const other of [before, again]) {
      const result = compared(article("Harbour Mail", [other]), article("Tarn Post", [now]));
      expect(result.claims.map((it) => it.status)).toEqual(["single", "single"]);
    }
    const both = compared(article("Harbour Mail", [before]), article("Tarn Post", [before]));
    expect(both.claims).toHaveLength(1);
  });

  test("who blames is not who is blamed", () => {
    const blame = (agent: string, other: string): Fact => ({
      text: `${agent} criticized ${other} over the quay of Tarn again.`,
      lemma: "criticize",
      agent,
      others: [other],
    });
    const [one, turned] = [blame("Ada Vela", "Bruno Kask"), blame("Bruno Kask", "Ada Vela")];
    const statuses = (a: Fact, b: Fact) =>
      compared(article("Harbour Mail", [a]), article("Tarn Post", [b])).claims.map((it) => it.status);
    expect(statuses(one, turned)).toEqual(["single", "single"]);
    expect(statuses(one, one)).toHaveLength(1);
  });

  test("the words that stand for all say no number that one paper alone has", () => {
    const alone: Fact = {
      ...landing,
      text: "On Tuesday Ada Vela landed in Orla for talks on the harbour with 19 aides.",
    };
    const result = compared(article("Harbour Mail", [arrival]), article("Tarn Post", [alone]));
    expect(result.claims.map((it) => it.status)).toEqual(["agreed"]);
    expect(result.claims[0]!.text.quote).not.toContain("19");
  });

  test("one text that names two places tells of two arrivals", () => {
    const at = (place: "Orla" | "Tarn"): Fact => ({
      text: `Ada Vela arrived in ${place} on Tuesday.`,
      lemma: "arrive",
      agent: "Ada Vela",
      place,
      when: ["Tuesday", "2031-05-06"],
    });
    const result = compared(article("Harbour Mail", [at("Orla"), at("Tarn")]));
    expect(result.claims).toHaveLength(2);
  });

  test("a clause that holds two figures does not draw the clauses on each together", () => {
    const speed: Fact = {
      text: "The ferry of Orla came on at 14 knots by the harbour radar.",
      lemma: "come",
      verb: "came",
      others: ["Orla"],
      count: ["14", 14, "knots"],
    };
    const limit: Fact = {
      text: "The limit by the harbour of Orla is 6 knots.",
      lemma: "be",
      verb: "is",
      others: ["Orla"],
      count: ["6", 6, "knots"],
    };
    const both: Fact = {
      text: "The ferry of Orla came on at 14 knots by the harbour radar where the limit is 6 knots.",
      lemma: "come",
      verb: "came",
      others: ["Orla"],
      count: ["14", 14, "knots"],
    };
    const result = compared(article("Harbour Mail", [speed, limit]), article("Tarn Post", [both]));
    expect(claimWith(result, "limit by").mentions).toHaveLength(1);
  });

  test("a caption is no second witness", () => {
    const caption: Fact = { ...landing, zone: "caption" };
    const result = compared(article("Harbour Mail", [arrival]), article("Tarn Post", [caption]));
    expect(claimWith(result, "arrived").status).toBe("single");
  });
});

describe("timeline and story", () => {
  test("what is dated after it was printed is yet to come", () => {
    const result = compared(article("Harbour Mail", [meeting], "2031-05-06"));
    expect(result.timeline.map((it) => it.status)).toEqual(["planned"]);
    const later = compared(article("Harbour Mail", [meeting], "2031-05-08"));
    expect(later.timeline.map((it) => it.status)).toEqual(["happened"]);
  });

  test("a year that reaches into the news is its background, and no start of the story", () => {
    const year: Fact = {
      ...arrival,
      text: "Ada Vela arrived in Orla twice this year.",
      when: ["this year", "2031"],
    };
    const result = compared(article("Harbour Mail", [year, meeting], "2031-05-08"));
    expect(result.timeline.map((it) => it.background)).toEqual([true, false]);
    expect(result.story).toMatchObject({ start: "2031-05-07", end: "2031-05-08" });
  });

  const flow = (text: string, lemma: string, others: string[] = []): Fact => ({
    text,
    lemma,
    others,
    when: ["in March", "2031-03"],
  });
  const planned = (text: string, others: string[], lemma = "meet"): Fact => ({
    text,
    lemma,
    others,
    verb: text.includes("meeting") ? "meeting" : lemma,
    modality: "planned",
    when: ["on Wednesday", "2031-05-14"],
  });

  test.each<[string, readonly Fact[], number]>([
    [
      "one cut in a month, told in other words",
      [
        flow("The weir was turned down from 60 to 25 gates in March.", "turn down"),
        flow("Tarn throttled the flow at the weir from 60 to 25 gates in March.", "throttle", ["Tarn"]),
      ],
      1,
    ],
    [
      "a meeting announced by either side, by both and without names",
      [
        planned("There is a meeting with Bruno Kask on Wednesday.", ["Bruno Kask"]),
        planned("Ada Vela will meet her colleague on Wednesday.", ["Ada Vela"]),
        planned("Ada Vela will have a meeting with Bruno Kask on Wednesday.", ["Ada Vela", "Bruno Kask"]),
        planned("A meeting of the two heads of state is set on Wednesday.", []),
      ],
      1,
    ],
    [
      "two meetings of one person on one day",
      [
        planned("Ada Vela will meet Bruno Kask in the harbour on Wednesday.", ["Ada Vela", "Bruno Kask"]),
        planned("Ada Vela will meet Ines Marr in the harbour on Wednesday.", ["Ada Vela", "Ines Marr"]),
      ],
      2,
    ],
    [
      "a greeting and a meeting",
      [
        planned("Ada Vela will greet Bruno Kask on Wednesday.", ["Ada Vela", "Bruno Kask"], "greet"),
        planned("Ada Vela will meet Bruno Kask on Wednesday.", ["Ada Vela", "Bruno Kask"]),
      ],
      2,
    ],
    [
      "a year and a day of it",
      [
        { ...arrival, text: "Ada Vela arrived in Orla twice this year.", when: ["this year", "2031"] },
        arrival,
      ],
      2,
    ],
    [
      "what is denied",
      [
        {
          ...arrival,
          text: "Ada Vela never arrived in Orla on Tuesday.",
          negative: true,
          modality: "denied",
        },
      ],
      0,
    ],
    ["what is to be seen", [{ ...arrival, zone: "caption" }], 0],
  ])("%s: items", (_, facts, count) => {
    const result = compare(facts.map((fact, at) => accountOf(article(`Outlet ${at}`, [fact], "2031-05-12"))));
    expect(result.timeline).toHaveLength(count);
  });
});

describe("numbers", () => {
  test("the dead of one place and of another are two lines", () => {
    const dead = (place: "Orla" | "Tarn", words: string, value: number): Fact => ({
      text: `The raids killed at least ${words} people in ${place}.`,
      lemma: "kill",
      place,
      count: [words, value, "people", ">="],
    });
    const result = compared(
      article("Harbour Mail", [dead("Orla", "1,400", 1400)]),
      article("Tarn Post", [dead("Tarn", "2,750", 2750)]),
    );
    expect(result.numbers.map((it) => it.status)).toEqual(["single", "single"]);
  });

  test("some 130 and 130 differ in degree only", () => {
    const hosts = (words: string, comparator: "=" | "~"): Fact => ({
      text: `Orla hosts delegates of ${words} countries at the harbour forum.`,
      lemma: "host",
      agent: "Orla",
      count: [words, 130, "countries", comparator],
    });
    const result = compared(
      article("Harbour Mail", [hosts("130", "=")]),
      article("Tarn Post", [hosts("some 130", "~")]),
    );
    expect(result.numbers.map((it) => it.status)).toEqual(["vaguer"]);
    expect(result.claims[0]).toMatchObject({ status: "agreed", disputes: [{ nature: "degree" }] });
  });
});

describe("utterances", () => {
  const said = (outlet: string, words: string) =>
    article(outlet, [
      {
        text: `“${words},” Ada Vela said.`,
        lemma: "say",
        verb: "said",
        agent: "Ada Vela",
        quote: [words, "Ada Vela"],
      },
    ]);

  test("one saying in two translations is one utterance, with what changed", () => {
    const result = compared(
      said("Harbour Mail", "Some people consider the quay an attempt to put our town under their thumb"),
      said("Tarn Post", "Some people think the quay is an attempt to put our town under control"),
    );
    expect(result.utterances).toHaveLength(1);
    expect(result.utterances[0]!.renderings[1]!.drift).toEqual(["reworded"]);
    expect(result.utterances[0]!.renderings[1]!.changes.length).toBeGreaterThan(1);
  });

  test.each([
    ["identical", "We came for the lamp of the quay and we will stay for it"],
    ["truncated", "We came for the lamp of the quay"],
    ["retranslated", "It was for the lamp that we came, for a quay, and shall stay there"],
    ["reworded", "We came for the lamp of the quay and we will wait for it"],
  ])("%s: %s", (drift, words) => {
    const result = compared(
      said("Harbour Mail", "We came for the lamp of the quay and we will stay for it"),
      said("Tarn Post", words),
    );
    expect(result.utterances).toHaveLength(1);
    expect(result.utterances[0]!.renderings.flatMap((it) => it.drift)).toEqual([drift]);
  });

  test("a translation in other words is one saying where the small words keep their order", () => {
    const result = compared(
      said("Harbour Mail", "We respect the vote of the council, but we do not share its view of the lamp"),
      said("Tarn Post", "We respect the decision, but we do not agree with its reading of the lamp"),
    );
    expect(result.utterances).toHaveLength(1);
  });

  test.each([
    ["It is the council that holds all the keys", "a few small words in a long text"],
    ["We do not want the lamp and we do not want the quay", "small words alone"],
  ])("kept apart: %s, %s", (words) => {
    const result = compared(
      said(
        "Harbour Mail",
        "It is the main market for what we catch, it is the port that gives all the boats a berth, and the wind is kind",
      ),
      said("Tarn Post", words),
    );
    expect(result.utterances).toHaveLength(2);
  });

  test("two statements of one speaker are never joined", () => {
    const result = compared(
      said("Harbour Mail", "The quay will be rebuilt with stone from the northern quarry"),
      said("Tarn Post", "The council must answer for the lighthouse and its broken lamp"),
    );
    expect(result.utterances.map((it) => it.renderings.length)).toEqual([1, 1]);
  });
});

const shelf: readonly Article[] = [
  article("Harbour Mail", [arrival, quay], "2031-05-06"),
  article("Tarn Post", [landing, meeting], "2031-05-07"),
  article("Island Wire", [otherMeeting, quay], "2031-05-07"),
];

describe("laws", () => {
  test("the order of the input changes nothing", () => {
    const expected = JSON.stringify(compared(...shelf));
    fc.assert(
      fc.property(fc.shuffledSubarray([...shelf], { minLength: shelf.length }), (articles) => {
        expect(JSON.stringify(compared(...articles))).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  test("outlets' names swapped are swapped in the documents and nowhere else", () => {
    const accounts = shelf.map(accountOf);
    const outlets = accounts.map((it) => it.document.outlet!);
    const swapped = accounts.map((it, at) => ({
      ...it,
      document: { ...it.document, outlet: outlets[(at + 1) % outlets.length]! },
    }));
    const { documents: _, ...expected } = compare(accounts);
    const { documents: __, ...rest } = compare(swapped);
    expect(rest).toEqual(expected);
  });

  test("every piece of evidence is what stands there", () => {
    const result = compared(...shelf);
    const texts = new Map(result.documents.map((it) => [it.id, it.text]));
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === "object" && value !== null) {
        const it = value as Record<string, unknown>;
        if (typeof it["quote"] === "string")
          expect(
            texts.get(it["documentId"] as string)!.slice(it["start"] as number, it["end"] as number),
          ).toBe(it["quote"]);
        Object.values(it).forEach(visit);
      }
    };
    visit(result);
  });

  test("many equal articles and many short sentences stay bounded", () => {
    const many = Array.from({ length: 1000 }, (_, at) => article(`Outlet ${at}`, [arrival, quay]));
    const before = performance.now();
    const result = compare(many.map(accountOf));
    expect(result.claims).toHaveLength(2);
    const words = Array.from(
      { length: 10_000 },
      (_, at): Fact => ({ text: at % 2 ? "Go." : `Word${at}.`, lemma: "go" }),
    );
    compared(article("Harbour Mail", words));
    expect(performance.now() - before).toBeLessThan(40_000);
  });
});
