import { sentenceCount, sentenceOf, sentenceSpan } from "../../language/index.ts";
import type { Account } from "../account.ts";
import { marksOf } from "../claims/marks.ts";
import { countriesForCapitals } from "../claims/places.ts";
import { byRole, roleAt } from "../claims/role-words.ts";
import { entityOfTokens, type StoryAccounts } from "../story-accounts.ts";
import { type Content, contentOf, weightOf } from "../wording/content.ts";
import { alikeTo } from "../wording/lexicon.ts";

/** Where in a document each unit of content stands, figures and times as marks. */
export interface Passages {
  /** The numbers of the sentences that have a unit, in order. */
  readonly sentences: ReadonlyMap<string, readonly number[]>;
  /** The words that begin with the same letters. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

/** The passages of all accounts of a story by document; people and capitals as the claims have them. */
export function passagesOf(story: StoryAccounts): ReadonlyMap<string, Passages> {
  const standing = countriesForCapitals(story.entities);
  const roles = byRole(story.entities);
  return new Map(
    story.accounts.map((account) => {
      const entities = entityOfTokens(account);
      const entityAt = (token: number) =>
        standing(entities.get(token) ?? roleAt(account.annotated, token, roles));
      return [account.document.id, passagesFrom(account, entityAt)] as const;
    }),
  );
}

function passagesFrom(account: Account, entityAt: (token: number) => string | undefined): Passages {
  const { annotated } = account;
  const marks = marksOf(account);
  const sentences = new Map<string, number[]>();
  const add = (unit: string, sentence: number) => {
    const known = sentences.get(unit);
    if (known) known.push(sentence);
    else sentences.set(unit, [sentence]);
  };
  for (let sentence = 0; sentence < sentenceCount(annotated); sentence++) {
    const span = sentenceSpan(annotated, sentence);
    for (const unit of contentOf(annotated, span, entityAt, marks.tokens).keys()) add(unit, sentence);
  }
  for (const { name, token } of marks.list) add(name, sentenceOf(annotated, token));
  return { sentences, beginnings: beginningsOf(sentences.keys()) };
}

function beginningsOf(units: Iterable<string>): Map<string, string[]> {
  const beginnings = new Map<string, string[]>();
  for (const unit of units) {
    if (!isWord(unit)) continue;
    const known = beginnings.get(beginningOf(unit));
    if (known) known.push(unit);
    else beginnings.set(beginningOf(unit), [unit]);
  }
  return beginnings;
}

/** Entities, numbers and times are alike to nothing. */
export function isWord(unit: string): boolean {
  return !/^[@#~]/.test(unit);
}

const leastAlike = 4;

function beginningOf(unit: string): string {
  return unit.slice(0, leastAlike);
}

/** What two sentences that follow each other have of a content: the share of its weight, 0 … 1, and how many of its units. */
export interface Found {
  readonly share: number;
  readonly units: number;
}

/** What the two sentences have that have most of a content; words used for like things count as much as they are alike. */
export function bestPair(content: Content, passages: Passages): Found {
  const all = Math.max(1, weightOf(content));
  const sums = new Map<number, Found>();
  for (const [unit, weight] of content) {
    for (const [pair, value] of pairsWith(unit, passages)) {
      const sum = sums.get(pair) ?? none;
      sums.set(pair, { share: sum.share + (weight * value) / all, units: sum.units + 1 });
    }
  }
  let best = none;
  for (const it of sums.values()) if (it.share > best.share) best = it;
  return best;
}

const none: Found = { share: 0, units: 0 };

/** The pairs of sentences, by the number of the first, that have a unit or a word like it. */
function pairsWith(unit: string, { sentences, beginnings }: Passages): Map<number, number> {
  const pairs = new Map<number, number>();
  const add = (other: string, value: number) => {
    for (const sentence of sentences.get(other) ?? []) {
      for (const pair of [sentence - 1, sentence]) pairs.set(pair, Math.max(value, pairs.get(pair) ?? 0));
    }
  };
  add(unit, 1);
  if (!isWord(unit)) return pairs;
  for (const [other, value] of alikeTo(unit)) add(other, value);
  for (const other of beginnings.get(beginningOf(unit)) ?? [])
    if (beginAlike(unit, other)) add(other, sameBeginning);
  return pairs;
}

/** "Mountain" and "mountainous": worth as much as in the coverage of two clauses. */
const sameBeginning = 0.6;

/** Four letters, which is known, and three fifths of the longer word. */
function beginAlike(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  let same = leastAlike;
  while (same < shortest && a[same] === b[same]) same++;
  return same >= 0.6 * Math.max(a.length, b.length);
}
