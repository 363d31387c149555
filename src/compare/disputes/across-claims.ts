import type { Claim, Dispute, NumberLine, Quantity } from "../../model/index.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import { areApart, positionOf } from "./group.ts";
import { amountText, natureOf } from "./number.ts";

/** A figure of a line in one of the claims. */
interface Place {
  readonly claim: number;
  readonly telling: Telling;
  readonly figure: Quantity;
}

/**
 * Differing figures of one number line that stand in two or more claims: the dispute is stored once, on the first claim, whose
 * positions name the others. Where the figures exclude each other, all claims with a position are disputed.
 */
export function withDisputesAcross(
  found: readonly ClaimWithTellings[],
  lines: readonly NumberLine[],
): ClaimWithTellings[] {
  const result = [...found];
  const places = placesByLine(found, lines);
  for (const line of lines) {
    const own = places.get(line.id) ?? [];
    const first = Math.min(...own.map((it) => it.claim));
    if (own.length < 2 || own.every((it) => it.claim === first)) continue;
    const dispute = disputeOf(line, own, first, found);
    if (!dispute || isTold(result[first]!.claim, line)) continue;
    const excluding = dispute.nature === "contradiction";
    for (const at of excluding ? new Set(own.map((it) => it.claim)) : [first]) {
      const { claim, tellings } = result[at]!;
      const disputes = at === first ? [...claim.disputes, dispute] : claim.disputes;
      result[at] = { tellings, claim: { ...claim, disputes, status: excluding ? "disputed" : claim.status } };
    }
  }
  return result;
}

function placesByLine(
  found: readonly ClaimWithTellings[],
  lines: readonly NumberLine[],
): ReadonlyMap<string, readonly Place[]> {
  const lineAt = new Map(
    lines.flatMap((line) =>
      line.values.map(({ evidence }) => [`${evidence.documentId} ${evidence.start}`, line.id] as const),
    ),
  );
  const places = new Map<string, Place[]>();
  found.forEach(({ tellings }, claim) => {
    for (const telling of tellings) {
      for (const figure of telling.quantities) {
        const id = lineAt.get(`${telling.account.document.id} ${figure.start}`);
        if (id) places.set(id, [...(places.get(id) ?? []), { claim, telling, figure }]);
      }
    }
  });
  return places;
}

function isTold({ disputes }: Claim, line: NumberLine): boolean {
  return disputes.some((it) => it.numberId === line.id);
}

function disputeOf(
  line: NumberLine,
  own: readonly Place[],
  first: number,
  found: readonly ClaimWithTellings[],
): Dispute | undefined {
  const sides = new Map<string, Place[]>();
  for (const place of own) {
    const value = amountText(place.figure);
    sides.set(value, [...(sides.get(value) ?? []), place]);
  }
  const tellings = new Map([...sides].map(([value, side]) => [value, side.map((it) => it.telling)]));
  if (sides.size < 2 || !areApart([...tellings.values()])) return undefined;
  const figures = [...sides.values()].map((side) => side[0]!.figure);
  return {
    on: "number",
    nature: natureOf(figures, line, tellings),
    rule: "figures-of-one-line-across-claims",
    numberId: line.id,
    positions: [...sides].map(([value, side]) => {
      const other = side.find((it) => it.claim !== first);
      const named = other ? { claimId: found[other.claim]!.claim.id } : {};
      return { ...positionOf(value, tellings.get(value)!), ...named };
    }),
  };
}
