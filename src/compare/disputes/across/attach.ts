import type { Claim, Dispute, Position } from "../../../model/index.ts";
import type { ClaimWithTellings } from "../../claims/index.ts";
import type { Telling } from "../../claims/telling.ts";
import { areApart, positionOf } from "../group.ts";
import type { Opposition } from "./opposition.ts";

/**
 * Puts oppositions that hang together into one dispute with two sides or more, and stores it once, on the first claim that takes part,
 * naming the others; all of them are disputed where a voice contradicts a voice. A document that tells both sides takes neither.
 */
export function withOppositions(
  found: readonly ClaimWithTellings[],
  oppositions: readonly Opposition[],
): ClaimWithTellings[] {
  const result = [...found];
  const claimOf = new Map(found.flatMap(({ tellings }, at) => tellings.map((it) => [it.index, at] as const)));
  const isSure = ({ byLikeness, withinClaim, tellings }: Opposition) => {
    if (!byLikeness) return true;
    const [a, b] = tellings.map((it) => found[claimOf.get(it.index) ?? -1]);
    if (!a || !b) return false;
    return a === b ? withinClaim === true : areApart([a.tellings, b.tellings]);
  };
  for (const own of connected(oppositions.filter(isSure))) {
    const sides = apart(sidesOf(own));
    if (sides.length < 2 || isOneOrigin(sides, own)) continue;
    const claims = sides.flatMap(({ tellings }) => tellings.flatMap((it) => claimOf.get(it.index) ?? []));
    if (claims.length === 0) continue;
    const first = Math.min(...claims);
    const dispute: Dispute = {
      on: own[0]!.on,
      nature: natureOf(own, sides),
      rule: own[0]!.rule,
      positions: sides.map((it) => positionIn(it, first, claimOf, found)),
    };
    if (claims.some((at) => isKnown(result[at]!.claim, dispute))) continue;
    result[first] = withDispute(result[first]!, dispute);
    if (dispute.nature === "contradiction") for (const at of claims) result[at] = disputed(result[at]!);
  }
  return result;
}

/** What is held, and who holds it. */
interface Side {
  readonly value: string;
  readonly tellings: readonly Telling[];
}

function keyOf({ account, statement }: Telling): string {
  return `${account.document.id} ${statement.start} ${statement.end}`;
}

/** Oppositions of one rule that share a telling, in the order of their first ones. */
function connected(oppositions: readonly Opposition[]): Opposition[][] {
  const groups: Opposition[][] = [];
  const groupOf = new Map<string, Opposition[]>();
  for (const opposition of oppositions) {
    const keys = opposition.tellings.map((it) => `${opposition.rule} ${keyOf(it)}`);
    const known = [...new Set(keys.map((it) => groupOf.get(it)).filter((it) => it !== undefined))];
    const target = known[0] ?? [];
    if (known.length === 0) groups.push(target);
    // Only what is new to the group is noted: noting all of it each time takes minutes where hundreds of articles differ.
    const added = [...known.slice(1).flatMap((other) => other.splice(0)), opposition];
    for (const it of added) {
      target.push(it);
      for (const telling of it.tellings) groupOf.set(`${it.rule} ${keyOf(telling)}`, target);
    }
  }
  return groups.filter((it) => it.length > 0);
}

function sidesOf(oppositions: readonly Opposition[]): Side[] {
  const sides = new Map<string, { value: string; tellings: Map<string, Telling> }>();
  for (const { tellings, keys, values } of oppositions) {
    for (const at of [0, 1] as const) {
      const side = sides.get(keys[at]) ?? { value: values[at], tellings: new Map() };
      side.tellings.set(keyOf(tellings[at]), tellings[at]);
      sides.set(keys[at], side);
    }
  }
  return [...sides.values()].map(({ value, tellings }) => ({
    value,
    tellings: [...tellings.values()].sort((a, b) => a.index - b.index),
  }));
}

/**
 * The sides without captions, and without the documents that tell two of them, which report a dispute and take no part in it: unless
 * they tell one side themselves and the other as somebody's word, or each as the word of another. Somebody else must tell a side too.
 */
function apart(sides: readonly Side[]): Side[] {
  const documents = sides.map((side) => new Set(side.tellings.map((it) => it.account.document.id)));
  const isOfTwo = (id: string) => documents.filter((it) => it.has(id)).length > 1;
  const left = sides.map(({ value, tellings }, at) => {
    const others = sides.filter((_, other) => other !== at).flatMap((it) => it.tellings);
    const takes = (it: Telling) => !isOfTwo(it.account.document.id) || takesSide(it, others);
    return { value, tellings: tellings.filter((it) => it.zone !== "caption" && takes(it)) };
  });
  const isTaken = left.some((side) => side.tellings.some((it) => !isOfTwo(it.account.document.id)));
  return isTaken ? left.filter((it) => it.tellings.length > 0) : [];
}

/** In a document that tells other sides too, all of these are the word of somebody, and not of whoever tells this one. */
function takesSide({ account, statement }: Telling, others: readonly Telling[]): boolean {
  return others
    .filter((it) => it.account === account)
    .every((it) => it.statement.voice !== "outlet" && it.statement.voice !== statement.voice);
}

/** No voice contradicts itself; a derived text bends its source, or rounds what it takes. */
function isOneOrigin(sides: readonly Side[], own: readonly Opposition[]): boolean {
  return (
    own.every(({ nature }) => nature !== "distortion" && nature !== "rounding") &&
    new Set(sides.flatMap((it) => it.tellings.map(({ origin }) => origin))).size < 2
  );
}

/** Of the natures that the rule gives the pairs the gravest. */
function natureOf(own: readonly Opposition[], sides: readonly Side[]): Dispute["nature"] {
  const told = own.filter((it) => it.nature !== "distortion");
  const nature =
    [...told, ...own].find((it) => it.nature === "contradiction")?.nature ?? (told[0] ?? own[0]!).nature;
  if (nature) return nature;
  const isSaid = sides.every((side) => side.tellings.every((it) => it.statement.voice !== "outlet"));
  return isSaid ? "attribution" : "contradiction";
}

function positionIn(
  { value, tellings }: Side,
  first: number,
  claimOf: ReadonlyMap<number, number>,
  found: readonly ClaimWithTellings[],
): Position {
  const claims = tellings.flatMap((it) => claimOf.get(it.index) ?? []);
  const other = claims.includes(first) ? undefined : claims[0];
  return {
    ...positionOf(value, tellings),
    ...(other === undefined ? {} : { claimId: found[other]!.claim.id }),
  };
}

/** The claim has a dispute on the same between the same words; one sentence may hold several figures. */
function isKnown({ disputes }: Claim, { on, positions }: Dispute): boolean {
  const placesOf = ({ mentions }: Position) => mentions.map((it) => `${it.documentId} ${it.start}`);
  return disputes.some(
    (it) =>
      it.on === on &&
      positions.every((side) =>
        it.positions.some(
          (known) =>
            (on !== "number" || known.value === side.value) &&
            placesOf(known).some((place) => placesOf(side).includes(place)),
        ),
      ),
  );
}

function withDispute({ claim, tellings }: ClaimWithTellings, dispute: Dispute): ClaimWithTellings {
  return { tellings, claim: { ...claim, disputes: [...claim.disputes, dispute] } };
}

function disputed({ claim, tellings }: ClaimWithTellings): ClaimWithTellings {
  return { tellings, claim: { ...claim, status: "disputed" } };
}
