import type { SynopsisDocument } from "../../model/index.ts";
import { shownName } from "../names.ts";

/** Names longer than this are cut where they are labels; the article itself always shows them whole. */
const longestName = 60;

/** The name of an article's outlet or host, cut where it is endless; where neither is known, its place in the list of articles. */
function outletName(document: SynopsisDocument, at: number): string {
  if (!document.outlet && !document.url) return `Article ${at + 1}`;
  return clip(shownName(document), longestName);
}

/** Names of articles, told apart by a number where one outlet has several. */
export function articleNames(documents: readonly SynopsisDocument[]): ReadonlyMap<string, string> {
  const names = documents.map(outletName);
  const total = new Map<string, number>();
  for (const name of names) total.set(name, (total.get(name) ?? 0) + 1);
  const used = new Map<string, number>();
  return new Map(
    documents.map((document, at) => {
      const name = names[at]!;
      if (total.get(name) === 1) return [document.id, name];
      used.set(name, (used.get(name) ?? 0) + 1);
      return [document.id, `${name} (${used.get(name)})`];
    }),
  );
}

/** The text, or its beginning with an ellipsis where it is longer; never cuts a character in half. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** The text closed off by first-strong isolates (U+2068, U+2069), for attributes, where no element can isolate it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
