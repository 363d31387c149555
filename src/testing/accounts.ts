import type { Account } from "../compare/account.ts";
import type {
  Analysis,
  Comparator,
  Document,
  Entity,
  EntityType,
  Modality,
  Quantity,
  Quotation,
  Span,
  Statement,
  Time,
  Zone,
} from "../model/index.ts";
import { invariant } from "../util/invariant.ts";
import { tokenized } from "./annotated.ts";
import { documentOf } from "./marked.ts";

/** One sentence of an invented article, with what analysis would find in it: people, places and figures by their words. */
export interface Fact {
  readonly text: string;
  readonly lemma: string;
  readonly type?: string;
  /** The words of the predicate, where they are not the lemma. */
  readonly verb?: string;
  readonly agent?: string;
  /** Names of the others who take part. */
  readonly others?: readonly string[];
  readonly place?: string;
  /** The words of the time and its day, month or year. */
  readonly when?: readonly [words: string, value: string];
  /** The words of a figure, the number and what is counted. */
  readonly count?: readonly [words: string, value: number, counted: string, comparator?: Comparator];
  readonly negative?: boolean;
  readonly modality?: Modality;
  readonly zone?: Zone;
  readonly voice?: string;
  /** The words of a direct quotation in it and its speaker's name. */
  readonly quote?: readonly [words: string, speaker: string];
}

/** An invented article: who published it when, and its sentences. */
export interface Article {
  readonly outlet: string;
  readonly publishedAt?: string;
  readonly facts: readonly Fact[];
  /** The types of the names in it. */
  readonly names: Readonly<Record<string, EntityType>>;
}

/** The account that reading and analysis would give for an invented article. */
export function accountOf(article: Article): Account {
  const text = article.facts.map((it) => it.text).join("\n\n");
  const starts = startsOf(article.facts);
  const document = documentFor(article, text, starts);
  const analysis = analysisOf(article, document, starts);
  return { document, annotated: tokenized(text), analysis };
}

function startsOf(facts: readonly Fact[]): number[] {
  let at = 0;
  return facts.map(({ text }) => {
    const start = at;
    at += text.length + 2;
    return start;
  });
}

function documentFor(
  { outlet, publishedAt, facts }: Article,
  text: string,
  starts: readonly number[],
): Document {
  const id = `${outlet.toLowerCase().replace(/\W+/g, "-")}-${documentOf(text).id}`;
  return documentOf(text, {
    id,
    input: `${id}.txt`,
    outlet: { id: outlet.toLowerCase(), value: outlet, rule: "test" },
    ...(publishedAt ? { publishedAt: { value: publishedAt, precision: "day", rule: "test" } } : {}),
    blocks: facts.map((fact, at) => {
      const kind = fact.zone === undefined || fact.zone === "body" ? "paragraph" : fact.zone;
      const start = starts[at]!;
      return { start, end: start + fact.text.length, kind, body: kind === "paragraph", reason: "test" };
    }),
  });
}

function analysisOf(article: Article, document: Document, starts: readonly number[]): Analysis {
  const entities = entitiesOf(article, document);
  const times: Time[] = [];
  const quantities: Quantity[] = [];
  const quotations: Quotation[] = [];
  const statements = article.facts.map((fact, at) => {
    const find = (words: string) => within(fact, starts[at]!, words);
    const statement = statementOf(fact, starts[at]!, entities, {
      time: times.length,
      quantity: quantities.length,
    });
    if (fact.when) times.push(timeOf(document, find(fact.when[0]), fact.when[1]));
    if (fact.count) quantities.push(quantityOf(find, fact.count));
    if (fact.quote) {
      const speaker = idOf(entities, fact.quote[1]);
      const id = `q${quotations.length + 1}`;
      quotations.push({
        id, documentId: document.id, kind: "direct", contents: [find(fact.quote[0])], sources: [find(fact.quote[1])], speaker,
      }); // biome-ignore format: one value
    }
    return statement;
  });
  return { entities, labels: [], times, quotations, quantities, statements };
}

function entitiesOf({ names }: Article, document: Document): Entity[] {
  return Object.entries(names).flatMap(([name, type], at) => {
    const mentions = mentionsOf(document, name);
    if (mentions.length === 0) return [];
    return [{ id: `e${at + 1}`, type, name, aliases: [], roles: [], links: {}, mentions: mentions as never }];
  });
}

function mentionsOf(document: Document, name: string) {
  const mentions = [];
  for (let at = document.text.indexOf(name); at >= 0; at = document.text.indexOf(name, at + 1)) {
    mentions.push({ documentId: document.id, start: at, end: at + name.length, form: "name" as const });
  }
  return mentions;
}

function idOf(entities: readonly Entity[], name: string): string {
  const entity = entities.find((it) => it.name === name);
  invariant(entity, `"${name}" is not among the names of the article`);
  return entity.id;
}

function statementOf(
  fact: Fact,
  start: number,
  entities: readonly Entity[],
  next: { readonly time: number; readonly quantity: number },
): Statement {
  const others = (fact.others ?? []).map((name) => ({ name, role: "patient" as const }));
  const named = [...(fact.agent ? [{ name: fact.agent, role: "agent" as const }] : []), ...others];
  return {
    start,
    end: start + fact.text.length,
    predicate: within(fact, start, fact.verb ?? fact.text.split(" ")[0]!),
    lemma: fact.lemma,
    ...(fact.type ? { type: fact.type } : {}),
    participants: named.map(({ name, role }) => ({
      entityId: idOf(entities, name),
      role,
      ...within(fact, start, name),
    })),
    ...(fact.when ? { time: next.time } : {}),
    ...(fact.place ? { place: idOf(entities, fact.place) } : {}),
    quantities: fact.count ? [next.quantity] : [],
    polarity: fact.negative ? "negative" : "positive",
    modality: fact.modality ?? "asserted",
    status: fact.modality === "planned" ? "planned" : fact.negative ? "denied" : "happened",
    voice: fact.voice ? idOf(entities, fact.voice) : "outlet",
    zone: fact.zone ?? "body",
    rule: "test",
  };
}

function within(fact: Fact, offset: number, words: string): Span {
  const at = fact.text.indexOf(words);
  invariant(at >= 0, `"${words}" is not in "${fact.text}"`);
  return { start: offset + at, end: offset + at + words.length };
}

function timeOf(document: Document, span: Span, value: string): Time {
  const precision = value.length === 4 ? "year" : value.length === 7 ? "month" : "day";
  return {
    documentId: document.id,
    ...span,
    type: "DATE",
    value,
    from: value,
    to: value,
    precision,
    rule: "test",
  };
}

function quantityOf(
  find: (words: string) => Span,
  [words, value, counted, comparator]: NonNullable<Fact["count"]>,
): Quantity {
  return {
    ...find(words),
    value: { min: value, max: value },
    comparator: comparator ?? "=",
    unit: counted,
    kind: "count",
    counted: find(counted),
    rule: "test",
  };
}
