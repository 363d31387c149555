/**
 * The CoNLL figure for coreference: the mean of the F1 of MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and entity CEAF
 * (Luo 2005), each over the same given mentions.
 *
 * @module
 */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
}

export interface ConllScore {
  readonly muc: number;
  readonly bCubed: number;
  readonly ceaf: number;
  readonly conll: number;
}

/** `gold` and `found` name the chain of each mention. Several topics are pooled: give their chains different names. */
export function conllScore(gold: readonly string[], found: readonly string[]): ConllScore {
  const muc = f1(mucOf(gold, found));
  const bCubed = f1(bCubedOf(gold, found));
  const ceaf = f1(ceafOf(gold, found));
  return { muc, bCubed, ceaf, conll: (muc + bCubed + ceaf) / 3 };
}

export function f1({ precision, recall }: PrecisionRecall): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function mucOf(gold: readonly string[], found: readonly string[]): PrecisionRecall {
  return { recall: linksKept(gold, found), precision: linksKept(found, gold) };
}

/** Of the links that hold the chains of `one` together, the share that the chains of `other` keep. */
function linksKept(one: readonly string[], other: readonly string[]): number {
  let kept = 0;
  let links = 0;
  for (const members of chainsOf(one).values()) {
    links += members.length - 1;
    kept += members.length - new Set(members.map((it) => other[it])).size;
  }
  return links === 0 ? 0 : kept / links;
}

function bCubedOf(gold: readonly string[], found: readonly string[]): PrecisionRecall {
  const [goldChains, foundChains] = [chainsOf(gold), chainsOf(found)];
  let precision = 0;
  let recall = 0;
  gold.forEach((chain, at) => {
    const together = foundChains.get(found[at] ?? "") ?? [];
    const right = together.filter((it) => gold[it] === chain).length;
    precision += right / together.length / gold.length;
    recall += right / (goldChains.get(chain)?.length ?? 1) / gold.length;
  });
  return { precision, recall };
}

function ceafOf(gold: readonly string[], found: readonly string[]): PrecisionRecall {
  const [goldChains, foundChains] = [[...chainsOf(gold).values()], [...chainsOf(found).values()]];
  const foundOf = new Map(foundChains.flatMap((members, at) => members.map((it) => [it, at] as const)));
  const similarities = goldChains.map((members) => {
    const row = new Float64Array(foundChains.length);
    for (const it of members) {
      const at = foundOf.get(it) ?? 0;
      row[at] = (row[at] ?? 0) + 2 / (members.length + (foundChains[at]?.length ?? 0));
    }
    return row;
  });
  const best = bestAssignment(similarities, foundChains.length);
  return { recall: best / goldChains.length, precision: best / foundChains.length };
}

function chainsOf(names: readonly string[]): Map<string, number[]> {
  const chains = new Map<string, number[]>();
  names.forEach((name, at) => {
    const known = chains.get(name);
    if (known) known.push(at);
    else chains.set(name, [at]);
  });
  return chains;
}

/** The largest sum of similarities over one-to-one pairs of rows and columns: the Hungarian method with potentials, cubic in the larger side. */
export function bestAssignment(similarities: readonly Float64Array[], columns: number): number {
  const size = Math.max(similarities.length, columns);
  const cost = (row: number, column: number) => -(similarities[row]?.[column] ?? 0);
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) assignRow(row, size, cost, u, v, rowOf);
  let sum = 0;
  for (let column = 1; column <= size; column++) sum -= cost((rowOf[column] ?? 0) - 1, column - 1);
  return sum;
}

function assignRow(
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array,
): void {
  rowOf[0] = row;
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const way = new Int32Array(size + 1);
  const used = new Uint8Array(size + 1);
  let column = 0;
  do {
    used[column] = 1;
    const at = rowOf[column]!;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let other = 1; other <= size; other++) {
      if (used[other]) continue;
      const reduced = cost(at - 1, other - 1) - u[at]! - v[other]!;
      if (reduced < least[other]!) {
        least[other] = reduced;
        way[other] = column;
      }
      if (least[other]! < delta) {
        delta = least[other]!;
        next = other;
      }
    }
    for (let other = 0; other <= size; other++) {
      if (used[other]) {
        u[rowOf[other]!]! += delta;
        v[other]! -= delta;
      } else least[other]! -= delta;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = way[column]!;
    rowOf[column] = rowOf[before]!;
    column = before;
  }
}
