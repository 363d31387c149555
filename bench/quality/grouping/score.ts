/** B-cubed precision, recall and F1 over documents (Bagga and Baldwin 1998): `gold` and `found` name the group of each document. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function bCubed(gold: readonly string[], found: readonly string[]): BCubed {
  const goldGroups = membersOf(gold);
  const foundGroups = membersOf(found);
  let precision = 0;
  let recall = 0;
  gold.forEach((event, at) => {
    const same = foundGroups.get(found[at] ?? "") ?? [];
    const right = same.filter((it) => gold[it] === event).length;
    precision += right / Math.max(1, same.length) / gold.length;
    recall += right / (goldGroups.get(event)?.length ?? 1) / gold.length;
  });
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function membersOf(groups: readonly string[]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  groups.forEach((group, at) => {
    const known = members.get(group);
    if (known) known.push(at);
    else members.set(group, [at]);
  });
  return members;
}
