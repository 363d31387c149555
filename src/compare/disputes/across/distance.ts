import { contentOf } from "../../wording/content.ts";
import type { AcrossRule, Opposition } from "./opposition.ts";
import { heldAgainst, type Passage, type Story, sharedBy, tellingAt } from "./passages.ts";

/** How many days a unit of time has, and how many of it a bare plural says: "days" are two to a fortnight less one. */
const units: Readonly<Record<string, readonly [days: number, least: number, most: number]>> = {
  hour: [1 / 24, 2, 47],
  day: [1, 2, 13],
  week: [7, 2, 8],
  month: [30.4, 2, 23],
  year: [365, 2, 19],
  decade: [3650, 2, 9],
};

const distance =
  /\b(?:(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s)?(few\s|several\s|just\s|only\s|some\s)?(hour|day|week|month|year|decade)(s?)\s(before|after|ahead of|prior to)\s/gi;
const numbers = "zero one two three four five six seven eight nine ten".split(" ");

/** How long before or after another event something was: "a few weeks before the invasion". */
interface Distance {
  readonly passage: Passage;
  readonly direction: "before" | "after";
  readonly low: number;
  readonly high: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** What is named behind it. */
  readonly event: ReadonlyMap<string, number>;
}

/** "Weeks before the invasion" against "days before the invasion": lengths of time that cannot be one, from one thing to one event. */
export const distanceOpposed: AcrossRule = {
  name: "distance-to-event",
  find(story) {
    const found = story.passages.flatMap(distancesIn);
    return heldAgainst(found, (a, b) =>
      areOpposed(story, a, b)
        ? [
            ...oppositionOf(story, a, b),
            ...alike(story, a, b, found).flatMap((it) => oppositionOf(story, it, b)),
            ...alike(story, b, a, found).flatMap((it) => oppositionOf(story, a, it)),
          ]
        : [],
    );
  },
};

function distancesIn(passage: Passage): Distance[] {
  return [...passage.text.matchAll(distance)].flatMap((match) => {
    const [words, count, vague, unit = "", plural, where = ""] = match;
    const [days, least, most] = units[unit.toLowerCase()]!;
    const number = count === undefined || vague ? undefined : numberOf(count.toLowerCase());
    if (!plural && number === undefined) return [];
    const [low, high] = number === undefined ? [least, most] : [number * 0.75, number * 1.34];
    const direction = where.toLowerCase() === "after" ? "after" : "before";
    const start = passage.span.start + match.index;
    const end = start + words.length;
    const event = contentOf(passage.account.annotated, {
      start: end,
      end: Math.min(end + eventLength, passage.span.end),
    });
    const value = words.trim().toLowerCase().replace(/\s+/g, " ");
    return [{ passage, direction, low: low * days, high: high * days, value, start, end, event }];
  });
}

function numberOf(count: string): number {
  return Math.max(1, numbers.indexOf(count), Number(count) || 0);
}

/** The event is named within so many characters. */
const eventLength = 80;

/** Words in common besides the names, names in common: what two sentences on one thing have. */
const least = { words: 3, names: 2 } as const;

function areOpposed(story: Story, a: Distance, b: Distance): boolean {
  if (a.direction !== b.direction || canBeOne(a, b)) return false;
  const shared = sharedBy(story, a.passage.content, b.passage.content, new Set(Object.keys(units)));
  const isOneEvent = headsOf(a).some((it) => headsOf(b).includes(it));
  return isOneEvent && shared.words >= least.words && shared.names >= least.names;
}

/** What stands first behind the distance is the event, or who does it: "hours after the North responded to the vote" is not "after the vote". */
function headsOf({ event }: Distance): string[] {
  return [...event.keys()].slice(0, headUnits).map((it) => it.slice(0, stemLength));
}

const headUnits = 2;
/** A country and its people begin alike: "Russia", "the Russian invasion". */
const stemLength = 5;

function canBeOne(a: Distance, b: Distance): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Those that tell of the same as the first, as far from the same event, and so against the second too. */
function alike(story: Story, a: Distance, against: Distance, all: readonly Distance[]): Distance[] {
  return all.filter(
    (it) =>
      it !== a &&
      it.direction === a.direction &&
      canBeOne(it, a) &&
      !canBeOne(it, against) &&
      sharedBy(story, it.event, a.event).units.length >= sameEvent,
  );
}

/** So many words and names in common have the two phrases for one event: "Russia's invasion of Ukraine". */
const sameEvent = 3;

function oppositionOf(story: Story, a: Distance, b: Distance): Opposition[] {
  const [first, second] = [a, b].map((it) => tellingAt(timedBy(it), it, story.passages));
  if (!first || !second) return [];
  return [
    {
      tellings: [first, second],
      on: "time",
      keys: [String(a.low), String(b.low)],
      values: [a.value, b.value],
      rule: distanceOpposed.name,
    },
  ];
}

/** The passage without the event that the distance leads to: "weeks before the invasion" says when something else was. */
function timedBy({ passage, end }: Distance): Passage {
  const isEvent = ({ nominal, statement }: Passage["tellings"][number]) =>
    nominal && statement.predicate.start >= end;
  return { ...passage, tellings: passage.tellings.filter((it) => !isEvent(it)) };
}
