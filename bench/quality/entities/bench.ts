import { entities as annotator } from "../../../src/analyze/entities/index.ts";
import { emptyAnalysis } from "../../../src/analyze/index.ts";
import { hasModel } from "../../../src/engine/models.ts";
import { tokenCount } from "../../../src/language/index.ts";
import type { Entity, Mention, Span } from "../../../src/model/index.ts";
import type { Bench, Measure } from "../../measure.ts";
import { readingOf } from "../../reading.ts";
import {
  codedArticles,
  codedFile,
  type GapCase,
  type GoldArticle,
  gap,
  gapFile,
  meantime,
  meantimeFile,
} from "./gold.ts";
import {
  bCubed,
  dice,
  overlapScore,
  overlaps,
  type PrecisionRecall,
  precisionRecall,
  type Typed,
} from "./score.ts";

/** Who and what a document speaks of: names, entities within the document, pronouns, coded actors. */
export const bench: Bench = {
  name: "entities",
  files: [meantimeFile, gapFile, codedFile],
  run: () => (hasModel("en") ? [...newsMeasures(), ...gapMeasures(), ...codedMeasures()] : []),
};

interface Analyzed {
  readonly article: GoldArticle;
  readonly entities: readonly Entity[];
}

const clock = { tokens: 0, ms: 0 };

function entitiesIn(text: string, id: string, publishedOn?: string): readonly Entity[] {
  const reading = readingOf(text, id, publishedOn);
  const before = performance.now();
  const found = annotator.find(reading, emptyAnalysis);
  clock.ms += performance.now() - before;
  clock.tokens += tokenCount(reading.annotated);
  return found;
}

function newsMeasures(): Measure[] {
  const analyzed = meantime().map((article) => ({
    article,
    entities: entitiesIn(article.text, article.id, article.publishedOn),
  }));
  const ours = bCubed(analyzed.map(clusteringOf));
  const actors = bCubed(analyzed.map(onlyActors).map(clusteringOf));
  const surnames = bCubed(analyzed.map(({ article }) => surnameClustering(article)));
  const actorSurnames = bCubed(analyzed.map(onlyActors).map(({ article }) => surnameClustering(article)));
  return [
    figure("names PER/ORG/LOC, overlap, F1", overlapScore(analyzed.map(namesOf))),
    ...["PER", "ORG", "LOC"].map((type) => ({
      ...figure(
        `names ${type}, overlap, F1`,
        overlapScore(analyzed.map((it) => onlyType(namesOf(it), type))),
      ),
      pinned: false,
    })),
    figure("entities within a document, B-cubed on gold mentions, F1", ours),
    figure("entities within a document, people, bodies and places alone, B-cubed, F1", actors),
    { ...figure("baseline: same last word, B-cubed, F1", surnames), pinned: false },
    {
      ...figure("baseline: same last word, people, bodies and places alone, F1", actorSurnames),
      pinned: false,
    },
  ];
}

function figure(name: string, { precision, recall, f1 }: PrecisionRecall): Measure {
  return { name, value: f1, pinned: true, note: `P ${precision.toFixed(3)}, R ${recall.toFixed(3)}` };
}

const goldTypes: Readonly<Record<string, string>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
  facility: "LOC",
};

/** Names whose gold type is not given are no error and no find: what meets one is left out. */
function namesOf({ article, entities }: Analyzed): { gold: Typed[]; found: Typed[] } {
  const named = article.mentions.filter(({ isName }) => isName);
  const untyped = named.filter(({ type }) => type === undefined);
  const gold = named.flatMap(({ start, end, type }) =>
    type && /^(?:PER|ORG|LOC)$/.test(type) ? [{ start, end, type }] : [],
  );
  const found = entities.flatMap((entity) =>
    entity.mentions
      .filter(({ form, start }) => form === "name" && start < article.limit && entity.type in goldTypes)
      .map(({ start, end }) => ({ start, end, type: goldTypes[entity.type] ?? "" })),
  );
  return {
    gold,
    found: found.filter(
      (it) => gold.some((other) => overlaps(it, other)) || !untyped.some((other) => overlaps(it, other)),
    ),
  };
}

function onlyType({ gold, found }: { gold: Typed[]; found: Typed[] }, type: string) {
  return { gold: gold.filter((it) => it.type === type), found: found.filter((it) => it.type === type) };
}

function onlyActors({ article, entities }: Analyzed): Analyzed {
  const mentions = article.mentions.filter(({ type }) => /^(?:PER|ORG|LOC)$/.test(type ?? ""));
  return { article: { ...article, mentions }, entities };
}

/** Each gold mention's gold entity, and the found entity whose mention is most like it; a cluster of its own where none is. */
function clusteringOf({ article, entities }: Analyzed): { gold: string[]; found: string[] } {
  const known = article.mentions.filter(({ entity }) => entity !== undefined);
  const found = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  return {
    gold: known.map(({ entity }) => entity ?? ""),
    found: known.map((mention, at) => bestMatch(article.text, mention, found) ?? `alone ${at}`),
  };
}

/** A found mention stands for a gold one if it holds the gold one's head word and neither reaches far beyond the other; the most alike wins. */
function bestMatch(
  text: string,
  gold: Span,
  found: readonly { readonly entity: Entity; readonly mention: Mention }[],
): string | undefined {
  const head = headOf(text, gold);
  let best: string | undefined;
  let score = 0;
  for (const { entity, mention } of found) {
    const holds = mention.start <= head.start && head.end <= mention.end;
    const inside = gold.start <= mention.start && mention.end <= gold.end;
    const alike = dice(gold, mention);
    if (holds && (inside || alike >= 0.5) && alike > score) {
      best = entity.id;
      score = alike;
    }
  }
  return best;
}

/** The last word before the first comma, bracket, preposition or relative pronoun of a phrase: where an English phrase has its head. */
function headOf(text: string, { start, end }: Span): Span {
  const phrase = text.slice(start, end);
  const cut = phrase.search(
    /\S(?:,| \(| (?:of|for|from|in|on|at|to|with|by|that|which|who|whose|including) )/,
  );
  const words = [
    ...(cut < 0 ? phrase : phrase.slice(0, cut + 1)).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&'’-]*(?<!['’]s)/gu),
  ];
  const last = words.at(-1);
  return last ? { start: start + last.index, end: start + last.index + last[0].length } : { start, end };
}

/** The rule of thumb: mentions with the same last word are one entity. */
function surnameClustering(article: GoldArticle): { gold: string[]; found: string[] } {
  const known = article.mentions.filter(({ entity }) => entity !== undefined);
  const lastWord = ({ start, end }: Span) =>
    (
      article.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [""]
    ).at(-1) ?? "";
  return { gold: known.map(({ entity }) => entity ?? ""), found: known.map(lastWord) };
}

function gapMeasures(): Measure[] {
  const cases = gap().map((it) => ({ it, entities: entitiesIn(it.text, it.id) }));
  const ours = cases.map(({ it, entities }) => ({ it, answer: answersOf(it, entities) }));
  const nearest = cases.map(({ it }) => ({ it, answer: nearestOf(it) }));
  const byGender = (pattern: RegExp) =>
    pronounScore(ours.filter(({ it }) => pattern.test(it.pronoun.text))).f1;
  const female = byGender(/^(?:she|her|hers)$/i);
  const male = byGender(/^(?:he|him|his)$/i);
  return [
    figure("pronouns, GAP, F1", pronounScore(ours)),
    {
      name: "pronouns, GAP, feminine F1 by masculine F1",
      value: female / male,
      note: `${female.toFixed(3)} / ${male.toFixed(3)}`,
    },
    { ...figure("baseline: the nearer name, GAP, F1", pronounScore(nearest)), pinned: false },
    { name: "tokens a second, entities alone, this run", value: (clock.tokens / clock.ms) * 1000 },
  ];
}

type Answer = readonly [a: boolean, b: boolean];

function answersOf({ pronoun, a, b }: GapCase, entities: readonly Entity[]): Answer {
  const entity = entities.find(({ mentions }) =>
    mentions.some(({ start, form }) => form === "pronoun" && start === pronoun.start),
  );
  const names = (span: Span) =>
    entity?.mentions.some((it) => it.form !== "pronoun" && overlaps(it, span)) ?? false;
  return [names(a), names(b)];
}

function nearestOf({ pronoun, a, b }: GapCase): Answer {
  const distance = (span: Span) =>
    span.start < pronoun.start ? pronoun.start - span.end : 1000 + span.start - pronoun.end;
  return distance(a) < distance(b) ? [true, false] : [false, true];
}

/** GAP's own score: F1 over the two yes-or-no decisions of each case. */
function pronounScore(cases: readonly { readonly it: GapCase; readonly answer: Answer }[]): PrecisionRecall {
  const decisions = cases.flatMap(({ it, answer }) => [
    { gold: it.a.coref, found: answer[0] },
    { gold: it.b.coref, found: answer[1] },
  ]);
  const right = decisions.filter(({ gold, found }) => gold && found).length;
  return precisionRecall(
    right,
    decisions.filter(({ found }) => found).length,
    right,
    decisions.filter(({ gold }) => gold).length,
  );
}

/** Types of codes that are actors: a country, one person, a person who acts for a group, a group. */
const actorCodes = ["ACTOR", "ACTOR-I", "COUNTRY", "GROUP"];

function codedMeasures(): Measure[] {
  const mentions = codedArticles().flatMap(({ id, text, mentions }) => {
    const found = entitiesIn(text, id).flatMap((entity) => entity.mentions);
    return mentions
      .filter(({ type }) => actorCodes.includes(type))
      .map((coded) => ({ type: coded.type, hit: found.some((it) => headIn(it, coded)) }));
  });
  const share = (list: readonly { readonly hit: boolean }[]) =>
    list.filter(({ hit }) => hit).length / list.length;
  return [
    {
      name: "coded actors, countries and groups, recall",
      value: share(mentions),
      pinned: true,
      note: `of ${mentions.length}`,
    },
    ...actorCodes.map((code) => {
      const own = mentions.filter(({ type }) => type === code);
      return { name: `coded ${code}, recall`, value: share(own), note: `of ${own.length}` };
    }),
  ];
}

/** A found mention meets a code if its last character, where an English phrase as a rule has its head, lies in the coded words. */
function headIn(found: Span, coded: Span): boolean {
  return coded.start < found.end && found.end <= coded.end;
}
