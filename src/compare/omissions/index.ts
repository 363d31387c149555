import type { NumberLine, Omission, Utterance } from "../../model/index.ts";
import { by, compareStrings } from "../../util/order.ts";
import type { ClaimWithTellings } from "../claims/index.ts";
import { originOfDocuments, type StoryAccounts } from "../story-accounts.ts";
import { tellsOf } from "./told.ts";

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
  lines: readonly NumberLine[],
  said: readonly Utterance[],
): Omission[] {
  const originOf = originOfDocuments(story);
  const origins = new Set(originOf.values()).size;
  const tells = tellsOf(story, lines, said);
  const order = new Map(story.accounts.map((it, at) => [it.document.id, at]));
  return found
    .map((it, at) => ({ ...it, at }))
    .filter(
      ({ claim }) => claim.origins >= 2 && claim.origins >= leastShare * origins && !isCaptionOnly(claim),
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
    return published && others.some((it) => it && isBefore(it, published)) ? "known-before" : "unknown";
  }
  if (others.some((it) => isBefore(it!, published))) return "known-before";
  return others.every((it) => isBefore(published, it!)) ? "after" : "unknown";
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

/** Earlier as far as both values reach: of two days the same, or a day and a time on it, neither is before the other. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return compareStrings(a.slice(0, length), b.slice(0, length)) < 0;
}
