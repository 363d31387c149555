import type { GoldTime, TimeDocument } from "./load.ts";

/** What a system says of one document: spans with TIMEX3 types and values. */
export type Annotate = (document: TimeDocument) => readonly GoldTime[];

/** Figures of the TempEval-3 scorer: spans exact and overlapping, and what share of the overlapping has the right value and type. */
export interface TimeScore {
  readonly strict: number;
  readonly relaxed: number;
  readonly precision: number;
  readonly recall: number;
  readonly value: number;
  readonly type: number;
  readonly gold: number;
}

export interface Pair {
  readonly document: TimeDocument;
  readonly gold: GoldTime | undefined;
  readonly found: GoldTime | undefined;
}

/** Gold and found expressions paired one to one: exact spans first, then any overlap from left to right. */
export function pairs(document: TimeDocument, found: readonly GoldTime[]): Pair[] {
  const left = new Set(found);
  const isSame = (a: GoldTime, b: GoldTime) => a.start === b.start && a.end === b.end;
  const overlap = (a: GoldTime, b: GoldTime) => a.start < b.end && b.start < a.end;
  const partners = new Map<GoldTime, GoldTime>();
  for (const fits of [isSame, overlap]) {
    for (const gold of document.times) {
      if (partners.has(gold)) continue;
      const partner = [...left].find((it) => fits(gold, it));
      if (!partner) continue;
      partners.set(gold, partner);
      left.delete(partner);
    }
  }
  return [
    ...document.times.map((gold) => ({ document, gold, found: partners.get(gold) })),
    ...[...left].map((it) => ({ document, gold: undefined, found: it })),
  ];
}

/** Scores a system over all documents (UzZaman et al., SemEval-2013 Task 1, section 5). */
export function scoreTimes(documents: readonly TimeDocument[], annotate: Annotate): TimeScore {
  return scorePairs(documents.flatMap((it) => pairs(it, annotate(it))));
}

export function scorePairs(all: readonly Pair[]): TimeScore {
  const gold = all.filter((it) => it.gold).length;
  const predicted = all.filter((it) => it.found).length;
  const both = all.flatMap(({ gold, found }) => (gold && found ? [{ gold, found }] : []));
  const exact = both.filter((it) => it.gold.start === it.found.start && it.gold.end === it.found.end).length;
  const right = both.filter((it) => it.gold.value === it.found.value).length;
  const typed = both.filter((it) => it.gold.type === it.found.type).length;
  const f1 = (matched: number) => (2 * matched) / Math.max(1, gold + predicted);
  const relaxed = f1(both.length);
  const share = (count: number) => count / Math.max(1, both.length);
  return {
    strict: f1(exact),
    relaxed,
    precision: both.length / Math.max(1, predicted),
    recall: both.length / Math.max(1, gold),
    value: relaxed * share(right),
    type: relaxed * share(typed),
    gold,
  };
}
