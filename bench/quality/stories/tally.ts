/** Counts of right answers among those given and among those asked for. */
export interface Tally {
  readonly right: number;
  readonly given: number;
  readonly found: number;
  readonly asked: number;
}

export const nothing: Tally = { right: 0, given: 0, found: 0, asked: 0 };

/** Sums counts over stories: figures are of all pairs together, not means of means. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, it) => ({
      right: all.right + it.right,
      given: all.given + it.given,
      found: all.found + it.found,
      asked: all.asked + it.asked,
    }),
    nothing,
  );
}

/** Right among given; 1 where nothing was given. */
export function precision({ right, given }: Tally): number {
  return given === 0 ? 1 : right / given;
}

/** Found among asked; 1 where nothing was asked. */
export function recall({ found, asked }: Tally): number {
  return asked === 0 ? 1 : found / asked;
}

/** The harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Counts where each answer asked for is right or wrong, and none is given unasked. */
export function share(outcomes: readonly boolean[]): Tally {
  const right = outcomes.filter(Boolean).length;
  return { right, given: outcomes.length, found: right, asked: outcomes.length };
}

/** All unordered pairs of a list. */
export function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
