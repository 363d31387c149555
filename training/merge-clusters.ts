import { nLogN } from "./exchange.ts";

/**
 * Merges clusters pair by pair, each time the two whose union costs the least average mutual information of neighbours
 * (Brown et al. 1992). For each of the `targets`, in falling order, gives the number of each cluster's union when so many were left.
 */
export function mergedTo(counts: Float64Array, clusters: number, targets: readonly number[]): Int32Array[] {
  const union = Int32Array.from({ length: clusters }, (_, cluster) => cluster);
  const live = Array.from({ length: clusters }, (_, cluster) => cluster);
  const table = new Table(counts.slice(), clusters);
  const losses = new Float64Array(clusters * clusters);
  for (const a of live) for (const b of live) if (a < b) losses[a * clusters + b] = table.loss(live, a, b);
  return targets.map((target) => {
    while (live.length > target) mergeCheapest(live, union, table, losses);
    const numbers = new Map(live.map((cluster, number) => [cluster, number]));
    return union.map((cluster) => numbers.get(cluster)!);
  });
}

function mergeCheapest(live: number[], union: Int32Array, table: Table, losses: Float64Array): void {
  const width = union.length;
  const [a, b] = cheapest(live, losses, width);
  table.merge(live, a, b);
  live.splice(live.indexOf(b), 1);
  for (let cluster = 0; cluster < width; cluster++) if (union[cluster] === b) union[cluster] = a;
  for (const other of live) {
    if (other === a) continue;
    const [low, high] = other < a ? [other, a] : [a, other];
    losses[low * width + high] = table.loss(live, low, high);
  }
}

function cheapest(live: readonly number[], losses: Float64Array, width: number): [number, number] {
  let best: [number, number] = [live[0]!, live[1]!];
  for (let first = 0; first < live.length; first++) {
    for (let second = first + 1; second < live.length; second++) {
      const at = live[first]! * width + live[second]!;
      if (losses[at]! < losses[best[0] * width + best[1]]!) best = [live[first]!, live[second]!];
    }
  }
  return best;
}

/** Pair counts of clusters with their sums, as n log n terms. */
class Table {
  readonly rows: Float64Array;
  readonly columns: Float64Array;

  constructor(
    readonly pairs: Float64Array,
    readonly width: number,
  ) {
    this.rows = new Float64Array(width);
    this.columns = new Float64Array(width);
    pairs.forEach((count, at) => {
      this.rows[Math.floor(at / width)]! += count;
      this.columns[at % width]! += count;
    });
  }

  /** How much mutual information the union of two clusters loses. */
  loss(live: readonly number[], a: number, b: number): number {
    const { pairs, width, rows, columns } = this;
    let loss = 0;
    for (const other of live) {
      if (other === a || other === b) continue;
      loss += split(pairs[a * width + other]!, pairs[b * width + other]!);
      loss += split(pairs[other * width + a]!, pairs[other * width + b]!);
    }
    const inside = [
      pairs[a * width + a]!,
      pairs[a * width + b]!,
      pairs[b * width + a]!,
      pairs[b * width + b]!,
    ];
    loss +=
      inside.reduce((sum, count) => sum + nLogN(count), 0) -
      nLogN(inside.reduce((sum, count) => sum + count, 0));
    return loss - split(rows[a]!, rows[b]!) - split(columns[a]!, columns[b]!);
  }

  merge(live: readonly number[], a: number, b: number): void {
    const { pairs, width } = this;
    for (const other of live) pairs[a * width + other]! += pairs[b * width + other]!;
    for (const other of live) pairs[other * width + a]! += pairs[other * width + b]!;
    this.rows[a]! += this.rows[b]!;
    this.columns[a]! += this.columns[b]!;
  }
}

/** n log n of the parts less that of the whole, 0 where a part is empty. */
function split(first: number, second: number): number {
  return first === 0 || second === 0 ? 0 : nLogN(first) + nLogN(second) - nLogN(first + second);
}
