import { type Group, meanSimilarity } from "./average-link.ts";

/** A group is looked up by its heaviest terms only. */
const lookedUpBy = 40;

/** So many groups that share most terms with a document are measured exactly. */
const measured = 12;

/** The heaviest terms of a group change less and less: they are looked up again when it has doubled. */
function isPowerOfTwo(size: number): boolean {
  return (size & (size - 1)) === 0;
}

/** The groups found so far, by their heaviest terms, so that a document meets only groups that it shares terms with. */
export class CentroidIndex {
  readonly #groups: Group[] = [];
  readonly #holders = new Map<string, Set<number>>();

  groups(): Group[] {
    return [...this.#groups];
  }

  groupAt(at: number): Group {
    return this.#groups[at]!;
  }

  add(group: Group): void {
    this.#groups.push(group);
    this.#hold(group, this.#groups.length - 1);
  }

  replace(at: number, group: Group): void {
    this.#groups[at] = group;
    if (isPowerOfTwo(group.members.length)) this.#hold(group, at);
  }

  /** The group of the highest mean similarity; ties go to the earlier group. */
  nearest(single: Group): { readonly at: number; readonly similarity: number } | undefined {
    const shared = new Map<number, number>();
    for (const [term, weight] of single.sum) {
      for (const at of this.#holders.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    const candidates = [...shared].sort(([x, m], [y, n]) => n - m || x - y).slice(0, measured);
    return candidates
      .map(([at]) => ({ at, similarity: meanSimilarity(this.groupAt(at), single) }))
      .sort((x, y) => y.similarity - x.similarity || x.at - y.at)[0];
  }

  #hold(group: Group, at: number): void {
    const heaviest = [...group.sum].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).slice(0, lookedUpBy);
    for (const [term] of heaviest) {
      const known = this.#holders.get(term);
      if (known) known.add(at);
      else this.#holders.set(term, new Set([at]));
    }
  }
}
