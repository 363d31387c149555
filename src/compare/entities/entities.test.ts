import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity, EntityType, Mention } from "../../model/index.ts";
import { plainAccount, publishedOn } from "../../testing/plain-accounts.ts";
import type { Account } from "../account.ts";
import { mergeEntities, withStoryIds } from "./index.ts";

/** An account whose text is the given mentions, a line each: `name` or `~description`, grouped into entities. */
function account(
  id: string,
  ...rows: readonly (readonly [type: EntityType, ...mentions: readonly string[]])[]
): Account {
  const all = rows.flatMap(([, ...mentions]) => mentions.map((it) => it.replace(/^~/, "")));
  const base = plainAccount(id, all.join("\n"), { publishedAt: publishedOn("2031-05-06") });
  let at = 0;
  const entities = rows.map(([type, ...written], row): Entity => {
    const mentions = written.map((it): Mention => {
      const length = it.replace(/^~/, "").length;
      const start = at;
      at += length + 1;
      return { documentId: id, start, end: start + length, form: it.startsWith("~") ? "nominal" : "name" };
    });
    const [first, ...others] = mentions;
    const name = (written.find((it) => !it.startsWith("~")) ?? written[0] ?? "").replace(/^~/, "");
    return {
      id: `e${row + 1}`,
      type,
      name,
      aliases: [],
      roles: [],
      links: {},
      mentions: first ? [first, ...others] : ([] as never),
    };
  });
  return { ...base, analysis: { ...base.analysis, entities } };
}

const namesOf = (...accounts: readonly Account[]) => mergeEntities(accounts).entities.map((it) => it.name);

describe("joined", () => {
  test.each<[string, EntityType, string, string, string]>([
    ["accents", "person", "Viktor Orbán", "Viktor Orban", "Viktor Orban"],
    ["transliterations", "person", "Sergei Lavrov", "Sergey Lavrov", "Sergei Lavrov"],
    ["spelt by ear", "person", "Kasimir Orlan", "Kazimir Orlan", "Kasimir Orlan"],
    ["old names", "place", "Kyiv", "Kiev", "Kiev"],
    ["short and full", "person", "Velan", "Mira Velan", "Mira Velan"],
    ["short given names", "person", "Joe Velan", "Joseph R. Velan", "Joseph R. Velan"],
    ["listed bodies", "organization", "ICC", "International Criminal Court", "International Criminal Court"],
    ["initials", "organization", "OTR", "Ostrana Tide Registry", "Ostrana Tide Registry"],
    ["countries", "place", "United States", "U.S.", "United States"],
  ])("%s: %s %s and %s", (_, type, first, second, name) => {
    expect(namesOf(account("a", [type, first]), account("b", [type, second]))).toEqual([name]);
  });

  test("types are voted on", () => {
    const merged = mergeEntities([
      account("a", ["place", "White House"]),
      account("b", ["organization", "White House", "White House"]),
    ]);
    expect(merged.entities.map((it) => it.type)).toEqual(["organization"]);
  });

  test("a description joins the one that is called so elsewhere", () => {
    const merged = mergeEntities([
      account("a", ["person", "Mira Velan", "~the Ostranian leader"]),
      account("b", ["person", "~The Ostranian leader"]),
    ]);
    expect(merged.entities.map((it) => it.mentions.length)).toEqual([3]);
  });
});

test("a given name, a direction and a pair of names", () => {
  const merged = mergeEntities([
    account("a", ["person", "Ada Velan"], ["person", "Orel", "Velan-Orel"], ["place", "North Korea"]),
    account("b", ["person", "Velan"], ["person", "Ada"], ["place", "North Korea"], ["other", "North"]),
  ]);
  expect(merged.entities.map((it) => [it.name, it.mentions.length])).toEqual([
    ["Ada Velan", 3],
    ["Orel", 2],
    ["North Korea", 3],
  ]);
});

describe("apart", () => {
  test.each<[string, EntityType, string, string]>([
    ["two given names", "person", "Maria Lind", "Carl Lind"],
    ["two short given names", "person", "Marta Lind", "Maria Lind"],
    ["two bodies", "organization", "CCTV", "CGTN"],
    ["two places", "place", "North Korea", "South Korea"],
    ["two of a family-first surname", "person", "Wang Yi", "Wang Wenbin"],
  ])("%s: %s %s and %s", (_, type, first, second) => {
    expect(namesOf(account("a", [type, first]), account("b", [type, second]))).toHaveLength(2);
  });

  test("a bare surname stays apart where two people bear it", () => {
    expect(
      namesOf(
        account("a", ["person", "Maria Lind"]),
        account("b", ["person", "Carl Lind"]),
        account("c", ["person", "Lind"]),
      ),
    ).toHaveLength(3);
  });

  test("a bare surname is whom its document does not name apart from it", () => {
    const merged = mergeEntities([
      account("a", ["person", "Maria Lind"], ["person", "Lind"]),
      account("b", ["person", "Carl Lind", "Lind"]),
    ]);
    expect(merged.entities.map((it) => [it.name, it.mentions.length])).toEqual([
      ["Maria Lind", 1],
      ["Carl Lind", 3],
    ]);
  });

  test("an initial stays apart where it may be either", () => {
    expect(
      namesOf(
        account("a", ["person", "Joe Lind"], ["person", "Jill Lind"]),
        account("b", ["person", "J. Lind"]),
      ),
    ).toHaveLength(3);
  });

  test("a person and a place of one name", () => {
    expect(namesOf(account("a", ["person", "Jordan"]), account("b", ["place", "Jordan"]))).toHaveLength(2);
  });

  test("a description that two are called by joins neither", () => {
    expect(
      namesOf(
        account(
          "a",
          ["person", "Mira Velan", "~the former minister"],
          ["person", "Tomas Orel", "~the former minister"],
        ),
        account("b", ["person", "~the former minister"]),
      ),
    ).toHaveLength(3);
  });
});

test("ids follow the first evidence, and every local id has one", () => {
  const accounts = [
    account("a", ["place", "Velmark"], ["person", "Mira Velan"]),
    account("b", ["person", "Velan"], ["place", "Skerrow"]),
  ];
  const merged = mergeEntities(accounts);
  expect(merged.entities.map((it) => `${it.id} ${it.name}`)).toEqual([
    "e1 Velmark",
    "e2 Mira Velan",
    "e3 Skerrow",
  ]);
  expect([
    merged.idOf("b", "e1"),
    merged.idOf("b", "e2"),
    merged.idOf("b", "e9"),
    merged.idOf("x", "e1"),
  ]).toEqual(["e2", "e3", undefined, undefined]);
});

test("analyses speak of the story's entities, and quotations are numbered through", () => {
  const base = account("b", ["person", "Velan"], ["place", "Skerrow"]);
  const quotation = {
    id: "q1",
    documentId: "b",
    kind: "direct" as const,
    contents: [{ start: 0, end: 5 }] as const,
    sources: [],
    speaker: "e1",
  };
  const told: Account = {
    ...base,
    analysis: {
      ...base.analysis,
      quotations: [quotation, { ...quotation, id: "q2", contents: [{ start: 6, end: 9 }], speaker: "e7" }],
      statements: [
        { start: 0, end: 5, predicate: { start: 0, end: 5 }, lemma: "go", participants: [{ entityId: "e1", role: "agent", start: 0, end: 5 }], place: "e2",
          quantities: [], polarity: "positive", modality: "asserted", status: "happened", voice: "e1", zone: "body", rule: "test" },
      ], // biome-ignore format: one value
    },
  };
  const accounts = [account("a", ["place", "Velmark"], ["person", "Mira Velan"]), told];
  const [, rewritten] = withStoryIds(accounts, mergeEntities(accounts));
  expect(rewritten?.analysis.quotations.map((it) => [it.id, it.speaker])).toEqual([
    ["q1", "e2"],
    ["q2", undefined],
  ]);
  expect(rewritten?.analysis.statements[0]).toMatchObject({
    place: "e3",
    voice: "e2",
    participants: [{ entityId: "e2" }],
  });
});

test("the order of the accounts changes nothing", () => {
  const accounts = [
    account("a", ["person", "Maria Lind"], ["organization", "OTR"], ["person", "Velan"]),
    account("b", ["person", "Carl Lind"], ["person", "Mira Velan", "~the Ostranian leader"]),
    account(
      "c",
      ["person", "Lind"],
      ["organization", "Ostrana Tide Registry"],
      ["person", "~the Ostranian leader"],
    ),
  ];
  const expected = mergeEntities(accounts).entities;
  fc.assert(
    fc.property(fc.shuffledSubarray(accounts, { minLength: 3 }), (shuffled) => {
      expect(mergeEntities(shuffled).entities).toEqual(expected);
    }),
  );
});
