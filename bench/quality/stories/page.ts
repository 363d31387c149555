import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Parser } from "htmlparser2";
import type { Block, BlockKind } from "../../../src/model/index.ts";
import { type Expected, examplesDirectory } from "./expected.ts";

/** A file of an example as the answer by hand sees it: its text, and what is body by the answer's own word. */
export interface Page {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

interface Stretch {
  readonly text: string;
  readonly kind: BlockKind;
}

const hidden = new Set(["script", "style", "title", "head"]);
const inline = new Set(["a", "b", "em", "strong", "span", "i", "small"]);
/** A furniture string longer than this that stands in a block shows that the block is furniture. */
const shortestBody = 40;

/** Reads a page by means of our own: rough, and independent of the reader that is measured. */
export function readPage(story: string, expected: Expected["documents"][number]): Page {
  const bytes = readFileSync(`${examplesDirectory}${story}/${expected.file}`);
  const source = bytes.toString("utf8");
  const stretches = expected.file.endsWith(".html") ? ofMarkup(source) : ofText(source);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  let text = "";
  const blocks: Block[] = [];
  const seen = new Map<string, number>();
  for (const stretch of stretches) {
    if (text) text += "\n\n";
    const kind = kindOf(stretch, expected);
    const first = seen.get(stretch.text);
    if (first === undefined) seen.set(stretch.text, blocks.length);
    blocks.push({
      start: text.length,
      end: text.length + stretch.text.length,
      kind,
      body: kind === "paragraph" || kind === "quote",
      reason: reasons[kind] ?? "not part of the article",
      ...(first === undefined ? {} : { duplicateOf: first }),
    });
    text += stretch.text;
  }
  return { id: sha256.slice(0, 16), sha256, text, blocks };
}

const reasons: Partial<Record<BlockKind, string>> = {
  title: "the headline",
  dek: "the line under the headline",
  byline: "names who wrote it",
  heading: "a heading",
  paragraph: "a paragraph of the article",
  quote: "a quotation set apart",
  caption: "describes a picture",
  navigation: "a short line of the page around the article",
  subscription: "asks the reader to subscribe",
  other: "not part of the article",
};

function kindOf({ text, kind }: Stretch, expected: Expected["documents"][number]): BlockKind {
  if (text === expected.title) return "title";
  if (text === expected.dek) return "dek";
  if (expected.byline?.some((name) => text.includes(name) && text.length < shortestBody + name.length))
    return "byline";
  if (expected.furniture.some((words) => text.includes(words)))
    return kind === "caption" || /photo|myrdahl\/tna|picture/i.test(text) ? "caption" : "other";
  if (kind !== "paragraph") return kind;
  return text.length < shortestBody && !/[.”]$/.test(text) ? "navigation" : "paragraph";
}

function ofText(source: string): Stretch[] {
  return source
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text) => ({ text, kind: "paragraph" }));
}

function ofMarkup(source: string): Stretch[] {
  const found: Stretch[] = [];
  const open: string[] = [];
  let text = "";
  const flush = () => {
    const folded = text.replace(/\s+/g, " ").trim();
    text = "";
    if (folded === "") return;
    const parents = new Set(open);
    const furniture = ["nav", "footer", "aside", "header", "button", "li"].some((it) => parents.has(it));
    const kind = parents.has("figcaption") ? "caption" : furniture ? "navigation" : "paragraph";
    found.push({ text: folded, kind: parents.has("blockquote") ? "quote" : kind });
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (!inline.has(name)) flush();
      open.push(name);
    },
    onclosetag: (name) => {
      if (!inline.has(name)) flush();
      open.pop();
    },
    ontext: (part) => {
      if (!open.some((it) => hidden.has(it))) text += part;
    },
  });
  parser.end(source);
  flush();
  return found;
}
