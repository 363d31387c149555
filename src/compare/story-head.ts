import { cite, type StoryHead, type TimelineItem } from "../model/index.ts";
import { stableKey } from "../util/hash.ts";
import type { ClaimWithTellings, Telling } from "./claims/index.ts";
import type { StoryAccounts } from "./story-accounts.ts";
import { type Content, contentOf, sharedWeight, weightOf } from "./wording/content.ts";

/** The most places a story is said to play in. */
const mostPlaces = 3;

/** What the story is called, when it played, where. */
export function storyHead(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  items: readonly TimelineItem[],
): StoryHead {
  const title = titleOf(story, found);
  const days = daysOf(story, items);
  const ids = story.accounts.map((it) => it.document.id);
  return {
    key: stableKey("story", ...[...ids].sort()),
    ...(title ? { title } : {}),
    ...(days ? { start: days.start, end: days.end } : {}),
    places: placesOf(story, found),
  };
}

/** The headline that covers most of what the best-supported claims say, for its length; ties: the earliest. */
function titleOf({ accounts }: StoryAccounts, found: readonly ClaimWithTellings[]): StoryHead["title"] {
  const common = commonContent(found);
  let best: StoryHead["title"];
  let most = -Infinity;
  for (const { document, annotated } of accounts) {
    const evidence = document.title?.evidence;
    if (!evidence) continue;
    const value = worth(contentOf(annotated, evidence), common, evidence.end - evidence.start);
    if (value > most) {
      most = value;
      best = cite(document, evidence);
    }
  }
  return best;
}

/** A headline of more characters than this tells two things. */
const comfortable = 90;

function worth(title: Content, common: Content, length: number): number {
  const weight = weightOf(title);
  if (weight === 0) return 0;
  const shared = sharedWeight(title, common);
  return shared / Math.sqrt(weight) - 0.5 * Math.max(0, length / comfortable - 1);
}

/** The words of the claims that several origins bear out, each weighed by how many do. */
function commonContent(found: readonly ClaimWithTellings[]): Content {
  const content = new Map<string, number>();
  for (const { claim, tellings } of found) {
    if (claim.origins < 2) continue;
    for (const { account, statement } of tellings.slice(0, 6)) {
      for (const [unit, weight] of contentOf(account.annotated, statement)) {
        content.set(unit, Math.min(weight * 2, (content.get(unit) ?? 0) + weight / 4));
      }
    }
  }
  return content;
}

/** From the first to the last day of what happened in the news; without any, the days of publication. */
function daysOf(
  { accounts }: StoryAccounts,
  items: readonly TimelineItem[],
): { start: string; end: string } | undefined {
  const news = items.filter((it) => !it.background && it.status === "happened" && isOfDays(it.time));
  const published = accounts
    .map((it) => it.document.publishedAt?.value.slice(0, 10))
    .filter((it): it is string => isDay(it))
    .sort();
  const starts = [...news.map((it) => it.time.from!.slice(0, 10)), ...published].sort();
  if (starts.length === 0) return undefined;
  return { start: starts[0]!, end: published.at(-1) ?? starts.at(-1)! };
}

/** "This year" says nothing of when the news was: only times this exact, in days, count. */
const exactEnough = 3;

function isOfDays({ from, to }: TimelineItem["time"]): boolean {
  if (!isDay(from) || !isDay(to)) return false;
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000 < exactEnough;
}

function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value);
}

/** The places most statements of several origins are set in. */
function placesOf({ entities }: StoryAccounts, found: readonly ClaimWithTellings[]): string[] {
  const places = new Set(entities.filter((it) => it.type === "place").map((it) => it.id));
  const counts = new Map<string, number>();
  for (const { claim, tellings } of found) {
    for (const place of new Set(tellings.flatMap((it) => placesIn(it, places)))) {
      counts.set(place, (counts.get(place) ?? 0) + claim.origins);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostPlaces)
    .map(([id]) => id);
}

function placesIn({ statement }: Telling, places: ReadonlySet<string>): string[] {
  return statement.place && places.has(statement.place) ? [statement.place] : [];
}
