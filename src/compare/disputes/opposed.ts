import type { Dispute, Entity, EntityId } from "../../model/index.ts";
import type { ClaimWithTellings, Telling } from "../claims/index.ts";
import { areApart, positionOf } from "./group.ts";
import { statesIn } from "./state.ts";

/** Two tellings that cannot both be right, and what is said on each side of it. */
export interface Opposition {
  readonly tellings: readonly [Telling, Telling];
  readonly on: Dispute["on"];
  readonly values: readonly [string, string];
  readonly rule: string;
}

/** Of one person or thing opposite states are told: unhurt here, with a broken arm there. */
export function oppositeStates(
  tellings: readonly Telling[],
  entities: ReadonlyMap<EntityId, Entity>,
): Opposition[] {
  const well = new Map<string, { telling: Telling; word: string }[]>();
  const ill: { key: string; telling: Telling; word: string }[] = [];
  for (const telling of tellings) {
    for (const side of statesIn(telling)) {
      const subjects = side.well ? telling.slots.agents : everybody(telling);
      for (const subject of subjects) {
        if (!isOne(subject, telling, entities)) continue;
        const key = `${side.state} ${subject}`;
        if (side.well) well.set(key, [...(well.get(key) ?? []), { telling, word: side.word }]);
        else ill.push({ key, telling, word: side.word });
      }
    }
  }
  return ill.flatMap(({ key, telling, word }) =>
    (well.get(key) ?? []).map(
      (it): Opposition => ({
        tellings: [it.telling, telling],
        on: "polarity",
        values: [it.word, word],
        rule: "opposite-states",
      }),
    ),
  );
}

function everybody({ slots: { agents, objects } }: Telling): Set<string> {
  return new Set([...agents, ...objects]);
}

/** A person, or a thing that is rarely spoken of: "people" and a country are both well and ill. */
function isOne(subject: string, { content }: Telling, entities: ReadonlyMap<EntityId, Entity>): boolean {
  if (!subject.startsWith("@")) return (content.get(subject) ?? 0) >= rareThing;
  const type = entities.get(subject.slice(1))?.type;
  return type === "person" || type === "facility" || type === "work" || type === "other";
}

const rareThing = 3;

/**
 * Stores each opposition between two claims once, on the first, naming the other; both are disputed where a voice contradicts a voice.
 * Claims that already dispute the matter are left as they are.
 */
export function withOppositions(
  found: readonly ClaimWithTellings[],
  oppositions: readonly Opposition[],
): ClaimWithTellings[] {
  const result = [...found];
  const claimOf = new Map(found.flatMap(({ tellings }, at) => tellings.map((it) => [it.index, at] as const)));
  const done = new Set<string>();
  for (const opposition of oppositions) {
    const [a, b] = opposition.tellings.map((it) => claimOf.get(it.index));
    if (a === undefined || b === undefined || a === b) continue;
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    const key = `${first} ${second} ${opposition.on}`;
    const dispute = disputeOf(opposition, [a, b], found, first);
    if (!dispute || done.has(key)) continue;
    done.add(key);
    result[first] = withDispute(result[first]!, dispute);
    if (dispute.nature === "contradiction") result[second] = disputed(result[second]!);
  }
  return result;
}

function disputeOf(
  { on, values, rule }: Opposition,
  claims: readonly [number, number],
  found: readonly ClaimWithTellings[],
  first: number,
): Dispute | undefined {
  const sides = claims.map((at) => found[at]!.tellings);
  if (!areApart(sides) || new Set(sides.flat().map((it) => it.origin)).size === 1) return undefined;
  const ofPersons = sides.every((side) => side.every((it) => it.statement.voice !== "outlet"));
  return {
    on,
    nature: ofPersons ? "attribution" : "contradiction",
    rule,
    positions: claims.map((at, index) => ({
      ...positionOf(values[index]!, found[at]!.tellings),
      ...(at === first ? {} : { claimId: found[at]!.claim.id }),
    })),
  };
}

function withDispute({ claim, tellings }: ClaimWithTellings, dispute: Dispute): ClaimWithTellings {
  const status = dispute.nature === "contradiction" ? "disputed" : claim.status;
  return { tellings, claim: { ...claim, disputes: [...claim.disputes, dispute], status } };
}

function disputed({ claim, tellings }: ClaimWithTellings): ClaimWithTellings {
  return { tellings, claim: { ...claim, status: "disputed" } };
}
