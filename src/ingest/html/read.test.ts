import { expect, test } from "vitest";
import type { Document } from "../../model/index.ts";
import { documentSchema } from "../../model/schemas.ts";
import { captureOf, readAll } from "../../testing/captures.ts";
import type { IngestOptions } from "../options.ts";

const paragraphs = [
  "The harbor bridge of Port Lorne was closed on Tuesday after engineers found cracks in two of its piers, and ferries will carry commuters instead.",
  "Mayor Ines Okafor said that repairs would take “at least a month” and cost some 14 million crowns, which the city does not have, and asked the province for help.",
  "“We knew that the piers were old, but nobody had told us how old,” she told reporters on the quay, where the first ferry was about to leave.",
  "Engineers of the harbor authority, who inspected the bridge on Monday, found that salt water had eaten into the steel, according to a report seen by the council.",
  "The bridge was opened in 1931 and carries about 40,000 cars on a working day, more than twice as many as it was built for, the report said.",
];
const linkedData = `{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harbor Post"},{"@type":"NewsArticle","headline":"Port Lorne closes its harbor bridge","datePublished":"2031-05-03T09:30:00+02:00","dateModified":"2031-05-04T10:00:00+02:00","author":[{"@type":"Person","name":"Tilda Quist"}],"publisher":{"@type":"Organization","name":"Harbor Post"},}]}`;

/** A page as publishing systems make them, furniture and all. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port Lorne closes its harbor bridge | Harbor Post</title>
<meta property="og:site_name" content="Harbor Post"><meta property="og:title" content="Port Lorne closes its harbor bridge">
<meta property="og:description" content="Cracks in two piers, and no money to mend them: ferries take over."><link rel="canonical" href="https://harbor.example/bridge">
<script type="application/ld+json">${linkedData}</script><style>p{color:red}</style></head><body class="single has-sidebar">
<header class="site-header"><nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-consent"><p>We use cookies to make this site work. By clicking accept you agree to them.</p></div>
<main><article class="article"><h1 class="headline">Port Lorne closes its harbor bridge</h1><p class="standfirst">Cracks in two piers, and no money to mend them: ferries take over.</p>
<div class="byline">By <a rel="author" href="/tq">Tilda Quist</a></div><time datetime="2031-05-03T09:30:00+02:00">3 May 2031</time>
<figure><img src="x.jpg" alt="a bridge"><figcaption>The bridge at dawn. (Bo Lindqvist/Pool via AP)</figcaption></figure>
<div class="article-body"><p>PORT LORNE, Westmark (AP) — ${paragraphs[0]}</p><p>${paragraphs[1]}</p><h2>Old steel</h2><p>${paragraphs[2]}</p>
<div class="newsletter-signup"><p>Sign up for our newsletter and get the news of the harbor every morning.</p></div>
<p>${paragraphs[3]}</p><p>${paragraphs[4]}</p><p style="display:none">Hidden words that nobody can see, however long they go on about the bridge.</p></div>
<div class="related-articles"><h3>Related articles</h3><ul><li><a href="/1">Ferry fares rise again in spring</a></li><li><a href="/2">Why the old piers crack</a></li></ul></div></article></main>
<section id="comments"><h3>Comments</h3><p>I have crossed that bridge every day for years, and it always shook, said nobody ever.</p></section>
<footer><p>© 2031 Harbor Post. All rights reserved.</p></footer><script>var a = "<p>not text</p>";</script></body></html>`;

async function read(html: string, options: IngestOptions = {}): Promise<Document> {
  const [result] = await readAll(captureOf(html, { input: "page.html" }), options);
  if (!result?.document) throw new Error(JSON.stringify(result?.problems));
  return documentSchema.parse(result.document);
}

function textsOf(document: Document, kind: string): string[] {
  return document.blocks
    .filter((block) => block.kind === kind)
    .map((block) => document.text.slice(block.start, block.end));
}

test("the article's own words, and nothing else, are the body", async () => {
  const document = await read(page);
  const body = document.blocks
    .filter((block) => block.body)
    .map((block) => document.text.slice(block.start, block.end));
  expect(body).toEqual(paragraphs);
});

test("what is not body is there with its kind", async () => {
  const document = await read(page);
  expect(textsOf(document, "title")).toEqual(["Port Lorne closes its harbor bridge"]);
  expect(textsOf(document, "dek")).toEqual([
    "Cracks in two piers, and no money to mend them: ferries take over.",
  ]);
  expect(textsOf(document, "byline")).toEqual(["By Tilda Quist"]);
  expect(textsOf(document, "dateline")).toEqual(["PORT LORNE, Westmark (AP) —"]);
  expect(textsOf(document, "heading")).toEqual(["Old steel"]);
  expect(textsOf(document, "caption")).toEqual(["The bridge at dawn. (Bo Lindqvist/Pool via AP)"]);
  expect(textsOf(document, "subscription")).toEqual([
    "Sign up for our newsletter and get the news of the harbor every morning.",
  ]);
  expect(textsOf(document, "teaser")).toContain("Why the old piers crack");
  expect(textsOf(document, "comment").join(" ")).toContain("it always shook");
  expect(document.text).not.toMatch(/Hidden words|not text|color:red/);
  for (const block of document.blocks) expect(block.reason).not.toBe("");
});

test("metadata with rules, evidence and all candidates", async () => {
  const document = await read(page);
  expect(document.title).toMatchObject({
    value: "Port Lorne closes its harbor bridge",
    rule: "h1",
    evidence: { quote: "Port Lorne closes its harbor bridge" },
  });
  expect(document.byline).toMatchObject([
    { value: "Tilda Quist", rule: "jsonld.author", evidence: { quote: "Tilda Quist" } },
  ]);
  expect(document.outlet).toMatchObject({ id: "harbor-post", value: "Harbor Post" });
  expect(document.url).toBe("https://harbor.example/bridge");
  expect(document.publishedAt).toMatchObject({
    value: "2031-05-03T09:30:00+02:00",
    precision: "second",
    rule: "jsonld.datePublished",
  });
  expect(document.modifiedAt).toMatchObject({ value: "2031-05-04T10:00:00+02:00" });
  expect(document.dateline?.value).toBe("PORT LORNE, Westmark");
  expect(document.candidates?.["title"]?.map((it) => it.rule)).toContain("h1");
  expect(document.language).toBe("en");
});

test("a date in the future is a problem and no date", async () => {
  const [result] = await readAll(captureOf(page, { input: "page.html" }), { now: "2030-01-01T00:00:00Z" });
  expect(result?.document?.publishedAt).toBeUndefined();
  expect(result?.problems).toMatchObject([{ code: "date-impossible" }]);
});

test("an article that only linked data tells is read from there", async () => {
  const body = paragraphs.join("\\n\\n");
  const document = await read(
    `<html><head><title>Bridge closed</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Port Lorne closes its bridge","articleBody":"${body}"}</script></head><body><div id="app">Loading…</div></body></html>`,
  );
  expect(document.blocks.filter((block) => block.body)).toHaveLength(paragraphs.length);
  expect(document.title?.value).toBe("Port Lorne closes its bridge");
});

test("charsets are declared in the page", async () => {
  const html = `<html><head><meta charset="windows-1251"><title>x</title></head><body><article><p>Мост в порту закрыт с вторника, и паромы будут ходить каждые десять минут, сообщила мэрия.</p></article></body></html>`;
  const { default: iconv } = await import("iconv-lite");
  const [result] = await readAll(
    captureOf(new Uint8Array(iconv.encode(html, "windows-1251")), { input: "page.html" }),
  );
  expect(result?.document?.text).toContain("Мост в порту закрыт");
  expect(result?.document?.language).toBe("ru");
});

test("a page is the same document in whatever charset it comes", async () => {
  const { default: iconv } = await import("iconv-lite");
  const { text, blocks } = await read(page);
  for (const charset of ["utf-8", "utf-16le", "utf-16be"]) {
    const bytes = new Uint8Array(iconv.encode(page, charset, { addBOM: true }));
    const [result] = await readAll(captureOf(bytes, { input: "page.html" }));
    expect(result?.document, charset).toMatchObject({ text, blocks });
  }
});

test("a date in a long script is found once wherever it stands", async () => {
  for (const before of [0, 5, 16_370, 16_380, 16_384, 16_390, 40_000]) {
    const script = `${"é".repeat(before)} {"datePublished": "2031-05-03T09:30:00Z"} ${"é".repeat(20_000)}`;
    const { candidates } = await read(`<script>${script}</script><p>${paragraphs[0]}</p>`);
    const dates = candidates?.["publishedAt"]?.filter((it) => it.raw === "2031-05-03T09:30:00Z");
    expect(dates, `behind ${before}`).toHaveLength(1);
  }
});
