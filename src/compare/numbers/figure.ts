import { headOf, lemmaOf, sentenceOf, sentenceSpan, spanOf, tokensIn, uposOf } from "../../language/index.ts";
import type { EntityId, Quantity, Span } from "../../model/index.ts";
import type { Account } from "../account.ts";
import type { Telling } from "../claims/telling.ts";
import {
  blockAt,
  entityOfTokens,
  isRepeated,
  originOfDocuments,
  type StoryAccounts,
} from "../story-accounts.ts";
import { type Content, contentOf, type EntityAt } from "../wording/content.ts";
import { classOf } from "../wording/lexicon.ts";

/** One number in one document with what tells which quantity in the world it gives. */
export interface Figure {
  readonly index: number;
  readonly account: Account;
  readonly quantity: Quantity;
  readonly origin: string;
  /** The class of what is counted: `country`, `person`; the unit for money and measures. */
  readonly counted: string;
  /** What limits what is counted: "Palestinian" civilians, members "of the court". */
  readonly limits: Content;
  /** The statement it stands in, where there is one. */
  readonly telling?: Telling;
  readonly predicate?: string;
  /** What the clause, else the sentence, is about, numbers left out. */
  readonly context: Content;
  readonly entities: ReadonlySet<EntityId>;
  readonly caption: boolean;
}

/** Nouns for people of no particular kind: they count whom others count more exactly. */
const people = new Set(["people", "person", "individual", "victim", "man", "woman", "civilian", "other"]);

/** The figures of all accounts in order. Ordinals and numbers in repeated blocks or outside of what the article says are none. */
export function figuresOf(story: StoryAccounts, tellings: readonly Telling[]): Figure[] {
  const origins = originOfDocuments(story);
  const byDocument = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const id = telling.account.document.id;
    byDocument.set(id, [...(byDocument.get(id) ?? []), telling]);
  }
  const figures: Figure[] = [];
  for (const account of story.accounts) {
    const entities = entityOfTokens(account);
    const entityAt: EntityAt = (token) => entities.get(token);
    const own = byDocument.get(account.document.id) ?? [];
    for (const quantity of account.analysis.quantities) {
      if (!isRead(account, quantity)) continue;
      const telling = innermost(own, quantity);
      const origin = origins.get(account.document.id)!;
      figures.push(figureOf({ index: figures.length, account, quantity, origin, telling, entityAt }));
    }
  }
  return figures;
}

function isRead({ document }: Account, quantity: Quantity): boolean {
  if (quantity.kind === "ordinal" || isRepeated(document, quantity.start)) return false;
  const block = blockAt(document, quantity.start);
  return block !== undefined && (block.body || ["title", "dek", "caption"].includes(block.kind));
}

/** The shortest statement around a span. */
function innermost(tellings: readonly Telling[], { start, end }: Span): Telling | undefined {
  let best: Telling | undefined;
  for (const telling of tellings) {
    const { statement } = telling;
    if (statement.start > start || statement.end < end) continue;
    if (!best || statement.end - statement.start < best.statement.end - best.statement.start) best = telling;
  }
  return best;
}

interface Found {
  readonly index: number;
  readonly account: Account;
  readonly quantity: Quantity;
  readonly origin: string;
  readonly telling: Telling | undefined;
  readonly entityAt: EntityAt;
}

function figureOf({ index, account, quantity, origin, telling, entityAt }: Found): Figure {
  const { annotated, document } = account;
  const counted = countedOf(account, quantity);
  const span = telling?.statement ?? sentenceAround(account, quantity);
  const context = withoutNumbers(contentOf(annotated, span, entityAt));
  const limits = new Map<string, number>();
  for (const part of [quantity.counted, quantity.of]) {
    if (part) for (const [unit, weight] of contentOf(annotated, part, entityAt)) limits.set(unit, weight);
  }
  limits.delete(counted);
  for (const unit of [...limits.keys()]) if (unit.startsWith("#")) limits.delete(unit);
  const predicate = predicateOver(account, quantity) ?? telling?.predicate;
  return {
    index,
    account,
    quantity,
    origin,
    counted,
    limits,
    ...(telling ? { telling } : {}),
    ...(predicate ? { predicate } : {}),
    context,
    entities: new Set([...context.keys()].filter((it) => it.startsWith("@")).map((it) => it.slice(1))),
    caption: blockAt(document, quantity.start)?.kind === "caption",
  };
}

/** The verb that governs a number: "killed 14 people". Within a sentence the path upwards is followed. */
function predicateOver({ annotated }: Account, quantity: Span): string | undefined {
  const { from, to } = tokensIn(annotated, quantity);
  if (from === to) return undefined;
  let token = to - 1;
  for (let steps = 0; steps < 6 && token >= 0; steps++) {
    if (uposOf(annotated, token) === "VERB") return classOf(lemmaOf(annotated, token));
    token = headOf(annotated, token);
  }
  return undefined;
}

function countedOf({ annotated }: Account, quantity: Quantity): string {
  if (quantity.kind !== "count" && quantity.unit) return quantity.unit;
  const span = quantity.counted;
  let noun: string | undefined;
  if (span) {
    const { from, to } = tokensIn(annotated, span);
    for (let token = from; token < to; token++) {
      const upos = uposOf(annotated, token);
      if (upos === "ADP" && noun) break;
      if (upos === "NOUN" || upos === "X" || upos === "PROPN") noun = lemmaOf(annotated, token);
    }
  }
  const name = classOf(noun ?? quantity.unit ?? "");
  return people.has(name) ? "people" : name;
}

function sentenceAround({ annotated }: Account, quantity: Span): Span {
  const { from, to } = tokensIn(annotated, quantity);
  return from < to
    ? sentenceSpan(annotated, sentenceOf(annotated, from))
    : spanOf(annotated, { from: 0, to: 1 });
}

function withoutNumbers(content: Content): Content {
  return new Map([...content].filter(([unit]) => !unit.startsWith("#")));
}
