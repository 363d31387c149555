import type { Omission } from "../../model/index.ts";
import { by } from "../../util/order.ts";
import type { ClaimWithTellings } from "../claims/index.ts";
import { isBefore, originOfDocuments, type StoryAccounts } from "../story-accounts.ts";
import { isFirm } from "./firm.ts";
import type { Tells } from "./told.ts";

/** In a story of many outlets a claim must be told by this share of the origins, or every detail would be an omission. */
const leastShare = 0.25;

/**
 * What at least two origins tell and a document lacks. Fair in time: `known-before` only where another origin had published it
 * before the document appeared; `cut-from-source` where the very text it derives from has it; `after` where all tell it later;
 * `unknown` where a date is missing or the days are the same.
 */
export function omissions(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  tells: Tells,
): Omission[] {
  const originOf = originOfDocuments(story);
  const origins = new Set(originOf.values()).size;
  const order = new Map(story.accounts.map((it, at) => [it.document.id, at]));
  return found
    .map((it, at) => ({ ...it, at }))
    .filter(
      (it) =>
        it.claim.origins >= 2 &&
        it.claim.origins >= leastShare * origins &&
        !isCaptionOnly(it.claim) &&
        isFirm(it),
    )
    .flatMap((it) => {
      const { claim, at } = it;
      const tellers = new Set(claim.mentions.map((it) => it.documentId));
      return story.accounts
        .filter(({ document }) => !tellers.has(document.id) && !tells(document.id, it))
        .map(({ document }) => ({
          at,
          omission: {
            documentId: document.id,
            claimId: claim.id,
            statedBy: claim.origins,
            when: whenOf(document.id, [...tellers], story),
          } satisfies Omission,
        }));
    })
    .sort(
      by(
        (a, b) => order.get(a.omission.documentId)! - order.get(b.omission.documentId)!,
        (a, b) => a.at - b.at,
      ),
    )
    .map((it) => it.omission);
}

function isCaptionOnly(claim: ClaimWithTellings["claim"]): boolean {
  return claim.mentions.every((it) => it.zone === "caption");
}

function whenOf(id: string, tellers: readonly string[], story: StoryAccounts): Omission["when"] {
  if (hasInSource(id, tellers, story)) return "cut-from-source";
  const published = publishedOf(id, story);
  const others = tellers.map((it) => publishedOf(it, story));
  if (!published || others.some((it) => !it)) {
    return published && others.some((it) => isBefore(it, published)) ? "known-before" : "unknown";
  }
  if (others.some((it) => isBefore(it, published))) return "known-before";
  return others.every((it) => isBefore(published, it)) ? "after" : "unknown";
}

function hasInSource(id: string, tellers: readonly string[], { lineage }: StoryAccounts): boolean {
  return lineage.edges.some(
    (it) =>
      it.to === id && it.direction !== "unknown" && it.kind !== "shared-source" && tellers.includes(it.from),
  );
}

function publishedOf(id: string, { accounts }: StoryAccounts): string | undefined {
  return accounts.find((it) => it.document.id === id)?.document.publishedAt?.value;
}
