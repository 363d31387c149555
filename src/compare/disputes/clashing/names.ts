import type { Entity, EntityId, Span } from "../../../model/index.ts";
import type { Account } from "../../account.ts";
import type { Telling } from "../../claims/telling.ts";

/** The names in a clause's words, with what they name. */
export function namesIn({ account, statement }: Telling): (Span & { readonly id: EntityId })[] {
  return account.analysis.entities.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ form, start, end }) => form === "name" && statement.start <= start && end <= statement.end)
      .map(({ start, end }) => ({ id, start, end })),
  );
}

/** Whether a document speaks of it anywhere. */
export function tells({ analysis }: Account, id: EntityId): boolean {
  return analysis.entities.some((it) => it.id === id);
}

/** "Broadcom" and "Broadcom Ltd.", "L.A." and "Los Angeles": one by two names, which were not brought together. */
export function haveNameInCommon(a: Entity, b: Entity): boolean {
  const [ofA, ofB] = [a, b].map((it) => wordsIn([it.name, ...it.aliases]));
  return [...ofA!].some((it) => ofB!.has(it)) || isShort(a.name) || isShort(b.name);
}

/** An abbreviation may stand for anything. */
function isShort(name: string): boolean {
  return /^(?:[A-Z]\.?){1,5}$/.test(name);
}

function wordsIn(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((it) => it.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []));
}
