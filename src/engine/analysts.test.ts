import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Document } from "../model/index.ts";
import { captureOf } from "../testing/captures.ts";
import { Analysts, takeOf } from "./analysts.ts";
import { readCaptures } from "./read.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "analysts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const taking =
  "const { parentPort } = require('node:worker_threads'); parentPort.on('message', (work) => { if (work) Atomics.add(new Int32Array(work.taken), 0, 1); else ";

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
  for (const document of documents) analysts.offer(document);
  await new Promise((resolve) => setTimeout(resolve, 200)); // So long the thread may take them before the caller does.
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

test("the caller takes what no other thread has begun", async () => {
  const documents = await Promise.all(
    ["The rain fell on the town of Tarn on Monday.", "The snow fell on the roofs of Norvik."].map(documentOf),
  );
  const analysts = new Analysts(2, 1);
  analysts.offer(documents[1]!);
  const done: number[] = [];
  const analyzed = await analysts.analyze(documents, (count) => done.push(count));
  expect(analyzed.map((it) => it.document.id)).toEqual(documents.map((it) => it.id));
  expect(done).toEqual([1, 2]);
});

test("a position is taken once, and none that is not known", () => {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  expect([0, 2, 2, 2, 3].map((known) => takeOf(taken, known))).toEqual([undefined, 0, 1, undefined, 2]);
});
