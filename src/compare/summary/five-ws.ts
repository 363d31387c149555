import { cite, type EntityId, type Evidence, type Summary } from "../../model/index.ts";
import type { Telling } from "../claims/index.ts";
import type { StoryAccounts } from "../story-accounts.ts";
import { causeIn, mannerIn } from "./causes.ts";
import { type Headline, headlineOf } from "./headline.ts";
import type { Ranked } from "./salience.ts";
import { when } from "./when.ts";

/** An answer. */
export type Item = Summary["fiveWs"]["who"][number];

/** Answers to each question: the best first, few. */
const mostAnswers = 3;

/** Who, what, when, where, why and how, answered with words of the most salient claims. */
export function fiveWs(story: StoryAccounts, ranked: readonly Ranked[], title?: Evidence): Summary["fiveWs"] {
  const headline = headlineIn(story, title);
  return {
    who: first(headline?.who, who(story, ranked)),
    what: first(
      headline?.what,
      ranked
        .filter((it) => !it.claim.overtaken)
        .slice(0, mostAnswers)
        .map(({ claim }) => ({ text: claim.text.quote, evidence: [claim.text] })),
    ),
    when: when(story.accounts, ranked, mostAnswers),
    where: where(story, ranked),
    why: phrases(ranked, causeIn),
    how: phrases(
      ranked.filter((it) => !it.claim.background),
      mannerIn,
    ),
  };
}

/** The headline that stands for the story, in parts. */
function headlineIn({ accounts }: StoryAccounts, title: Evidence | undefined): Headline | undefined {
  const account = accounts.find((it) => it.document.id === title?.documentId);
  return account && title && headlineOf(account, title);
}

/** The headline's answer before the others, unless one of them is in the same words. */
function first(evidence: Evidence | undefined, others: readonly Item[]): Item[] {
  if (!evidence) return [...others];
  const rest = others.filter((it) => !isSameName(it.text, evidence.quote));
  return [{ text: evidence.quote, evidence: [evidence] }, ...rest].slice(0, mostAnswers);
}

/** "Putin" and "Vladimir Putin" are one answer; a clause is the same only in the same words. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (long.length < longestName && ` ${long} `.includes(` ${short} `));
}

/** In characters. */
const longestName = 40;

/** Those who act in the claims that matter most, by the words in which the first of them names them; who stands in a picture alone does not. */
function who({ entities }: StoryAccounts, ranked: readonly Ranked[]): Item[] {
  const acting = new Set(["person", "organization", "group", "place"]);
  const types = new Map(entities.map((it) => [it.id, it.type]));
  const scores = new Map<EntityId, number>();
  for (const { tellings, salience } of ranked.slice(0, 30)) {
    const told = tellings.filter((it) => it.zone !== "caption");
    for (const id of new Set(told.flatMap((it) => [...it.actors]))) {
      const weight = types.get(id) === "place" ? 0.5 : 1;
      if (acting.has(types.get(id) ?? "")) scores.set(id, (scores.get(id) ?? 0) + weight * salience);
    }
  }
  return best(scores).flatMap((id) => nameEvidence(id, entities, ranked));
}

function best(scores: ReadonlyMap<string, number>): string[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostAnswers)
    .map(([id]) => id);
}

/** The longest name that a mention of the entity has in the texts, its first place. */
function nameEvidence(id: EntityId, entities: StoryAccounts["entities"], ranked: readonly Ranked[]): Item[] {
  const entity = entities.find((it) => it.id === id);
  if (!entity) return [];
  const documents = new Map(
    ranked.flatMap((it) => it.tellings).map((it) => [it.account.document.id, it.account.document]),
  );
  for (const form of ["name", "nominal"] as const) {
    const cited = entity.mentions
      .filter((it) => it.form === form && documents.has(it.documentId))
      .map((it) => cite(documents.get(it.documentId)!, it));
    const exact = cited.find((it) => it.quote === entity.name) ?? cited[0];
    if (exact) return [{ text: exact.quote, evidence: [exact] }];
  }
  return [];
}

/** A place that leads name, in characters from the start, counts this much where no statement is set there. */
const namedInLead = { length: 1200, weight: 0.2 } as const;

function where({ entities }: StoryAccounts, ranked: readonly Ranked[]): Item[] {
  const places = new Set(
    entities.filter((it) => it.type === "place" || it.type === "facility").map((it) => it.id),
  );
  const scores = new Map<EntityId, number>();
  for (const { tellings, salience } of ranked.slice(0, 30)) {
    for (const id of new Set(tellings.flatMap((it) => placesOf(it, places)))) {
      scores.set(id, (scores.get(id) ?? 0) + salience);
    }
  }
  for (const { id, mentions } of entities.filter((it) => places.has(it.id))) {
    const early = mentions.filter((it) => it.form === "name" && it.start < namedInLead.length).length;
    if (early > 0) scores.set(id, (scores.get(id) ?? 0) + early * namedInLead.weight);
  }
  return best(scores).flatMap((id) => nameEvidence(id, entities, ranked));
}

function placesOf({ statement }: Telling, places: ReadonlySet<string>): string[] {
  const named = statement.participants
    .filter((it) => ["place", "destination", "origin"].includes(it.role) && it.entityId)
    .map((it) => it.entityId!);
  return [...(statement.place ? [statement.place] : []), ...named].filter((it) => places.has(it));
}

/** The first phrases of a kind in the claims that matter most. */
function phrases(ranked: readonly Ranked[], find: (telling: Telling) => Evidence | undefined): Item[] {
  const found: Item[] = [];
  for (const { tellings } of ranked.slice(0, 40)) {
    const evidence = tellings.map(find).find((it) => it !== undefined);
    if (evidence && !found.some((it) => it.text === evidence.quote)) {
      found.push({ text: evidence.quote, evidence: [evidence] });
    }
    if (found.length === mostAnswers) break;
  }
  return found;
}
