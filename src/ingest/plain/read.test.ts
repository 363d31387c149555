import { expect, test } from "vitest";
import type { Document } from "../../model/index.ts";
import { documentSchema } from "../../model/schemas.ts";
import { captureOf, readAll } from "../../testing/captures.ts";
import type { Capture } from "../capture.ts";

async function read(text: string | Uint8Array, extra: Partial<Capture> = {}): Promise<Document> {
  const [result] = await readAll(captureOf(text, extra));
  if (!result?.document) throw new Error(JSON.stringify(result?.problems));
  return documentSchema.parse(result.document);
}

/** The blocks as lines of "kind: text", the repeated ones with the index of the first, body blocks with a star. */
function shown(document: Document): string[] {
  return document.blocks.map((block) => {
    const repeat = block.duplicateOf === undefined ? "" : ` =${block.duplicateOf}`;
    return `${block.kind}${block.body ? "*" : ""}${repeat}: ${document.text.slice(block.start, block.end)}`;
  });
}

const first =
  "The harbor bridge of Port Lorne was closed on Tuesday after engineers found cracks in two of its piers.";
const second =
  "Mayor Ines Okafor said that repairs would take “at least a month” and cost some 14 million crowns.";
const third =
  "Ferries will run every ten minutes until the bridge is open again, the city said in a statement.";

/** Each row: a text as scrapers leave it, and what its lines are. Star: the article's own words. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ["a title, a standfirst, a name and a caption said twice, once with its credit",
    `Port Lorne closes its bridge amid fears of collapse\n\nThe mayor, who had promised to keep it open, is meeting engineers today and will address the council on Wednesday\n\nMayor Ines Okafor (r) at the bridge in Port Lorne, 3 May 2031.\nMayor Ines Okafor (r) at the bridge in Port Lorne, 3 May 2031.NORDBILD / ARNE HOLT (EFE)\nTilda Quist\n\n${first}\n\n${second}`,
    ["title: Port Lorne closes its bridge amid fears of collapse",
      "dek: The mayor, who had promised to keep it open, is meeting engineers today and will address the council on Wednesday",
      "caption: Mayor Ines Okafor (r) at the bridge in Port Lorne, 3 May 2031.",
      "caption =2: Mayor Ines Okafor (r) at the bridge in Port Lorne, 3 May 2031.",
      "credit: NORDBILD / ARNE HOLT (EFE)", "byline: Tilda Quist", `paragraph*: ${first}`, `paragraph*: ${second}`]],
  ["a masthead with its motto, sections, a name with a title beside a date, who the author is, what is sold",
    `The Harbor Post\nNews from both quays\n\nHome | Harbor | Weather | Games\n\nHarbor bridge of Port Lorne closed after cracks\nDr Tilda Quist | 3 May 2031\nYou have 2 free articles left this month.\n\n${first}\n\n${second}\n\nWere you on the bridge? Call the newsdesk.\nTilda Quist writes about bridges and tides.\nPost Plus: all tide tables for 4 crowns a month. Try it now.\n© 2031 The Harbor Post, an invented paper.`,
    ["navigation: The Harbor Post", "navigation: News from both quays", "navigation: Home | Harbor | Weather | Games",
      "title: Harbor bridge of Port Lorne closed after cracks", "byline: Dr Tilda Quist | 3 May 2031",
      "subscription: You have 2 free articles left this month.", `paragraph*: ${first}`, `paragraph*: ${second}`,
      "promotion: Were you on the bridge? Call the newsdesk.", "credit: Tilda Quist writes about bridges and tides.",
      "subscription: Post Plus: all tide tables for 4 crowns a month. Try it now.", "legal: © 2031 The Harbor Post, an invented paper."]],
  ["a headline about an outlet is no masthead, and a line below one that speaks of the bridge is the headline",
    `Harbor Post\nEngineers close harbor bridge\n\nHarbor Post wins prize for its reports of the bridge\n\n${first}\n\n${second}`,
    ["navigation: Harbor Post", "title: Engineers close harbor bridge", "dek: Harbor Post wins prize for its reports of the bridge",
      `paragraph*: ${first}`, `paragraph*: ${second}`]],
  ["a text that begins with its first sentence has no title",
    `${first}\n${second}\nA month of ferries\n${third}`,
    [`paragraph*: ${first}`, `paragraph*: ${second}`, "heading: A month of ferries", `paragraph*: ${third}`]],
  ["a menu of languages, a section glued to a name, a sentence glued to a line, teasers",
    `Deutsch\nрусский\nPolski\n\nBridge in Port Lorne closed: what engineers found and what it means for commuters\n\nOlga DremnykWorld\nEngineers inspect the bridge in Port Lorne\n\n${first} Read more about this in the HARBOR.EX article (to see photos and videos, scroll down to the end).\n\nWhat did the engineers find?\n\n${second}\n\nOnly checked news is on our Telegram channel HARBOR.EX and Viber. Do not fall for fakes!\n\nOther News\n\nNot in the cellar: the ideal place to keep apples is named\n\nNot in the cellar: the ideal place to keep apples is named\n\nThey will stay crisp until spring`,
    ["navigation: Deutsch", "navigation: русский", "navigation: Polski",
      "title: Bridge in Port Lorne closed: what engineers found and what it means for commuters",
      "byline: Olga Dremnyk", "navigation: World", "caption: Engineers inspect the bridge in Port Lorne", `paragraph*: ${first}`,
      "teaser: Read more about this in the HARBOR.EX article (to see photos and videos, scroll down to the end).",
      "heading: What did the engineers find?", `paragraph*: ${second}`,
      "promotion: Only checked news is on our Telegram channel HARBOR.EX and Viber.", "promotion: Do not fall for fakes!",
      "teaser: Other News", "teaser: Not in the cellar: the ideal place to keep apples is named",
      "teaser =14: Not in the cellar: the ideal place to keep apples is named", "teaser: They will stay crisp until spring"]],
  ["a standfirst with a full stop, a description of a picture, a caption in square brackets, a source note",
    `Lorne’s Ines Okafor closes ‘old friend’ bridge\n\nOkafor is closing the bridge for a third time but the decision could cost her the election.\n\na woman in a raincoat walks up to the bridge as men in helmets wait to greet her\nLorne's mayor Ines Okafor has closed the bridge in Port Lorne [Bo Lindqvist/Pool via Reuters]\n\nMayor of Port Lorne Ines Okafor has closed the harbor bridge ahead of a council meeting on Wednesday.\n\n${third}\n\nSource: Harbor Post and news agencies`,
    ["title: Lorne’s Ines Okafor closes ‘old friend’ bridge",
      "dek: Okafor is closing the bridge for a third time but the decision could cost her the election.",
      "caption: a woman in a raincoat walks up to the bridge as men in helmets wait to greet her",
      "caption: Lorne's mayor Ines Okafor has closed the bridge in Port Lorne [Bo Lindqvist/Pool via Reuters]",
      "paragraph*: Mayor of Port Lorne Ines Okafor has closed the harbor bridge ahead of a council meeting on Wednesday.",
      `paragraph*: ${third}`, "credit: Source: Harbor Post and news agencies"]],
  ["a title said twice, captions that repeat, a dateline, a rule, a contributor",
    `City closes bridge amid fears of collapse in the harbor\nCity closes bridge amid fears of collapse in the harbor\nMayor Ines Okafor, left, stands on the bridge in Port Lorne, Tuesday, May 3, 2031. (Bo Lindqvist/Pool Photo via AP)\nThe bridge seen from the pier, Tuesday, May 3, 2031. (AP Photo/Ng Sato)\nMayor Ines Okafor, left, stands on the bridge in Port Lorne, Tuesday, May 3, 2031. (Bo Lindqvist/Pool Photo via AP)\nPORT LORNE, Westmark (AP) — ${first}\n${second}\n___\nAssociated Press writer Tilda Quist in Sund, Westmark, contributed to this report.`,
    ["title: City closes bridge amid fears of collapse in the harbor", "title =0: City closes bridge amid fears of collapse in the harbor",
      "caption: Mayor Ines Okafor, left, stands on the bridge in Port Lorne, Tuesday, May 3, 2031. (Bo Lindqvist/Pool Photo via AP)",
      "caption: The bridge seen from the pier, Tuesday, May 3, 2031. (AP Photo/Ng Sato)",
      "caption =2: Mayor Ines Okafor, left, stands on the bridge in Port Lorne, Tuesday, May 3, 2031. (Bo Lindqvist/Pool Photo via AP)",
      "dateline: PORT LORNE, Westmark (AP) —", `paragraph*: ${first}`, `paragraph*: ${second}`, "other: ___",
      "credit: Associated Press writer Tilda Quist in Sund, Westmark, contributed to this report."]],
  ["subscription notices, also in another language",
    `City closes bridge\n\n${first}\n\n${second}\n\nSign up for our weekly newsletter to get more news coverage from EL FARO Global Edition\n\nTu suscripción se está usando en otro dispositivo\n\n¿Quieres añadir otro usuario a tu cuenta?\n\nSi continúas leyendo en este dispositivo, no se podrá leer en el otro.\n\nMore information\n\nArchived In\n\nRecomendaciones EL FARO`,
    ["title: City closes bridge", `paragraph*: ${first}`, `paragraph*: ${second}`,
      "subscription: Sign up for our weekly newsletter to get more news coverage from EL FARO Global Edition",
      "subscription: Tu suscripción se está usando en otro dispositivo", "subscription: ¿Quieres añadir otro usuario a tu cuenta?",
      "subscription: Si continúas leyendo en este dispositivo, no se podrá leer en el otro.", "navigation: More information",
      "navigation: Archived In", "teaser: Recomendaciones EL FARO"]],
  ["a byline that says so, a date, a reporting line",
    `City closes bridge over cracks\nBy Tilda Quist and Bo Lindqvist\nPublished 3 May 2031, 09:30 GMT\n\n${first}\n${third}\n\nReporting by Tilda Quist in Port Lorne; Editing by Ana Sow`,
    ["title: City closes bridge over cracks", "byline: By Tilda Quist and Bo Lindqvist", "other: Published 3 May 2031, 09:30 GMT",
      `paragraph*: ${first}`, `paragraph*: ${third}`, "credit: Reporting by Tilda Quist in Port Lorne; Editing by Ana Sow"]],
  ["short sentences and quotations are the article's own, and so are bracketed sources",
    `${first}\n“Never again.”\nHe read the report aloud (and later signed it).\nThe pool of experts met on Friday (the photo was taken later).\n${third}`,
    [`paragraph*: ${first}`, "paragraph*: “Never again.”", "paragraph*: He read the report aloud (and later signed it).",
      "paragraph*: The pool of experts met on Friday (the photo was taken later).", `paragraph*: ${third}`]],
  ["small words that languages share make no foreign text, and deals have terms",
    `${first}\nJan Olk's reign in Port Lorne is over.\nTerms of the deal were not announced, but the city pays.\n${third}`,
    [`paragraph*: ${first}`, "paragraph*: Jan Olk's reign in Port Lorne is over.", "paragraph*: Terms of the deal were not announced, but the city pays.", `paragraph*: ${third}`]],
  ["headlines that look like names or places stay headlines",
    `Lorne Smashes Ferry Record With Bridges Still Closed\n\n${first}\n\n${second}`,
    ["title: Lorne Smashes Ferry Record With Bridges Still Closed", `paragraph*: ${first}`, `paragraph*: ${second}`]],
  ["two names in a headline, a place below it",
    `Ines Okafor, Bo Lindqvist call it quits\nPort Lorne, Westmark\n${first}\n${second}`,
    ["title: Ines Okafor, Bo Lindqvist call it quits", "dateline: Port Lorne, Westmark", `paragraph*: ${first}`, `paragraph*: ${second}`]],
  ["related links inside the text",
    `${first}\nRelated stories\nFerry fares rise again in spring\nWhy the old piers crack\n${second}\n${third}`,
    [`paragraph*: ${first}`, "teaser: Related stories", "teaser: Ferry fares rise again in spring", "teaser: Why the old piers crack", `paragraph*: ${second}`, `paragraph*: ${third}`]],
]; // biome-ignore format: texts and what they are

test.each(rows)("%s", async (_, text, expected) => {
  expect(shown(await read(text))).toEqual(expected);
});

test("hard-wrapped paragraphs are one block each", async () => {
  const text =
    "The harbor bridge of Port Lorne was closed on Tuesday\nafter engineers found cracks in two of its piers, and\nferries will run instead.\n\nMayor Ines Okafor said that repairs would take a month\nand cost some 14 million crowns, more than the\ncity has.\n";
  const document = await read(text);
  expect(document.blocks.map((block) => block.kind)).toEqual(["paragraph", "paragraph"]);
});

test("metadata carries its words", async () => {
  const document = await read(
    `City closes bridge over cracks\nBy Tilda Quist and Bo Lindqvist\nPublished 3 May 2031, 09:30 GMT\nPORT LORNE (Reuters) - ${first}\n${second}\nSource: Harbor Post and news agencies`,
  );
  expect(document.byline.map((it) => it.evidence?.quote)).toEqual(["Tilda Quist", "Bo Lindqvist"]);
  expect(document.publishedAt).toMatchObject({
    value: "2031-05-03T09:30+00:00",
    precision: "minute",
    rule: "date-line",
  });
  expect(document.dateline?.value).toBe("PORT LORNE");
  expect(document.credits).toMatchObject([{ name: "Reuters", kind: "agency" }]);
  expect(document.outlet).toMatchObject({ id: "harbor-post", value: "Harbor Post", rule: "source-note" });
});

test("what people state wins, and an unreadable date is told", async () => {
  const stated = {
    outlet: "Harbor Post",
    date: "3.5.2031",
    title: "A bridge",
    url: "https://harbor.example/1",
  };
  const document = await read(first, { stated });
  expect(document).toMatchObject({
    url: stated.url,
    title: { value: "A bridge", rule: "stated" },
    outlet: { value: "Harbor Post" },
  });
  expect(document.publishedAt).toMatchObject({ value: "2031-05-03", rule: "stated" });
  const [result] = await readAll(captureOf(first, { stated: { date: "soon" } }));
  expect(result?.problems).toMatchObject([{ code: "date-not-understood", documentId: result?.document?.id }]);
});

test("the text of a file that is already canonical is the file", async () => {
  const text = `\n  ${first}\n\n\n${second}  \n`;
  expect((await read(text)).text).toBe(text);
});

test.each([
  ["nothing", "", "input-empty"],
  ["white space", " \n\n ", "input-empty"],
  ["a PDF", "%PDF-1.7 abc", "input-binary"],
  ["zeros", new Uint8Array(100), "input-binary"],
  [
    "zeros far behind text",
    new Uint8Array([...new TextEncoder().encode(first.repeat(100)), 0, 0, 0]),
    "input-binary",
  ],
] as const)("%s is one problem that names the input", async (_, content, code) => {
  const results = await readAll(captureOf(content));
  expect(results).toHaveLength(1);
  expect(results[0]?.document).toBeUndefined();
  expect(results[0]?.problems).toMatchObject([{ level: "error", code }]);
  expect(results[0]?.problems[0]?.message).toMatch(/^"story\.txt" .+\./);
});

test("a text over the limit is not read", async () => {
  const results = await readAll(captureOf(first.repeat(30)), { maxDocumentBytes: 2000 });
  expect(results).toMatchObject([{ problems: [{ code: "input-too-large", level: "error" }] }]);
});

test("charsets: marks, damage, and what is neither", async () => {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${first}`, "utf16le"));
  expect((await read(utf16)).text).toBe(first);
  const latin = new Uint8Array(Buffer.from(`${first} Caf\u00e9 \u0093quoted\u0094 na\u00efve.`, "latin1"));
  const [guessed] = await readAll(captureOf(latin));
  expect(guessed?.document?.text).toContain("Café “quoted” naïve");
  expect(guessed?.problems).toMatchObject([{ code: "charset-guessed", level: "note" }]);
  const damaged = new Uint8Array([...new TextEncoder().encode(`${first} “Ça va ééé” — `), 0xff, 0x2e]);
  const [broken] = await readAll(captureOf(damaged));
  expect(broken?.document?.text).toContain("“Ça va ééé” — \ufffd.");
  expect(broken?.problems).toMatchObject([{ code: "invalid-utf8", level: "warning" }]);
});

test("a text in another language is kept with its language and a problem", async () => {
  const [result] = await readAll(
    captureOf(
      "Die Brücke im Hafen ist seit Dienstag gesperrt, weil an zwei Pfeilern Risse gefunden wurden.\nDie Stadt will sie in einem Monat wieder öffnen.",
    ),
  );
  expect(result?.document?.language).toBe("de");
  expect(result?.problems).toMatchObject([{ code: "language-not-supported" }]);
  expect(result?.problems[0]?.message).toContain("German (de)");
});

test("where small words decide nothing the larger detector is asked", async () => {
  const [result] = await readAll(
    captureOf("Bridge closed. Engineers found cracks. Ferries run daily. Mayor promises repairs."),
  );
  expect(result?.document?.language).toBe("en");
  expect(result?.problems).toEqual([]);
});
