import { readdirSync, readFileSync } from "node:fs";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import {
  citedWords,
  type Expected,
  examplesDirectory,
  readExpected,
  storyNames,
} from "../bench/quality/stories/expected.ts";
import { openInputs, readCaptures } from "../src/engine/index.ts";

/** The hand-made answers are held against the pages by means of their own, not by the reader that they measure. */
const stories = [...storyNames, "ferry-later"];
const hidden = new Set(["script", "style", "title"]);

/** What a page shows, white space folded; the records of a feed one after the other. */
function shown(story: string, file: string): string {
  const text = readFileSync(`${examplesDirectory}${story}/${file.replace(/#\d+$/, "")}`, "utf8");
  if (file.endsWith(".html")) return fold(textOf(text));
  if (/\.xml#\d+$/.test(file)) return fold(textOf(textOf(text, true)));
  return fold(text);
}

function textOf(markup: string, xmlMode = false): string {
  const parts: string[] = [];
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag: (name) => void (hidden.has(name) && !xmlMode && skipped++),
      onclosetag: (name) => void (hidden.has(name) && !xmlMode && skipped--),
      ontext: (text) => void (skipped === 0 && parts.push(text)),
    },
    { xmlMode },
  );
  parser.end(markup);
  return parts.join("");
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ");
}

describe.each(stories)("%s", (story) => {
  const expected: Expected = readExpected(story);
  const texts = new Map(expected.documents.map((it) => [it.file, shown(story, it.file)]));

  test("every quotation stands in its file", () => {
    for (const { file, quote } of citedWords(expected)) expect(texts.get(file), file).toContain(quote);
  });

  test("what must be body and what must not stand in the file", () => {
    for (const { file, furniture, body } of expected.documents)
      for (const words of [...furniture, ...body]) expect(texts.get(file)).toContain(words);
  });

  test("no two answers use one id, and references lead somewhere", () => {
    for (const list of [expected.claims, expected.numbers, expected.utterances, expected.timeline]) {
      const ids = list.map((it) => it.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
    const claims = new Set(expected.claims.map((it) => it.id));
    for (const { claim, file } of expected.omissions) {
      expect(claims).toContain(claim);
      expect(texts.has(file)).toBe(true);
      const told = expected.claims.find((it) => it.id === claim)?.mentions.map((it) => it.file);
      expect(told, `${file} tells ${claim}`).not.toContain(file);
    }
  });

  test("each related document is of one origin, and a status follows from the origins", () => {
    const related = expected.documents.filter((it) => it.related !== false).map((it) => it.file);
    expect(expected.lineage.origins.flat().sort()).toEqual(related.sort());
    if (story === "ferry-later") return;
    for (const claim of expected.claims) {
      const origins = expected.lineage.origins.filter((origin) =>
        claim.mentions.some((it) => origin.includes(it.file)),
      );
      if (claim.status === "agreed") expect(origins.length, claim.id).toBeGreaterThanOrEqual(2);
      if (claim.status === "single") expect(origins.length, claim.id).toBe(1);
    }
    for (const claim of expected.claims.filter((it) => it.status === "disputed" && !it.statusAlso)) {
      const natures = (claim.disputes ?? []).map((it) => it.nature);
      expect(natures, claim.id).toContain("contradiction");
    }
  });

  test("every page says that it is fiction", () => {
    for (const { file } of expected.documents)
      expect(readFileSync(`${examplesDirectory}${story}/${file.replace(/#\d+$/, "")}`, "utf8")).toMatch(
        /fiction/,
      );
  });

  test("every file of the folder has an answer", () => {
    const files = readdirSync(`${examplesDirectory}${story}`).filter((it) => !/\.json$/.test(it));
    expect([...new Set(expected.documents.map((it) => it.file.replace(/#\d+$/, "")))].sort()).toEqual(
      files.sort(),
    );
  });
});

test("a story's folder is read without the answer that lies in it", async () => {
  const { captures, problems } = await openInputs([`${examplesDirectory}ferry`]);
  const read = await readCaptures(captures);
  expect(read.documents).toHaveLength(6);
  expect([...problems, ...read.problems].map((it) => it.code)).toEqual(["own-output"]);
});
