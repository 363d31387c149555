/**
 * Lays the accounts of one event side by side: who tells what, where they agree, where they differ, who derives from whom.
 *
 * @module
 */

import type { Account } from "./account.ts";
import type { Compared } from "./compared.ts";
import { dateFromStory, type ResolveTime } from "./dating/index.ts";
import { mergeEntities, withStoryIds } from "./entities/index.ts";
import { layOut } from "./lay-out.ts";
import { lineage } from "./lineage/index.ts";
import { inOrder } from "./story-accounts.ts";

export type { Account } from "./account.ts";
export type { Compared } from "./compared.ts";

/** What a comparison can be told. */
export interface CompareOptions {
  /** Closes the open times of a document that only its story dates; without it they stay open. */
  readonly resolveTime?: ResolveTime;
}

/** The synopsis of one story's accounts, which may come in any order. Pure: the same accounts give the same values. */
export function compare(accounts: readonly Account[], options: CompareOptions = {}): Compared {
  const ordered = inOrder(dateFromStory(accounts, options.resolveTime ?? ((time) => time)));
  const merged = mergeEntities(ordered);
  const told = withStoryIds(ordered, merged);
  return layOut({ accounts: told, entities: merged.entities, lineage: lineage(told) });
}
