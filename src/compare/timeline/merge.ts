import { type Days, lengthInDays, overlap } from "../claims/days.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import { areLikeDeeds } from "../claims/likeness.ts";
import { type Content, sharedWeight, weightOf } from "../wording/content.ts";
import { coverageOf } from "../wording/coverage.ts";
import { areOpposite } from "../wording/lexicon.ts";

/** A claim about an event, with its tellings that say when. */
export interface HappeningEntry extends ClaimWithTellings {
  readonly dated: readonly Telling[];
  /** The telling whose time stands for the item. */
  readonly first: Telling;
  readonly days: Days;
}

/** People, by id. */
type Actors = ReadonlySet<string>;

/** A time must be at least this exact, in days, for two claims to be one event by time, people and kind alone. */
const exactEnough = 3;
/** A year and a month of it are not one time. */
const likeLengths = 3;
/** An entry is held against this many that share a word with it, by this many of its tellings and the heaviest words of each. */
const tried = 30;
const tellingsTried = 3;
const keysOfTelling = 8;

/**
 * Claims that tell of one event from different sides become one item: of one time, with nobody in either whom the other replaces by
 * somebody else, and either of one kind with the same people, or mostly in the same words. The claim with most witnesses comes first.
 */
export function mergeHappenings(entries: readonly HappeningEntry[], acting: Actors): HappeningEntry[][] {
  const order = [...entries].sort(
    (a, b) => b.claim.origins - a.claim.origins || a.first.index - b.first.index,
  );
  const groups: HappeningEntry[][] = [];
  const byKey = new Map<string, HappeningEntry[][]>();
  for (const entry of order) {
    const near = new Set(keysOf(entry).flatMap((key) => (byKey.get(key) ?? []).slice(-tried)));
    const [group = newGroup(groups), ...others] = [...near].filter((it) => isOneWith(it, entry, acting));
    // What "a meeting with Xi" and "Putin will meet" leave open, "Putin's meeting with Xi" joins.
    const joined = [entry, ...others.flatMap((it) => it.splice(0))];
    group.push(...joined);
    for (const key of joined.flatMap(keysOf)) remember(byKey, key, group);
  }
  return groups.filter((it) => it.length > 0);
}

function newGroup(groups: HappeningEntry[][]): HappeningEntry[] {
  const group: HappeningEntry[] = [];
  groups.push(group);
  return group;
}

function remember(byKey: Map<string, HappeningEntry[][]>, key: string, group: HappeningEntry[]): void {
  const known = byKey.get(key);
  if (!known) byKey.set(key, [group]);
  else if (!known.includes(group)) known.push(group);
}

function keysOf({ dated }: HappeningEntry): readonly string[] {
  const keys = dated.slice(0, tellingsTried).flatMap((it) => [`kind ${it.predicate}`, ...heaviest(it)]);
  return [...new Set(keys)];
}

function heaviest({ content }: Telling): string[] {
  const units = [...content].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return units.slice(0, keysOfTelling).map(([unit]) => unit);
}

/** One event with some of a group, at no other time than any of it, and with nobody in place of its people. */
function isOneWith(group: readonly HappeningEntry[], entry: HappeningEntry, acting: Actors): boolean {
  if (!group.every((it) => isOfOneTime(it.days, entry.days) && !areOppositeDeeds(it, entry))) return false;
  if (areOfOthers(group, entry, acting)) return group.some((it) => isSameDeedOfAll(it, entry));
  return group.some((it) => oneEvent(it, entry, acting));
}

function areOppositeDeeds(a: HappeningEntry, b: HappeningEntry): boolean {
  return areOpposite(a.first.predicate, b.first.predicate);
}

function isOfOneTime(a: Days, b: Days): boolean {
  if (!overlap(a, b)) return false;
  const lengths = [lengthInDays(a), lengthInDays(b)] as const;
  return Math.max(...lengths) <= Math.max(exactEnough, likeLengths * Math.min(...lengths));
}

/** "She met the mayor" and "she met the bishop": each names somebody whom the other does not. */
function areOfOthers(group: readonly HappeningEntry[], entry: HappeningEntry, acting: Actors): boolean {
  const known = new Set(group.flatMap((it) => [...namedIn(it, acting)]));
  const named = namedIn(entry, acting);
  const lacks = (some: Actors, all: Actors) => [...some].some((it) => !all.has(it));
  return lacks(known, named) && lacks(named, known);
}

/** Whoever is named in any of its tellings, in whatever role. */
function namedIn({ dated }: HappeningEntry, acting: Actors): Set<string> {
  const named = dated.flatMap((it) => [...it.content.keys()]).filter((it) => it.startsWith("@"));
  const units = named.map((it) => it.slice(1));
  return new Set(units.filter((it) => acting.has(it)));
}

function oneEvent(a: HappeningEntry, b: HappeningEntry, acting: Actors): boolean {
  return (
    isOfSamePeople(a, b) ||
    isGathering(a, b, acting) ||
    isInSameWords(a, b) ||
    isMostlyInEachOther(a, b, acting) ||
    isOfOneMinute(a, b)
  );
}

function isExact({ days }: HappeningEntry): boolean {
  return lengthInDays(days) <= exactEnough;
}

/** One kind, one day, and two people in common or all of the one's. */
function isOfSamePeople(a: HappeningEntry, b: HappeningEntry): boolean {
  if (!kindOfBoth(a, b) || !isExact(a) || !isExact(b)) return false;
  const ofA = peopleOf(a);
  const ofB = peopleOf(b);
  const shared = [...ofA].filter((id) => ofB.has(id)).length;
  const least = Math.min(ofA.size, ofB.size);
  return shared > 0 && (shared >= 2 || shared === least);
}

/** Of these there is as a rule one a day in a story, whoever comes. */
const gatherings = new Set(["meet", "visit", "host", "sign", "agree"]);

/** "A meeting of the two heads of state is set for Wednesday": a gathering on a day, told of nobody by name. */
function isGathering(a: HappeningEntry, b: HappeningEntry, acting: Actors): boolean {
  if (!gatherings.has(kindOfBoth(a, b) ?? "") || !isExact(a) || !isExact(b)) return false;
  return namedIn(a, acting).size === 0 || namedIn(b, acting).size === 0;
}

/** The predicate that some telling of either has. */
function kindOfBoth(a: HappeningEntry, b: HappeningEntry): string | undefined {
  return a.dated.find((x) => b.dated.some((y) => x.predicate === y.predicate))?.predicate;
}

function peopleOf({ dated }: HappeningEntry): Set<string> {
  return new Set(dated.flatMap((it) => [...it.actors, ...it.others]));
}

/** Of each of two clauses so much is in the other; less, where the deed is a like one or few things are told of so long a time. */
const inEachOther = { any: 0.5, alike: 0.3, long: { lesser: 0.3, greater: 0.4 } } as const;

/** "The offer stands until the 26th" and "the offer runs out on the 26th". */
function isMostlyInEachOther(a: HappeningEntry, b: HappeningEntry, acting: Actors): boolean {
  const { any, alike, long } = inEachOther;
  return somePair(a, b, (x, y) => {
    if (!sharesMoreThanPeople(x, y, acting)) return false;
    const { lesser, greater } = sharesOf(x, y);
    if (!isExact(a) && lesser >= long.lesser && greater >= long.greater) return true;
    return lesser >= (areLikeDeeds(x, y) ? alike : any);
  });
}

/** A greeting and a meeting of the same two on one day have who and when in common, and are two. */
function sharesMoreThanPeople(a: Telling, b: Telling, acting: Actors): boolean {
  const isPerson = (unit: string) => unit.startsWith("@") && acting.has(unit.slice(1));
  return [...a.content.keys()].some((it) => !it.startsWith("~") && !isPerson(it) && b.content.has(it));
}

/** Of these there are many in a year, with one and with another. */
const repeated = new Set(["meet", "host", "say"]);

/** "The country sent troops that year" and "its president sent his army": who is named for whom differs, and the deed is the same. */
function isSameDeedOfAll(a: HappeningEntry, b: HappeningEntry): boolean {
  if (isExact(a) || isExact(b)) return false;
  return somePair(
    a,
    b,
    (x, y) =>
      x.predicate === y.predicate &&
      !repeated.has(x.predicate) &&
      sharesOf(x, y).lesser >= inEachOther.long.lesser,
  );
}

function sharesOf(a: Telling, b: Telling): { readonly lesser: number; readonly greater: number } {
  const { first, second } = coverageOf(a.words, b.words);
  return { lesser: Math.min(first, second), greater: Math.max(first, second) };
}

/** Two articles that both say 3:20 mean the same; at noon, or at three, many things happen. */
function isOfOneMinute(a: HappeningEntry, b: HappeningEntry): boolean {
  return somePair(a, b, (x, y) => {
    const minute = /T\d\d:(?!00)\d\d/.test(x.time!.value) && !x.time!.mod;
    return minute && x.time!.value === y.time!.value && x.account !== y.account;
  });
}

function somePair(a: HappeningEntry, b: HappeningEntry, is: (x: Telling, y: Telling) => boolean): boolean {
  const [some, others] = [a, b].map((it) => it.dated.slice(0, tellingsTried)) as [Telling[], Telling[]];
  return some.some((x) => others.some((y) => is(x, y)));
}

/** What two tellings must share of the lighter one: of all, of its words without names, and how many units. */
interface Likeness {
  readonly all: number;
  readonly words: number;
  readonly units: number;
  readonly wordUnits: number;
}

const ofOneKind: Likeness = { all: 0.3, words: 0.3, units: 2, wordUnits: 1 };
const ofTheDay: Likeness = { all: 0.5, words: 0.5, units: 2, wordUnits: 2 };
/** Of one month or year few things are told, and a newer version of an article tells an event in new words: less will do. */
const ofFew: Likeness = { all: 0.4, words: 0.35, units: 2, wordUnits: 1 };

function isInSameWords(a: HappeningEntry, b: HappeningEntry): boolean {
  const least = leastLikeness(a, b);
  return somePair(a, b, (x, y) => isLike(x.content, y.content, least));
}

function leastLikeness(a: HappeningEntry, b: HappeningEntry): Likeness {
  if (a.first.predicate === b.first.predicate) return ofOneKind;
  const origins = new Set([...a.dated, ...b.dated].map((it) => it.origin));
  return isExact(a) && isExact(b) && origins.size > 1 ? ofTheDay : ofFew;
}

/** Times are compared as times. */
function isLike(x: Content, y: Content, least: Likeness): boolean {
  const [a, b] = [without(x, "~"), without(y, "~")];
  return isLikeInWords(a, b, least);
}

function isLikeInWords(a: Content, b: Content, least: Likeness): boolean {
  if (unitsShared(a, b) < least.units || share(a, b) < least.all) return false;
  const [x, y] = [without(a, "@"), without(b, "@")];
  return unitsShared(x, y) >= least.wordUnits && share(x, y) >= least.words;
}

function share(a: Content, b: Content): number {
  return sharedWeight(a, b) / Math.max(1, Math.min(weightOf(a), weightOf(b)));
}

function unitsShared(a: Content, b: Content): number {
  return [...a.keys()].filter((it) => b.has(it)).length;
}

function without(content: Content, mark: "@" | "~"): Content {
  return new Map([...content].filter(([unit]) => !unit.startsWith(mark)));
}
