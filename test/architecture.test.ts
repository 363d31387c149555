import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom: docs/architecture.md says why. */
const allowed: Record<string, readonly string[]> = {
  util: [],
  model: ["util"],
  text: ["model", "util"],
  language: ["model", "text", "util"],
  ingest: ["model", "text", "language", "util"],
  analyze: ["model", "text", "language", "util"],
  cluster: ["model", "text", "util"],
  compare: ["model", "text", "language", "util"],
  render: ["model", "text", "util"],
  engine: ["model", "text", "language", "ingest", "analyze", "cluster", "compare", "util"],
  cli: ["engine", "render", "model", "util"],
};

/** Folders that know no file, clock, process or network. */
const pure = new Set(["model", "text", "language", "analyze", "cluster", "compare", "render"]);

/** Packages a folder may import: docs/dependencies.md says what each is for. */
const packages: Record<string, readonly string[]> = {
  model: ["zod"],
  ingest: ["htmlparser2", "iconv-lite", "chardet", "eld", "tldts"],
  compare: ["diff"],
  render: ["preact", "preact-render-to-string"],
  engine: ["picomatch"],
  cli: ["commander", "picocolors", "zod"],
};

const root = new URL("../src", import.meta.url).pathname;
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^"';]*?\bfrom\s*["']([^"']+)["']|(?:^|\n)\s*import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => file.includes(sep) && !file.startsWith(`testing${sep}`))
    .sort();
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  return [...source.matchAll(importPattern)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

function folderOf(path: string): string {
  return path.split(sep)[0]!;
}

test("sees static, side-effect and dynamic imports", () => {
  const source =
    'import a from "a";\nimport {\n  b,\n} from "b";\nimport "c";\nexport * from "d";\nconst e = await import("e");';
  expect([...source.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3])).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
  ]);
});

test.each(sourceFiles())("%s imports only what its folder may", (file) => {
  const folder = folderOf(file);
  expect(Object.keys(allowed), `${folder} is in the table`).toContain(folder);
  for (const specifier of importsOf(file)) {
    if (specifier.startsWith(".")) {
      const target = folderOf(relative(root, join(root, dirname(file), specifier)));
      expect([folder, ...allowed[folder]!], `${file} imports ${specifier}`).toContain(target);
    } else if (specifier.startsWith("node:")) {
      expect(pure.has(folder), `${file} imports ${specifier}`).toBe(false);
    } else {
      const name = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      expect(packages[folder] ?? [], `${file} imports ${specifier}`).toContain(name);
    }
  }
});

test.each(sourceFiles().filter((file) => pure.has(folderOf(file))))(
  "%s knows no clock, chance, process or locale",
  (file) => {
    const source = readFileSync(join(root, file), "utf8");
    expect(source).not.toMatch(
      /\bDate\.now\b|new Date\(\)|Math\.random|\bprocess\.|localeCompare|toLocale[A-Z]\w+\(/,
    );
  },
);
