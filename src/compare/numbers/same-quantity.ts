import type { Entity, EntityId } from "../../model/index.ts";
import { overlap } from "../claims/days.ts";
import { containment, dice, sharedWeight } from "../wording/content.ts";
import { boundsOf, nearness, sameAmount } from "./bounds.ts";
import type { Figure } from "./figure.ts";

/** Figures that score this count the same things. Chosen on fa-kes (our labels) and the example stories. */
export const sameQuantityAt = 0.6;

const weights = { context: 0.34, counted: 0.2, predicate: 0.22, value: 0.24 } as const;

/** How likely two figures are of one quantity in the world, 0 … 1; 0 where who, where or when speak against it. */
export function quantityLikeness(a: Figure, b: Figure, entities: ReadonlyMap<EntityId, Entity>): number {
  if (a.quantity.kind !== b.quantity.kind) return 0;
  const counted = countedLikeness(a, b);
  if (counted === 0 || apart(a, b, entities)) return 0;
  const context = (dice(a.context, b.context) + containment(a.context, b.context)) / 2;
  const predicate = predicateLikeness(a, b);
  const value = valueLikeness(a, b);
  if (!anchored(a, b, context, value)) return 0;
  return (
    weights.context * context +
    weights.counted * counted +
    weights.predicate * predicate +
    weights.value * value
  );
}

/** The same noun and verb are not enough: either the figure is the same, or somebody, somewhere or rare words are. */
function anchored(a: Figure, b: Figure, context: number, value: number): boolean {
  if (value === 1 && context > 0.2) return true;
  return sharedWeight(a.context, b.context) >= 8 && context >= 0.35;
}

function countedLikeness(a: Figure, b: Figure): number {
  if (a.quantity.kind === "money") return a.quantity.unit === b.quantity.unit ? 1 : 0;
  if (a.quantity.kind === "percent") return 1;
  if (a.counted !== b.counted) return 0;
  return a.limits.size === 0 || b.limits.size === 0 ? 0.8 : 0.6 + 0.4 * containment(a.limits, b.limits);
}

function predicateLikeness(a: Figure, b: Figure): number {
  if (!a.predicate || !b.predicate) return 0.4;
  if (a.predicate === b.predicate) return 1;
  return a.context.has(b.predicate) || b.context.has(a.predicate) ? 0.8 : 0;
}

function valueLikeness(a: Figure, b: Figure): number {
  const first = { ...a.quantity.value, comparator: a.quantity.comparator };
  const second = { ...b.quantity.value, comparator: b.quantity.comparator };
  if (sameAmount(first, second)) return 1;
  const x = boundsOf(first);
  const y = boundsOf(second);
  return x && y ? 0.9 * nearness(x, y) : 0;
}

/** What tells two quantities apart: other days, or people, places and bodies on each side that the other does not name. */
function apart(a: Figure, b: Figure, entities: ReadonlyMap<EntityId, Entity>): boolean {
  const first = a.telling?.days;
  const second = b.telling?.days;
  if (first && second && !overlap(first, second)) return true;
  return differ(a, b, entities, ["place", "facility"]) || differ(a, b, entities, ["person"]);
}

function differ(
  a: Figure,
  b: Figure,
  entities: ReadonlyMap<EntityId, Entity>,
  types: readonly string[],
): boolean {
  const of = (figure: Figure) =>
    [...figure.entities].filter((id) => types.includes(entities.get(id)?.type ?? ""));
  const ofA = of(a);
  const ofB = of(b);
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((id) => ofB.includes(id));
}
