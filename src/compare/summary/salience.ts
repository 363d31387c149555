import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import type { Tells } from "../omissions/told.ts";
import { originOfDocuments, type StoryAccounts } from "../story-accounts.ts";
import { headlineContent } from "../story-head.ts";
import { type Content, sharedWeight } from "../wording/content.ts";

/** A claim with how much it matters to the story. */
export interface Ranked extends ClaimWithTellings {
  readonly salience: number;
  /** How much of what the headlines say it says, against the claim that says most of it. */
  readonly closeness: number;
}

/** Claims that are held against the texts of all documents: nobody reads beyond. */
const weighed = 80;
/** What an origin counts that tells a claim in other words, against one whose statement was aligned. */
const looseTeller = 0.6;
/** A claim of fewer units of content than this is found in any text. */
const leastUnits = 4;
/** What it counts to say most of what the headlines say. */
const ofTopic = 2;

/**
 * The claims, those first that matter most: told by many origins, told early in the articles, told in a headline, and about what the
 * headlines are about. Origins count most, so that what all tell comes before what one paper put first; one that tells it in other words
 * counts for more than half.
 */
export function bySalience(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  tells: Tells,
): Ranked[] {
  const topic = headlineContent(story.accounts);
  const closeness = found.map((it) => topicIn(it, topic));
  const closest = Math.max(1, ...closeness);
  const ranked = found
    .map((it, at) => {
      const near = closeness[at]! / closest;
      return { ...it, closeness: near, salience: salienceOf(it) + ofTopic * near };
    })
    .sort(order);
  const origins = originOfDocuments(story);
  const top = ranked.slice(0, weighed).map((it) => {
    const loose = looseOrigins(it, origins, tells);
    return { ...it, salience: it.salience + looseTeller * loose };
  });
  return [...top.sort(order), ...ranked.slice(weighed)];
}

function looseOrigins(it: Ranked, origins: ReadonlyMap<string, string>, tells: Tells): number {
  if (it.tellings.every(({ content }) => content.size < leastUnits)) return 0;
  const own = new Set(it.claim.originIds);
  return new Set([...origins].filter(([id, origin]) => !own.has(origin) && tells(id, it)).map(([, to]) => to))
    .size;
}

function topicIn({ tellings }: ClaimWithTellings, topic: Content): number {
  return Math.max(0, ...tellings.slice(0, 4).map(({ content }) => sharedWeight(content, topic)));
}

function order(a: Ranked, b: Ranked): number {
  return b.salience - a.salience || a.tellings[0]!.index - b.tellings[0]!.index;
}

function salienceOf({ claim, tellings }: ClaimWithTellings): number {
  const early = tellings.filter(
    (it) => it.zone === "title" || it.zone === "dek" || isEarly(it.statement.start, it),
  ).length;
  const titled = tellings.some((it) => it.zone === "title") ? 0.5 : 0;
  const caption = tellings.every((it) => it.zone === "caption") ? -2 : 0;
  const said = claim.reported ? -0.4 : 0;
  return claim.origins + Math.min(2, 0.5 * early) + titled + caption + said;
}

/** The first part of an article in which news stands: by the pyramid of news writing the first fifth, at least 600 characters. */
function isEarly(start: number, { account }: Telling): boolean {
  return start < Math.max(600, account.document.text.length / 5);
}
