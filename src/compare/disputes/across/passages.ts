import { sentenceCount, sentenceSpan } from "../../../language/index.ts";
import type { Span } from "../../../model/index.ts";
import { groupBy } from "../../../util/group.ts";
import type { Account } from "../../account.ts";
import type { Telling } from "../../claims/telling.ts";
import { blockAt, entityOfTokens, isRepeated, type StoryAccounts } from "../../story-accounts.ts";
import { type Content, contentOf } from "../../wording/content.ts";
import type { Opposition } from "./opposition.ts";

/** A sentence of a document with the statements in it: what a dispute between documents is looked for in. */
export interface Passage {
  readonly account: Account;
  readonly span: Span;
  readonly text: string;
  /** What it is about, names and other words. */
  readonly content: Content;
  /** The same with the sentence before it, which says what "they" and "the instruments" are. */
  readonly around: Content;
  /** In reading order. */
  readonly tellings: readonly Telling[];
  readonly zone: Telling["zone"];
}

/** All that rules look for disputes in. */
export interface Story {
  readonly story: StoryAccounts;
  /** Of the sentences that are told once, in order of documents and of reading. */
  readonly passages: readonly Passage[];
  /** In how many passages a unit of content stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** The passages that a unit stands in or right before, the first told. */
  readonly byUnit: ReadonlyMap<string, readonly Passage[]>;
  /** What the first sentences of each document are about. */
  readonly leads: readonly ReadonlySet<string>[];
}

/** More passages with one unit are not looked at: it tells nothing of what they are about. */
const mostOfUnit = 300;
/** The first sentences of a document say what the story is about. */
const leadLength = 3;

/** The sentences of all documents that have a statement in them or near them. */
export function storyOf(story: StoryAccounts, tellings: readonly Telling[]): Story {
  const byDocument = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { id } = telling.account.document;
    const own = byDocument.get(id);
    if (own) own.push(telling);
    else byDocument.set(id, [telling]);
  }
  const passages = story.accounts.flatMap((it) => passagesOf(it, byDocument.get(it.document.id) ?? []));
  const counts = new Map<string, number>();
  const byUnit = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const unit of passage.content.keys()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    for (const unit of passage.around.keys()) {
      const own = byUnit.get(unit);
      if (!own) byUnit.set(unit, [passage]);
      else if (own.length < mostOfUnit) own.push(passage);
    }
  }
  const told = groupBy(
    passages.filter((it) => it.zone !== "caption"),
    (it) => it.account,
  );
  const leads = [...told.values()].map(
    (own) => new Set(own.slice(0, leadLength).flatMap((it) => [...it.content.keys()])),
  );
  return { story, passages, counts, byUnit, leads };
}

/** Different sentences held against each other are at most so many. */
const mostHeld = 300;

/**
 * Holds each two of the things that sentences say against each other. Sentences in the same words are held once, however many papers
 * print them; what is found is found for all of them.
 */
export function heldAgainst<Item extends { readonly passage: Passage }>(
  items: readonly Item[],
  opposed: (a: Item, b: Item) => Opposition[],
): Opposition[] {
  const groups = [...groupBy(items, (it) => it.passage.text).values()].slice(0, mostHeld);
  return groups.flatMap((ofA, at) =>
    [ofA, ...groups.slice(at + 1)].flatMap((ofB) => {
      const pairs = ofA.flatMap((a, first) =>
        first === 0 ? ofB.slice(ofA === ofB ? 1 : 0).map((b) => [a, b] as const) : [[a, ofB[0]!] as const],
      );
      return pairs.flatMap(([a, b]) => (a === b ? [] : opposed(a, b)));
    }),
  );
}

function passagesOf(account: Account, tellings: readonly Telling[]): Passage[] {
  if (tellings.length === 0) return [];
  const { annotated, document } = account;
  const entities = entityOfTokens(account);
  const passages: Passage[] = [];
  let next = 0;
  for (let sentence = 0; sentence < sentenceCount(annotated); sentence++) {
    const span = sentenceSpan(annotated, sentence);
    const own: Telling[] = [];
    while (next < tellings.length && tellings[next]!.statement.start < span.end) own.push(tellings[next++]!);
    const zone = zoneAt(document, span.start);
    if (!zone || isRepeated(document, span.start)) continue;
    const content = contentOf(annotated, span, (token) => entities.get(token));
    const before = passages.at(-1)?.content ?? new Map();
    const text = document.text.slice(span.start, span.end);
    passages.push({
      account,
      span,
      text,
      content,
      around: new Map([...before, ...content]),
      tellings: own,
      zone,
    });
  }
  return passages;
}

function zoneAt(document: Account["document"], offset: number): Telling["zone"] | undefined {
  const block = blockAt(document, offset);
  if (!block) return undefined;
  if (block.kind === "title" || block.kind === "dek" || block.kind === "caption") return block.kind;
  return block.body ? "body" : undefined;
}

/** What a unit tells in a story: half the sentences have the ferry, one in forty the rudder. */
export function weightIn({ counts, passages }: Story, unit: string, weight: number): number {
  const local = Math.log(1 + Math.max(passages.length, leastPassages) / (1 + (counts.get(unit) ?? 0)));
  return Math.min(weight, unit.startsWith("@") ? local : local + 1);
}

/** In a story of fewer sentences a word that recurs may do so because what it tells recurs. */
const leastPassages = 40;

/** What two contents have in common. */
export interface Shared {
  readonly units: readonly string[];
  /** Weight of names, and of other words. */
  readonly names: number;
  readonly words: number;
}

/** The units that two contents share, small numbers left out, but for those in `left`. */
export function sharedBy(
  story: Story,
  a: Content,
  b: Content,
  left: ReadonlySet<string> = new Set(),
): Shared {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const units: string[] = [];
  let [names, words] = [0, 0];
  for (const [unit, weight] of small) {
    const other = large.get(unit);
    if (other === undefined || left.has(unit) || /^#\d$/.test(unit)) continue;
    units.push(unit);
    const value = weightIn(story, unit, Math.min(weight, other));
    if (unit.startsWith("@")) names += value;
    else words += value;
  }
  return { units, names, words };
}

/** The index of what is no telling of its own: a sentence that stands for words in no statement is in no claim, and disputes none. */
const noTelling = -1;

/** The shortest statement of a passage around a place; else the sentence as a statement of its outlet's. */
export function tellingAt(
  { account, tellings, span, zone }: Passage,
  place: Span,
  all: readonly Passage[],
): Telling | undefined {
  let best: Telling | undefined;
  for (const it of tellings) {
    const { start, end } = it.statement;
    if (start > place.start || end < place.end) continue;
    if (!best || end - start < best.statement.end - best.statement.start) best = it;
  }
  if (best) return best;
  const any = tellings[0] ?? all.find((it) => it.account === account && it.tellings.length > 0)?.tellings[0];
  if (!any) return undefined;
  const statement: Telling["statement"] = {
    ...any.statement,
    ...span,
    zone,
    voice: tellings[0]?.statement.voice ?? "outlet",
    polarity: "positive",
    modality: "asserted",
  };
  return { ...any, index: noTelling, statement, zone };
}
