import type { Entity, EntityId } from "../../model/index.ts";
import type { Figure } from "./figure.ts";
import { quantityLikeness, sameQuantityAt } from "./same-quantity.ts";

/** A figure is held against at most this many lines of the same noun: the latest to be extended. */
const linesTried = 24;
/** And against this many figures of each: the first ones, which founded it. */
const coreSize = 5;

/**
 * Puts the figures of one quantity on one line: each figure, in order, joins the line whose first figures it fits best, all of
 * them at least half as well as needed, or starts a line of its own. Lines keep the order of their first figures.
 */
export function linesOf(figures: readonly Figure[], entities: ReadonlyMap<EntityId, Entity>): Figure[][] {
  const lines: Figure[][] = [];
  const byNoun = new Map<string, Figure[][]>();
  for (const figure of figures) {
    const key = `${figure.quantity.kind} ${figure.quantity.kind === "count" ? figure.counted : ""}`;
    const tried = (byNoun.get(key) ?? []).slice(-linesTried);
    const line = best(figure, tried, entities);
    if (line) line.push(figure);
    else {
      const started = [figure];
      lines.push(started);
      byNoun.set(key, [...tried, started]);
    }
  }
  return lines;
}

function best(
  figure: Figure,
  lines: readonly Figure[][],
  entities: ReadonlyMap<EntityId, Entity>,
): Figure[] | undefined {
  let found: Figure[] | undefined;
  let most = sameQuantityAt;
  for (const line of lines) {
    const scores = line.slice(0, coreSize).map((it) => quantityLikeness(figure, it, entities));
    if (scores.some((it) => it < sameQuantityAt / 2)) continue;
    const score = Math.max(...scores);
    if (score >= most) {
      most = score;
      found = line;
    }
  }
  return found;
}
