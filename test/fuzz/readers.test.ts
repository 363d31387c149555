import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cite } from "../../src/model/index.ts";
import { documentSchema } from "../../src/model/schemas.ts";
import { captureOf, readAll } from "../../src/testing/captures.ts";

const sentence =
  "The harbor bridge of Port Lorne was closed on Tuesday after engineers found cracks in two of its piers.";
const page = `<!doctype html><html lang="en"><head><title>Bridge</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1><p class="byline">By Tilda Quist</p><p>${sentence}</p><ul><li>One<li>Two</ul></article></body></html>`;
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbor Post</title><item><title>Bridge</title><description>&lt;p&gt;${sentence}&lt;/p&gt;</description></item></channel></rss>`;
const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbor.example/\r\nContent-Type: application/http\r\nContent-Length: ${response.length}\r\n\r\n${response}\r\n\r\n`;
const lines = `${JSON.stringify({ title: "Bridge", text: sentence })}\n${JSON.stringify({ title: "Ferry", html: page })}\n`;
const seeds: Record<string, Uint8Array> = Object.fromEntries(
  Object.entries({
    "a.txt": `Bridge closed\n\nTilda Quist\n\n${sentence}`,
    "a.html": page,
    "a.xml": feed,
    "a.warc": warc,
    "a.jsonl": lines,
  }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
);
seeds["a.warc.gz"] = gzipSync(warc);

/** Whatever comes in: no exception, valid documents, evidence that holds, blocks that cover all that is not white space. */
async function holds(name: string, bytes: Uint8Array): Promise<void> {
  for (const { document, problems } of await readAll(captureOf(bytes, { input: name }, 97))) {
    for (const problem of problems) expect(problem.message).toContain(name.replace(/\.gz$/, ""));
    if (!document) continue;
    documentSchema.parse(document);
    let at = 0;
    for (const block of document.blocks) {
      expect(document.text.slice(at, block.start).trim()).toBe("");
      expect(cite(document, block).quote.trim()).not.toBe("");
      at = block.end;
    }
    expect(document.text.slice(at).trim()).toBe("");
    const { title, dek, dateline, publishedAt, outlet, byline, credits } = document;
    for (const found of [title, dek, dateline, publishedAt, outlet, ...byline, ...credits]) {
      if (found?.evidence)
        expect(document.text.slice(found.evidence.start, found.evidence.end)).toBe(found.evidence.quote);
    }
  }
}

test.each(Object.keys(seeds))("%s, cut and overwritten anywhere", async (name) => {
  const seed = seeds[name] ?? new Uint8Array();
  const damage = fc.record({
    end: fc.nat(seed.length),
    at: fc.nat(seed.length),
    bytes: fc.uint8Array({ maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ end, at, bytes }) => {
      const damaged = seed.slice(0, Math.max(end, 1));
      damaged.set(bytes.subarray(0, Math.max(0, damaged.length - at)), Math.min(at, damaged.length));
      await holds(name, damaged);
    }),
    { numRuns: 60 },
  );
});

test.each(Object.keys(seeds))("any bytes called %s", async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => holds(name, bytes)),
    { numRuns: 60 },
  );
});

test.each(["a.txt", "a.html", "a.xml"])("any text called %s", async (name) => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div class='related'>",
        "<br>",
        "\n\n",
        sentence,
        "By Tilda Quist",
        "<item>",
        "<title>",
        "&amp;",
        "(AP Photo/Bo)",
        "PORT LORNE (AP) — ",
        "<script>",
        "<li>",
        "<table><tr><td>",
      ),
    ),
    { maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(pieces, (parts) => holds(name, new TextEncoder().encode(parts.join("").toWellFormed()))),
    { numRuns: 80 },
  );
});
