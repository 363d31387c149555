import { entities as entityAnnotator } from "../../../src/analyze/entities/index.ts";
import { emptyAnalysis } from "../../../src/analyze/index.ts";
import type { Account } from "../../../src/compare/account.ts";
import { mergeEntities } from "../../../src/compare/entities/index.ts";
import { type Annotated, headOf, lemmaOf, tokensIn } from "../../../src/language/index.ts";
import type { Entity, Span } from "../../../src/model/index.ts";
import { readingOf } from "../../reading.ts";
import type { CodedArticle } from "./gold.ts";

/** What a program says of each mention of the articles of one event, in their order. */
export interface Chained {
  readonly ours: string[];
  /** The plain rival: equal head lemmas are one chain. */
  readonly byHead: string[];
}

/**
 * The chain of each given mention: the story's entity that bears its head word, by a mention or as a role ("Russian President" before or
 * behind a name). People and bodies without a name of their own that are described by a country ("American officials") are chained with the
 * country, as the code book does. Where nothing bears the head, or only one document's description does, mentions with the same head lemma are one chain.
 * `isCounted` chooses the mentions.
 */
export function chainsOf(articles: readonly CodedArticle[], isCounted: (type: string) => boolean): Chained {
  const accounts = articles.map(({ id, text }): Account => {
    const reading = readingOf(text, id);
    return {
      ...reading,
      analysis: { ...emptyAnalysis, entities: entityAnnotator.find(reading, emptyAnalysis) },
    };
  });
  const merged = mergeEntities(accounts);
  const byId = new Map(merged.entities.map((it) => [it.id, it]));
  const chained: Chained = { ours: [], byHead: [] };
  articles.forEach((article, at) => {
    const account = accounts[at];
    if (!account) return;
    const storyEntity = (local: string | undefined) =>
      local === undefined ? undefined : byId.get(merged.idOf(article.id, local) ?? "");
    for (const mention of article.mentions.filter((it) => isCounted(it.type))) {
      const head = headToken(account.annotated, mention);
      const byHead =
        head === undefined
          ? `${article.id} ${mention.start}`
          : lemmaOf(account.annotated, head).toLowerCase();
      const own = head === undefined ? undefined : storyEntity(entityOf(account, head));
      const country = own && isNamed(own) ? undefined : countryIn(account, mention, storyEntity);
      chained.byHead.push(byHead);
      const bearer = own && (isNamed(own) || inSeveral(own)) ? own : undefined;
      chained.ours.push((country ?? bearer)?.id ?? `head ${byHead}`);
    }
  });
  return chained;
}

function isNamed(entity: Entity): boolean {
  return entity.mentions.some((it) => it.form === "name");
}

function inSeveral(entity: Entity): boolean {
  return new Set(entity.mentions.map((it) => it.documentId)).size > 1;
}

/** The one country that a mention names within itself. */
function countryIn(
  account: Account,
  mention: Span,
  storyEntity: (local: string | undefined) => Entity | undefined,
): Entity | undefined {
  const { from, to } = tokensIn(account.annotated, mention);
  const found = new Set<Entity>();
  for (let token = from; token < to; token++) {
    const entity = storyEntity(entityOf(account, token));
    if (entity && entity.type === "place" && isNamed(entity)) found.add(entity);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The token of the span that is governed from outside of it. */
function headToken(annotated: Annotated, span: Span): number | undefined {
  const { from, to } = tokensIn(annotated, span);
  for (let token = from; token < to; token++) {
    const head = headOf(annotated, token);
    if (head < from || head >= to) return token;
  }
  return from < to ? from : undefined;
}

/** The entity with the shortest mention that covers a token. */
function entityOf({ annotated, analysis }: Account, token: number): string | undefined {
  const [start, end] = [annotated.starts[token] ?? 0, annotated.ends[token] ?? 0];
  let best: { readonly id: string; readonly length: number } | undefined;
  for (const entity of analysis.entities) {
    for (const mention of [...entity.mentions, ...entity.roles.flatMap((it) => it.evidence)]) {
      if (mention.start > start || mention.end < end) continue;
      const length = mention.end - mention.start;
      if (!best || length < best.length) best = { id: entity.id, length };
    }
  }
  return best?.id;
}
