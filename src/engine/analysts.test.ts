import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Document } from "../model/index.ts";
import { captureOf } from "../testing/captures.ts";
import { Analysts } from "./analysts.ts";
import { readCaptures } from "./read.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "analysts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const taking =
  "const { parentPort } = require('node:worker_threads'); parentPort.once('message', ({ documents, next }) => { Atomics.add(new Int32Array(next), 0, documents.length);";

test.each([
  ["dies with all the work taken", `${taking} process.exit(1); });`],
  ["fails with all the work taken", `${taking} throw new Error("out of memory"); });`],
  ["does not start", "throw new Error('no');"],
])("a thread that %s leaves nothing undone", async (_, source) => {
  const file = join(folder, `${source.length}.cjs`);
  writeFileSync(file, source);
  const documents = await Promise.all(
    [
      "The mayor of Norvik resigned on Monday after the vote.",
      "A bridge fell into the river near Tarn on Sunday.",
    ].map(documentOf),
  );
  const analysts = new Analysts(2, 2, pathToFileURL(file));
  const analyzed = await analysts.analyze(documents, () => {});
  await analysts.close();
  expect(analyzed.map((it) => it.document)).toEqual(documents);
  expect(analyzed.every((it) => it.analysis.statements.length > 0)).toBe(true);
});

async function documentOf(text: string, index: number): Promise<Document> {
  const { documents } = await readCaptures([captureOf(text, { input: `${index}.txt` })]);
  const [document] = documents;
  if (!document) throw new Error(`Nothing was read of ${index}.txt.`);
  return document;
}
