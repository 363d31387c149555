import type { Label } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { heading, type Lines, limited, type Page, restOf, wrapped } from "./page.ts";

const mostNamed = 8;

/** What the accounts call whom: those whom several of them describe, or one in a word that judges. */
export function labels(page: Page): Lines {
  const named = [...groupBy(page.synopsis.labels, (it) => it.entityId)];
  if (named.length === 0) return [];
  const told = named.filter(([, list]) => list.some((it) => it.loaded) || isOfSeveral(list));
  const ordered = told.sort(([, a], [, b]) => judged(b) - judged(a) || b.length - a.length);
  return [
    ...heading(page, "WHAT THEY CALL WHOM", named.length),
    ...limited(ordered, mostNamed, ([id, list]) => labelLines(page, id, list), "of several accounts"),
    ...restOf(named.length - told.length, "whom one account alone describes"),
  ];
}

function isOfSeveral(list: readonly Label[]): boolean {
  return new Set(list.map((it) => it.documentId)).size > 1;
}

function judged(list: readonly Label[]): number {
  return Number(list.some((it) => it.loaded));
}

function labelLines(page: Page, id: string, list: readonly Label[]): Lines {
  const byDocument = groupBy(list, (it) => it.documentId);
  const lines = page.synopsis.documents.flatMap((document) => {
    const words = [
      ...groupBy(byDocument.get(document.id) ?? [], (it) => it.evidence.quote.toLowerCase()).values(),
    ];
    if (words.length === 0) return [];
    return wrapped(page, `      ${page.signs.get(document.id)} `, words.map(shown).join("; "));
  });
  return [...wrapped(page, "  • ", page.entityNames.get(id) ?? "?"), ...lines];
}

function shown([first, ...others]: readonly Label[]): string {
  const loaded = [first, ...others].some((it) => it?.loaded);
  return `${first?.evidence.quote ?? ""}${loaded ? " (loaded)" : ""}`;
}
