import type { LineageEdge, LineageKind } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { by, compareStrings } from "../../util/order.ts";

/** So many sources of a document are shown; the format says so. */
const mostEdges = 3;

/** An edge to a source's source is kept instead of the one between when it explains this much less at most. */
const slack = 0.02;

const strength: Readonly<Record<LineageKind, number>> = {
  copy: 7, "near-copy": 6, version: 5, rewrite: 4, excerpt: 3, credit: 2, "shared-source": 1,
}; // biome-ignore format: a table reads better in rows
const sureness = { certain: 2, likely: 1, unknown: 0 } as const;

/** For each document its closest sources, at most three: the strongest kind, the surest direction, the widest coverage. */
export function keepClosest(edges: readonly LineageEdge[]): LineageEdge[] {
  return [...groupBy(withoutDetours(edges), (it) => it.to).values()].flatMap((toOne) =>
    [...toOne].sort(closest).slice(0, mostEdges),
  );
}

/** Leaves out the way over a document that itself derives from the source, where the source explains as much. */
function withoutDetours(edges: readonly LineageEdge[]): LineageEdge[] {
  const sourcesOf = groupBy(edges, (it) => it.to);
  return edges.filter((edge) => {
    const beyond = (sourcesOf.get(edge.from) ?? [])
      .filter((it) => it.direction !== "unknown")
      .map((it) => it.from);
    return !(sourcesOf.get(edge.to) ?? []).some(
      (it) =>
        beyond.includes(it.from) &&
        strength[it.kind] >= strength[edge.kind] &&
        it.coverage >= edge.coverage - slack,
    );
  });
}

const closest = by<LineageEdge>(
  (x, y) => strength[y.kind] - strength[x.kind],
  (x, y) => sureness[y.direction] - sureness[x.direction],
  (x, y) => y.coverage - x.coverage,
  (x, y) => compareStrings(x.from, y.from),
);
