import { expect, test } from "vitest";
import { documentSchema } from "../model/schemas.ts";
import { captureOf, readAll } from "../testing/captures.ts";
import type { IngestOptions } from "./options.ts";

const sentence =
  "The harbor bridge of Port Lorne was closed on Tuesday after engineers found cracks in two of its piers.";
/** Each row must be read, or refused, in this time on a busy machine. */
const timeMs = 20_000;

async function read(content: string | Uint8Array, input = "page.html", options: IngestOptions = {}) {
  const started = performance.now();
  const results = await readAll(captureOf(content, { input }), options);
  expect(performance.now() - started).toBeLessThan(timeMs);
  for (const result of results) if (result.document) documentSchema.parse(result.document);
  return results;
}

test.each([
  ["100,000 nested tags", `${"<div>".repeat(100_000)}<p>${sentence}</p>`],
  [
    "100,000 nested inline tags, closed in the wrong order",
    `${"<b><i>".repeat(50_000)}<p>${sentence}</p>${"</b></i>".repeat(50_000)}`,
  ],
  ["100,000 end tags of nothing", `<p>${sentence}</p>${"</x></div></p>".repeat(33_000)}<p>${sentence}</p>`],
  ["nested lists without end tags", `<p>${sentence}</p>${"<ul><li>a".repeat(30_000)}`],
  ["a million attributes", `<p ${"a=b ".repeat(1_000_000)}>${sentence}</p>`],
  ["an attribute of a million entities", `<p title="${"&amp;".repeat(1_000_000)}">${sentence}</p>`],
  ["unclosed everything", `<html><body><div class="a"><p>${sentence}<a href="x><b>`],
  ["an unclosed comment", `<p>${sentence}</p><!-- ${"-".repeat(1_000_000)}`],
  ["an unclosed script", `<p>${sentence}</p><script>${"<".repeat(1_000_000)}`],
  ["200,000 paragraphs", `<p>${sentence}</p>${"<p>word".repeat(200_000)}`],
  [
    "linked data nested deeply",
    `<p>${sentence}</p><script type="application/ld+json">${'{"@graph":['.repeat(20_000)}</script>`,
  ],
  [
    "linked data with __proto__",
    `<p>${sentence}</p><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"evil"},"author":{"__proto__":{"name":"evil"}}}</script>`,
  ],
  ["one line of letters", `<p>${sentence}</p><p>${"a".repeat(2_000_000)}</p>`],
  ["one line of brackets", `<p>${sentence}</p><p>${"(".repeat(300_000)}</p>`],
] as const)("%s", async (_, html) => {
  const [result] = await read(html);
  expect(result?.document?.text).toContain(sentence);
  expect(result?.document?.title?.value ?? "").not.toBe("evil");
});

test("a page over a limit is an error of that page", async () => {
  const many = await read(`<p>${sentence}</p>${"<i></i>".repeat(5000)}`, "page.html", { maxElements: 1000 });
  expect(many[0]?.problems.find((it) => it.level === "error")?.code).toBe("input-cut");
  expect((await read(new Uint8Array(50_000_000).fill(97), "big.txt"))[0]?.problems).toMatchObject([
    { code: "input-too-large" },
  ]);
  expect((await read(`<html>${" ".repeat(50_000_000)}`, "big.html"))[0]?.problems).toMatchObject([
    { code: "input-too-large" },
  ]);
});

test.each([
  ["one long line", `${sentence}\n${"x".repeat(3_000_000)}`],
  ["a million lines", `${sentence}\n${"x\n".repeat(1_000_000)}`],
  ["the same line 90,000 times", `${sentence}\n`.repeat(90_000)],
  ["names without end", `${sentence}\n${"Anna ".repeat(200_000)}`],
  ["photo credits without end", `${sentence}\n${"(AP Photo/".repeat(100_000)}`],
  ["end marks without end", `${sentence}\n${".".repeat(500_000)} ${"! A".repeat(100_000)}`],
  ["numbers without end", `${sentence}\n${"2031-05-".repeat(100_000)}`],
] as const)("plain text: %s", async (_, text) => {
  const [result] = await read(text, "story.txt");
  expect(result?.document?.text).toContain(sentence);
});

test("entity bombs and deep nesting in feeds expand to nothing", async () => {
  const entities = Array.from(
    { length: 12 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
  ).join("");
  const item = `<item><title>Bridge</title><description>${sentence} &e12;</description></item>`;
  const [result] = await read(
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">${entities}]><rss><channel>${item}${"<a>".repeat(100_000)}</channel></rss>`,
    "feed.xml",
  );
  expect(result?.document?.text).toContain(sentence);
  expect(result?.document?.text.length).toBeLessThan(1000);
});

/** Mark-up that changes its meaning when it is written out and parsed again: as text it is only text. */
const mutations = [
  `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
  `<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
  `<listing>&lt;img src=1 onerror=alert(1)&gt;</listing>`,
  `<a href="javascript&colon;alert(1)">x</a><iframe srcdoc="<script>alert(1)</script>"></iframe>`,
  `<template><script>alert(1)</script></template><textarea></textarea><script>alert(1)</script>`,
  `<p style="display:none">hidden alert(1)</p><div hidden>alert(1)</div>`,
];

test.each(mutations)("%s", async (markup) => {
  const [result] = await read(
    `<article><h1>Bridge closed in Port Lorne</h1><p>${sentence}</p></article>${markup}`,
  );
  const { document } = result ?? {};
  expect(document?.text).toContain(sentence);
  for (const block of document?.blocks.filter((it) => it.body) ?? []) {
    expect(document?.text.slice(block.start, block.end)).not.toContain("alert(1)");
  }
});
