import type { Entity, EntityId } from "../../model/index.ts";
import { boundsOf, compatible } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { quantityLikeness } from "./same-quantity.ts";

/** A figure is held against at most this many lines of the same kind: the latest to be extended. */
const linesTried = 60;
/** And against this many figures of each: the first ones, which founded it. */
const coreSize = 5;

/**
 * Puts the figures of one quantity on one line: each figure, in order, joins the line whose first figures it fits best, none
 * of which it excludes, or starts a line of its own. Lines keep the order of their first figures.
 */
export function linesOf(figures: readonly Figure[], entities: ReadonlyMap<EntityId, Entity>): Figure[][] {
  const lines: Figure[][] = [];
  const byNoun = new Map<string, Figure[][]>();
  for (const figure of figures) {
    const key = figure.quantity.kind;
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
  let most = 0;
  for (const line of lines) {
    const scores = line.slice(0, coreSize).map((it) => quantityLikeness(figure, it, entities));
    if (line.some((it) => contradictsItself(it, figure))) continue;
    const score = Math.max(...scores);
    if (score < 1 && 2 * scores.filter((it) => it > 0).length < scores.length) continue;
    if (score > most) {
      most = score;
      found = line;
    }
  }
  return found;
}

/** Two figures of one document that cannot be one number are two quantities there. */
function contradictsItself(a: Figure, b: Figure): boolean {
  if (a.account.document.id !== b.account.document.id) return false;
  const x = boundsOf({ ...a.quantity.value, comparator: a.quantity.comparator });
  const y = boundsOf({ ...b.quantity.value, comparator: b.quantity.comparator });
  return !!x && !!y && !compatible(x, y);
}
