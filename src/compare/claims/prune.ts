import type { Node } from "./nodes.ts";
import type { Telling } from "./telling.ts";

/** A clause that is this much of the clause around it says the same. */
const nearlyAll = 0.55;

/**
 * Drops groups that only repeat another: each of their tellings lies within a telling of one other group and is most of it, in the
 * same documents. What a sentence says of its main clause and of the clause within it is shown once.
 */
export function withoutRepeats(groups: readonly (readonly Node[])[]): (readonly Node[])[] {
  const byDocument = new Map<string, Place[]>();
  groups.forEach((group, at) => {
    for (const telling of group.flatMap((it) => it.tellings)) {
      const { account, statement } = telling;
      const places = byDocument.get(account.document.id) ?? [];
      places.push({ group: at, start: statement.start, end: statement.end, telling });
      byDocument.set(account.document.id, places);
    }
  });
  for (const spans of byDocument.values()) spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return groups.filter((group, at) => !isRepeat(group, at, byDocument));
}

/** Where a telling of a group stands in its document. */
interface Place {
  readonly group: number;
  readonly start: number;
  readonly end: number;
  readonly telling: Telling;
}

type Spans = ReadonlyMap<string, readonly Place[]>;

function isRepeat(group: readonly Node[], at: number, spans: Spans): boolean {
  let common: Set<number> | undefined;
  for (const telling of group.flatMap((it) => it.tellings)) {
    const around = aroundOf(telling, spans.get(telling.account.document.id) ?? [], at);
    common = common === undefined ? around : new Set([...common].filter((it) => around.has(it)));
    if (common.size === 0) return false;
  }
  return common !== undefined && common.size > 0;
}

/** How many clauses before it in a text one may lie in: sentences nest a few deep. */
const looked = 12;

function aroundOf(telling: Telling, spans: readonly Place[], own: number): Set<number> {
  const found = new Set<number>();
  const span = telling.statement;
  const length = span.end - span.start;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - looked; at--) {
    const other = spans[at]!;
    const inside = other.start <= span.start && span.end <= other.end;
    if (
      inside &&
      other.group !== own &&
      length < other.end - other.start &&
      length >= nearlyAll * (other.end - other.start) &&
      tellsToo(other.telling, telling)
    )
      found.add(other.group);
  }
  return found;
}

/** Whether the clause around has the clause within among its own words, and not merely between its subject and its verb. */
function tellsToo(around: Telling, within: Telling): boolean {
  return (
    around.content.has(within.predicate) || [...within.content.keys()].every((it) => around.content.has(it))
  );
}
