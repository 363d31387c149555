import { sentenceCount, sentenceSpan } from "../../language/index.ts";
import type { NumberLine, Utterance } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import type { Account } from "../account.ts";
import type { ClaimWithTellings } from "../claims/index.ts";
import type { Telling } from "../claims/telling.ts";
import { blockAt, entityOfTokens, type StoryAccounts } from "../story-accounts.ts";
import { type Content, contentOf, weightOf } from "../wording/content.ts";
import { isToll } from "../wording/tolls.ts";

/** Says whether a document tells what a claim tells, in whatever words. */
export type Tells = (documentId: string, found: ClaimWithTellings) => boolean;

/**
 * Whether a document tells a claim though no statement of it is among the claim's: one of its paragraphs has most of the content, it
 * gives a figure of its own for the same quantity, or it renders the same utterance. Saying of a document that it leaves something out
 * is an accusation, so the doubt is the document's.
 */
export function tellsOf(
  story: StoryAccounts,
  found: readonly ClaimWithTellings[],
  lines: readonly NumberLine[],
  said: readonly Utterance[],
): Tells {
  const accounts = new Map(story.accounts.map((it) => [it.document.id, it]));
  const paragraphsIn = (id: string) => paragraphsOf(accounts.get(id)!);
  const counting = countingOf(lines);
  const tolls = documentsWithToll(found);
  const rendering = renderingOf(story, said);
  const telling = onceForEach((claim: ClaimWithTellings) => {
    const counted = claim.tellings.some(isToll) ? [...counting(claim), ...tolls] : counting(claim);
    return new Set([...counted, ...rendering(claim)]);
  });
  return (id, claim) =>
    telling(claim).has(id) || samplesOf(claim).some((content) => isCovered(content, paragraphsIn(id)));
}

/** Every document is held against a claim: what is asked of the claim alone is asked once. */
function onceForEach<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const noted = known.get(key) ?? { value: find(key) };
    known.set(key, noted);
    return noted.value;
  };
}

/** The paragraphs in which each unit of content stands, by number. */
export type Paragraphs = ReadonlyMap<string, readonly number[]>;

/** Asked for by every claim: noted once. */
const noted = new WeakMap<Account, Paragraphs>();

export function paragraphsOf(account: Account): Paragraphs {
  const known = noted.get(account) ?? paragraphsFrom(account);
  noted.set(account, known);
  return known;
}

function paragraphsFrom(account: Account): Paragraphs {
  const { annotated, document } = account;
  const entities = entityOfTokens(account);
  const units = new Map<string, number[]>();
  for (let sentence = 0; sentence < sentenceCount(annotated); sentence++) {
    const span = sentenceSpan(annotated, sentence);
    const paragraph = blockAt(document, span.start)?.start ?? -1;
    for (const unit of contentOf(annotated, span, (it) => entities.get(it)).keys()) {
      const places = units.get(unit);
      if (!places) units.set(unit, [paragraph]);
      else if (places.at(-1) !== paragraph) places.push(paragraph);
    }
  }
  return units;
}

/** So much of the content of a claim in one paragraph tells it; so many units at least, or it may be chance. */
const mostOfIt = { share: 0.45, units: 2 } as const;

function isCovered(content: Content, paragraphs: Paragraphs): boolean {
  const least = mostOfIt.share * weightOf(content);
  const found = new Map<number, { weight: number; units: number }>();
  for (const [unit, weight] of content) {
    for (const paragraph of paragraphs.get(unit) ?? []) {
      const sum = found.get(paragraph) ?? { weight: 0, units: 0 };
      found.set(paragraph, { weight: sum.weight + weight, units: sum.units + 1 });
    }
  }
  return [...found.values()].some(({ weight, units }) => weight >= least && units >= mostOfIt.units);
}

/** Enough of the tellings of a claim to know its shortest form. */
const sampled = 8;

/** What some of the tellings say, each alone. */
export function samplesOf({ tellings }: ClaimWithTellings): Content[] {
  return tellings.slice(0, sampled).map((it) => it.content);
}

/** The documents of a claim. */
type Documents = (found: ClaimWithTellings) => readonly string[];

/** A document that gives a figure on a line of the number ledger on which the claim has one tells it, perhaps as it was later. */
function countingOf(lines: readonly NumberLine[]): Documents {
  const values = lines.flatMap((line) => line.values.map(({ evidence }) => ({ line, evidence })));
  const byDocument = groupBy(values, (it) => it.evidence.documentId);
  const linesIn = ({ account, statement }: Telling) =>
    (byDocument.get(account.document.id) ?? []).filter(
      ({ evidence }) => statement.start <= evidence.start && evidence.end <= statement.end,
    );
  return ({ tellings }) => {
    const own = new Set(tellings.slice(0, sampled).flatMap((it) => linesIn(it).map(({ line }) => line)));
    return [...own].flatMap((line) => line.values.map((it) => it.evidence.documentId));
  };
}

/** Who counts the dead otherwise leaves no count of them out. */
function documentsWithToll(found: readonly ClaimWithTellings[]): ReadonlySet<string> {
  return new Set(found.flatMap((it) => it.tellings.filter(isToll)).map(({ account }) => account.document.id));
}

/** A claim in the words of an utterance is told by whoever renders that, cut or not: the drift says which. */
function renderingOf(story: StoryAccounts, said: readonly Utterance[]): Documents {
  const quotations = new Map(
    story.accounts.flatMap((it) => it.analysis.quotations).map((it) => [it.id, it] as const),
  );
  const utteranceOf = new Map(
    said.flatMap((it) => it.renderings.map(({ quotationId }) => [quotationId, it] as const)),
  );
  const documentsOf = (utterance: Utterance) =>
    utterance.renderings.flatMap((it) => quotations.get(it.quotationId)?.documentId ?? []);
  const utterancesAt = (telling: Telling) =>
    telling.account.analysis.quotations
      .filter(
        ({ contents, kind }) =>
          kind !== "scare" &&
          contents.some((it) => it.start <= telling.statement.start && telling.statement.end <= it.end + 1),
      )
      .flatMap((it) => utteranceOf.get(it.id) ?? []);
  return ({ tellings }) => [...new Set(tellings.flatMap(utterancesAt))].flatMap(documentsOf);
}
