import type { LineageEdge, Origin } from "../../model/index.ts";
import { UnionFind } from "../../util/union-find.ts";
import type { Body } from "./body.ts";
import { agencyOf } from "./newsroom.ts";

/** Kinds that make one voice of two documents whatever their direction. */
const oneVoice: ReadonlySet<string> = new Set(["copy", "near-copy", "rewrite", "version"]);

/** A report that takes from a credited one no more than a sentence or two has its own voice. */
const leastCredited = 0.15;

/**
 * Documents with one voice: the same outlet, a copy, near copy, rewrite or version, or any edge whose direction is certain or likely,
 * but for a credit of little.
 * `bodies` come in the order of documents, and so do the origins and their members.
 */
export function originsOf(bodies: readonly Body[], edges: readonly LineageEdge[]): Origin[] {
  const indexOf = new Map(bodies.map((it, at) => [it.id, at]));
  const sets = new UnionFind(bodies.length);
  const firstOfOutlet = new Map<string, number>();
  bodies.forEach((body, at) => {
    const outlet = body.account.document.outlet?.id;
    if (outlet === undefined) return;
    sets.union(firstOfOutlet.get(outlet) ?? at, at);
    if (!firstOfOutlet.has(outlet)) firstOfOutlet.set(outlet, at);
  });
  for (const edge of edges) {
    if (!isOneVoice(edge)) continue;
    const [from, to] = [indexOf.get(edge.from), indexOf.get(edge.to)];
    if (from !== undefined && to !== undefined) sets.union(from, to);
  }
  const groups = new Map<number, Body[]>();
  bodies.forEach((body, at) => {
    const root = sets.find(at);
    const group = groups.get(root);
    if (group) group.push(body);
    else groups.set(root, [body]);
  });
  return [...groups.values()].map((members, at) => originOf(members, at));
}

function isOneVoice({ kind, direction, coverage }: LineageEdge): boolean {
  if (oneVoice.has(kind)) return true;
  return direction !== "unknown" && (kind !== "credit" || coverage >= leastCredited);
}

function originOf(members: readonly Body[], at: number): Origin {
  const agencies = members.map(agencyOf).filter((it) => it !== undefined);
  const agency = mostFrequent(agencies);
  return { id: `o${at + 1}`, documents: members.map((it) => it.id), ...(agency && { agency }) };
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))[0]?.[0];
}
