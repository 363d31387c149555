import { type Annotated, formOf, tokensIn, uposOf } from "../../language/index.ts";
import type { Quantity, Time } from "../../model/index.ts";
import type { Account } from "../account.ts";

/** A figure or a time of a text as one word, whatever words it is told in: "two hundred and twelve" and "212" are `#212`, "2 p.m." and "two o'clock" `~14:00`. */
export interface Mark {
  /** The first token of the words that it stands for. */
  readonly token: number;
  readonly name: string;
  readonly weight: number;
}

/** The marks of a text in order, and all tokens that they stand for. */
export interface Marks {
  readonly list: readonly Mark[];
  readonly tokens: ReadonlySet<number>;
}

/** What a number weighs: rarer than most words, but "two" meets "two" by chance. */
const numberWeight = 3.5;
const smallWeight = 1;

/** The figures and times of a text. */
export function marksOf({ annotated, analysis }: Account): Marks {
  const tokens = new Set<number>();
  const list: Mark[] = [];
  const add = (mark: Omit<Mark, "token"> | undefined, among: readonly number[]) => {
    for (const token of among) tokens.add(token);
    if (mark && among.length > 0) list.push({ ...mark, token: among[0]! });
  };
  for (const time of analysis.times) {
    if (time.type !== "DURATION") for (const mark of marksOfTime(time)) add(mark, tokensOf(annotated, time));
  }
  for (const quantity of analysis.quantities) {
    const mark = markOfQuantity(quantity);
    const numerals = mark ? tokensOf(annotated, quantity).filter((it) => isNumeral(annotated, it)) : [];
    if (!numerals.some((it) => tokens.has(it))) add(mark, numerals);
  }
  return { list: list.sort((a, b) => a.token - b.token), tokens };
}

function tokensOf(annotated: Annotated, span: { readonly start: number; readonly end: number }): number[] {
  const { from, to } = tokensIn(annotated, span);
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The day, where the words say it to the day, and the hour of the clock. */
function marksOfTime({ value, from, to, precision }: Time): (Omit<Mark, "token"> | undefined)[] {
  const day = from?.slice(0, 10);
  const clock = /T(\d{2}:\d{2})/.exec(value)?.[1];
  const isDay =
    day?.length === 10 && day === to?.slice(0, 10) && /^(?:day|hour|minute|second)$/.test(precision);
  return [
    isDay ? { name: `~${day}`, weight: numberWeight } : undefined,
    ...(clock ? [{ name: `~${clock}`, weight: numberWeight }] : []),
  ];
}

function markOfQuantity({ value: { min, max }, kind }: Quantity): Omit<Mark, "token"> | undefined {
  if (kind === "ordinal" || kind === "ratio" || (min === undefined && max === undefined)) return undefined;
  const name = min === max || max === undefined ? min : min === undefined ? max : `${min}-${max}`;
  return { name: `#${name}`, weight: name === 1 || name === 2 || name === 3 ? smallWeight : numberWeight };
}

const scaleWords = new Set([
  "hundred",
  "thousand",
  "million",
  "billion",
  "trillion",
  "dozen",
  "m",
  "bn",
  "and",
]);

function isNumeral(annotated: Annotated, token: number): boolean {
  const form = formOf(annotated, token).toLowerCase();
  return uposOf(annotated, token) === "NUM" || /^\d/.test(form) || scaleWords.has(form);
}
