import type { Terms } from "./terms.ts";

/** Documents that are one group so far, with the sum of their terms. */
export interface Group {
  /** Positions in the input, rising. */
  readonly members: readonly number[];
  readonly sum: ReadonlyMap<string, number>;
}

/** A group of one. */
export function groupOf(terms: Terms, member: number): Group {
  return { members: [member], sum: terms };
}

export function joinGroups(a: Group, b: Group): Group {
  const [large, small] = a.sum.size >= b.sum.size ? [a, b] : [b, a];
  const sum = new Map(large.sum);
  for (const [term, weight] of small.sum) sum.set(term, (sum.get(term) ?? 0) + weight);
  return { members: [...a.members, ...b.members].sort((x, y) => x - y), sum };
}

/** The mean cosine between members of two groups. */
export function meanSimilarity(a: Group, b: Group): number {
  return dot(a.sum, b.sum) / (a.members.length * b.members.length);
}

/**
 * Joins groups, the two most alike first, until no two have a mean similarity of `least` (average link: Sokal and Michener 1958). Ties go to
 * the group whose first member comes first. Takes the square of the number of groups.
 */
export function averageLink(groups: readonly Group[], least: number): Group[] {
  const live: (Group | undefined)[] = [...groups];
  const similarities = allSimilarities(groups);
  const nearest = groups.map((_, at) => nearestOf(live, similarities, at));
  for (;;) {
    const at = bestOf(live, similarities, nearest, least);
    if (at < 0) break;
    const [keep, drop] = [Math.min(at, nearest[at] ?? at), Math.max(at, nearest[at] ?? at)];
    absorb(live, similarities, keep, drop);
    updateNearest(live, similarities, nearest, keep, drop);
  }
  return live.filter((it) => it !== undefined);
}

function allSimilarities(groups: readonly Group[]): Float64Array[] {
  const matrix = groups.map(() => new Float64Array(groups.length));
  const holders = new Map<string, [number, number][]>();
  groups.forEach((group, at) => {
    for (const [term, weight] of group.sum) {
      const known = holders.get(term);
      if (known) known.push([at, weight]);
      else holders.set(term, [[at, weight]]);
    }
  });
  for (const list of holders.values()) {
    list.forEach(([x, m], index) => {
      for (let ahead = index + 1; ahead < list.length; ahead++) {
        const [y, n] = list[ahead] ?? [x, 0];
        const row = matrix[x];
        if (row) row[y] = (row[y] ?? 0) + m * n;
      }
    });
  }
  return symmetric(matrix, groups);
}

function symmetric(matrix: Float64Array[], groups: readonly Group[]): Float64Array[] {
  matrix.forEach((row, x) => {
    for (let y = x + 1; y < row.length; y++) {
      const mean = (row[y] ?? 0) / ((groups[x]?.members.length ?? 1) * (groups[y]?.members.length ?? 1));
      row[y] = mean;
      const other = matrix[y];
      if (other) other[x] = mean;
    }
  });
  return matrix;
}

function nearestOf(
  live: readonly (Group | undefined)[],
  similarities: readonly Float64Array[],
  at: number,
): number {
  const row = similarities[at];
  let nearest = -1;
  for (let other = 0; other < live.length; other++) {
    if (other === at || !live[other]) continue;
    if (nearest < 0 || (row?.[other] ?? 0) > (row?.[nearest] ?? 0)) nearest = other;
  }
  return nearest;
}

/** Only the joined group, and those that were nearest to one of its parts, must look again. */
function updateNearest(
  live: readonly (Group | undefined)[],
  similarities: readonly Float64Array[],
  nearest: number[],
  keep: number,
  drop: number,
): void {
  for (let at = 0; at < live.length; at++) {
    if (!live[at]) continue;
    const known = nearest[at] ?? -1;
    if (at === keep || known === keep || known === drop) nearest[at] = nearestOf(live, similarities, at);
  }
}

function bestOf(
  live: readonly (Group | undefined)[],
  similarities: readonly Float64Array[],
  nearest: readonly number[],
  least: number,
): number {
  let best = -1;
  let most = least;
  for (let at = 0; at < live.length; at++) {
    const other = nearest[at] ?? -1;
    if (!live[at] || other < 0) continue;
    const similarity = similarities[at]?.[other] ?? 0;
    if (similarity > most || (best < 0 && similarity >= least)) {
      best = at;
      most = similarity;
    }
  }
  return best;
}

/** The mean similarity of a joined group is the mean of its parts', weighted by their sizes (Lance and Williams 1967). */
function absorb(
  live: (Group | undefined)[],
  similarities: readonly Float64Array[],
  keep: number,
  drop: number,
): void {
  const [a, b] = [live[keep], live[drop]];
  if (!a || !b) return;
  const [m, n] = [a.members.length, b.members.length];
  for (let other = 0; other < live.length; other++) {
    if (other === keep || other === drop || !live[other]) continue;
    const mean = (m * (similarities[keep]?.[other] ?? 0) + n * (similarities[drop]?.[other] ?? 0)) / (m + n);
    const [row, column] = [similarities[keep], similarities[other]];
    if (row) row[other] = mean;
    if (column) column[keep] = mean;
  }
  live[keep] = joinGroups(a, b);
  live[drop] = undefined;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
