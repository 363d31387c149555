import type { Precision, Time } from "../../model/index.ts";
import { compile, type Match, type Pattern } from "../grammar/pattern.ts";
import type { OpenValue } from "./open-values.ts";

/** What an expression says, before anything is known of the document's date. */
export interface Expression {
  readonly type: Time["type"];
  /** A TIMEX3 value, or an open one (`open-values.ts`). */
  readonly value: string | OpenValue;
  readonly precision: Precision;
  readonly mod?: string;
  /** "last" and "next": strictly before or after the day of reference, whatever the tense. */
  readonly side?: "before" | "after";
  /** Counted not from the publication but from the time that the text named before: "the next day", "a year earlier". */
  readonly anaphoric?: true;
  /** Holds only beside a date, to which it adds the hour or the part of the day: `T15:00`, `TEV`. */
  readonly clock?: true;
  /** An hour of which nothing says whether it is before or after noon: "two o'clock", as `T02:00`. */
  readonly openHalf?: true;
  readonly likely?: true;
  /** The terms of the event from which it is counted. */
  readonly relation?: "BEFORE" | "AFTER";
}

/** One way in which a time is written. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: Pattern;
  /** Undefined where the words fit the pattern and are no time after all. */
  read(match: Match): Expression | undefined;
}

export function rule(name: string, pattern: string, read: TimeRule["read"]): TimeRule {
  return { name, pattern: compile(pattern), read };
}
