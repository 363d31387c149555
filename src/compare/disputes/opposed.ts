import type { Dispute, Entity, EntityId, Position } from "../../model/index.ts";
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
 * Stores what is opposed to a claim once, on that claim, naming the others; all of them are disputed where a voice contradicts a voice.
 * One paper's "unhurt" is one dispute, however many claims tell of an injury.
 */
export function withOppositions(
  found: readonly ClaimWithTellings[],
  oppositions: readonly Opposition[],
): ClaimWithTellings[] {
  const result = [...found];
  for (const { first, value, on, rule, others } of gathered(found, oppositions)) {
    const claims = [{ at: first, value }, ...[...others].map(([at, said]) => ({ at, value: said }))];
    const tellings = claims.flatMap(({ at }) => found[at]!.tellings);
    const nature = tellings.every((it) => it.statement.voice !== "outlet") ? "attribution" : "contradiction";
    const positions = claims.map((it) => positionIn(it.at, it.value, first, found));
    result[first] = withDispute(result[first]!, { on, nature, rule, positions });
    if (nature === "contradiction") for (const { at } of claims) result[at] = disputed(result[at]!);
  }
  return result;
}

function positionIn(at: number, value: string, first: number, found: readonly ClaimWithTellings[]): Position {
  const { claim, tellings } = found[at]!;
  return { ...positionOf(value, tellings), ...(at === first ? {} : { claimId: claim.id }) };
}

/** What is opposed to one claim in one way: the other claims with what they say. */
interface Gathered {
  readonly first: number;
  readonly value: string;
  readonly on: Dispute["on"];
  readonly rule: string;
  readonly others: Map<number, string>;
}

function gathered(found: readonly ClaimWithTellings[], oppositions: readonly Opposition[]): Gathered[] {
  const claimOf = new Map(found.flatMap(({ tellings }, at) => tellings.map((it) => [it.index, at] as const)));
  const byFirst = new Map<string, Gathered>();
  for (const { tellings, values, on, rule } of oppositions) {
    const [a, b] = tellings.map((it) => claimOf.get(it.index));
    if (a === undefined || b === undefined || a === b || !areOpposed(found[a]!, found[b]!)) continue;
    const key = `${a} ${rule}`;
    const known = byFirst.get(key) ?? { first: a, value: values[0], on, rule, others: new Map() };
    known.others.set(b, values[1]);
    byFirst.set(key, known);
  }
  return [...byFirst.values()].sort((a, b) => a.first - b.first);
}

/** Told by different documents, and not of one origin: no voice contradicts itself. */
function areOpposed(a: ClaimWithTellings, b: ClaimWithTellings): boolean {
  const origins = new Set([...a.tellings, ...b.tellings].map((it) => it.origin));
  return origins.size > 1 && areApart([a.tellings, b.tellings]);
}

function withDispute({ claim, tellings }: ClaimWithTellings, dispute: Dispute): ClaimWithTellings {
  return { tellings, claim: { ...claim, disputes: [...claim.disputes, dispute] } };
}

function disputed({ claim, tellings }: ClaimWithTellings): ClaimWithTellings {
  return { tellings, claim: { ...claim, status: "disputed" } };
}
