import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Synopsis } from "../../src/model/index.ts";
import { lockAccounts } from "../../src/testing/articles.ts";
import { runCli } from "../../src/testing/cli.ts";

let folder = "";
let articles: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-compare-"));
  articles = Object.entries(lockAccounts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
});

/** Writes a file into the folder of this test and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function synopsisOfFiles(
  ...names: string[]
): Promise<{ synopsis: Synopsis; code: number; stderr: string }> {
  const { code, stdout, stderr } = await runCli(["compare", ...names, "--format", "json"]);
  return { synopsis: JSON.parse(stdout) as Synopsis, code, stderr };
}

test("three accounts give a synopsis that verifies, against its own texts and against the files", async () => {
  const out = join(folder, "synopsis.json");
  expect((await runCli(["compare", ...articles, "--format", "json", "-o", out])).code).toBe(0);
  const verified = await runCli(["verify", out, ...articles]);
  expect(verified.stdout).toMatch(/^Verified: \d+ spans in 3 documents/);
  expect(verified.code).toBe(0);
});

test("one drifted character fails verification with the place and both wordings", async () => {
  const { stdout } = await runCli(["compare", ...articles, "--format", "json"]);
  const drifted = stdout.replace('"quote":"', '"quote":"X');
  const { code, stdout: told } = await runCli(["verify", file("drifted.json", drifted)]);
  expect(code).toBe(1);
  expect(told).toMatch(/the quote says "X/);
});

test("verification fails when a file has changed", async () => {
  const changed = file("changed.txt", "The lock was opened on Friday.\n");
  const out = join(folder, "changed.json");
  await runCli(["compare", ...articles, changed, "--format", "json", "-o", out]);
  writeFileSync(changed, "The lock was opened on Sunday.\n");
  const { code, stdout } = await runCli(["verify", out, ...articles, changed]);
  expect(code).toBe(1);
  expect(stdout).toContain("changed.txt");
  expect(stdout).toContain('"Friday." is "Sunday." now');
});

test("the order of the inputs changes nothing", async () => {
  const there = await runCli(["compare", ...articles, "--format", "json"]);
  const back = await runCli(["compare", ...[...articles].reverse(), "--format", "json"]);
  expect(back.stdout).toBe(there.stdout);
});

test("neither does the number of threads", () => {
  const outputs = ["1", "3"].map((count) =>
    spawnSync(
      process.execPath,
      ["dist/cli.js", "compare", ...articles, "--threads", count, "--format", "json"],
      {
        maxBuffer: 1e9,
      },
    ).stdout.toString(),
  );
  expect(outputs[0]).not.toBe("");
  expect(outputs[1]).toBe(outputs[0]);
});

test("neither do the time zone and the locale", () => {
  const outputs = [
    { TZ: "UTC", LANG: "C" },
    { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  ].map((env) =>
    spawnSync(process.execPath, ["dist/cli.js", "compare", ...articles, "--format", "json"], {
      env: { ...process.env, ...env },
      maxBuffer: 1e9,
    }).stdout.toString(),
  );
  expect(outputs[0]).not.toBe("");
  expect(outputs[1]).toBe(outputs[0]);
});

describe("input that cannot be used is told in a sentence that names it, and the rest is compared", () => {
  test.each([
    ["empty.txt", ""],
    ["binary.txt", Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 0, 7, 8, 0, 0, 0])],
    ["huge.txt", Buffer.alloc(50 * 1024 * 1024, "A long line without end. ")],
  ])("%s", async (name, content) => {
    const { synopsis, code, stderr } = await synopsisOfFiles(...articles, file(name, content));
    expect(code).toBe(3);
    expect(stderr).toContain(name);
    expect(synopsis.documents.filter((document) => document.related)).toHaveLength(3);
  });

  test("a missing file", async () => {
    const { code, stderr } = await synopsisOfFiles(...articles, join(folder, "nowhere.txt"));
    expect(code).toBe(3);
    expect(stderr).toContain("nowhere.txt");
  });

  test("invalid UTF-8 is read, and said", async () => {
    const bytes = Buffer.concat([
      Buffer.from(lockAccounts["harbour-courier.txt"] ?? ""),
      Buffer.from([0xc3, 0x28, 0xff, 0x0a]),
    ]);
    const { synopsis } = await synopsisOfFiles(...articles.slice(1), file("invalid.txt", bytes));
    expect(synopsis.documents).toHaveLength(3);
    expect(synopsis.problems.map((problem) => problem.message).join()).toContain("invalid.txt");
  });

  test("a document in another language is kept and named, and not compared", async () => {
    const spanish = file(
      "espanol.txt",
      "La compuerta de una esclusa cedió el lunes por la noche y dejó doce heridos, según la policía.\n\nEl alcalde visitó el canal el martes y prometió una investigación.\n",
    );
    const { synopsis, stderr } = await synopsisOfFiles(...articles, spanish);
    expect(synopsis.documents.find((document) => document.input === spanish)).toMatchObject({
      related: false,
      language: "es",
    });
    expect(stderr).toContain("espanol.txt");
  });

  test("an article on another event is kept and named, and not compared", async () => {
    const other = file(
      "other.txt",
      "Chess club wins regional cup\n\nThe Brackwater chess club won the regional cup on Saturday. Its captain, Ivo Lindqvist, beat the champion of Tarnholm in 41 moves. The club was founded in 1987 and has 60 members.\n",
    );
    const { synopsis, stderr } = await synopsisOfFiles(...articles, other);
    expect(synopsis.documents.filter((document) => document.related)).toHaveLength(3);
    expect(stderr).toContain("other.txt");
  });
});

test("identical files are one document with several inputs", async () => {
  const copies = ["copy-1.txt", "copy-2.txt"].map((name) =>
    file(name, lockAccounts["harbour-courier.txt"] ?? ""),
  );
  const { synopsis, code } = await synopsisOfFiles(...articles.slice(1), ...copies);
  expect(code).toBe(0);
  expect(synopsis.documents).toHaveLength(3);
  expect(synopsis.documents.flatMap((document) => document.alsoInputs)).toEqual([copies[1]]);
});

test("10,000 identical files are one document too", async () => {
  const many = mkdtempSync(join(tmpdir(), "synoptic-many-"));
  for (let index = 0; index < 10_000; index++)
    writeFileSync(join(many, `${index}.txt`), lockAccounts["harbour-courier.txt"] ?? "");
  const { synopsis } = await synopsisOfFiles(many);
  expect(synopsis.documents).toHaveLength(1);
  expect(synopsis.documents[0]?.alsoInputs).toHaveLength(9_999);
  expect(synopsis.problems.filter((problem) => problem.code === "inputs-identical")).toHaveLength(1);
});

test("a pasted text is described by options", async () => {
  const pasted = lockAccounts["harbour-courier.txt"] ?? "";
  const { code, stdout } = await runCli(
    [
      "compare",
      "-",
      ...articles.slice(1),
      "--outlet",
      "The Harbour Courier",
      "--date",
      "2031-05-06",
      "--format",
      "json",
    ],
    pasted,
  );
  expect(code).toBe(0);
  const document = (JSON.parse(stdout) as Synopsis).documents.find((it) => it.input === "-");
  expect(document).toMatchObject({
    outlet: { value: "The Harbour Courier" },
    publishedAt: { value: "2031-05-06", precision: "day" },
  });
});

describe("exit codes", () => {
  test.each([
    ["0 for help", ["--help"], 0],
    ["0 for the version", ["--version"], 0],
    ["2 without a command", [], 2],
    ["2 for an unknown command", ["summarize"], 2],
    ["2 without inputs", ["compare"], 2],
    ["2 for an unknown format", ["compare", "x.txt", "--format", "pdf"], 2],
    ["2 for a web address", ["compare", "https://harbour.example/dam"], 2],
    ["1 where nothing can be read", ["compare", "nowhere-at-all.txt"], 1],
    ["1 for a synopsis that is not there", ["verify", "nowhere-at-all.json"], 1],
  ])("%s", async (_, args, code) => {
    expect((await runCli(args)).code).toBe(code);
  });

  test("a date stated for several files is refused, since it is not plain whose it is", async () => {
    const { code, stderr } = await runCli(["compare", ...articles, "--date", "2031-05-06"]);
    expect(code).toBe(2);
    expect(stderr).toContain("NAME.meta.json");
  });
});

test("one outlet stated for a whole folder is refused too", async () => {
  const { code, stderr } = await runCli(["compare", folder, "--outlet", "Weirtown Post"]);
  expect(code).toBe(2);
  expect(stderr).toContain("describe one text");
});

test("where nothing is English there is nothing to compare, and that is a failure that names the files", async () => {
  const spanish = file(
    "solo.txt",
    "El alcalde visitó el canal el martes y prometió una investigación sobre la compuerta que cedió el lunes por la noche.\n",
  );
  const { code, stderr } = await runCli(["compare", spanish]);
  expect(code).toBe(1);
  expect(stderr).toContain("solo.txt");
});

test("the ending of the output file says the format where no option does", async () => {
  const out = join(folder, "ending.json");
  expect((await runCli(["compare", ...articles, "-o", out])).code).toBe(0);
  expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ format: "synoptic.synopsis/1" });
});

test("a result goes to its file whole or not at all", async () => {
  const { code, stderr } = await runCli([
    "compare",
    ...articles,
    "-o",
    join(folder, "no-such-folder", "out.txt"),
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("Choose another place with -o");
});

test("text is the default, for reading", async () => {
  const { stdout } = await runCli(["compare", ...articles]);
  for (const part of ["THE ACCOUNTS", "AGREED", "NUMBERS", "3 articles, 3 origins"])
    expect(stdout).toContain(part);
});
