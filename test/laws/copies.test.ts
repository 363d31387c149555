import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compareCaptures } from "../../src/engine/index.ts";
import type { Capture } from "../../src/ingest/capture.ts";
import type { Synopsis } from "../../src/model/index.ts";

const folder = fileURLToPath(new URL("../../examples/river-talks/", import.meta.url));
const articles = readdirSync(folder)
  .filter((file) => /\.(?:txt|html)$/.test(file))
  .map((file) => captureOf(file, readFileSync(folder + file)));

function captureOf(input: string, content: Uint8Array, outlet?: string): Capture {
  return {
    input,
    sizeBytes: content.length,
    bytes: async () => content,
    stream: async function* () {
      yield content;
    },
    ...(outlet === undefined ? {} : { stated: { outlet } }),
  };
}

/** For each wording of a claim its status, so that two synopses of the same texts can be held against each other. */
function statuses(synopsis: Synopsis): Map<string, string> {
  return new Map(
    synopsis.claims.flatMap((claim) =>
      claim.mentions.map((mention) => [mention.quote, claim.status] as const),
    ),
  );
}

test.each(articles.map((article) => article.input))(
  "a copy of %s under another name corroborates nothing",
  async (input) => {
    const original = articles.find((article) => article.input === input);
    if (!original) throw new RangeError(input);
    const copy = captureOf(
      `copy-of-${input}`,
      Buffer.concat([Buffer.from(await original.bytes()), Buffer.from("\n")]),
      "The Brackwater Copy",
    );
    const before = statuses(await compareCaptures(articles));
    const after = await compareCaptures([...articles, copy]);
    const pair = new Set(
      after.documents.filter((document) => document.input.endsWith(input)).map((document) => document.id),
    );
    expect(pair.size).toBe(2);
    const bornOfTheCopy = after.claims.filter(
      (claim) => claim.status === "agreed" && claim.mentions.every((mention) => pair.has(mention.documentId)),
    );
    expect(bornOfTheCopy.map((claim) => claim.text.quote)).toEqual([]);
    const turned = after.claims.filter(
      (claim) =>
        claim.status === "agreed" &&
        claim.mentions.every((mention) => before.get(mention.quote) === "single"),
    );
    expect(turned.map((claim) => claim.text.quote)).toEqual([]);
  },
);

test("an article on another event adds itself to the list and changes nothing else", async () => {
  const other = captureOf(
    "chess.txt",
    Buffer.from(
      "Chess club wins regional cup\n\nThe Brackwater chess club won the regional cup on Saturday. Its captain, Ivo Lindqvist, beat the champion of Tarnholm in 41 moves.\n\nThe club was founded in 1987 and has 60 members, most of them pupils of the town's schools.\n",
    ),
  );
  const { documents: _, problems: __, ...alone } = await compareCaptures(articles);
  const { documents, problems: ___, ...together } = await compareCaptures([...articles, other]);
  expect(documents.find((document) => document.input === "chess.txt")).toMatchObject({ related: false });
  expect(together).toEqual(alone);
});
