/**
 * Lays the accounts of one event side by side: who tells what, where they agree, where they differ, who derives from whom.
 *
 * @module
 */

import type { Account } from "./account.ts";
import type { Compared } from "./compared.ts";
import { layOut, withQuotationIds } from "./lay-out.ts";
import { entitiesByName, noLineage } from "./stand-ins.ts";
import { inOrder } from "./story-accounts.ts";

export type { Account } from "./account.ts";
export type { Compared } from "./compared.ts";

/** What a comparison can be told; nothing yet. */
export type CompareOptions = Readonly<Record<string, never>>;

/** The synopsis of one story's accounts, which may come in any order. Pure: the same accounts give the same values. */
export function compare(accounts: readonly Account[], _options: CompareOptions = {}): Compared {
  const ordered = inOrder(accounts);
  const merged = entitiesByName(ordered);
  return layOut({
    accounts: withQuotationIds(merged.accounts),
    entities: merged.entities,
    lineage: noLineage(ordered),
  });
}
