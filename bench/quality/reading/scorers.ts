/** Counts of what was found rightly, wrongly, and not. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Precision, recall and their harmonic mean. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Multisets of runs of four words, as the data's README defines them: case is kept, a shorter text is one run. */
export function bodyCounts(predicted: string, gold: string): Counts {
  const wanted = runs(gold);
  const found = runs(predicted);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [run, count] of found) {
    right += Math.min(count, wanted.get(run) ?? 0);
    wrong += Math.max(0, count - (wanted.get(run) ?? 0));
  }
  for (const [run, count] of wanted) missed += Math.max(0, count - (found.get(run) ?? 0));
  return { right, wrong, missed };
}

/** Means of precision and recall over pages that have any, and the F1 of those two means. */
export function pageScores(pages: readonly Counts[]): Scores {
  const precision = mean(
    pages.filter((it) => it.right + it.wrong > 0).map((it) => it.right / (it.right + it.wrong)),
  );
  const recall = mean(
    pages.filter((it) => it.right + it.missed > 0).map((it) => it.right / (it.right + it.missed)),
  );
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Pooled precision, recall and F1. */
export function pooledScores(counts: readonly Counts[]): Scores {
  const sum = (key: keyof Counts) => counts.reduce((total, it) => total + it[key], 0);
  const precision = sum("right") / Math.max(1, sum("right") + sum("wrong"));
  const recall = sum("right") / Math.max(1, sum("right") + sum("missed"));
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** Paired bootstrap over pages: the 95 % interval of the difference of two F1, 2,000 seeded draws. */
export function pairedInterval(
  ours: readonly Counts[],
  theirs: readonly Counts[],
): readonly [number, number] {
  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) / 2 ** 24;
  };
  const draws = Array.from({ length: 2000 }, () => {
    const sample = Array.from(ours, () => Math.floor(next() * ours.length));
    const pick = (list: readonly Counts[]) => pageScores(sample.map((index) => list[index] as Counts)).f1;
    return pick(ours) - pick(theirs);
  }).sort((a, b) => a - b);
  return [draws[50] ?? 0, draws[1949] ?? 0];
}

/** A wanted segment in the text is right, an unwanted one wrong; white space is folded on both sides. */
export function segmentCounts(text: string, wanted: readonly string[], unwanted: readonly string[]): Counts {
  const folded = fold(text);
  const right = wanted.filter((it) => folded.includes(fold(it))).length;
  return {
    right,
    wrong: unwanted.filter((it) => folded.includes(fold(it))).length,
    missed: wanted.length - right,
  };
}

/** Names as sets, without case. */
export function nameCounts(found: readonly string[], gold: string): Counts {
  const wanted = new Set(
    gold
      .split(",")
      .map((name) => fold(name).toLowerCase())
      .filter((name) => name !== ""),
  );
  const names = new Set(found.map((name) => fold(name).toLowerCase()));
  const right = [...names].filter((name) => wanted.has(name)).length;
  return { right, wrong: names.size - right, missed: wanted.size - right };
}

/** A day as the data's README scores it: another day is wrong, none where gold has one is missed. */
export function dayCounts(found: string | undefined, gold: string | null): Counts {
  if (found === undefined) return { right: 0, wrong: 0, missed: gold === null ? 0 : 1 };
  return found === gold ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: 0 };
}

/** Equal after folding white space and case. */
export function isSameTitle(found: string | undefined, gold: string): boolean {
  return fold(found ?? "").toLowerCase() === fold(gold).toLowerCase();
}

function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const add = (run: string) => counts.set(run, (counts.get(run) ?? 0) + 1);
  if (words.length > 0 && words.length < 4) add(words.join(" "));
  for (let at = 0; at + 4 <= words.length; at++) add(words.slice(at, at + 4).join(" "));
  return counts;
}

function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
