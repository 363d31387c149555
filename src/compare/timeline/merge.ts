import { type Days, lengthInDays, overlap } from "../claims/days.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";

/** A claim about an event, with its tellings that say when. */
export interface HappeningEntry extends ClaimWithTellings {
  readonly dated: readonly Telling[];
  /** The telling whose time stands for the item. */
  readonly first: Telling;
  readonly days: Days;
}

/** A time must be at least this exact for two claims to be one event by time, people and kind alone. */
const exactEnough = 3;
/** An entry is held against this many of its kind. */
const tried = 30;

/**
 * Claims that tell of one event from different sides become one item: the same kind of event, the same day, the same people (each
 * names at least two in common, or all of the one's). The claim with most witnesses comes first.
 */
export function mergeHappenings(entries: readonly HappeningEntry[]): HappeningEntry[][] {
  const order = [...entries].sort(
    (a, b) => b.claim.origins - a.claim.origins || a.first.index - b.first.index,
  );
  const groups: HappeningEntry[][] = [];
  const byKind = new Map<string, HappeningEntry[][]>();
  for (const entry of order) {
    const kind = kindOf(entry);
    const own = byKind.get(kind) ?? [];
    const group = own.slice(-tried).find((it) => oneEvent(it[0]!, entry));
    if (group) group.push(entry);
    else {
      const founded = [entry];
      groups.push(founded);
      byKind.set(kind, [...own, founded]);
    }
  }
  return groups;
}

function kindOf({ first }: HappeningEntry): string {
  return first.predicate;
}

function oneEvent(a: HappeningEntry, b: HappeningEntry): boolean {
  if (!overlap(a.days, b.days)) return false;
  if (lengthInDays(a.days) > exactEnough || lengthInDays(b.days) > exactEnough) return false;
  const ofA = peopleOf(a);
  const ofB = peopleOf(b);
  const shared = [...ofA].filter((id) => ofB.has(id)).length;
  const least = Math.min(ofA.size, ofB.size);
  return shared > 0 && (shared >= 2 || shared === least);
}

function peopleOf({ first }: HappeningEntry): Set<string> {
  return new Set([...first.actors, ...first.others]);
}
