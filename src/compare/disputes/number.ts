import { sentenceOf, sentenceSpan, tokensIn } from "../../language/index.ts";
import type { Claim, Dispute, NumberLine, NumberValue, Position, Quantity } from "../../model/index.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import { type Amount, isRounded } from "../numbers/bounds.ts";
import type { NumberLedger } from "../numbers/index.ts";
import { blockAt } from "../story-accounts.ts";
import { positionOf } from "./group.ts";

/** A figure of a line with the telling that shows it, and the claim it is in, if it is in one. */
interface Shown {
  readonly value: NumberValue;
  readonly telling: Telling;
  readonly claim?: number;
}

/**
 * Each line of the number ledger whose figures are not all one is a dispute, stored once, on the claim that shows most of them, the
 * first of equals; positions in other claims name them. So are two lines that two voices give for one quantity. Where the figures exclude each other
 * and are not each somebody's word, all those claims are disputed. What differs, is updated or merely vaguer is for the ledger to say.
 */
export function withNumberDisputes(
  found: readonly ClaimWithTellings[],
  { lines, rivals }: NumberLedger,
): ClaimWithTellings[] {
  const inGroup = new Set(rivals.flat());
  const differing = [
    ...lines.filter((it) => it.status !== "agree" && it.status !== "single" && !inGroup.has(it)),
    ...rivals.map(together),
  ];
  const result = [...found];
  const places = placesOf(found);
  for (const line of differing) {
    const shown = line.values.flatMap((value) => shownBy(value, places) ?? []);
    const sides = [...sidesOf(line, shown)];
    const claims = shown.flatMap((it) => it.claim ?? []);
    if (sides.length < 2 || claims.length === 0) continue;
    const first = mostOften(claims);
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
      for (const claim of claims) result[claim] = withStatus(result[claim]!, "disputed");
  }
  return result;
}

/** The claim that holds most of a line's figures, the first of equals: a clause in passing ("and 31 hurt") does not draw them to its own. */
function mostOften(claims: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const it of claims) counts.set(it, (counts.get(it) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]![0];
}

/** Lines that are told against each other as one. */
function together(lines: readonly NumberLine[]): NumberLine {
  return {
    ...lines[0]!,
    status: "differ",
    values: lines.flatMap((it) => it.values) as [NumberValue, ...NumberValue[]],
  };
}

interface Places {
  /** The tellings whose words hold a figure, by where it starts. */
  readonly byFigure: ReadonlyMap<string, readonly { readonly telling: Telling; readonly claim: number }[]>;
  /** The tellings of each document. */
  readonly byDocument: ReadonlyMap<string, readonly { readonly telling: Telling; readonly claim: number }[]>;
}

function placesOf(found: readonly ClaimWithTellings[]): Places {
  const byFigure = new Map<string, { telling: Telling; claim: number }[]>();
  const byDocument = new Map<string, { telling: Telling; claim: number }[]>();
  const add = (map: typeof byFigure, key: string, telling: Telling, claim: number) => {
    const known = map.get(key);
    if (known) known.push({ telling, claim });
    else map.set(key, [{ telling, claim }]);
  };
  found.forEach(({ tellings }, claim) => {
    for (const telling of tellings) {
      const { id } = telling.account.document;
      add(byDocument, id, telling, claim);
      for (const figure of telling.quantities) {
        if (figure.start < telling.statement.start || telling.statement.end < figure.end) continue;
        add(byFigure, `${id} ${figure.start}`, telling, claim);
      }
    }
  });
  return { byFigure, byDocument };
}

/** The shortest telling that holds a figure, else its sentence; one in a caption has no voice against a body. */
function shownBy(value: NumberValue, { byFigure, byDocument }: Places): Shown | undefined {
  const { documentId, start } = value.evidence;
  const known = byFigure.get(`${documentId} ${start}`) ?? [];
  const told = known.filter((it) => it.telling.zone !== "caption");
  const [best] = told.sort((a, b) => lengthOf(a.telling) - lengthOf(b.telling) || a.claim - b.claim);
  return best
    ? { value, ...best }
    : known.length > 0
      ? undefined
      : inSentence(value, byDocument.get(documentId) ?? []);
}

/** The sentence of a figure that no statement holds, as somebody's words or the outlet's; it is in the claim of a statement in it. */
function inSentence(
  value: NumberValue,
  own: readonly { readonly telling: Telling; readonly claim: number }[],
): Shown | undefined {
  const any = own[0]?.telling;
  if (!any) return undefined;
  const { annotated, document } = any.account;
  const tokens = tokensIn(annotated, value.evidence);
  if (tokens.from === tokens.to) return undefined;
  const { start, end } = sentenceSpan(annotated, sentenceOf(annotated, tokens.from));
  const zone = zoneAt(document, value.evidence.start);
  if (zone === "caption") return undefined;
  const near = own.find(({ telling }) => start <= telling.statement.start && telling.statement.end <= end);
  const statement: Telling["statement"] = {
    ...any.statement,
    start,
    end,
    zone,
    voice: value.attributedTo ?? "outlet",
    polarity: "positive",
    modality: "asserted",
  };
  const telling = { ...(near?.telling ?? any), statement, zone };
  return { value, telling, ...(near ? { claim: near.claim } : {}) };
}

function zoneAt(document: Telling["account"]["document"], offset: number): Telling["zone"] {
  const kind = blockAt(document, offset)?.kind;
  return kind === "title" || kind === "dek" || kind === "caption" ? kind : "body";
}

function lengthOf({ statement }: Telling): number {
  return statement.end - statement.start;
}

/** Figures by how they read, in the words of the unit where a line has several. */
function sidesOf({ values }: NumberLine, shown: readonly Shown[]): Map<string, Shown[]> {
  const isMixed = new Set(values.flatMap((it) => (it.counted ? [] : (it.unit ?? [])))).size > 1;
  const sides = new Map<string, Shown[]>();
  for (const it of shown) {
    const text = isMixed && it.value.unit ? `${valueText(it.value)} ${it.value.unit}` : valueText(it.value);
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
  const other = side.every((it) => it.claim !== first)
    ? side.find((it) => it.claim !== undefined)
    : undefined;
  return { ...position, ...(other ? { claimId: found[other.claim!]!.claim.id } : {}) };
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
