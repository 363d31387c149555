import type { Span } from "../../../src/model/index.ts";

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function precisionRecall(right: number, found: number, hit: number, gold: number): PrecisionRecall {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : hit / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** A span with the kind of thing it names. */
export interface Typed extends Span {
  readonly type: string;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Overlap F1: a found name is right if it shares a character with a gold name of its type; a gold name is hit if a found name of
 * its type does. Nested gold names may share one finding.
 */
export function overlapScore(
  documents: readonly { readonly gold: readonly Typed[]; readonly found: readonly Typed[] }[],
): PrecisionRecall {
  const meets = (a: Typed, list: readonly Typed[]) => list.some((b) => a.type === b.type && overlaps(a, b));
  let right = 0;
  let hit = 0;
  let found = 0;
  let gold = 0;
  for (const document of documents) {
    right += document.found.filter((it) => meets(it, document.gold)).length;
    hit += document.gold.filter((it) => meets(it, document.found)).length;
    found += document.found.length;
    gold += document.gold.length;
  }
  return precisionRecall(right, found, hit, gold);
}

/**
 * B-cubed (Bagga and Baldwin 1998) over the same mentions, clustered twice: for each mention the share of its found cluster that
 * belongs with it, and of its gold cluster that was found with it, averaged over all mentions.
 */
export function bCubed(
  documents: readonly { readonly gold: readonly string[]; readonly found: readonly string[] }[],
): PrecisionRecall {
  let precision = 0;
  let recall = 0;
  let count = 0;
  for (const { gold, found } of documents) {
    gold.forEach((goldKey, at) => {
      const together = gold.filter((key, other) => key === goldKey && found[other] === found[at]).length;
      precision += together / found.filter((key) => key === found[at]).length;
      recall += together / gold.filter((key) => key === goldKey).length;
      count++;
    });
  }
  return precisionRecall(precision, count, recall, count);
}

/** The share of characters that two spans have in common (Dice). */
export function dice(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : (2 * common) / (a.end - a.start + b.end - b.start);
}
