/**
 * Scores predicates with their participants, and the labels of statements. Knows spans and labels, nothing of how they were found.
 *
 * @module
 */
import type { Span } from "../../../src/model/index.ts";
import type { GoldEvent, LabelledStatement } from "./gold.ts";

/** A predicate that was found, with those said to do it and to undergo it. */
export interface FoundEvent extends Span {
  readonly agents: readonly Span[];
  readonly patients: readonly Span[];
}

/** An article's events, those of the gold standard and those found in its annotated part. */
export interface ScoredEvents {
  readonly gold: readonly GoldEvent[];
  readonly found: readonly FoundEvent[];
}

export interface EventScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the agents and patients that the gold gives the found events, those that the finding has in the same role. */
  readonly roles: number;
  readonly agents: number;
  readonly patients: number;
  readonly rolesOf: number;
}

/** Predicates match where they overlap, one to one in reading order; participants where the words overlap any mention of the gold's instance. */
export function scoreEvents(documents: readonly ScoredEvents[]): EventScores {
  let hits = 0;
  let gold = 0;
  let found = 0;
  const right = { agents: 0, patients: 0 };
  const of = { agents: 0, patients: 0 };
  for (const document of documents) {
    gold += document.gold.length;
    found += document.found.length;
    const used = new Set<FoundEvent>();
    for (const event of document.gold) {
      const match = document.found.find((it) => !used.has(it) && overlaps(it, event));
      if (!match) continue;
      used.add(match);
      hits++;
      for (const role of ["agents", "patients"] as const)
        for (const mentions of event[role]) {
          of[role]++;
          if (match[role].some((it) => mentions.some((mention) => overlaps(it, mention)))) right[role]++;
        }
    }
  }
  const precision = hits / Math.max(1, found);
  const recall = hits / Math.max(1, gold);
  return {
    precision,
    recall,
    f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    roles: (right.agents + right.patients) / Math.max(1, of.agents + of.patients),
    agents: right.agents / Math.max(1, of.agents),
    patients: right.patients / Math.max(1, of.patients),
    rolesOf: of.agents + of.patients,
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A statement as the labels of the hand-labelled set see it; `voice` is outlet or all words by which the speaker is known. */
export interface FoundStatement {
  readonly predicate: Span;
  /** What a copula links to: the set labels the adjective or noun there. */
  readonly attribute?: Span;
  readonly polarity: string;
  readonly modality: string;
  readonly status: string;
  readonly voice: string;
}

export const labelNames = ["polarity", "modality", "status", "voice"] as const;

export interface LabelScores {
  readonly found: number;
  readonly of: number;
  /** Share of the found statements whose label is right. */
  readonly right: Readonly<Record<(typeof labelNames)[number], number>>;
}

/** Labels of the statements whose predicate was found. */
export function scoreLabels(
  passages: readonly {
    readonly gold: readonly LabelledStatement[];
    readonly found: readonly FoundStatement[];
  }[],
): LabelScores {
  const right = { polarity: 0, modality: 0, status: 0, voice: 0 };
  let found = 0;
  let of = 0;
  for (const passage of passages)
    for (const gold of passage.gold) {
      of++;
      const match =
        passage.found.find((it) => overlaps(it.predicate, gold)) ??
        passage.found.find((it) => it.attribute && overlaps(it.attribute, gold));
      if (!match) continue;
      found++;
      for (const label of ["polarity", "modality", "status"] as const)
        if (match[label] === gold[label]) right[label]++;
      if (sameVoice(gold.voice, match.voice)) right.voice++;
    }
  const share = (count: number) => count / Math.max(1, found);
  return {
    found,
    of,
    right: {
      polarity: share(right.polarity),
      modality: share(right.modality),
      status: share(right.status),
      voice: share(right.voice),
    },
  };
}

function sameVoice(gold: string, found: string): boolean {
  if (gold === "outlet" || found === "outlet") return gold === found;
  return found.includes(gold);
}
