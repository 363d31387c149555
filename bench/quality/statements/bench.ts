import { analyze } from "../../../src/analyze/index.ts";
import { doubtOf } from "../../../src/analyze/statements/doubt.ts";
import { predicatesOf } from "../../../src/analyze/statements/predicates.ts";
import { treeOf } from "../../../src/analyze/tree.ts";
import { hasModel } from "../../../src/engine/models.ts";
import { tokenCount, uposOf } from "../../../src/language/index.ts";
import type { Analysis, Span, Statement } from "../../../src/model/index.ts";
import { compareStrings } from "../../../src/util/order.ts";
import type { Bench, Measure } from "../../measure.ts";
import { readingOf } from "../../reading.ts";
import { eventArticles, labelledPassages } from "./gold.ts";
import {
  type FoundEvent,
  type FoundStatement,
  labelNames,
  type ScoredEvents,
  scoreEvents,
  scoreLabels,
} from "./score.ts";

/** What the document says: events with participants against MEANTIME, and polarity, modality, status and voice against our own labels. */
export const bench: Bench = {
  name: "statements",
  files: ["times/meantime.jsonl.gz"],
  run: () => (hasModel("en") ? [...eventMeasures(), ...labelMeasures(), ...doubtMeasures()] : []),
};

function eventMeasures(): Measure[] {
  const found: ScoredEvents[] = [];
  const verbs: ScoredEvents[] = [];
  for (const { id, text, date, end, events } of eventArticles("times/meantime.jsonl.gz")) {
    const reading = readingOf(text, id, date);
    const { statements } = analyze(reading);
    found.push({ gold: events, found: statements.filter((it) => it.predicate.start < end).map(eventOf) });
    verbs.push({ gold: events, found: everyVerb(reading.annotated, end) });
  }
  const scores = scoreEvents(found);
  const baseline = scoreEvents(verbs);
  return [
    { name: "MEANTIME: predicate found, F1", value: scores.f1, pinned: true, note: `P ${scores.precision.toFixed(3)}, R ${scores.recall.toFixed(3)}` },
    { name: "MEANTIME: agent and patient right where found", value: scores.roles, pinned: true, note: `of ${scores.rolesOf}; agents ${scores.agents.toFixed(3)}, patients ${scores.patients.toFixed(3)}` },
    { name: "baseline: every verb is a predicate, F1", value: baseline.f1 },
    { name: "baseline: the nouns before and behind are agent and patient", value: baseline.roles },
  ]; // biome-ignore format: a table reads better in rows
}

/** PropBank, and so MEANTIME, numbers the subject of "be" among those who undergo; we say that it is the one who is. */
function eventOf({ predicate, participants, lemma }: Statement): FoundEvent {
  const taking = (role: string) => participants.filter((it) => it.role === role);
  const agents = taking("agent");
  return lemma === "be"
    ? { ...predicate, agents: [], patients: [...agents, ...taking("patient")] }
    : { ...predicate, agents, patients: taking("patient") };
}

/** The trivial baseline. */
function everyVerb(annotated: Parameters<typeof tokenCount>[0], end: number): FoundEvent[] {
  const nominal = (token: number) => ["NOUN", "PROPN", "PRON"].includes(uposOf(annotated, token));
  const span = (token: number): Span => ({ start: annotated.starts[token]!, end: annotated.ends[token]! });
  const found: FoundEvent[] = [];
  for (let token = 0; token < tokenCount(annotated) && annotated.starts[token]! < end; token++) {
    if (uposOf(annotated, token) !== "VERB") continue;
    let before = token - 1;
    while (before >= 0 && !nominal(before)) before--;
    let behind = token + 1;
    while (behind < tokenCount(annotated) && !nominal(behind)) behind++;
    found.push({
      ...span(token),
      agents: before >= 0 ? [span(before)] : [],
      patients: behind < tokenCount(annotated) ? [span(behind)] : [],
    });
  }
  return found;
}

function labelMeasures(): Measure[] {
  const passages = labelledPassages().map(({ id, text, statements }) => {
    const analysis = analyze(readingOf(text, id));
    return { gold: statements, found: analysis.statements.map((it) => labelled(text, analysis, it)) };
  });
  const scores = scoreLabels(passages);
  const plain = scoreLabels(
    passages.map(({ gold }) => ({
      gold,
      found: gold.map((it) => ({
        predicate: it,
        polarity: "positive",
        modality: "asserted",
        status: "happened",
        voice: "outlet",
      })),
    })),
  );
  return [
    { name: "own labels: predicate found", value: scores.found / scores.of, pinned: true, note: `${scores.found} of ${scores.of}` },
    ...labelNames.map((label) => ({
      name: `own labels: ${label}`,
      value: scores.right[label],
      pinned: true,
      note: `always the commonest: ${plain.right[label].toFixed(3)}`,
    })),
  ]; // biome-ignore format: short
}

function labelled(text: string, analysis: Analysis, statement: Statement): FoundStatement {
  const { predicate, polarity, modality, status, voice, participants } = statement;
  const attribute = statement.lemma === "be" ? participants.find((it) => it.role === "attribute") : undefined;
  return {
    predicate,
    ...(attribute && { attribute }),
    polarity,
    modality,
    status,
    voice: voice === "outlet" ? voice : speakerWords(text, analysis, statement),
  };
}

/** All words by which the speaker is known: those beside the cue, and the names and descriptions of the entity. */
function speakerWords(
  text: string,
  { entities, quotations }: Analysis,
  { predicate, voice }: Statement,
): string {
  const covers = (it: Span) => it.start <= predicate.start && predicate.end <= it.end;
  const sources = quotations.filter((it) => it.contents.some(covers)).flatMap((it) => it.sources);
  const mentions = entities.find((it) => it.id === voice)?.mentions ?? [];
  return [...sources, ...mentions].map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** How often a predicate is left out, and why: the method page says it. */
function doubtMeasures(): Measure[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { id, text, date } of eventArticles("times/meantime.jsonl.gz")) {
    const tree = treeOf(readingOf(text, id, date).annotated);
    for (const predicate of predicatesOf(tree)) {
      const doubt = doubtOf(tree, predicate);
      all++;
      if (doubt) counts.set(doubt, (counts.get(doubt) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([doubt, count]) => ({
      name: `left out: ${doubt}`,
      value: count / all,
      note: `${count} of ${all}`,
    }));
}
