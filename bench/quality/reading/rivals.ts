import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

/** A program that takes the article out of a page, and its text with line breaks at block elements. */
export interface Rival {
  readonly name: string;
  text(html: string, url: string): Promise<string>;
}

/** What people use in Node today, each on linkedom, in the versions that package.json names. */
export const rivals: readonly Rival[] = [
  { name: "Readability", text: async (html) => blockText(new Readability(parseHTML(html).document as never).parse()?.content ?? "") },
  { name: "Defuddle", text: async (html, url) => blockText((await Defuddle(parseHTML(html).document as never, url)).content) },
  { name: "article-extractor", text: async (html, url) => blockText((await extractFromHtml(html, url))?.content ?? "") },
]; // biome-ignore format: a row a rival

const blockTags = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextNode>;
}

function blockText(html: string): string {
  let text = "";
  const visit = (node: TextNode): void => {
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    const isBlock = blockTags.has(node.nodeName.toUpperCase());
    if (isBlock) text += "\n";
    for (const child of node.childNodes ?? []) visit(child);
    if (isBlock) text += "\n";
  };
  visit(parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as TextNode);
  return text;
}
