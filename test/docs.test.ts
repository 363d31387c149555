import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { annotators } from "../src/analyze/index.ts";
import { run } from "../src/cli/run.ts";

const root = new URL("..", import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), "utf8");
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
  (file) => /(?<!\.test)\.tsx?$/.test(file) && !/^(?:testing|language)\b/.test(file),
);

async function helpOf(...args: string[]): Promise<string> {
  const stdout = new PassThrough();
  let text = "";
  stdout.on("data", (chunk) => {
    text += chunk;
  });
  expect(await run(args, { stdin: new PassThrough(), stdout, stderr: new PassThrough() })).toBe(0);
  return text;
}

test.each([[], ["compare"], ["read"], ["annotate"], ["analyze"], ["verify"]])(
  "docs/cli.md has the help of synoptic %s as it is printed",
  async (...command) => {
    const help = await helpOf(...command, "--help");
    expect(read("docs/cli.md")).toContain(help.trim());
  },
);

/** The ways in which the sources raise a problem or an error: each has its code as a string. */
const raised =
  /(?:\bcode: |SynopticError\(\s*|\bdropped\(\s*|\bproblem\(\s*"\w+",\s*|\bmissing\(\s*problems,\s*)"([a-z0-9-]+)"/g;

test("every problem and error code in the sources is in docs/errors.md, and no other", () => {
  const used = new Set<string>();
  for (const file of sources) {
    const source = read(join("src", file));
    for (const match of source.matchAll(raised)) used.add(match[1] ?? "");
  }
  const listed = [...read("docs/errors.md").matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]!);
  expect([...listed].sort()).toEqual([...used].sort());
});

test.each(annotators.map((annotator) => annotator.name))(
  "how %s are found is said in docs/methods",
  (name) => {
    expect(existsSync(join(root, `docs/methods/${name}.md`))).toBe(true);
  },
);

test("every noun of the model has its heading in docs/model.md", () => {
  const model = read("docs/model.md");
  const names = readdirSync(join(root, "src/model")).flatMap((file) =>
    [...read(`src/model/${file}`).matchAll(/record\(\s*"(\w+)"/g)].map((match) => match[1]!),
  );
  const missing = names.filter(
    (name) =>
      !new RegExp(`^## ${name}$`, "m").test(model) &&
      !["Role", "AnalyzedDocument", "SummaryItem", "SummarySentence"].includes(name),
  );
  expect(missing).toEqual([]);
});

test("links between the documents lead somewhere", () => {
  const documents = [
    "README.md",
    ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
      .filter((it) => it.endsWith(".md"))
      .map((it) => `docs/${it}`),
  ];
  const broken = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
      .map((match) => join(file, "..", match[1]!))
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(broken).toEqual([]);
});
