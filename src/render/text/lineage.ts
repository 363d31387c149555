import type { LineageEdge } from "../../model/index.ts";
import { heading, type Lines, type Page, wrapped } from "./page.ts";

/** Who derives from whom, and which documents speak with one voice. */
export function lineage(page: Page): Lines {
  const { edges, origins } = page.synopsis.lineage;
  if (edges.length === 0) return [];
  const joined = origins.filter((origin) => origin.documents.length > 1);
  return [
    ...heading(page, "WHO DERIVES FROM WHOM"),
    ...edges.flatMap((edge) => wrapped(page, "  ", edgeText(page, edge))),
    ...joined.flatMap((origin) => {
      const signs = origin.documents
        .map((id) => page.signs.get(id) ?? "?")
        .sort()
        .join(" ");
      return wrapped(
        page,
        "  ",
        `${signs} count as one origin${origin.agency ? ` (${origin.agency})` : ""}.`,
      );
    }),
  ];
}

function edgeText(page: Page, edge: LineageEdge): string {
  const [from, to] = [page.signs.get(edge.from) ?? "?", page.signs.get(edge.to) ?? "?"];
  const relation =
    edge.direction === "unknown" ? `${to} and ${from} share text` : `${to} derives from ${from}`;
  const share = `${Math.round(edge.coverage * 100)}% of its sentences`;
  return `${relation} (${edge.kind}, direction ${edge.direction}): ${share}; ${edge.reasons.join("; ")}.`;
}
