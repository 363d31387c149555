import { lemmaOf, sentenceOf, sentenceSpan, spanOf, tokensIn, uposOf } from "../../language/index.ts";
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
import { type Amount, amountOf, type Bounds, baseUnitOf, boundsOf } from "./bounds.ts";
import { incidentsOf, type TollOf } from "./incidents.ts";
import { withInherited } from "./inherited.ts";
import { isNounForPeople, kindCounted } from "./kinds.ts";
import { crowd, isOfCrowd, isOfRescued, isRevised, measuredBy, verbOver } from "./measured.ts";
import { type Victims, victimsOf } from "./tolls.ts";

/** One number in one document with what tells which quantity in the world it gives. */
export interface Figure {
  readonly index: number;
  readonly account: Account;
  readonly quantity: Quantity;
  /** Its number in the base of its unit, and what that can stand for. */
  readonly amount: Amount;
  readonly bounds?: Bounds;
  readonly origin: string;
  /** Its kind, where a fraction is a share like a percentage. */
  readonly sort: Quantity["kind"];
  /** The class of what is counted: `country`, `person`; the unit for money and measures. */
  readonly counted: string;
  /** What it measures, where the sentence says so: `fine` in "a fine of 48 million". */
  readonly measured?: string;
  /** `passenger`, `crew` where people of a kind are counted. */
  readonly kind?: string;
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
  /** The words of its sentence. */
  readonly sentence: string;
  /** What happened to the people it counts, and of which incident; of numbers of victims only. */
  readonly victims?: Victims;
  readonly tollOf?: TollOf;
  /** The index of the figure of another voice that it is told against: the police's beside the organisers'. */
  readonly rivalOf?: number;
  /** Put in the place of another number: "revised from 6.4 to 6.2". */
  readonly revised?: boolean;
}

/** The figures of all accounts in order. Ordinals and numbers in repeated blocks or outside of what the article says are none. */
export function figuresOf(story: StoryAccounts, tellings: readonly Telling[]): Figure[] {
  const origins = originOfDocuments(story);
  const byDocument = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const id = telling.account.document.id;
    byDocument.set(id, [...(byDocument.get(id) ?? []), telling]);
  }
  const byId = new Map(story.entities.map((it) => [it.id, it]));
  const figures: Figure[] = [];
  for (const account of story.accounts) {
    const entities = entityOfTokens(account);
    const entityAt: EntityAt = (token) => entities.get(token);
    const own = byDocument.get(account.document.id) ?? [];
    const read = withoutConversions(
      account,
      account.analysis.quantities.filter((it) => isRead(account, it)),
    );
    const victims = victimsOf(account, read);
    const incidents = incidentsOf(account, victims, entityAt, byId);
    for (const quantity of read) {
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
          victims: victims.get(quantity),
          tollOf: incidents.get(quantity),
        }),
      );
    }
  }
  return withInherited(figures);
}

function isRead({ document }: Account, quantity: Quantity): boolean {
  if (quantity.kind === "ordinal" || isRepeated(document, quantity.start)) return false;
  const block = blockAt(document, quantity.start);
  return block !== undefined && (block.body || ["title", "dek", "caption"].includes(block.kind));
}

/** "About 12 feet (3.7 metres)": the same number said again in another unit is no figure of its own. */
function withoutConversions({ document }: Account, quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter((it, at) => {
    const before = quantities[at - 1];
    if (!before || it.kind !== "measure" || before.kind !== it.kind || before.unit === it.unit) return true;
    const isBehind = /^(?: [\w-]+)? ?\((?:about |some |around |or )?$/.test(
      document.text.slice(before.end, it.start),
    );
    return !isBehind || baseUnitOf(before.unit) !== baseUnitOf(it.unit);
  });
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
  readonly victims: Victims | undefined;
  readonly tollOf: TollOf | undefined;
}

function figureOf({ index, account, quantity, origin, telling, entityAt, victims, tollOf }: Found): Figure {
  const { annotated, document } = account;
  const counted = victims ? "people" : countedOf(account, quantity);
  const kindOfPeople = victims ? victims.kind : kindCounted(account, quantity);
  const span = telling?.statement ?? sentenceAround(account, quantity);
  const context = withoutNumbers(contentOf(annotated, span, entityAt));
  const limits = new Map<string, number>();
  for (const part of [quantity.counted, quantity.of]) {
    if (part) for (const [unit, weight] of contentOf(annotated, part, entityAt)) limits.set(unit, weight);
  }
  limits.delete(counted);
  for (const unit of [...limits.keys()]) if (unit.startsWith("#")) limits.delete(unit);
  const isRescue = counted === "people" && !victims && isOfRescued(account, quantity);
  const predicate =
    victims?.toll ?? (isRescue ? "rescue" : (predicateOver(account, quantity) ?? telling?.predicate));
  const isCrowd = !victims && isOfCrowd(account, quantity, counted === "people");
  const kind = isCrowd ? undefined : kindOfPeople;
  const measured = isCrowd ? crowd : measuredBy(account, quantity);
  const amount = amountOf(quantity);
  const bounds = boundsOf(amount);
  return {
    index,
    account,
    quantity,
    amount,
    ...(bounds ? { bounds } : {}),
    origin,
    sort: quantity.rule === "fraction" ? "percent" : quantity.kind,
    counted: quantity.rule === "fraction" ? "percent" : isCrowd ? "people" : counted,
    ...(measured ? { measured } : {}),
    ...(kind ? { kind } : {}),
    limits,
    ...(telling ? { telling } : {}),
    ...(predicate ? { predicate } : {}),
    context,
    setting: settingOf(account, quantity, counted, entityAt),
    entities: new Set([...context.keys()].filter((it) => it.startsWith("@")).map((it) => it.slice(1))),
    caption: blockAt(document, quantity.start)?.kind === "caption",
    sentence: textOf(account, quantity),
    ...(victims && tollOf ? { victims, tollOf } : {}),
    ...(isRevised(account, quantity) ? { revised: true } : {}),
  };
}

function textOf(account: Account, quantity: Span): string {
  const { start, end } = sentenceAround(account, quantity);
  return account.document.text.slice(start, end);
}

/** The verb that governs a number: "killed 14 people". Within a sentence the path upwards is followed. */
function predicateOver(account: Account, quantity: Quantity): string | undefined {
  const verb = verbOver(account, quantity);
  return verb < 0 ? undefined : classOf(lemmaOf(account.annotated, verb));
}

function countedOf({ annotated }: Account, quantity: Quantity): string {
  if (quantity.kind !== "count" && quantity.unit) return baseUnitOf(quantity.unit)!;
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
  const name = noun ?? quantity.unit ?? "";
  return isNounForPeople(name) ? "people" : classOf(name);
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
