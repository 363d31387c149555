import type { Block, Document } from "../../model/index.ts";
import { accountName } from "../names.ts";
import { printable } from "../printable.ts";

/** A document for people: what is known of it, then every block with its kind; what is not body is set off by `·` and says why. */
export function* documentText(document: Document): Generator<string> {
  yield `${printable(document.title?.value ?? "(no headline)")}\n`;
  const facts = [
    accountName(document),
    document.publishedAt?.value ?? "undated",
    ...document.byline.map((it) => it.value),
  ];
  yield `${printable(facts.join(" · "))}\n${document.input} · ${document.id} · ${document.mediaType} · ${document.language}\n\n`;
  for (const block of document.blocks) yield `${blockLine(document, block)}\n`;
  yield "\n";
}

function blockLine(document: Document, block: Block): string {
  const text = printable(document.text.slice(block.start, block.end));
  if (block.body) return `${block.kind.padEnd(12)} ${text}`;
  const double = block.duplicateOf === undefined ? "" : `, same as block ${block.duplicateOf}`;
  return `· ${block.kind.padEnd(10)} ${text}  (${block.reason}${double})`;
}
