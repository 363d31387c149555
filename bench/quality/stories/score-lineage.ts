import type { Given } from "./given.ts";
import { pairsOf, share, type Tally } from "./tally.ts";

/** Who derives from whom, and how many voices there are. A shared source without direction is nobody's mistake. */
export function scoreLineage({ synopsis, expected, matcher }: Given) {
  const found = synopsis.lineage.edges
    .filter((edge) => !(edge.kind === "shared-source" && edge.direction === "unknown"))
    .map((edge) => ({ ...edge, from: matcher.fileOf(edge.from), to: matcher.fileOf(edge.to) }));
  const same = (a: { from?: string | undefined; to?: string | undefined }, b: typeof a) =>
    a.from === b.from && a.to === b.to;
  const { edges, tolerated } = expected.lineage;
  const judged = found.filter((edge) => !tolerated.some((it) => same(it, edge)));
  const pairs = edges.map((edge) => ({ edge, match: found.find((it) => same(it, edge)) }));
  const matched = pairs.flatMap(({ edge, match }) => (match ? [{ edge, match }] : []));
  return {
    edges: {
      right: judged.filter((edge) => edges.some((it) => same(it, edge))).length,
      given: judged.length,
      found: matched.length,
      asked: edges.length,
    },
    edgeKinds: share(
      matched.map(({ edge, match }) => [edge.kind, ...(edge.kindAlso ?? [])].includes(match.kind)),
    ),
    edgeDirections: share(
      matched.map(({ edge, match }) =>
        [edge.direction, ...(edge.directionAlso ?? [])].includes(match.direction),
      ),
    ),
    origins: scoreOrigins({ synopsis, expected, matcher }),
  };
}

/** Of the pairs of documents, those that are rightly held to be of one origin. */
function scoreOrigins({ synopsis, expected, matcher }: Given): Tally {
  const key = ([a, b]: readonly [string, string]) => [a, b].sort().join(" | ");
  const wanted = new Set(expected.lineage.origins.flatMap((origin) => pairsOf(origin).map(key)));
  const given = synopsis.lineage.origins.flatMap((origin) =>
    pairsOf(origin.documents.flatMap((id) => matcher.fileOf(id) ?? [])).map(key),
  );
  const right = given.filter((it) => wanted.has(it)).length;
  return { right, given: given.length, found: right, asked: wanted.size };
}
