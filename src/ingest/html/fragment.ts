import { isPhotoCredit } from "../blocks/photo-credit.ts";
import { semanticBits } from "./elements.ts";
import type { Container, PageLimits } from "./page.ts";
import { parsePage } from "./parse-page.ts";

/** A block of a fragment, with its kind where the mark-up says it. */
export interface FragmentLine {
  readonly text: string;
  readonly kind?: "caption" | "heading" | "quote" | "list-item" | "table" | "teaser";
  readonly reason?: string;
}

/** The blocks of a piece of HTML that is an article's text already, as feeds carry it. */
export function fragmentLines(html: string, limits: PageLimits): FragmentLine[] {
  const page = parsePage(Buffer.from(html), limits);
  return page.blocks.map((block) => {
    const { tag, semantics } = page.containers[block.container] as Container;
    const is = (name: string) => (semantics & (semanticBits[name] ?? 0)) !== 0;
    if (is("figcaption")) return { text: block.text, kind: "caption", reason: "<figcaption>" };
    if (/^h[1-6]$/.test(tag)) return { text: block.text, kind: "heading", reason: `<${tag}>` };
    if (block.linkLength > block.text.length * 0.8 && block.text.length > 12 && !isPhotoCredit(block.text))
      return { text: block.text, kind: "teaser", reason: "mostly a link" };
    if (is("table")) return { text: block.text, kind: "table", reason: "<table>" };
    if (is("blockquote")) return { text: block.text, kind: "quote", reason: "<blockquote>" };
    return tag === "li" ? { text: block.text, kind: "list-item", reason: "<li>" } : { text: block.text };
  });
}
