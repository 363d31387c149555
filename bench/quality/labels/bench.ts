import { existsSync, readFileSync } from "node:fs";
import { entities as entityAnnotator } from "../../../src/analyze/entities/index.ts";
import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { labels as labelAnnotator } from "../../../src/analyze/labels/index.ts";
import { quotations as quotationAnnotator } from "../../../src/analyze/quotations/quotations.ts";
import { hasModel } from "../../../src/engine/models.ts";
import type { Entity, Label, Span } from "../../../src/model/index.ts";
import type { Bench, Measure } from "../../measure.ts";
import { readingOf } from "../../reading.ts";
import { type GoldLabel, type LabelledArticle, labelledArticles, labelsFile } from "./gold.ts";

/** What articles call their main actors, against the codes of NewsWCL50, and a sample judged by hand. */
export const bench: Bench = {
  name: "labels",
  files: [labelsFile],
  run: () => (hasModel("en") ? measures(labelledArticles().map(labelled)) : []),
};

interface Labelled {
  readonly article: LabelledArticle;
  readonly entities: readonly Entity[];
  readonly labels: readonly Label[];
}

/** An article with all that we find in it. */
export function labelled(article: LabelledArticle): Labelled {
  const reading = readingOf(article.text, article.id);
  const entities = entityAnnotator.find(reading, emptyAnalysis);
  const quotations = quotationAnnotator.find(reading, { ...emptyAnalysis, entities });
  const labels = labelAnnotator.find(reading, { ...emptyAnalysis, entities, quotations });
  return { article, entities, labels };
}

function measures(found: readonly Labelled[]): Measure[] {
  const gold = found.flatMap((it) => hits(it));
  const titled = found.flatMap((it) => titlesAlone(it));
  return [
    { name: "labels of main actors, recall", value: share(gold), pinned: true, note: `of ${gold.length}` },
    { name: "baseline: capitalized words before a surname, recall", value: share(titled) },
    ...judged(found),
  ];
}

function share(list: readonly boolean[]): number {
  return list.filter(Boolean).length / Math.max(1, list.length);
}

/** A coded label is found if one of ours of the same person shares a word with it that is no name. */
function hits({ article, entities, labels }: Labelled): boolean[] {
  const conceptOf = conceptsOf(article.mentions, entities);
  return article.labels.map((gold) =>
    labels.some(
      ({ entityId, evidence }) => conceptOf.get(entityId) === gold.concept && meets(evidence, gold),
    ),
  );
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Which person each of our entities is: the one whose mentions meet its mentions most often. */
function conceptsOf(
  mentions: readonly GoldLabel[],
  entities: readonly Entity[],
): ReadonlyMap<string, string> {
  return new Map(
    entities
      .filter(({ type }) => type === "person")
      .flatMap((entity): [string, string][] => {
        const votes = new Map<string, number>();
        for (const gold of mentions) {
          const count = entity.mentions.filter((it) => it.form === "name" && meets(it, gold)).length;
          if (count > 0) votes.set(gold.concept, (votes.get(gold.concept) ?? 0) + count);
        }
        const best = [...votes].sort((a, b) => b[1] - a[1])[0];
        return best ? [[entity.id, best[0]]] : [];
      }),
  );
}

/** The trivial rival: a coded label counts as found if capitalized words stand in it before its last capitalized word. */
function titlesAlone({ article }: Labelled): boolean[] {
  return article.labels.map(({ start, end }) =>
    /\p{Lu}[\p{L}.]+ \p{Lu}\p{Ll}+/u.test(article.text.slice(start, end)),
  );
}

interface Judgement {
  /** Article, start and end of a label that was drawn. */
  readonly id: string;
  /** Whether the words are about this actor, are what they are said to be (kind), and whether they judge. */
  readonly actor: boolean;
  readonly kind: boolean;
  readonly loaded: boolean;
  /** Whether the words are those of whom we say. */
  readonly voice: boolean;
}

const judgementsUrl = new URL("judgements.json", import.meta.url);

/** Precision of the labels that were drawn and judged by hand, as far as they are still found. */
function judged(found: readonly Labelled[]): Measure[] {
  if (!existsSync(judgementsUrl)) return [];
  const judgements = JSON.parse(readFileSync(judgementsUrl, "utf8")) as Judgement[];
  const now = new Set(
    found.flatMap(({ article, labels }) => labels.map((label) => labelId(article.id, label))),
  );
  const still = judgements.filter(({ id }) => now.has(id));
  const note = `${still.length} of the ${judgements.length} judged are still found`;
  return [
    {
      name: "labels judged by hand, precision: the actor",
      value: share(still.map(({ actor }) => actor)),
      note,
    },
    {
      name: "labels judged by hand, precision: actor and kind",
      value: share(still.map(({ actor, kind }) => actor && kind)),
      note,
    },
    {
      name: "labels judged by hand, precision: loaded or not",
      value: share(still.map(({ loaded }) => loaded)),
      note,
    },
    { name: "labels judged by hand, precision: voice", value: share(still.map(({ voice }) => voice)), note },
  ];
}

/** What names a label across runs without its text. */
export function labelId(article: string, { kind, loaded, evidence }: Label): string {
  return `${article}:${evidence.start}-${evidence.end}:${kind}${loaded ? ":loaded" : ""}`;
}
