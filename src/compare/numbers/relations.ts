import type { NumberLine, NumberValue, Span } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { significantDigits } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { compareTimes, type DatedAmount, relationOf } from "./relation.ts";

type Relation = NumberValue["relation"];

/** How the amounts of one line stand to each other: one relation for each two of them, whoever gives them. */
export interface Relations {
  between(a: Figure, b: Figure): Relation;
  /** What the figure at a place of the line is held against; nothing for the first. */
  against(at: number): Against | undefined;
}

/** The place of an earlier figure of the line, and how a figure stands to it. */
export interface Against {
  readonly at: number;
  readonly relation: Relation;
}

/** A figure is held against so many amounts of its line, the first told: a line of thousands of different ones is no toll. */
const amountsHeld = 60;

/** Predicates whose counts grow while news comes in. */
const growing = new Set([
  "kill", "injure", "harm", "missing", "displace", "arrest", "homeless", "destroy", "disease", "visit_n", "rescue",
  "burn", "consume", "flood", "evacuate", "deploy", "cancel", "postpone",
]); // biome-ignore format: a table reads better in rows

/** Whether such a count grows while news comes in. */
export function isGrowing(predicate: string | undefined): boolean {
  return predicate !== undefined && growing.has(predicate);
}

/** The relations of a line's amounts. Where one figure of it is a toll, the line is. */
export function relationsOf(line: readonly Figure[]): Relations {
  const grows = line.some((it) => isGrowing(it.predicate));
  const moves = line.some((it) => it.revised || it.measured?.startsWith("change "));
  const keys = new Map(line.map((it) => [it, keyOf(it)]));
  const groups = groupBy(line, (it) => keys.get(it)!);
  const byAmount = new Map(
    [...groups].map(([key, own]) => [key, oneOfEachTime(own.map((it) => datedAmount(it, { grows, moves })))]),
  );
  const firsts = new Map<string, number>();
  line.forEach((it, at) => {
    if (!firsts.has(keys.get(it)!)) firsts.set(keys.get(it)!, at);
  });
  const earliest = [...firsts].slice(0, amountsHeld);
  const known = new Map<string, Relation>();
  const ofKeys = (a: string, b: string): Relation => {
    const key = `${a} / ${b}`;
    const found = known.get(key) ?? between(byAmount.get(a)!, byAmount.get(b)!);
    known.set(key, found);
    return found;
  };
  return {
    between: (a, b) => ofKeys(keys.get(a)!, keys.get(b)!),
    against: (at) => {
      const before = earliest.filter(([, first]) => first < at);
      const same = firsts.get(keys.get(line[at]!)!)!;
      if (same < at) return { at: same, relation: "agree" };
      return closest(
        before.map(([key, first]) => ({ at: first, relation: ofKeys(keys.get(line[at]!)!, key) })),
      );
    },
  };
}

/** The first figure it agrees with; else one that it excludes; else the first that it follows or makes vaguer. */
function closest(before: readonly Against[]): Against | undefined {
  const excluded = before.find((it) => it.relation === "differ");
  const agreeing = before.find((it) => it.relation === "agree");
  if (agreeing || excluded) return agreeing ?? excluded;
  return before.find((it) => it.relation === "vaguer") ?? before[0];
}

function keyOf({ amount }: Figure): string {
  const { min, max, comparator, multiple } = amount;
  return `${comparator} ${min} ${max} ${multiple}`;
}

function oneOfEachTime(amounts: readonly DatedAmount[]): DatedAmount[] {
  return [...new Map(amounts.map((it) => [it.at, it])).values()];
}

/** Two amounts are an update where some document gives the greater one later, and none gives it earlier. */
function between(a: readonly DatedAmount[], b: readonly DatedAmount[]): Relation {
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  const found = new Set(pairs.map(([x, y]) => relationOf(x, y)));
  if (found.has("update") && !pairs.some(([x, y]) => isShrinking(x, y))) return "update";
  for (const relation of ["differ", "update", "vaguer"] as const) if (found.has(relation)) return relation;
  return "agree";
}

function isShrinking(a: DatedAmount, b: DatedAmount): boolean {
  return compareTimes(a, b) * ((a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0)) < 0;
}

/**
 * How the figures of different documents stand to each other: two counts that one article itself gives are no difference between
 * articles. By documents: who derives from whom is told by the claims, where it decides between agreed and single.
 */
export function statusOf(line: readonly Figure[], relations: Relations): NumberLine["status"] {
  if (new Set(line.map((it) => it.account)).size === 1) return "single";
  const figures = ofTwoDocuments(line).slice(0, amountsHeld);
  const found = new Set<Relation>();
  for (const [at, a] of figures.entries()) {
    for (const b of figures.slice(at + 1))
      if (a.account !== b.account) found.add(isHedgedAlone(a, b) ? "agree" : relations.between(a, b));
    if (found.has("differ")) return "differ";
  }
  return found.has("update") ? "update" : found.has("vaguer") ? "vaguer" : "agree";
}

/** "Some 15,000" and 15,000, "at least 50" and 50: one number, with a word of caution or without. */
function isHedgedAlone({ amount: a }: Figure, { amount: b }: Figure): boolean {
  const number = a.min ?? a.max;
  if (number === undefined || number !== (b.min ?? b.max) || a.multiple || b.multiple) return false;
  const hedges = new Set([a.comparator, b.comparator]);
  hedges.delete("=");
  if (hedges.has("~"))
    return hedges.size === 1 && number >= thousand && significantDigits(number) <= roundDigits;
  return hedges.size === 1 && (hedges.has(">=") || hedges.has("<="));
}

/** Thousands of this many digits are taken for round ones, with or without "some"; 130 is taken for a count. */
const roundDigits = 2;
const thousand = 1000;

/** Of each amount the figures of two documents: more of them tell nothing new. */
function ofTwoDocuments(line: readonly Figure[]): Figure[] {
  return [...groupBy(line, keyOf).values()].flatMap((own) => {
    const other = own.find((it) => it.account !== own[0]!.account);
    return other ? [own[0]!, other] : [own[0]!];
  });
}

function datedAmount(figure: Figure, course: Pick<DatedAmount, "grows" | "moves">): DatedAmount {
  const { account, quantity } = figure;
  // The day that stands by a toll is the day of the deed, not of the count.
  const asOf = figure.victims ? undefined : quantity.asOf && asOfDay(figure, quantity.asOf);
  const { publishedAt, modifiedAt } = account.document;
  // A date that only the story gives says nothing of what was known when; nor does one of a text that was written on.
  const isKnown =
    publishedAt?.rule !== "story-date" && (!modifiedAt || modifiedAt.value === publishedAt?.value);
  const at = asOf ?? (isKnown ? publishedAt?.value : undefined);
  return { ...figure.amount, ...(at ? { at } : {}), ...course };
}

/** The day that a figure is stated as of, or the month or year where no day is told: "last year" is not its first of January. */
export function asOfDay({ account }: Figure, span: Span): string | undefined {
  const time = account.analysis.times.find((it) => it.start >= span.start && it.end <= span.end);
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(time?.value ?? "")?.[0] ?? time?.from;
}
