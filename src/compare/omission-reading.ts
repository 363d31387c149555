import type { Claim, Omission } from "../model/index.ts";

/** The omissions without those of a document that contradicts the claim: it speaks of it, if otherwise. */
export function readOmissions(found: readonly Omission[], claims: readonly Claim[]): Omission[] {
  const contrary = contrariesOf(claims);
  return found.filter(({ claimId, documentId }) => !contrary.get(claimId)?.has(documentId));
}

/** For each claim the documents that stand on any side of a contradiction about it. */
function contrariesOf(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const contrary = new Map<string, Set<string>>();
  for (const { id, disputes } of claims) {
    for (const { positions } of disputes.filter((it) => it.nature === "contradiction")) {
      const documents = positions.flatMap((it) => it.mentions.map((mention) => mention.documentId));
      for (const claimId of [id, ...positions.flatMap((it) => it.claimId ?? [])]) {
        contrary.set(claimId, new Set([...(contrary.get(claimId) ?? []), ...documents]));
      }
    }
  }
  return contrary;
}
