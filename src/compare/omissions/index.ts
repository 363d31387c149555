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
 * before the document appeared; `cut-from-source` where the very text it derives from has it; `after` where all tell it later or it
 * happened later; `unknown` where a date is missing or the days are the same.
 */
export function omissions(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  tells: Tells,
): Omission[] {
  const originOf = originOfDocuments(story);
  const origins = new Set(originOf.values()).size;
  const order = new Map(story.accounts.map((it, at) => [it.document.id, at]));
  const published = new Map(story.accounts.map(({ document }) => [document.id, document.publishedAt?.value]));
  const sources = groupBy(story.lineage.edges.filter(isTakenFrom), (it) => it.to);
  const known: Known = { published, sources, earliest: earliestOf(published, sources) };
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
      const told: Told = {
        times: new Set([...tellers].map((it) => known.published.get(it))),
        earliest: new Set([...tellers].map((it) => known.earliest.get(it))),
        happened: it.tellings.flatMap(hourOf),
      };
      return story.accounts
        .filter(({ document }) => !tellers.has(document.id) && !tells(document.id, it))
        .map(({ document }) => ({
          at,
          omission: {
            documentId: document.id,
            claimId: claim.id,
            statedBy: claim.origins,
            when: whenOf(document.id, tellers, told, known),
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
  /** Before that it was not: a document without an hour is later than what it takes from. */
  readonly earliest: ReadonlyMap<string, string | undefined>;
}

/** When those who tell a claim were published, and at the earliest, and when they say that it happened; each time once. */
interface Told {
  readonly times: ReadonlySet<string | undefined>;
  readonly earliest: ReadonlySet<string | undefined>;
  readonly happened: readonly string[];
}

function earliestOf(
  published: Known["published"],
  sources: Known["sources"],
): Map<string, string | undefined> {
  return new Map(
    [...published].map(([id, own]) => {
      const taken = (sources.get(id) ?? [])
        .map((it) => published.get(it.from))
        .filter((it) => it !== undefined);
      const last = taken
        .filter((it) => !own || (it.length > own.length && it.startsWith(own)))
        .sort()
        .at(-1);
      return [id, last ?? own];
    }),
  );
}

/** The day or the hour at which it happened, where the telling is sure of it. */
function hourOf({ statement, time }: ClaimWithTellings["tellings"][number]): string[] {
  if (statement.status !== "happened" || !time || time.certainty === "likely" || time.mod) return [];
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/.exec(time.value)?.slice(0, 1) ?? [];
}

function whenOf(
  id: string,
  tellers: ReadonlySet<string>,
  { times, earliest, happened }: Told,
  { published, sources }: Known,
): Omission["when"] {
  if ((sources.get(id) ?? []).some((it) => tellers.has(it.from))) return "cut-from-source";
  const own = published.get(id);
  if ([...times].some((it) => isBefore(it, own))) return "known-before";
  if (!own) return "unknown";
  const isLater = (some: Iterable<string | undefined>) => [...some].every((it) => isBefore(own, it));
  return isLater(earliest) || (happened.length > 0 && isLater(happened)) ? "after" : "unknown";
}

function isTakenFrom({ direction, kind }: LineageEdge): boolean {
  return direction !== "unknown" && kind !== "shared-source";
}
