import { cite, type Document, type Evidence, type StoryHead, type TimelineItem } from "../model/index.ts";
import { stableKey } from "../util/hash.ts";
import type { Account } from "./account.ts";
import type { ClaimWithTellings, Telling } from "./claims/index.ts";
import { isBefore, type StoryAccounts } from "./story-accounts.ts";
import { type Content, contentOf, sharedWeight, weightOf } from "./wording/content.ts";
import { plainnessOf } from "./wording/plainness.ts";

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

/** The plainest headline that covers most of what the best-supported claims and the other headlines say; ties: the earliest. */
function titleOf({ accounts }: StoryAccounts, found: readonly ClaimWithTellings[]): StoryHead["title"] {
  const common = commonContent(accounts, found);
  const headlines = accounts.flatMap(({ document, annotated }): Headline[] => {
    const evidence = document.title?.evidence;
    return evidence ? [{ document, evidence, content: contentOf(annotated, evidence) }] : [];
  });
  const replaced = replacedIn(headlines);
  let best: StoryHead["title"];
  let most = -Infinity;
  for (const headline of headlines) {
    const { document, evidence } = headline;
    const late = isOvertaken(headline, replaced) ? overtaken : 1;
    const value = worth(headline.content, common, evidence.end - evidence.start) * plainnessOf(evidence.quote) * late; // biome-ignore format: a product
    if (value > most) {
      most = value;
      best = cite(document, evidence);
    }
  }
  return best;
}

interface Headline {
  readonly document: Document;
  readonly evidence: Evidence;
  readonly content: Content;
}

/** What a headline keeps of its worth when a later one gives another figure. */
const overtaken = 0.6;

/** Whether a headline has a figure that a later one replaces, in it or in one like it. */
function isOvertaken(headline: Headline, replaced: Replaced): boolean {
  return [...headline.content.keys()].some((unit) =>
    [...(replaced.get(unit) ?? [])].some((later) => !isBefore(later, printed(headline))),
  );
}

/** The figures that later headlines replace, each with when those were printed. */
type Replaced = ReadonlyMap<string, ReadonlySet<string | undefined>>;

function replacedIn(headlines: readonly Headline[]): Replaced {
  const replaced = new Map<string, Set<string | undefined>>();
  const figured = headlines.filter(({ content }) => [...content.keys()].some(isNumber));
  for (const later of figured) {
    for (const earlier of figured) {
      if (!isBefore(printed(earlier), printed(later))) continue;
      for (const unit of replacedNumbers(earlier, later))
        replaced.set(unit, (replaced.get(unit) ?? new Set()).add(printed(later)));
    }
  }
  return replaced;
}

function printed({ document }: Headline): string | undefined {
  return document.publishedAt?.value;
}

/** "Seven dead in ferry accident", printed after "four dead as ferry hits wall": four. */
function replacedNumbers(earlier: Headline, later: Headline): string[] {
  const shared = [...later.content.keys()].filter((it) => earlier.content.has(it) && !isNumber(it));
  const lacking = (a: Content, b: Content) => [...a.keys()].filter((it) => isNumber(it) && !b.has(it));
  const isOther = shared.length >= 2 && lacking(later.content, earlier.content).length > 0;
  return isOther ? lacking(earlier.content, later.content) : [];
}

function isNumber(unit: string): boolean {
  return unit.startsWith("#");
}

/** A headline of more characters than this tells two things. */
const comfortable = 90;

function worth(title: Content, common: Content, length: number): number {
  const weight = weightOf(title);
  if (weight === 0) return 0;
  const shared = sharedWeight(title, common);
  return shared / Math.sqrt(weight) - 0.5 * Math.max(0, length / comfortable - 1);
}

/** The words that headlines share and of the claims that several origins bear out, each weighed by how many do. */
function commonContent(accounts: readonly Account[], found: readonly ClaimWithTellings[]): Content {
  const content = new Map(headlineContent(accounts));
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

/** The words of the headlines, those that several have weighing more. */
export function headlineContent(accounts: readonly Account[]): Content {
  const content = new Map<string, number>();
  for (const { document, annotated } of accounts) {
    const evidence = document.title?.evidence;
    if (!evidence) continue;
    for (const [unit, weight] of contentOf(annotated, evidence))
      content.set(unit, Math.min(weight * 2, (content.get(unit) ?? 0) + weight / 2));
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
