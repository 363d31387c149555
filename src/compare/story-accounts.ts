import type { Block, Document, Entity, EntityId, Lineage } from "../model/index.ts";
import { by, compareStrings } from "../util/order.ts";
import type { Account } from "./account.ts";

/** The accounts of one story with what is known across them: what every part of the comparison works from. */
export interface StoryAccounts {
  /** By time of publication, then by id; the ids in their analyses are the story's. */
  readonly accounts: readonly Account[];
  readonly entities: readonly Entity[];
  readonly lineage: Lineage;
}

/** The order of documents everywhere: by time of publication (undated ones last, a day without an hour at its end), then by id. */
export function inOrder(accounts: readonly Account[]): Account[] {
  return [...accounts].sort(
    by(
      (a, b) => compareStrings(publishedOf(a.document), publishedOf(b.document)),
      (a, b) => compareStrings(a.document.id, b.document.id),
    ),
  );
}

/** What tells no hour of its day is behind what does. */
function publishedOf(document: Document): string {
  return `${document.publishedAt?.value ?? ""}\uffff`;
}

/** Earlier as far as both times reach: of two days the same, or a day and a time on it, neither is before the other. */
export function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const length = Math.min(a.length, b.length);
  return compareStrings(a.slice(0, length), b.slice(0, length)) < 0;
}

/** The origin of each document: documents that the lineage does not name are origins of their own. */
export function originOfDocuments(story: StoryAccounts): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const { document } of story.accounts) origins.set(document.id, document.id);
  for (const origin of story.lineage.origins) for (const id of origin.documents) origins.set(id, origin.id);
  return origins;
}

/** The block that an offset lies in. Blocks are ordered, so a binary search finds it. */
export function blockAt(document: Document, offset: number): Block | undefined {
  let low = 0;
  let high = document.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const block = document.blocks[low - 1];
  return block && offset < block.end ? block : undefined;
}

/** Whether an offset lies in a block that says again what another said. */
export function isRepeated(document: Document, offset: number): boolean {
  return blockAt(document, offset)?.duplicateOf !== undefined;
}

/** The entity of each token of an account; where mentions nest, the innermost names the token. */
export function entityOfTokens(account: Account): ReadonlyMap<number, EntityId> {
  const { starts, ends } = account.annotated;
  const at = new Map<number, { readonly id: EntityId; readonly length: number }>();
  for (const entity of account.analysis.entities) {
    for (const mention of entity.mentions) {
      if (mention.documentId !== account.document.id) continue;
      const length = mention.end - mention.start;
      for (let token = firstFrom(starts, mention.start); token < starts.length; token++) {
        if (starts[token]! >= mention.end) break;
        const before = at.get(token);
        if (ends[token]! <= mention.end && (!before || length < before.length))
          at.set(token, { id: entity.id, length });
      }
    }
  }
  return new Map([...at].map(([token, { id }]) => [token, id]));
}

/** The first token that starts at or behind an offset. */
function firstFrom(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
