import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outletOf, plainAccount, publishedOn } from "../../testing/plain-accounts.ts";
import { lineage } from "./index.ts";

const wire = `VELMARK, Ostrana (TNA) — The harbour master of Velmark closed the northern channel on Monday after a freighter lost forty containers in the fog.
The containers drifted towards the oyster beds of Skerrow, where fishermen tried to hold them with nets and old anchors.
Two divers were treated for hypothermia, and the ferry to Tarnholm was cancelled until the evening.
"We have never seen anything like it in this channel, and I have worked here for thirty years," harbour master Ilse Brandt said.
The freighter, the Corvina, had left the dockyard of Melk only two weeks earlier with a new steering system.
Insurers estimate the damage at eleven million crowns, not counting the lost season of the oyster farmers.
Environmental groups have long demanded that ships over two hundred metres take the southern route around the lighthouse.`;

const rewritten = `The northern channel at Velmark was shut by its harbour master on Monday when fog cost a freighter forty containers.
They were carried toward the Skerrow oyster beds. Fishermen there used nets and old anchors to try to hold them back.
Hypothermia was treated in two divers, while the Tarnholm ferry stayed cancelled until evening.
The ship, named the Corvina, came out of the Melk dockyard just two weeks before and had been given a new steering system.
Damage is put by insurers at eleven million crowns; the season lost by oyster farmers is not counted in it.
For a long time environmental groups have wanted ships of more than two hundred metres to be sent round the lighthouse on the southern route.`;

const independent = `Residents of Skerrow woke to the sound of steel on stone as boxes the size of lorries came ashore below the church.
"It was like thunder that would not stop," said baker Tomas Lind, who watched from his window with his two children.
The town council opened the school gymnasium for crews that could not return to their boats.
Mayor Petra Holm promised that the state would pay for the oysters, though she could not say when.
By the afternoon the fog had lifted, and gulls sat on the red and blue boxes that filled the bay.`;

const tna = { outlet: outletOf("Reuters"), publishedAt: publishedOn("2031-05-06") };
const ledger = { outlet: outletOf("Tarnholm Ledger"), publishedAt: publishedOn("2031-05-06") };
const gull = { outlet: outletOf("Skerrow Gull"), publishedAt: publishedOn("2031-05-07") };

function edges(...accounts: Parameters<typeof lineage>[0]) {
  return lineage(accounts).edges.map((it) => `${it.from} ${it.kind} ${it.to} ${it.direction}`);
}

describe("kinds", () => {
  test("the same words are a copy and one origin", () => {
    const found = lineage([plainAccount("a", wire, ledger), plainAccount("b", wire, gull)]);
    expect(found.edges.map((it) => [it.kind, it.from, it.to, it.coverage])).toEqual([["copy", "a", "b", 1]]);
    expect(found.origins).toEqual([{ id: "o1", documents: ["a", "b"] }]);
  });

  test("a few words changed are a near copy", () => {
    const changed = wire
      .replace("eleven million", "twelve million")
      .replace("tried to hold", "tried to catch");
    expect(edges(plainAccount("a", wire, ledger), plainAccount("b", changed, gull))).toEqual([
      "a near-copy b likely",
    ]);
  });

  test("a text cut from its end, with a paragraph of the printer's own, is a near copy", () => {
    const printed = `${wire.split("\n").slice(0, 6).join("\n")}\nThe Gull will print a map of the channel tomorrow.`;
    expect(edges(plainAccount("a", wire, tna), plainAccount("b", printed, gull))).toEqual([
      "a near-copy b likely",
    ]);
  });

  test("a text cut from its end is a near copy of the whole", () => {
    const cut = wire.split("\n").slice(0, 5).join("\n");
    const undated = { outlet: outletOf("Skerrow Gull") };
    expect(edges(plainAccount("a", cut, undated), plainAccount("b", wire, ledger))).toEqual([
      "b near-copy a likely",
    ]);
  });

  test("sentence follows sentence in other words: a rewrite, with passages", () => {
    const found = lineage([plainAccount("a", wire, ledger), plainAccount("b", rewritten, gull)]);
    expect(found.edges.map((it) => [it.kind, it.from, it.to])).toEqual([["rewrite", "a", "b"]]);
    expect(found.edges[0]?.passages.length).toBeGreaterThanOrEqual(5);
    expect(found.edges[0]?.coverage).toBeGreaterThan(0.7);
    expect(found.origins).toHaveLength(1);
  });

  test("two newsrooms on one event share nothing", () => {
    const found = lineage([plainAccount("a", wire, ledger), plainAccount("b", independent, gull)]);
    expect(found.edges).toEqual([]);
    expect(found.origins).toHaveLength(2);
  });

  test("set phrases in several places are nobody's prose", () => {
    const phrases = [
      "guilty of causing the loss of a ship by gross neglect",
      "under the act on the safety of ships at sea of 1994",
      "to four years in prison and a fine of two million crowns",
      "in the second chamber of the maritime court of Velmark on Friday",
      "after a hearing of nine weeks and a hundred and two witnesses",
      "with a stay of the order until the court of appeal has ruled",
    ];
    const gallery = `Umbrellas dripped along the wall, a guard counted hats, and somebody behind the ladies from the bakery unwrapped a sandwich while all others rose.`;
    const street = `Outside, trams rang for lorries to make way; pigeons took the steps, and under the arcade three students sold tea from an urn with no lid.`;
    const [a, b] = [gallery, street].map((scene) =>
      phrases.map((it, at) => `${scene} Then came part ${at}: he is ${it}.`).join("\n"),
    );
    expect(edges(plainAccount("a", a ?? "", ledger), plainAccount("b", b ?? "", gull))).toEqual([]);
  });

  test("a statement that both quote is a shared source and two origins", () => {
    const statement = `"We will rebuild the quay with stone from the northern quarry, and we will do it before the winter storms come back to this coast, whatever it costs the treasury of this city," mayor Petra Holm said.`;
    const found = lineage([
      plainAccount("a", `${independent}\n${statement}`, ledger),
      plainAccount(
        "b",
        `Stone for Skerrow.\n${statement}\nThe quarry has been idle since the spring, its owner told the council.`,
        gull,
      ),
    ]);
    expect(found.edges.map((it) => [it.kind, it.direction])).toEqual([["shared-source", "unknown"]]);
    expect(found.origins).toHaveLength(2);
  });

  test("one paragraph taken over behind a colon is an excerpt", () => {
    const blog = `Nobody reads the harbour notices, and so nobody was surprised but the oysters.
I have said so for years on this page, and every spring the letters come back to me unopened.
The morning paper has this to tell:
${wire.split("\n").slice(4, 6).join(" ")}
Well, there you are. A new steering system, and it steered into the fog all by itself.
Somebody ought to ask who signed for it, and I mean to write to the dockyard before the week is out.`;
    const undated = { outlet: outletOf("Brass Button") };
    const found = lineage([
      plainAccount("a", blog, undated),
      plainAccount("b", wire, { outlet: outletOf("Tarnholm Ledger") }),
    ]);
    expect(found.edges.map((it) => [it.from, it.kind, it.to, it.direction])).toEqual([
      ["b", "excerpt", "a", "likely"],
    ]);
  });

  test("whole paragraphs among one's own, not a word of them changed, are an excerpt however many they are", () => {
    const lines = wire.split("\n");
    const weekly = `${lines[1]}
Our readers at the quay have sent in nothing so far but a photograph of a gull.
${lines[4]}
${lines[5]}
The parish hall is open to whoever wants to talk about it, and there will be soup.
${lines[6]}`;
    const found = edges(plainAccount("a", wire, ledger), plainAccount("b", weekly, gull));
    expect(found).toEqual(["a excerpt b likely"]);
  });

  test("a later text of the same outlet is a version", () => {
    const later = `${wire}\nBy night the channel was open again for ships with a pilot, the harbour office said in a notice to mariners, and tugs had brought nine of the containers to the dockyard of Melk.
Oyster farmers met in the parish hall, where they drew up a list of what they had lost, bed by bed and basket by basket.`;
    expect(
      edges(
        plainAccount("a", wire, ledger),
        plainAccount("b", later, { ...ledger, publishedAt: publishedOn("2031-05-08") }),
      ),
    ).toEqual(["a version b likely"]);
  });
});

describe("direction", () => {
  test("a credit beside the shared words is certain, though nothing else speaks", () => {
    const found = lineage([
      plainAccount("z", wire, { outlet: outletOf("Halvorn Lantern") }),
      plainAccount("a", `${rewritten}\nThe containers are steel, the Halvorn Lantern reported.`, {
        outlet: outletOf("Skerrow Gull"),
      }),
    ]);
    expect(found.edges.map((it) => [it.from, it.to, it.direction])).toEqual([["z", "a", "certain"]]);
    expect(found.edges[0]?.reasons).toContain("credits Halvorn Lantern");
  });

  test.each([
    ["initials", "Velmark News Agency", "TNA", "VNA"],
    ["a word of its name", "Velmark News", "TNA", "Velmark"],
  ])("a dateline with its own %s makes a text the likely source", (_, name, theirs, own) => {
    const report = wire.replace(`(${theirs})`, `(${own})`);
    const found = edges(
      plainAccount("z", report, { outlet: outletOf(name) }),
      plainAccount("a", rewritten, { outlet: outletOf("Skerrow Gull") }),
    );
    expect(found).toEqual(["z rewrite a likely"]);
  });

  test("a dateline with another's name does not", () => {
    const found = edges(
      plainAccount("z", wire, { outlet: outletOf("Halvorn Lantern") }),
      plainAccount("a", rewritten, { outlet: outletOf("Skerrow Gull") }),
    );
    expect(found).toEqual(["a rewrite z unknown"]);
  });

  test("each credits the other: unknown", () => {
    const found = lineage([
      plainAccount("z", `${wire}\nThe news was first told by the Skerrow Gull.`, {
        outlet: outletOf("Halvorn Lantern"),
      }),
      plainAccount("a", `${rewritten}\nThe containers are steel, the Halvorn Lantern reported.`, {
        outlet: outletOf("Skerrow Gull"),
      }),
    ]);
    expect(found.edges.map((it) => [it.from, it.direction])).toEqual([["a", "unknown"]]);
  });

  test("a credit that the dates contradict is likely", () => {
    const found = lineage([
      plainAccount("z", wire, { ...tna, publishedAt: publishedOn("2031-05-09") }),
      plainAccount("a", `${rewritten}\nThe containers are steel, Reuters reported.`, gull),
    ]);
    expect(found.edges.map((it) => [it.from, it.direction])).toEqual([["z", "likely"]]);
  });
});

describe("origins", () => {
  const herald = { outlet: outletOf("Halvorn Lantern"), publishedAt: publishedOn("2031-05-06") };
  const taken =
    "Insurers put the damage at eleven million crowns without the lost season of the oyster farmers, the Halvorn Lantern reported.";

  test("a report that takes a sentence from a credited one has its own voice", () => {
    const found = lineage([
      plainAccount("z", wire, herald),
      plainAccount(
        "a",
        `${independent}\n${taken}\nChildren built a wall of lids. The priest rang the bell at noon.`,
        gull,
      ),
    ]);
    expect(found.edges.map((it) => [it.from, it.kind, it.direction])).toEqual([["z", "credit", "certain"]]);
    expect(found.origins).toHaveLength(2);
  });

  test("one that takes much of it has not", () => {
    const short = `${independent.split("\n").slice(0, 2).join("\n")}\n${taken}`;
    const found = lineage([plainAccount("z", wire, herald), plainAccount("a", short, gull)]);
    expect(found.edges.map((it) => [it.from, it.kind])).toEqual([["z", "credit"]]);
    expect(found.origins).toHaveLength(1);
  });
});

describe("laws", () => {
  const shelf = [
    plainAccount("a", wire, tna),
    plainAccount("b", wire.replace("eleven", "ten"), ledger),
    plainAccount("c", rewritten, gull),
    plainAccount("d", independent, {
      outlet: outletOf("Halvorn Lantern"),
      publishedAt: publishedOn("2031-05-07"),
    }),
  ];

  test("the order of the input changes nothing", () => {
    const expected = lineage(shelf);
    fc.assert(
      fc.property(fc.shuffledSubarray(shelf, { minLength: shelf.length }), (accounts) => {
        expect(lineage(accounts)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("an exact copy joins the origin of what it copies", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shelf), fc.constantFrom("0", "bb", "z"), (account, id) => {
        const copy = plainAccount(id, account.document.text, {
          outlet: outletOf("Velmark Radio"),
          publishedAt: publishedOn("2031-05-08"),
        });
        const origin = lineage([...shelf, copy]).origins.find((it) => it.documents.includes(id));
        expect(origin?.documents).toContain(account.document.id);
      }),
      { numRuns: 12 },
    );
  });

  test("outlets' names swapped change nothing", () => {
    const pair = [
      plainAccount("a", wire, ledger),
      plainAccount("c", rewritten, { ...gull, publishedAt: publishedOn("2031-05-06") }),
    ];
    const swapped = [
      plainAccount("a", wire, { ...ledger, outlet: gull.outlet }),
      plainAccount("c", rewritten, { ...ledger, outlet: ledger.outlet }),
    ];
    expect(lineage(swapped)).toEqual(lineage(pair));
  });

  test("an unrelated article adds itself and nothing else", () => {
    const other = plainAccount(
      "x",
      "The orchestra of Melk opened its season with a symphony that nobody had heard for ninety years.",
      {
        outlet: outletOf("Melk Courier"),
        publishedAt: publishedOn("2031-05-30"),
      },
    );
    const before = lineage(shelf);
    const after = lineage([...shelf, other]);
    expect(after.edges).toEqual(before.edges);
    expect(after.origins).toEqual([
      ...before.origins,
      { id: `o${before.origins.length + 1}`, documents: ["x"] },
    ]);
  });

  test("every passage lies in its document", () => {
    const texts = new Map(shelf.map((it) => [it.document.id, it.document.text]));
    for (const passage of lineage(shelf).edges.flatMap((it) => it.passages)) {
      for (const span of [passage.from, passage.to]) {
        expect(texts.get(span.documentId)?.slice(span.start, span.end).trim()).toHaveLength(
          span.end - span.start,
        );
      }
    }
  });
});

describe("bounds", () => {
  test("three thousand equal articles: one edge each, in seconds", () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      plainAccount(`d${String(at).padStart(5, "0")}`, independent),
    );
    const found = lineage(many);
    expect(found.edges).toHaveLength(2999);
    expect(found.origins).toHaveLength(1);
  });

  test("texts of one word repeated, without words, and of nothing", () => {
    const found = lineage([
      plainAccount("a", "no ".repeat(20_000)),
      plainAccount("b", "no ".repeat(19_000)),
      plainAccount("c", "!!! — !!!"),
      plainAccount("d", ""),
    ]);
    expect(found.origins).toHaveLength(4);
  });
});
