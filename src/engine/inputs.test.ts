import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openInputs } from "./inputs.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-inputs-"));
  mkdirSync(join(folder, "empty"));
  mkdirSync(join(folder, "articles/.hidden"), { recursive: true });
  for (const name of ["one.txt", "two.html", "photo.jpg", ".hidden/three.txt"])
    writeFileSync(join(folder, "articles", name), name);
  writeFileSync(join(folder, "articles/one.meta.json"), '{"outlet": "Weirtown Post", "mood": "grim"}');
});

async function opened(...names: string[]) {
  const { captures, problems } = await openInputs(names.map((name) => join(folder, name)));
  return {
    inputs: captures.map((it) => it.input.slice(folder.length + 1)),
    codes: problems.map((it) => it.code),
    captures,
    problems,
  };
}

test("a folder gives its articles, without hidden files and sidecars, and counts what it passed over", async () => {
  const { inputs, codes } = await opened("articles");
  expect(inputs).toEqual(["articles/one.txt", "articles/two.html"]);
  expect(codes).toEqual(["files-passed-over", "sidecar-field-unknown"]);
});

test("a pattern gives the files it matches, each file once and in order whatever the order asked", async () => {
  const { inputs } = await opened("articles/two.html", "articles/*.{txt,html}", "articles/one.txt");
  expect(inputs).toEqual(["articles/one.txt", "articles/two.html"]);
});

test("a sidecar states what its file lacks", async () => {
  const { captures } = await opened("articles/one.txt");
  expect(captures[0]?.stated).toEqual({ outlet: "Weirtown Post" });
});

test.each([
  ["nothing-here.txt", "input-missing"],
  ["empty", "folder-without-articles"],
  ["articles/*.pdf", "glob-without-match"],
])("%s is a problem that names it, and the rest goes on", async (name, code) => {
  const { inputs, problems } = await opened(name, "articles/one.txt");
  expect(inputs).toEqual(["articles/one.txt"]);
  const problem = problems.find((it) => it.code === code);
  expect(problem?.level).toBe("error");
  expect(problem?.message).toContain(name);
});

test("a web address is refused with what to do", async () => {
  await expect(openInputs(["https://example.org/story"])).rejects.toThrow(
    /opens no connection\. Save the page/,
  );
});

test("standard input is a capture like any other", async () => {
  async function* stdin() {
    yield Buffer.from("pasted ");
    yield Buffer.from("text");
  }
  const { captures } = await openInputs(["-"], { stdin: stdin(), stated: { outlet: "Weirtown Post" } });
  expect(Buffer.from((await captures[0]?.bytes()) ?? []).toString()).toBe("pasted text");
  expect(captures[0]?.stated).toEqual({ outlet: "Weirtown Post" });
});
