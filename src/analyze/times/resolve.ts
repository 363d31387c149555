import type { Time } from "../../model/index.ts";
import { type Bounds, boundsOf } from "./calendar.ts";
import { closeValue, type Direction, isNearby, isOpen } from "./open-values.ts";

/** Endings of a rule that say in which direction an open value is closed; the rule of a closed value keeps its ending. */
const directions: Readonly<Record<string, Direction>> = {
  "-strictly-before-publication": "strictly-before",
  "-strictly-after-publication": "strictly-after",
  "-before-publication": "before",
  "-after-publication": "after",
  "-nearest-publication": "near",
};

/** The ending of a rule for a direction. */
export function endingOf(direction: Direction): string {
  return direction === "near" ? "-nearest-publication" : `-${direction}-publication`;
}

function directionOf(rule: string): Direction {
  const ending = Object.keys(directions).find((it) => rule.endsWith(it));
  return ending ? directions[ending]! : "near";
}

/**
 * Closes an open value (`XXXX-WXX-2`, `REF-P1M`; the grammar is in `open-values.ts`) with the publication day of its document, which a
 * document may lack and its story know. A time whose value is closed, a set, or one that is counted from an event comes back as it is.
 * `publicationDate` is `YYYY-MM-DD`, with or without a time behind it.
 */
export function resolveTime(time: Time, publicationDate: string): Time {
  const day = publicationDate.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isClosable(time)) return time;
  const direction = directionOf(time.rule);
  const isNear = !direction.startsWith("strictly") && isNearby(time.value, day);
  const value = closeValue(time.value, time.precision, isNear ? "near" : direction, day);
  if (value === undefined) return time;
  return { ...time, value, ...narrowed(time.mod, value, day), anchor: day };
}

function isClosable(time: Time): boolean {
  return (
    time.type !== "SET" &&
    time.type !== "DURATION" &&
    isOpen(time.value) &&
    !time.rule.endsWith("-previous-time")
  );
}

/** The days of a value; "earlier this month" ends, and "later this week" begins, on the day of publication. */
export function narrowed(mod: string | undefined, value: string, day?: string): Partial<Bounds> {
  const bounds = boundsOf(value);
  if (!bounds || mod === "BEFORE" || mod === "AFTER") return {};
  if (!day || day < bounds.from || bounds.to < day) return bounds;
  if (mod === "START") return { from: bounds.from, to: day };
  return bounds;
}
