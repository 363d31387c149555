import { cite, type ParticipantRole, type Time, type TimelineItem } from "../../model/index.ts";
import { stableKey } from "../../util/hash.ts";
import { by, compareStrings } from "../../util/order.ts";
import { type Days, daysOf, lengthInDays, overlap } from "../claims/days.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import { type HappeningEntry, mergeHappenings } from "./merge.ts";
import { newsStart } from "./news.ts";

/**
 * What happened when, across documents: every claim about an event with a time of its own, one item an event. Items are in the
 * order of their times; ids follow it.
 */
export function timeline(found: readonly ClaimWithTellings[]): TimelineItem[] {
  const entries = found.flatMap(entryOf);
  const start = newsStart(found);
  return mergeHappenings(entries)
    .sort(
      by(
        (a, b) => compareStrings(a[0]!.days.from, b[0]!.days.from),
        (a, b) => compareStrings(a[0]!.days.to, b[0]!.days.to),
        (a, b) => a[0]!.first.index - b[0]!.first.index,
      ),
    )
    .map((group, at) => itemOf(`t${at + 1}`, group, start));
}

/** Longer than this a time does not say when something happened but during which age. */
const longest = 400;

function entryOf(found: ClaimWithTellings): HappeningEntry[] {
  const dated = found.tellings.filter((it) => it.days && it.time && isEvent(it));
  if (dated.length === 0) return [];
  const first = bestDated(dated);
  if (lengthInDays(first.days!) > longest) return [];
  return [{ ...found, dated, first, days: (first.time && daysOf(first.time)) ?? first.days! }];
}

/** States have no place in a timeline: being, having and thinking last. */
function isEvent({ statement }: Telling): boolean {
  return statement.type !== undefined ? statement.type !== "state" : !states.has(statement.lemma);
}

const states = new Set([
  "be", "have", "remain", "seem", "appear", "want", "need", "know", "think", "believe", "hope", "like", "mean", "include",
]); // biome-ignore format: a table reads better in rows

/** The time that most tellings share, the most exact of them, the earliest told. */
function bestDated(dated: readonly Telling[]): Telling {
  const support = (telling: Telling) => dated.filter((it) => overlap(it.days!, telling.days!)).length;
  return dated.reduce((best, it) => {
    const better =
      support(it) - support(best) ||
      lengthInDays(best.days!) - lengthInDays(it.days!) ||
      best.index - it.index;
    return better > 0 ? it : best;
  });
}

function itemOf(id: string, group: readonly HappeningEntry[], start: string | undefined): TimelineItem {
  const { first, claim, days } = group[0]!;
  const time = first.time!;
  const others = otherTimes(group, days);
  const { statement } = first;
  return {
    id,
    key: stableKey("event", first.account.document.id, String(statement.start), String(statement.end)),
    type: statement.type ?? first.predicate,
    status: statusAt(statusOf(group), group, days),
    time: timeOf(first, time),
    ...(others.length > 0 ? { otherTimes: others } : {}),
    background: start !== undefined && isBackground(days, start),
    text: claim.text,
    participants: participantsOf(group),
    ...placeOf(group),
    claims: group.map((it) => it.claim.id),
    evidence: evidenceOf(group),
  };
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
  const printed = group
    .flatMap((it) => it.dated)
    .map(({ account }) => account.document.publishedAt?.value.slice(0, 10));
  return printed.every((day) => day !== undefined && day < days.from) ? "planned" : status;
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

function otherTimes(group: readonly HappeningEntry[], days: Days) {
  const seen = new Set<string>();
  return group
    .flatMap((it) => it.dated)
    .filter((it) => !overlap(it.days!, days))
    .map((it) => ({ value: it.time!.value, phrase: cite(it.account.document, it.time!) }))
    .filter(({ value }) => !seen.has(value) && seen.add(value));
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
