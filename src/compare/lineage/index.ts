/**
 * Who took what from whom: `lineage(accounts)`. See docs/methods/lineage.md.
 *
 * @module
 */
import type { Lineage, LineageEdge } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { stableKey } from "../../util/hash.ts";
import { by, compareStrings } from "../../util/order.ts";
import { UnionFind } from "../../util/union-find.ts";
import type { Account } from "../account.ts";
import { inOrder } from "../story-accounts.ts";
import { type Body, bodyOf } from "./body.ts";
import { candidatePairs, isSmall } from "./candidates.ts";
import { type Comparison, compareContents, compareEqual } from "./comparison.ts";
import { contentOf } from "./content.ts";
import { edgeOf } from "./edges.ts";
import { originsOf } from "./origins.ts";
import { keepClosest } from "./prune.ts";

/**
 * The edges between accounts that derive from one another, with their passages, and the origins: groups of documents with one voice.
 * An edge depends on its two documents alone, so the order of the input changes nothing and another document adds only its own edges.
 * Equal bodies are compared once. Cost: every pair up to 48 different bodies, candidates from an index beyond that.
 */
export function lineage(accounts: readonly Account[]): Lineage {
  const bodies = inOrder(accounts).map(bodyOf);
  const groups = [
    ...groupBy(
      bodies.filter((it) => it.words.length > 0),
      keyOf,
    ).values(),
  ];
  const edges = [...edgesBetween(groups.flatMap((it) => it.slice(0, 1))), ...groups.flatMap(edgesToFirst)];
  const position = new Map(bodies.map((it, index) => [it.id, index]));
  const at = (id: string) => position.get(id) ?? 0;
  return {
    edges: keepClosest(edges).sort(
      by(
        (x, y) => at(x.to) - at(y.to),
        (x, y) => at(x.from) - at(y.from),
      ),
    ),
    origins: originsOf(bodies, edges),
  };
}

/** Equal for bodies of the same words. */
function keyOf(body: Body): string {
  return stableKey(body.words.join(" "));
}

/** Of more bodies than every pair of which is looked at, two that are one text already by way of others are not compared. */
function edgesBetween(bodies: readonly Body[]): LineageEdge[] {
  const contents = [...bodies].sort((x, y) => compareStrings(x.id, y.id)).map(contentOf);
  const texts = new UnionFind(contents.length);
  return candidatePairs(contents).flatMap(([first, second]) => {
    const [a, b] = [contents[first], contents[second]];
    if (!a || !b || texts.find(first) === texts.find(second)) return [];
    const edges = edgeList(compareContents(a, b));
    if (!isSmall(contents) && edges.some((it) => it.kind === "near-copy")) texts.union(first, second);
    return edges;
  });
}

/** From the first of a group of equal bodies to each of the others. */
function edgesToFirst([first, ...others]: readonly Body[]): LineageEdge[] {
  if (!first) return [];
  const content = { body: first, sentences: [], counts: new Map(), facts: new Set<string>() };
  return others.flatMap((body) => {
    const other = { body, sentences: [], counts: new Map(), facts: new Set<string>() };
    const firstIsLower = first.id < body.id;
    return edgeList(firstIsLower ? compareEqual(content, other) : compareEqual(other, content));
  });
}

function edgeList(comparison: Comparison): LineageEdge[] {
  const edge = edgeOf(comparison);
  return edge ? [edge] : [];
}
