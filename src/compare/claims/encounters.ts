import type { EntityId } from "../../model/index.ts";
import type { Entities } from "./clashes.ts";
import { lengthInDays, overlap } from "./days.ts";
import type { Telling } from "./telling.ts";

/**
 * Deeds that tell one coming together from either side: she visited the capital, the king received her there, the two met in his
 * country.
 */
const kinds: ReadonlySet<string> = new Set(["visit", "host", "meet"]);
/** A greeting at the airport is not yet the talks. */
const greetings: ReadonlySet<string> = new Set(["greet", "welcome"]);

/** Two told with this many days at most may be one coming together; a bare year names too many. */
const aMonth = 31;

/**
 * Whether two clauses tell one coming together by who, when and where alone: of two kinds, in one month or on one day, with a person and
 * a country that both name. Of one kind they have their deed in common, and need no such rule.
 */
export function areOneEncounter(a: Telling, b: Telling, entities: Entities): boolean {
  if (a.statement.type === b.statement.type || !isEncounter(a) || !isEncounter(b)) return false;
  if (!a.days || !b.days || !overlap(a.days, b.days)) return false;
  if (Math.min(lengthInDays(a.days), lengthInDays(b.days)) > aMonth) return false;
  const shared = entitiesIn(a).filter((id) => b.content.has(`@${id}`));
  return hasType(shared, "person", entities) && hasType(shared, "place", entities);
}

/** That somebody did not come is told otherwise. */
function isEncounter({ statement, nominal }: Telling): boolean {
  const { polarity, type, lemma } = statement;
  return !nominal && polarity === "positive" && kinds.has(type ?? "") && !greetings.has(lemma);
}

function entitiesIn({ content }: Telling): EntityId[] {
  return [...content.keys()].flatMap((unit) => (unit.startsWith("@") ? [unit.slice(1)] : []));
}

function hasType(ids: readonly EntityId[], type: string, entities: Entities): boolean {
  return ids.some((id) => entities.get(id)?.type === type);
}
