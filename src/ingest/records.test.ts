import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Document } from "../model/index.ts";
import { documentSchema } from "../model/schemas.ts";
import { captureOf, readAll } from "../testing/captures.ts";
import type { ReadResult } from "./capture.ts";

const first =
  "The harbor bridge of Port Lorne was closed on Tuesday after engineers found cracks in two of its piers.";
const second =
  "Mayor Ines Okafor said that repairs would take “at least a month” and cost some 14 million crowns.";

function documentsOf(results: readonly ReadResult[]): Document[] {
  return results.flatMap((result) => (result.document ? [documentSchema.parse(result.document)] : []));
}

function bodyOf(document: Document): string[] {
  return document.blocks
    .filter((block) => block.body)
    .map((block) => document.text.slice(block.start, block.end));
}

function codesOf(results: readonly ReadResult[]): string[] {
  return results
    .flatMap((result) => result.problems.map((it) => it.code))
    .filter((code) => code !== "archive-read");
}

const rss = `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY bomb "boom"><!ENTITY bombs "&bomb;&bomb;">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbor Post</title><link>https://harbor.example/</link><language>en</language>
<item><title>City closes bridge &amp; blames salt</title><link>https://harbor.example/1</link><pubDate>Sat, 03 May 2031 09:30:00 +0200</pubDate><dc:creator>Tilda Quist</dc:creator><description>Cracks in two piers.</description>
<content:encoded><![CDATA[<p>${first}</p><p>${second}</p><p><a href="/x">Read more about ferries here</a></p><script>alert(1)</script>]]></content:encoded></item>
<item><title>Ferries run</title><description>&lt;p&gt;Ferries will run every ten minutes, &amp;quot;rain or shine&amp;quot;.&lt;/p&gt; &bombs;</description><guid>https://harbor.example/2</guid></item></channel></rss>`;

test("an RSS feed gives a document an item", async () => {
  const documents = documentsOf(await readAll(captureOf(rss, { input: "feed.xml" })));
  expect(documents.map((it) => it.input)).toEqual(["feed.xml#1", "feed.xml#2"]);
  const [bridge, ferries] = documents as [Document, Document];
  expect(bridge).toMatchObject({
    url: "https://harbor.example/1",
    title: { value: "City closes bridge & blames salt", rule: "rss.title" },
    dek: { value: "Cracks in two piers." },
    outlet: { value: "Harbor Post" },
    byline: [{ value: "Tilda Quist" }],
  });
  expect(bridge.publishedAt).toMatchObject({ value: "2031-05-03T09:30:00+02:00", precision: "second" });
  expect(bodyOf(bridge)).toEqual([first, second]);
  expect(bodyOf(ferries)).toEqual(['Ferries will run every ten minutes, "rain or shine".']);
  expect(bridge.id).not.toBe(ferries.id);
  expect(bridge.text).not.toContain("alert");
});

test("a truncated feed gives what is there, and says so", async () => {
  const results = await readAll(captureOf(rss.slice(0, rss.indexOf("every ten")), { input: "feed.xml" }));
  expect(documentsOf(results)).toHaveLength(2);
  expect(codesOf(results)).toContain("feed-truncated");
});

test("Atom with XHTML content, RDF, and a JSON Feed", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Post</title><entry><title type="html">City &amp;amp; bridge</title><link rel="alternate" href="https://harbor.example/3"/><updated>2031-05-03T09:30:00Z</updated><author><name>Bo Lindqvist</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${first}</p><p>${second}</p></div></content></entry></feed>`;
  const [entry] = documentsOf(await readAll(captureOf(atom)));
  expect(entry).toMatchObject({
    title: { value: "City & bridge" },
    url: "https://harbor.example/3",
    byline: [{ value: "Bo Lindqvist" }],
    publishedAt: { value: "2031-05-03T09:30:00+00:00" },
  });
  expect(entry && bodyOf(entry)).toEqual([first, second]);
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Harbor Post</title></channel><item><title>Bridge</title><link>https://harbor.example/4</link><description>${first}</description></item></rdf:RDF>`;
  expect(documentsOf(await readAll(captureOf(rdf)))[0]).toMatchObject({
    title: { value: "Bridge", rule: "rdf.title" },
    url: "https://harbor.example/4",
  });
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Harbor Post",
    items: [
      {
        id: "1",
        url: "https://harbor.example/5",
        title: "Bridge",
        content_html: `<p>${first}</p>`,
        authors: [{ name: "Tilda Quist" }],
        date_published: "2031-05-03T09:30:00Z",
      },
    ],
  });
  expect(documentsOf(await readAll(captureOf(json)))[0]).toMatchObject({
    url: "https://harbor.example/5",
    outlet: { value: "Harbor Post" },
    byline: [{ value: "Tilda Quist" }],
  });
});

test("JSON Lines: fields of several tools, a broken line, a line over the limit, keys that are no fields", async () => {
  const lines = [
    JSON.stringify({
      title: "Bridge",
      maintext: `${first}\n${second}`,
      authors: ["Tilda Quist"],
      date_publish: "2031-05-03 09:30:00",
      source_domain: "harbor.example",
      url: "https://harbor.example/6",
      language: "en",
    }),
    JSON.stringify({
      title: "Bridge",
      author: "Tilda Quist; Bo Lindqvist",
      text: `${first}\n${second}`,
      sitename: "Harbor Post",
      source: "https://harbor.example/7",
      date: "2031-05-03",
    }),
    JSON.stringify({
      title: "Bridge",
      body: { summary: [], sections: [{ headline: [], paragraphs: [first, second] }] },
      publishing_date: "2031-05-03T09:30:00Z",
      html: { requested_url: "https://harbor.example/8", crawl_date: "2031-05-04T00:00:00Z" },
    }),
    "{ broken",
    JSON.stringify({ title: "long", text: "x".repeat(5000) }),
    `{"__proto__": {"title": "evil"}, "constructor": "evil", "text": "${first}"}`,
    `{"a": 1}`,
  ];
  const results = await readAll(captureOf(lines.join("\n"), { input: "news.jsonl" }, 700), {
    maxRecordBytes: 4000,
  });
  const documents = documentsOf(results);
  expect(documents.map((it) => it.input)).toEqual([
    "news.jsonl#1",
    "news.jsonl#2",
    "news.jsonl#3",
    "news.jsonl#6",
  ]);
  expect(documents.slice(0, 3).map((it) => it.url)).toEqual([
    "https://harbor.example/6",
    "https://harbor.example/7",
    "https://harbor.example/8",
  ]);
  for (const document of documents.slice(0, 3)) expect(bodyOf(document)).toEqual([first, second]);
  expect(documents[1]?.byline.map((it) => it.value)).toEqual(["Tilda Quist", "Bo Lindqvist"]);
  expect(documents[2]?.retrievedAt).toBe("2031-05-04T00:00:00Z");
  expect(documents[3]?.title).toBeUndefined();
  expect(codesOf(results)).toEqual(
    expect.arrayContaining(["record-not-json", "record-too-large", "record-empty"]),
  );
  expect(({} as Record<string, unknown>)["title"]).toBeUndefined();
});

const html = `<html><head><title>Bridge</title></head><body><article><h1>City closes its bridge</h1><p>${first}</p><p>${second}</p></article></body></html>`;

function warcRecord(
  type: string,
  content: string,
  url = "https://harbor.example/9",
  length = Buffer.byteLength(content),
): string {
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-05-04T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${content}\r\n\r\n`;
}

const response = (body: string, head = "") =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${head}\r\n${body}`;

test("a web archive gives a document a page, packed record by record or not", async () => {
  const records = [
    warcRecord("warcinfo", "software: none"),
    warcRecord("response", response(html)),
    warcRecord("request", "GET / HTTP/1.1"),
    warcRecord("response", response(html.replaceAll("bridge", "tunnel"), "Transfer-Encoding: chunked\r\n")),
  ];
  const packed = Buffer.concat(records.map((record) => gzipSync(record)));
  for (const bytes of [Buffer.from(records.join("")), packed]) {
    const results = await readAll(captureOf(bytes, { input: "news.warc.gz" }, 100));
    const documents = documentsOf(results);
    expect(documents.map((it) => it.input)).toEqual(["news.warc.gz#2", "news.warc.gz#4"]);
    expect(documents[0]).toMatchObject({
      url: "https://harbor.example/9",
      retrievedAt: "2031-05-04T00:00:00Z",
      title: { value: "City closes its bridge" },
    });
    expect(codesOf(results)).toEqual([]);
  }
});

test("wrong lengths, empty lines in bodies, records over the limit, cut-off files: the rest is still read", async () => {
  const tricky = response(html.replace("</p><p>", "</p>\r\n\r\nWARC is a format\r\n\r\n<p>"));
  const records = [
    warcRecord("response", response(html), "https://harbor.example/short", 150),
    warcRecord("response", tricky),
    warcRecord("response", response("x".repeat(9000))),
    warcRecord("response", response(html), "https://harbor.example/last"),
  ];
  const results = await readAll(captureOf(records.join(""), { input: "news.warc" }, 333), {
    maxRecordBytes: 8000,
  });
  expect(documentsOf(results).map((it) => it.input)).toEqual(
    expect.arrayContaining(["news.warc#2", "news.warc#4"]),
  );
  expect(codesOf(results)).toEqual(expect.arrayContaining(["record-damaged", "record-too-large"]));
  const cut = await readAll(captureOf(records.slice(1, 2).join("").slice(0, -120), { input: "news.warc" }));
  expect(codesOf(cut)).toContain("record-truncated");
  const packed = gzipSync(records.slice(1, 2).join(""));
  expect(
    codesOf(await readAll(captureOf(packed.subarray(0, packed.length - 60), { input: "news.warc.gz" }))),
  ).toContain("record-truncated");
});

test("a packed page is a page; damage, bombs and packing twice are told", async () => {
  expect(
    documentsOf(await readAll(captureOf(gzipSync(html), { input: "page.html.gz" })))[0]?.title?.value,
  ).toBe("City closes its bridge");
  expect(codesOf(await readAll(captureOf(gzipSync(gzipSync(html)), { input: "page.gz" })))).toEqual([
    "gzip-nested",
  ]);
  const damaged = Buffer.from(gzipSync(`${first}\n`.repeat(50)));
  damaged.fill(7, 40);
  expect(codesOf(await readAll(captureOf(damaged, { input: "text.gz" })))).toContain("gzip-damaged");
  const whole = gzipSync(`${first}\n`.repeat(50));
  const cutOff = await readAll(captureOf(whole.subarray(0, -10), { input: "text.gz" }));
  expect(documentsOf(cutOff)[0]?.text).toContain(first);
  expect(codesOf(cutOff)).toContain("gzip-damaged");
  expect(codesOf(await readAll(captureOf(whole.subarray(0, 12), { input: "text.gz" })))).toEqual([
    "gzip-damaged",
  ]);
  const twoMembers = Buffer.concat([whole, gzipSync("A last line of the second member.\n")]);
  expect(codesOf(await readAll(captureOf(twoMembers, { input: "text.gz" })))).not.toContain("gzip-damaged");
  const bomb = gzipSync(Buffer.alloc(90_000_000, "a\n"));
  const results = await readAll(captureOf(bomb, { input: "news.jsonl.gz" }), { maxRecords: 1e9 });
  expect(codesOf(results).some((code) => code === "gzip-bomb" || code === "input-too-large")).toBe(true);
});

test("a line of JSON whose bytes are no UTF-8 says so", async () => {
  const line = Buffer.from(`{"title":"Caf\u00e9 at the harbor closes","text":"${first}"}\n`, "latin1");
  const [result] = await readAll(captureOf(line, { input: "news.jsonl" }));
  expect(result?.problems).toMatchObject([{ code: "invalid-utf8", documentId: result?.document?.id }]);
});
