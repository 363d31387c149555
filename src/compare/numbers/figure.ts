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
import { isPart, type Toll, tollsOf } from "./tolls.ts";

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
  /** The words of its whole sentence that are no names, no numbers and not what is counted. */
  readonly setting: ReadonlySet<string>;
  readonly entities: ReadonlySet<EntityId>;
  readonly caption: boolean;
  /** `kill` or `injure` where the dead or the hurt are counted. */
  readonly toll?: Toll;
  /** Of those whom another number counts: "including 3 children". */
  readonly part: boolean;
  /** The kind of people where a kind is counted: `child`, `soldier`; undefined for people of any kind. */
  readonly group?: string;
  /** What the lead of its article is about, where it is the toll that the article gives first, or the same again. */
  readonly lead?: Content;
}

/** Nouns for people of no particular kind: they count whom others count more exactly. */
const anybody = new Set(["people", "person", "individual", "victim", "man", "woman", "civilian", "other"]);
/** Nouns for people of a kind: of another kind they are other people. */
const kinds = new Set([
  "child", "soldier", "police", "rebel", "terrorist", "reporter", "doctor", "passenger", "worker", "refugee", "protest", "gunman",
  "staff", "medic", "civilian", "fighter", "guard", "pilot", "teacher", "student", "tourist", "prisoner", "hostage", "crew", "troop", "martyr",
]); // biome-ignore format: a table reads better in rows
/** Opposed outlets call the same men rebels, militants and terrorists. */
const fighters = new Set(["rebel", "terrorist", "fighter", "gunman"]);
/** A figure further down than this is no part of the lead, in characters behind the first block that is read. */
const leadLength = 1200;

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
    const lead = leadOf(account, entityAt);
    const tolls = tollsOf(account);
    const firsts = new Map<Toll, Quantity>();
    const own = byDocument.get(account.document.id) ?? [];
    for (const quantity of account.analysis.quantities) {
      if (!isRead(account, quantity)) continue;
      const toll = tolls.get(quantity);
      if (toll && !firsts.has(toll) && !isPart(account, quantity)) firsts.set(toll, quantity);
      const telling = innermost(own, quantity);
      const origin = origins.get(account.document.id)!;
      figures.push(
        figureOf({
          index: figures.length,
          account,
          quantity,
          origin,
          telling,
          entityAt,
          lead,
          toll,
          first: toll && firsts.get(toll),
        }),
      );
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
  readonly lead: Lead | undefined;
  readonly toll: Toll | undefined;
  /** The first figure that the account gives for the toll. */
  readonly first: Quantity | undefined;
}

/** The content of the headline and the first sentences, and where they end. */
interface Lead {
  readonly content: Content;
  readonly end: number;
}

function leadOf(account: Account, entityAt: EntityAt): Lead | undefined {
  const first = account.document.blocks.find((it) => it.body || it.kind === "title");
  if (!first) return undefined;
  const end = Math.min(first.start + leadLength, account.document.text.length);
  const content = withoutNumbers(contentOf(account.annotated, { start: first.start, end }, entityAt));
  return { content, end };
}

function figureOf({ index, account, quantity, origin, telling, entityAt, lead, toll, first }: Found): Figure {
  const { annotated, document } = account;
  const counted = toll ? "people" : countedOf(account, quantity);
  const span = telling?.statement ?? sentenceAround(account, quantity);
  const context = withoutNumbers(contentOf(annotated, span, entityAt));
  const limits = new Map<string, number>();
  for (const part of [quantity.counted, quantity.of]) {
    if (part) for (const [unit, weight] of contentOf(annotated, part, entityAt)) limits.set(unit, weight);
  }
  limits.delete(counted);
  for (const unit of [...limits.keys()]) if (unit.startsWith("#")) limits.delete(unit);
  const predicate = toll ?? predicateOver(account, quantity) ?? telling?.predicate;
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
    setting: settingOf(account, quantity, counted, entityAt),
    entities: new Set([...context.keys()].filter((it) => it.startsWith("@")).map((it) => it.slice(1))),
    caption: blockAt(document, quantity.start)?.kind === "caption",
    ...(toll ? { toll } : {}),
    part: isPart(account, quantity),
    ...groupOf(account, quantity),
    ...(lead && first && isMain(quantity, first, lead) ? { lead: lead.content } : {}),
  };
}

function isMain(quantity: Quantity, first: Quantity, lead: Lead): boolean {
  return first.start < lead.end && (quantity === first || quantity.value.min === first.value.min);
}

/** The first noun among what is counted that names people of a kind. */
function groupOf({ annotated }: Account, { counted, of }: Quantity): { group?: string } {
  for (const span of [counted, of]) {
    if (!span) continue;
    const { from, to } = tokensIn(annotated, span);
    for (let token = from; token < to; token++) {
      const name = classOf(lemmaOf(annotated, token));
      if (kinds.has(name)) return { group: fighters.has(name) ? "fighter" : name };
    }
  }
  return {};
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
  return anybody.has(name) || kinds.has(name) ? "people" : name;
}

function settingOf(account: Account, quantity: Span, counted: string, entityAt: EntityAt): Set<string> {
  const content = contentOf(account.annotated, sentenceAround(account, quantity), entityAt);
  return new Set([...content.keys()].filter((it) => !/^[@#]/.test(it) && it !== counted));
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
