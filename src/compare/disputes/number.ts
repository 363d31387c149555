import type { Claim, Dispute, NumberLine, NumberValue, Position, Quantity } from "../../model/index.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import { type Amount, isRounded } from "../numbers/bounds.ts";
import { positionOf } from "./group.ts";

/** A figure of a line with the telling that shows it, and the claim it is in. */
interface Shown {
  readonly value: NumberValue;
  readonly telling: Telling;
  readonly claim: number;
}

/**
 * Each line of the number ledger whose figures are not all one is a dispute, stored once, on the first claim that shows one of them;
 * positions in other claims name them. Where the figures exclude each other and are not each somebody's word, all those claims are
 * disputed. What differs, is updated or merely vaguer is for the ledger to say.
 */
export function withNumberDisputes(
  found: readonly ClaimWithTellings[],
  lines: readonly NumberLine[],
): ClaimWithTellings[] {
  const result = [...found];
  const places = placesOf(found);
  for (const line of lines) {
    if (line.status === "agree" || line.status === "single") continue;
    const shown = line.values.flatMap((value) => shownBy(value, places) ?? []);
    const sides = [...sidesOf(shown)];
    if (sides.length < 2) continue;
    const first = Math.min(...shown.map((it) => it.claim));
    const nature = natureOf(line, sides);
    const dispute: Dispute = {
      on: "number",
      nature,
      rule: "figures-of-one-line",
      numberId: line.id,
      positions: sides.map(([value, side]) => positionIn(value, side, first, found)),
    };
    result[first] = withDispute(result[first]!, dispute);
    if (nature === "contradiction")
      for (const { claim } of shown) result[claim] = withStatus(result[claim]!, "disputed");
  }
  return result;
}

type Places = ReadonlyMap<string, readonly { readonly telling: Telling; readonly claim: number }[]>;

/** The tellings whose words hold a figure, by where it starts. */
function placesOf(found: readonly ClaimWithTellings[]): Places {
  const places = new Map<string, { telling: Telling; claim: number }[]>();
  found.forEach(({ tellings }, claim) => {
    for (const telling of tellings) {
      for (const figure of telling.quantities) {
        if (figure.start < telling.statement.start || telling.statement.end < figure.end) continue;
        const key = `${telling.account.document.id} ${figure.start}`;
        places.set(key, [...(places.get(key) ?? []), { telling, claim }]);
      }
    }
  });
  return places;
}

/** The shortest telling that holds a figure; one in a caption has no voice against a body. */
function shownBy(value: NumberValue, places: Places): Shown | undefined {
  const known = places.get(`${value.evidence.documentId} ${value.evidence.start}`) ?? [];
  const told = known.filter((it) => it.telling.zone !== "caption");
  const [best] = told.sort((a, b) => lengthOf(a.telling) - lengthOf(b.telling) || a.claim - b.claim);
  return best && { value, ...best };
}

function lengthOf({ statement }: Telling): number {
  return statement.end - statement.start;
}

function sidesOf(shown: readonly Shown[]): Map<string, Shown[]> {
  const sides = new Map<string, Shown[]>();
  for (const it of shown) {
    const text = valueText(it.value);
    sides.set(text, [...(sides.get(text) ?? []), it]);
  }
  return sides;
}

function positionIn(
  value: string,
  side: readonly Shown[],
  first: number,
  found: readonly ClaimWithTellings[],
): Position {
  const position = positionOf(
    value,
    side.map((it) => it.telling),
  );
  const other = side.every((it) => it.claim !== first) ? side[0] : undefined;
  return { ...position, ...(other ? { claimId: found[other.claim]!.claim.id } : {}) };
}

/** What kind of difference the figures of a line show. */
function natureOf(
  { status }: NumberLine,
  sides: readonly (readonly [string, readonly Shown[]])[],
): Dispute["nature"] {
  if (status === "update") return "update";
  const amounts = sides.map(([, side]) => side[0]!.value);
  const pairs = amounts.flatMap((a, at) => amounts.slice(at + 1).map((b) => [a, b] as const));
  if (status !== "differ") return differenceOf(pairs);
  return attributed(sides) ? "attribution" : "contradiction";
}

/** Each side is somebody's word somewhere, and not the same person's: a claim against a claim. */
function attributed(sides: readonly (readonly [string, readonly Shown[]])[]): boolean {
  const speakers = sides.map(
    ([, side]) => new Set(side.flatMap((it) => it.value.attributedTo ?? voiceOf(it.telling) ?? [])),
  );
  return speakers.every(
    (some, at) =>
      some.size > 0 &&
      speakers.every((other, index) => index === at || ![...some].some((it) => other.has(it))),
  );
}

function voiceOf({ statement }: Telling): string | undefined {
  return statement.voice === "outlet" ? undefined : statement.voice;
}

/** A figure in round numbers beside an exact one is rounding; an open one is a matter of degree. */
export function differenceOf(pairs: readonly (readonly [Amount, Amount])[]): "rounding" | "degree" {
  const rounds = ([a, b]: readonly [Amount, Amount]) =>
    isRounded(a, b) || ((a.comparator === "~") !== (b.comparator === "~") && a.min !== b.min);
  return pairs.length > 0 && pairs.every(rounds) ? "rounding" : "degree";
}

/** A figure as a reader writes it: `> 140`, `~ 130`, `20–30`. */
export function amountText({ value, comparator }: Pick<Quantity, "value" | "comparator">): string {
  const { min, max } = value;
  if (comparator === "range" && min !== undefined && max !== undefined) return `${min}–${max}`;
  const number = comparator === "<" || comparator === "<=" ? (max ?? min) : (min ?? max);
  return comparator === "=" ? String(number) : `${comparator} ${number}`;
}

/** The same for a value of the ledger. */
export function valueText({ min, max, comparator }: Amount): string {
  const value = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return amountText({ value, comparator });
}

function withDispute({ claim, tellings }: ClaimWithTellings, dispute: Dispute): ClaimWithTellings {
  return { tellings, claim: { ...claim, disputes: [...claim.disputes, dispute] } };
}

function withStatus({ claim, tellings }: ClaimWithTellings, status: Claim["status"]): ClaimWithTellings {
  return { tellings, claim: { ...claim, status } };
}
