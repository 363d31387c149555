/**
 * Entities across documents. See docs/methods/story-entities.md.
 *
 * @module
 */
import type { DocumentId, Entity, EntityId } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { UnionFind } from "../../util/union-find.ts";
import type { Account } from "../account.ts";
import { inOrder } from "../story-accounts.ts";
import { assemble } from "./assemble.ts";
import { joinDescribed } from "./described.ts";
import { type Local, localsOf } from "./forms.ts";
import { joinPeople } from "./people.ts";
import { joinAcronyms, joinDirections, joinNamesakes } from "./things.ts";

export { withStoryIds } from "./story-ids.ts";

/** The entities of a story, and which of them an entity of one document became. */
export interface MergedEntities {
  /** In the order of their first evidence: e1, e2 … */
  readonly entities: readonly Entity[];
  /** Undefined for an id that the document's analysis does not have. */
  idOf(documentId: DocumentId, localId: EntityId): EntityId | undefined;
}

/**
 * Joins the entities of all accounts that are one person, body, place or thing: spellings (Orban, Orbán; Kyiv, Kiev), short and full names,
 * acronyms, descriptions that one named entity bears. Two people of one family name and different given names are never joined.
 * The order of the accounts changes nothing. Cost near linear in the number of entities.
 */
export function mergeEntities(accounts: readonly Account[]): MergedEntities {
  const locals = localsOf(inOrder(accounts));
  const sets = new UnionFind(locals.length);
  joinNamesakes(locals, sets);
  joinPeople(locals, sets);
  joinAcronyms(locals, sets);
  joinDirections(locals, sets);
  joinDescribed(locals, sets);
  const groups = [...groupBy(locals.keys(), (at) => sets.find(at)).values()];
  const ids = new Map<string, string>();
  const entities = groups.flatMap((members, at) => {
    const id = `e${at + 1}`;
    const [first, ...others] = members.flatMap((it) => locals[it] ?? []);
    for (const it of first ? [first, ...others] : []) ids.set(localKey(it), id);
    return first ? [assemble([first, ...others], id)] : [];
  });
  return { entities, idOf: (documentId, localId) => ids.get(`${documentId} ${localId}`) };
}

function localKey({ account, entity }: Local): string {
  return `${account.document.id} ${entity.id}`;
}
