import type { Document } from "../../model/index.ts";
import { outletName } from "../names.ts";

/** The article alone as Markdown: what is known of it as JSON between rules, the headline, the body. Foreign text is escaped. */
export function* documentMarkdown(document: Document): Generator<string> {
  const { id, input, url, language } = document;
  const facts = {
    id, input, url, language,
    outlet: outletName(document),
    byline: document.byline.map((it) => it.value),
    publishedAt: document.publishedAt?.value,
  }; // biome-ignore format: a table reads better in rows
  yield `---json\n${JSON.stringify(facts, null, 2)}\n---\n\n`;
  if (document.title) yield `# ${escaped(document.title.value)}\n\n`;
  if (document.dek) yield `*${escaped(document.dek.value)}*\n\n`;
  for (const block of document.blocks) {
    const text = escaped(document.text.slice(block.start, block.end));
    if (block.kind === "heading") yield `## ${text}\n\n`;
    else if (block.body) yield `${markdownLead(block.kind)}${text}\n\n`;
  }
}

function markdownLead(kind: string): string {
  if (kind === "quote") return "> ";
  return kind === "list-item" ? "- " : "";
}

/** Characters that mean something in Markdown or HTML lose their meaning; line breaks become spaces. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&");
}
