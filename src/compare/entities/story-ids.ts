import type { Analysis, EntityId, Participant, Statement } from "../../model/index.ts";
import { compareStrings } from "../../util/order.ts";
import type { Account } from "../account.ts";
import { inOrder } from "../story-accounts.ts";
import type { MergedEntities } from "./index.ts";

/**
 * The same accounts, speaking of the story's entities instead of their own: owners of mentions, speakers, labels, participants, places,
 * voices, who a number is attributed to. Quotations are numbered q1, q2 … through all documents in their order. The accounts keep the
 * order in which they came.
 */
export function withStoryIds(accounts: readonly Account[], merged: MergedEntities): readonly Account[] {
  const firstQuotation = quotationOffsets(accounts);
  return accounts.map((account) => {
    const { id } = account.document;
    const idOf = (local: EntityId) => merged.idOf(id, local);
    return { ...account, analysis: rewrite(account.analysis, idOf, firstQuotation.get(id) ?? 0) };
  });
}

/** How many quotations come before those of each document. */
function quotationOffsets(accounts: readonly Account[]): Map<string, number> {
  const offsets = new Map<string, number>();
  let count = 0;
  for (const { document, analysis } of inOrder(accounts)) {
    offsets.set(document.id, count);
    count += analysis.quotations.length;
  }
  return offsets;
}

type IdOf = (local: EntityId) => EntityId | undefined;

function rewrite(analysis: Analysis, idOf: IdOf, firstQuotation: number): Analysis {
  return {
    times: analysis.times,
    entities: analysis.entities.map((it) => ({ ...it, id: idOf(it.id) ?? it.id })),
    labels: analysis.labels.flatMap((it) => {
      const entityId = idOf(it.entityId);
      return entityId ? [{ ...it, entityId, voice: voiceOf(it.voice, idOf) }] : [];
    }),
    quotations: inReadingOrder(analysis.quotations).map(({ speaker, ...it }, at) => ({
      ...it,
      id: `q${firstQuotation + at + 1}`,
      ...optional("speaker", speaker, idOf),
    })),
    quantities: analysis.quantities.map(({ attributedTo, ...it }) => ({
      ...it,
      ...optional("attributedTo", attributedTo, idOf),
    })),
    statements: analysis.statements.map((it) => rewriteStatement(it, idOf)),
  };
}

function inReadingOrder(quotations: Analysis["quotations"]): Analysis["quotations"] {
  const startOf = (it: Analysis["quotations"][number]) => it.contents[0]?.start ?? 0;
  return [...quotations].sort((x, y) => startOf(x) - startOf(y) || compareStrings(x.id, y.id));
}

function rewriteStatement({ place, ...it }: Statement, idOf: IdOf): Statement {
  return {
    ...it,
    participants: it.participants.map((participant) => rewriteParticipant(participant, idOf)),
    voice: voiceOf(it.voice, idOf),
    ...optional("place", place, idOf),
  };
}

function rewriteParticipant({ entityId, ...it }: Participant, idOf: IdOf): Participant {
  return { ...it, ...optional("entityId", entityId, idOf) };
}

/** "outlet" stays; a voice that no entity bears is the outlet's, which prints it. */
function voiceOf(voice: string, idOf: IdOf): string {
  return voice === "outlet" ? voice : (idOf(voice) ?? "outlet");
}

/** The field with the story's id, or nothing: an id that is not known is left out. */
function optional<Name extends string>(
  name: Name,
  local: EntityId | undefined,
  idOf: IdOf,
): { [Key in Name]?: EntityId } {
  const id = local === undefined ? undefined : idOf(local);
  return (id === undefined ? {} : { [name]: id }) as { [Key in Name]?: EntityId };
}
