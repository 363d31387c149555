import type { Dispute, LineageEdge, NumberLine, Position } from "../../model/index.ts";
import { mentionsOf } from "../claims/mentions.ts";
import type { Telling } from "../claims/telling.ts";
import { witnessesOf } from "../claims/witnesses.ts";
import { areOpposite } from "../wording/lexicon.ts";

/** The tellings of one claim and what its disputes are judged by. */
export interface ClaimGroup {
  /** In order, more than one. */
  readonly tellings: readonly Telling[];
  /** Number lines by the place of each figure: `documentId start`. */
  readonly lineAt: ReadonlyMap<string, NumberLine>;
  /** Lineage edges by the derived document. */
  readonly sources: ReadonlyMap<string, readonly LineageEdge[]>;
}

/** Finds one kind of dispute in a claim. */
export interface DisputeRule {
  readonly name: string;
  find(group: ClaimGroup): Dispute[];
}

/** One side of a dispute: what it holds, who says so, in which words. */
export function positionOf(value: string, tellings: readonly Telling[]): Position {
  const { documents, originIds } = witnessesOf(tellings);
  return { value, documents: documents.length, origins: originIds.length, mentions: mentionsOf(tellings) };
}

/** Tellings by a value that may be absent, in order of first appearance. */
export function sides(
  tellings: readonly Telling[],
  sideOf: (telling: Telling) => string | undefined,
): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const value = sideOf(telling);
    if (value === undefined) continue;
    found.set(value, [...(found.get(value) ?? []), telling]);
  }
  return found;
}

/** Those that tell the deed of the first: only of one deed can it be said and denied, or be dated otherwise. */
export function ofOneDeed(tellings: readonly Telling[]): Telling[] {
  const first = tellings[0]?.predicate;
  return tellings.filter((it) => it.predicate === first || (first && areOpposite(it.predicate, first)));
}

/**
 * Whether the sides are told by different documents: one document that says both tells of two things, or corrects itself. A side
 * that stands in captions alone has no voice against what a body says.
 */
export function areApart(positions: readonly (readonly Telling[])[]): boolean {
  const told = positions.map(
    (side) => new Set(side.filter((it) => it.zone !== "caption").map((it) => it.account.document.id)),
  );
  if (told.some((side) => side.size === 0)) return false;
  return told.every((side, at) =>
    told.every((other, index) => index <= at || [...side].every((it) => !other.has(it))),
  );
}
