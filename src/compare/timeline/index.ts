import {
  cite,
  type Entity,
  type Evidence,
  type ParticipantRole,
  type Time,
  type TimelineItem,
} from "../../model/index.ts";
import { stableKey } from "../../util/hash.ts";
import { by, compareStrings } from "../../util/order.ts";
import { type Days, daysOf, lengthInDays, overlap } from "../claims/days.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { type HappeningEntry, mergeHappenings } from "./merge.ts";
import { newsStart } from "./news.ts";

/**
 * What happened when, across documents: every claim about an event with a time of its own, one item an event. Items are in the
 * order of their times; ids follow it.
 */
export function timeline(
  { entities }: Pick<StoryAccounts, "entities">,
  found: readonly ClaimWithTellings[],
): TimelineItem[] {
  const entries = found.flatMap(entryOf);
  const start = newsStart(found);
  const acting = new Set(entities.filter(isNamedPerson).map((it) => it.id));
  return mergeHappenings(entries, acting)
    .filter(isEventOfNews)
    .map((group) => itemOf(group, start))
    .sort(by((a, b) => compareStrings(orderOf(a), orderOf(b))))
    .map((item, at) => ({ id: `t${at + 1}`, ...item }));
}

/** By the first day, what is told of a whole day before its hours, then by the last day. */
function orderOf({ time: { value, from = "", to = "" } }: Omit<TimelineItem, "id">): string {
  const clock = /T(\d\d:\d\d|[A-Z]{2})/.exec(value)?.[1] ?? "";
  return `${from.slice(0, 10)} ${partsOfDay[clock] ?? clock} ${to}`;
}

const partsOfDay: Readonly<Record<string, string>> = { MO: "06:00", MI: "12:00", AF: "12:00", DT: "06:00", EV: "18:00", NI: "21:00" }; // biome-ignore format: a table

function isNamedPerson({ type, mentions }: Entity): boolean {
  return type === "person" && mentions.some((it) => it.form === "name");
}

/** What is only denied, or goes on now, is no event of a day. */
function isEventOfNews(group: readonly HappeningEntry[]): boolean {
  const status = statusOf(group);
  return status !== "denied" && !(status === "ongoing" && group.every((it) => it.dated.every(isNow)));
}

/** "Anyone who does so today is guessing". */
function isNow({ time }: Telling): boolean {
  return /^(?:today|this-part-of-day|present)/.test(time?.rule ?? "");
}

/** Longer than this a time does not say when something happened but during which age. */
const longest = 400;

function entryOf(found: ClaimWithTellings): HappeningEntry[] {
  const dated = found.tellings.filter((it) => it.days && it.time && isEvent(it) && isTold(it));
  if (dated.length === 0) return [];
  const first = bestDated(dated);
  if (lengthInDays(first.days!) > longest) return [];
  return [{ ...found, dated, first, days: (first.time && daysOf(first.time)) ?? first.days! }];
}

/** A caption tells what is to be seen, and a headline what its article tells again with its day. */
function isTold({ zone }: Telling): boolean {
  return zone !== "caption" && zone !== "title";
}

/** States have no place in a timeline: being, having and thinking last. "Is to meet" is a plan. */
function isEvent({ statement }: Telling): boolean {
  const { type, lemma, status } = statement;
  if (type === "be" || type === "have") return status === "planned";
  return type !== undefined || !states.has(lemma);
}

const states = new Set([
  "be", "have", "remain", "seem", "appear", "want", "need", "know", "think", "believe", "hope", "like", "mean", "include",
]); // biome-ignore format: a table reads better in rows

/** The time that most tellings share, the most exact of them, in the words of most, the earliest told. */
function bestDated(dated: readonly Telling[]): Telling {
  const sharing = (telling: Telling) => dated.filter((it) => overlap(it.days!, telling.days!)).length;
  const telling = (value: string) => dated.filter((it) => it.time!.value === value).length;
  return dated.reduce((best, it) => {
    const better =
      sharing(it) - sharing(best) ||
      lengthInDays(best.days!) - lengthInDays(it.days!) ||
      exactnessOf(it) - exactnessOf(best) ||
      telling(it.time!.value) - telling(best.time!.value) ||
      best.index - it.index;
    return better > 0 ? it : best;
  });
}

/** "Before six" is less exact than "5:50", "Tuesday morning" than that, "Tuesday" the least; "two o'clock" is less than "2 p.m.". */
function exactnessOf({ time }: Telling): number {
  if (!/T\d/.test(time!.value)) return time!.value.includes("T") ? 1 : 0;
  return time!.mod ? 2 : time!.certainty === "likely" ? 3 : 4;
}

function itemOf(group: readonly HappeningEntry[], start: string | undefined): Omit<TimelineItem, "id"> {
  const first = bestDated(group.flatMap((it) => it.dated));
  const days = daysOf(first.time!) ?? first.days!;
  const others = otherTimes(group, first, days);
  const { statement } = first;
  return {
    key: stableKey("event", first.account.document.id, String(statement.start), String(statement.end)),
    type: statement.type ?? first.predicate,
    status: statusAt(statusOf(group), group, days),
    time: timeOf(first, first.time!),
    ...(others.length > 0 ? { otherTimes: others } : {}),
    background: start !== undefined && isBackground(days, start),
    text: textOf(group[0]!),
    participants: participantsOf(group),
    ...placeOf(group),
    claims: group.map((it) => it.claim.id),
    evidence: evidenceOf(group),
  };
}

/** The words of the claim where they are those of a dated telling, else the clause that tells when. */
function textOf({ claim, dated, first }: HappeningEntry): Evidence {
  const { text } = claim;
  const isDated = dated.some(
    ({ account, statement }) =>
      account.document.id === text.documentId && text.start <= statement.start && statement.end <= text.end,
  );
  return isDated ? text : cite(first.account.document, first.statement);
}

/** Longer than this a time that began before the news is the background of it: "this year". */
const longestNews = 31;

function isBackground(days: Days, start: string): boolean {
  return days.to < start || (days.from < start && lengthInDays(days) > longestNews);
}

/** What is dated after all that tell it were printed has not happened: "the meeting on Wednesday", written on Tuesday. */
function statusAt(
  status: TimelineItem["status"],
  group: readonly HappeningEntry[],
  days: Days,
): TimelineItem["status"] {
  if (status !== "happened" && status !== "ongoing") return status;
  if (status === "ongoing" && isUntil(group[0]!.first)) return status;
  const printed = group.flatMap((it) => it.dated).map(printedOn);
  return printed.every((day) => day !== undefined && day < days.from) ? "planned" : status;
}

/** The day of printing; where only the story dates a document it may be of a later day. */
function printedOn({ account }: Telling): string | undefined {
  const published = account.document.publishedAt;
  return published?.rule === "story-date" ? undefined : published?.value.slice(0, 10);
}

/** "Hosts delegates until Wednesday": it goes on before that day. */
function isUntil({ account, time }: Telling): boolean {
  return (
    time !== undefined &&
    /\b(?:until|till|through|to)\s+$/i.test(
      account.document.text.slice(Math.max(0, time.start - 10), time.start),
    )
  );
}

function timeOf({ account }: Telling, time: Time): TimelineItem["time"] {
  const { value, from, to, precision, rule, anchor, certainty } = time;
  return {
    value,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    precision,
    rule,
    phrase: cite(account.document, time),
    ...(anchor ? { anchor } : {}),
    ...(certainty ? { certainty } : {}),
  };
}

/** Once it is told as done it has happened, though earlier articles announced it. */
function statusOf(group: readonly HappeningEntry[]): TimelineItem["status"] {
  const statuses = new Set(group.flatMap((it) => it.dated.map((telling) => telling.statement.status)));
  for (const status of ["happened", "ongoing", "planned", "alleged"] as const)
    if (statuses.has(status)) return status;
  return "denied";
}

/** What cannot be the same time: another day, or another hour of it. */
function otherTimes(group: readonly HappeningEntry[], first: Telling, days: Days) {
  const seen = new Set<string>();
  return group
    .flatMap((it) => it.dated)
    .filter((it) => !overlap(it.days!, days) || isOtherHour(it, first))
    .map((it) => ({ value: it.time!.value, phrase: cite(it.account.document, it.time!) }))
    .filter(({ value }) => !seen.has(value) && seen.add(value));
}

function isOtherHour({ time: a }: Telling, { time: b }: Telling): boolean {
  const [x, y] = [a!, b!].map((it) => (it.mod ? undefined : /T(\d\d:\d\d)/.exec(it.value)?.[1]));
  return x !== undefined && y !== undefined && !mayBeOneHour(x, y, a!, b!);
}

/** The same on the clock, or twelve hours apart where one account does not say which half of the day it means. */
function mayBeOneHour(x: string, y: string, ...times: readonly Time[]): boolean {
  const isOpen = times.some((it) => it.certainty === "likely");
  const onDial = (clock: string) => `${Number(clock.slice(0, 2)) % 12}${clock.slice(2)}`;
  return x === y || (isOpen && onDial(x) === onDial(y));
}

function participantsOf(group: readonly HappeningEntry[]): TimelineItem["participants"] {
  const found = new Map<string, ParticipantRole>();
  for (const { dated } of group) {
    for (const { statement } of dated) {
      for (const { entityId, role } of statement.participants) {
        if (entityId && !found.has(entityId)) found.set(entityId, role);
      }
    }
  }
  return [...found].map(([entityId, role]) => ({ entityId, role }));
}

function placeOf(group: readonly HappeningEntry[]): { place?: string } {
  const counts = new Map<string, number>();
  for (const { dated } of group) {
    for (const { statement } of dated) {
      if (statement.place) counts.set(statement.place, (counts.get(statement.place) ?? 0) + 1);
    }
  }
  const place = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return place ? { place } : {};
}

/** At most one sentence a document bears an item out here; all of them are in the claims. */
function evidenceOf(group: readonly HappeningEntry[]): TimelineItem["evidence"] {
  const seen = new Set<string>();
  const tellings = group.flatMap((it) => it.dated).sort((a, b) => a.index - b.index);
  const evidence = tellings
    .filter(({ account }) => !seen.has(account.document.id) && seen.add(account.document.id))
    .map(({ account, statement }) => cite(account.document, statement));
  return evidence as unknown as TimelineItem["evidence"];
}
