import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { compareFiles } from "../../src/engine/index.ts";
import { verifySynopsis } from "../../src/engine/verify.ts";
import type { Synopsis, SynopsisDocument } from "../../src/model/index.ts";

/** Five real articles on one event, which are not part of the repository: where they are absent these tests step aside. */
const folder =
  process.env["SYNOPTIC_ARTICLES"] ?? fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
const here = existsSync(folder);
if (!here) console.warn(`The five real articles are not in ${folder}; the tests on them are skipped.`);

describe.skipIf(!here)("five real articles", () => {
  let synopsis: Synopsis;
  const documentOf = (number: string): SynopsisDocument => {
    const found = synopsis.documents.find((document) => document.input.includes(`/${number}_`));
    if (!found) throw new RangeError(`no article ${number}`);
    return found;
  };

  beforeAll(async () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    synopsis = await compareFiles(files.map((file) => join(folder, file)));
  });

  test("the synopsis verifies", () => {
    expect(verifySynopsis(JSON.parse(JSON.stringify(synopsis)))).toMatchObject({
      documents: 5,
      failures: [],
    });
  });

  test("four have a headline, and none is invented for the fifth", () => {
    expect(synopsis.documents.filter((document) => document.title)).toHaveLength(4);
    expect(documentOf("001").title).toBeUndefined();
  });

  test("two have a byline, a third a contributor", () => {
    expect(
      synopsis.documents
        .filter((document) => document.byline.length > 0)
        .map((document) => document.input.slice(-24, -21)),
    ).toHaveLength(2);
    expect(documentOf("004").credits.filter((credit) => credit.kind === "contributor")).toHaveLength(1);
  });

  test("a caption that stands many times is one caption", () => {
    const { blocks, text } = documentOf("004");
    const captions = blocks.filter((block) => block.kind === "caption");
    const wordings = new Set(captions.map((block) => text.slice(block.start, block.end)));
    expect(captions.length).toBeGreaterThan(wordings.size);
    expect(captions.filter((block) => block.duplicateOf === undefined)).toHaveLength(wordings.size);
  });

  test("no block of another language, caption, credit or notice is body", () => {
    for (const { blocks } of synopsis.documents) {
      for (const block of blocks.filter((it) => it.body)) expect(block.language ?? "en").toBe("en");
    }
  });

  test("the size of the forum is one line that differs; the states of the court are a line of their own", () => {
    const forum = synopsis.numbers.find((line) =>
      line.values.some((value) => value.min === 140 && value.comparator === ">"),
    );
    expect(forum?.status).toBe("differ");
    expect(forum?.values.map((value) => `${value.comparator}${value.min}`)).toEqual(
      expect.arrayContaining(["=130", "~130", ">140"]),
    );
    expect(forum?.values.some((value) => value.min === 123)).toBe(false);
    expect(synopsis.numbers.some((line) => line.values.every((value) => value.min === 123))).toBe(true);
  });

  test("one article derives from another, and the two are one origin", () => {
    const edge = synopsis.lineage.edges.find((it) => it.to === documentOf("002").id);
    expect(edge).toMatchObject({ from: documentOf("004").id, kind: "rewrite" });
    expect(synopsis.lineage.origins).toHaveLength(4);
  });
});
