import type { Block, Span } from "../../model/index.ts";
import type { Account } from "../account.ts";

/** Opens or closes: straight marks and the pairs of plain typing toggle, curly and angular ones say which they are. */
const markPattern = /["“”„«»]|``|''/g;
const opening = new Set(["“", "„", "«", "``"]);
const closing = new Set(["”", "»", "''"]);

/**
 * Marks the words (given by their starts, rising) that stand within quotation marks, as the paragraph prints them or as the analysis
 * found them. A quotation that its paragraph does not close ends with the paragraph.
 */
export function markQuoted(account: Account, blocks: readonly Block[], starts: Uint32Array): Uint8Array {
  const spans = [
    ...blocks.flatMap((block) => quotedSpans(account.document.text, block)),
    ...account.analysis.quotations.filter((it) => it.kind === "direct").flatMap((it) => it.contents),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const quoted = new Uint8Array(starts.length);
  let word = 0;
  for (const { start, end } of spans) {
    while (word < starts.length && (starts[word] ?? 0) < start) word++;
    for (let at = word; at < starts.length && (starts[at] ?? 0) < end; at++) quoted[at] = 1;
  }
  return quoted;
}

function quotedSpans(text: string, block: Span): Span[] {
  if (block.end <= block.start) return [];
  const spans: Span[] = [];
  let open: number | undefined;
  const within = text.slice(block.start, block.end);
  for (const match of within.matchAll(markPattern)) {
    const at = block.start + match.index;
    if (open === undefined) {
      if (!closing.has(match[0])) open = at;
    } else if (!opening.has(match[0])) {
      spans.push({ start: open, end: at });
      open = undefined;
    }
  }
  if (open !== undefined) spans.push({ start: open, end: block.end });
  return spans;
}
