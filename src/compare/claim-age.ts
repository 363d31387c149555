import type { Evidence, NumberLine, NumberValue, Position, Span } from "../model/index.ts";
import { groupBy } from "../util/group.ts";
import { type Days, daysOf, lengthInDays } from "./claims/days.ts";
import type { ClaimWithTellings, Telling } from "./claims/index.ts";
import { isBefore, type StoryAccounts } from "./story-accounts.ts";
import { newsStart } from "./timeline/news.ts";

/** What is news of a claim, and what was so before it or is so no more. */
export interface Ages {
  /** It tells of days before the news. */
  isBackground(found: ClaimWithTellings): boolean;
  /** It gives a figure that a later account replaces, and not the later one beside it. */
  isOvertaken(telling: Telling): boolean;
}

/** By the days that the claims name, and by the figures that the number ledger calls updates. */
export function agesOf(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  lines: readonly NumberLine[],
): Ages {
  const start = newsStart(found);
  const printed = new Map(story.accounts.map(({ document }) => [document.id, document.publishedAt?.value]));
  const replaced = groupBy([...replacedFigures(lines, printed), ...replacedPositions(found, printed)], (it) => it.at.documentId); // biome-ignore format: one thought
  return {
    isBackground: ({ tellings }) => start !== undefined && isOfEarlierDays(tellings, start),
    isOvertaken: ({ account, statement }) => {
      const figures = (replaced.get(account.document.id) ?? []).filter((it) => isWithin(it.at, statement));
      return figures.some(({ later }) => !later.some((it) => it.documentId === account.document.id && isWithin(it, statement))); // biome-ignore format: one thought
    },
  };
}

/** Told as before something else ("weeks before the flood"), or of a day that ends before the news begins; an undated telling says neither. */
function isOfEarlierDays(tellings: readonly Telling[], start: string): boolean {
  const dated = tellings.filter((it) => it.apart || (it.days !== undefined && !isSince(it)));
  return (
    dated.length > 0 && dated.every((it) => (it.days ? isEarlier(likelyDays(it, it.days), start) : it.apart))
  );
}

/** "Last May" may be either of two months; the likelier one tells how long it took. */
function likelyDays({ time }: Telling, days: Days): Days {
  return (time && daysOf(time)) ?? days;
}

/** "Who has sailed the route since 2011": when it began, and not when it was. */
function isSince({ account, time }: Telling): boolean {
  return time !== undefined && /\bsince\s+$/i.test(account.document.text.slice(0, time.start).slice(-10));
}

/** Longer than this, in days, a time is a period that figures are reported of, and the report is news for a while. */
const longestEvent = 45;
const daysOfReport = 200;

function isEarlier(days: Days, start: string): boolean {
  const reported = lengthInDays(days) > longestEvent ? daysOfReport : 0;
  return Date.parse(days.to) + reported * 86_400_000 < Date.parse(start);
}

interface Replaced {
  readonly at: Evidence;
  /** The places of what replaces it. */
  readonly later: readonly Evidence[];
}

/** When each document was printed. */
type Printed = ReadonlyMap<string, string | undefined>;

/** The figures that a later account gives otherwise and nobody gives again after that. */
function replacedFigures(lines: readonly NumberLine[], printed: Printed): Replaced[] {
  return lines
    .filter((it) => it.status === "update")
    .flatMap(({ values }) => {
      // A figure that a thousand papers give is replaced by the same ones in all of them.
      const byAmount = new Map<number | undefined, Evidence[]>();
      return values.map((value) => {
        const amount = amountOf(value);
        const later = byAmount.get(amount) ?? replacing(amount, values, printed);
        byAmount.set(amount, later);
        return { at: value.evidence, later };
      });
    })
    .filter((it) => it.later.length > 0);
}

/** The sides of an update that is no number's ("critically hurt", then "dead") that a later side replaces. */
function replacedPositions(found: readonly ClaimWithTellings[], printed: Printed): Replaced[] {
  return found
    .flatMap(({ claim }) => claim.disputes)
    .filter((it) => it.nature === "update" && it.on !== "number")
    .flatMap(({ positions }) =>
      positions.flatMap((position) => {
        const later = laterPosition(position, positions, printed)?.mentions ?? [];
        return later.length === 0 ? [] : position.mentions.map((at) => ({ at, later }));
      }),
    );
}

/** The side of an update that is printed after another, and never before it. */
export function laterPosition(
  position: Position,
  all: readonly Position[],
  printed: Printed,
): Position | undefined {
  const timesOf = (it: Position) => it.mentions.map(({ documentId }) => printed.get(documentId));
  const times = timesOf(position);
  return all.find((other) => {
    const after = timesOf(other);
    return (
      after.some((late) => times.some((it) => isBefore(it, late))) &&
      !after.some((late) => times.some((it) => isBefore(late, it)))
    );
  });
}

function replacing(amount: number | undefined, all: readonly NumberValue[], printed: Printed): Evidence[] {
  const timeOf = (it: NumberValue) => printed.get(it.evidence.documentId);
  const times = [...new Set(all.filter((it) => amountOf(it) === amount).map(timeOf))];
  return all
    .filter((it) => amountOf(it) !== amount && it.relation !== "vaguer")
    .filter((it) => times.some((time) => isBefore(time, timeOf(it))))
    .filter((it) => !times.some((time) => isBefore(timeOf(it), time)))
    .map((it) => it.evidence);
}

function amountOf({ min, max }: NumberValue): number | undefined {
  return max ?? min;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
