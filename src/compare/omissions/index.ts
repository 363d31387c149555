import type { LineageEdge, Omission } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
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
  const known: Known = {
    published: new Map(story.accounts.map(({ document }) => [document.id, document.publishedAt?.value])),
    sources: groupBy(story.lineage.edges.filter(isTakenFrom), (it) => it.to),
  };
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
      const times = new Set([...tellers].map((it) => known.published.get(it)));
      return story.accounts
        .filter(({ document }) => !tellers.has(document.id) && !tells(document.id, it))
        .map(({ document }) => ({
          at,
          omission: {
            documentId: document.id,
            claimId: claim.id,
            statedBy: claim.origins,
            when: whenOf(document.id, tellers, times, known),
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

/** When each document was published, and what it takes from whom. */
interface Known {
  readonly published: ReadonlyMap<string, string | undefined>;
  readonly sources: ReadonlyMap<string, readonly LineageEdge[]>;
}

/** `times`: when those who tell it were published, each time once. */
function whenOf(
  id: string,
  tellers: ReadonlySet<string>,
  times: ReadonlySet<string | undefined>,
  { published, sources }: Known,
): Omission["when"] {
  if ((sources.get(id) ?? []).some((it) => tellers.has(it.from))) return "cut-from-source";
  const own = published.get(id);
  const others = [...times];
  if (others.some((it) => isBefore(it, own))) return "known-before";
  return own && others.every((it) => isBefore(own, it)) ? "after" : "unknown";
}

function isTakenFrom({ direction, kind }: LineageEdge): boolean {
  return direction !== "unknown" && kind !== "shared-source";
}
