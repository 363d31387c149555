import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { developedOn } from "../bench/quality/stories/expected.ts";
import { oracle } from "../bench/quality/stories/oracle.ts";
import type { Synopsis } from "../src/model/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { hostile } from "./hostile.ts";

interface Read {
  readonly ids: string[];
  readonly targets: string[];
  readonly elements: { readonly name: string; readonly attributes: Record<string, string> }[];
  readonly contents: Record<string, string>;
  readonly text: string;
}

function read(html: string): Read {
  const ids: string[] = [];
  const targets: string[] = [];
  const elements: Read["elements"] = [];
  const contents: Record<string, string> = {};
  const open: string[] = [];
  let text = "";
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(name);
      elements.push({ name, attributes });
      if (attributes["id"]) ids.push(attributes["id"]);
      if (attributes["href"]?.startsWith("#")) targets.push(attributes["href"].slice(1));
    },
    onclosetag: () => void open.pop(),
    ontext: (part) => {
      const name = open.at(-1) ?? "";
      if (name === "script" || name === "style") contents[name] = (contents[name] ?? "") + part;
      else text += part;
    },
  });
  parser.end(html);
  return { ids, targets, elements, contents, text };
}

describe.each([...developedOn, "hostile"])("the report of %s", (name) => {
  const synopsis: Synopsis = name === "hostile" ? hostile() : oracle(name);
  const html = renderHtml(synopsis);
  const page = read(html);

  test("every link leads to one place of the page", () => {
    expect(page.ids.length).toBe(new Set(page.ids).size);
    const ids = new Set(page.ids);
    expect(page.targets.filter((it) => !ids.has(it))).toEqual([]);
    expect(page.targets.length).toBeGreaterThan(20);
  });

  test("the policy allows exactly its own style and script", () => {
    const policy = page.elements.find((it) => it.attributes["http-equiv"] === "Content-Security-Policy");
    const hashOf = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    expect(policy?.attributes["content"]).toBe(
      `default-src 'none'; style-src ${hashOf(page.contents["style"] ?? "")}; script-src ${hashOf(
        page.contents["script"] ?? "",
      )}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.elements.filter((it) => it.name === "script")).toHaveLength(1);
    expect(page.elements.filter((it) => it.name === "style")).toHaveLength(1);
  });

  test("nothing is loaded, and nothing foreign acts", () => {
    const loading = new Set(["img", "iframe", "link", "object", "embed", "audio", "video", "form", "base"]);
    expect(page.elements.filter((it) => loading.has(it.name))).toEqual([]);
    const attributes = page.elements.flatMap((it) => Object.keys(it.attributes));
    expect(attributes.filter((it) => it.startsWith("on") || it === "style" || it === "src")).toEqual([]);
    const links = page.elements.flatMap((it) => it.attributes["href"] ?? []);
    expect(links.filter((it) => !/^(#|https?:\/\/)/.test(it))).toEqual([]);
  });

  test("every statement, article and furniture block is there", () => {
    const ids = new Set(page.ids);
    for (const claim of synopsis.claims) expect(ids).toContain(`claim-${claim.id}`);
    for (const line of synopsis.numbers) expect(ids).toContain(`number-${line.id}`);
    for (const utterance of synopsis.utterances) expect(ids).toContain(`utterance-${utterance.id}`);
    for (const item of synopsis.timeline) expect(ids).toContain(`event-${item.id}`);
    for (const document of synopsis.documents.filter((it) => it.related))
      for (const block of document.blocks.filter((it) => it.kind === "navigation"))
        expect(page.text.replace(/\s+/g, " ")).toContain(
          document.text.slice(block.start, Math.min(block.end, block.start + 20)).replace(/\s+/g, " "),
        );
  });

  test("the same value gives the same bytes", () => {
    expect(renderHtml(structuredClone(synopsis))).toBe(html);
  });

  test("the notes in Markdown hold no markup of the articles", () => {
    const markdown = renderMarkdown(synopsis);
    expect(markdown).not.toMatch(/<(?!\/?$)[a-z]/i);
    expect(markdown).not.toMatch(/[\u202a-\u202e]/);
    expect(markdown).toMatch(/^# /);
  });
});

test("the report of one article with nothing found is still a page", () => {
  const full = oracle("ferry");
  const first = full.documents[0];
  if (!first) throw new Error("The story has documents.");
  const empty: Synopsis = {
    ...full,
    documents: [first],
    claims: [],
    numbers: [],
    utterances: [],
    quotations: [],
    timeline: [],
    labels: [],
    entities: [],
    omissions: [],
    lineage: { edges: [], origins: [] },
    summary: { fiveWs: { who: [], what: [], when: [], where: [], why: [], how: [] }, sentences: [] },
  };
  expect(renderHtml(empty)).toContain("No statement is told by two origins.");
  expect(renderMarkdown(empty)).toContain("## Articles");
});
