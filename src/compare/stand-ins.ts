import type { Analysis, Entity, EntityId, Lineage } from "../model/index.ts";
import { groupBy } from "../util/group.ts";
import type { Account } from "./account.ts";

/** Entities of one name and type are one, until they are merged by more than the name. */
export function entitiesByName(accounts: readonly Account[]): {
  readonly accounts: Account[];
  readonly entities: Entity[];
} {
  const all = accounts.flatMap((account) =>
    account.analysis.entities.map((entity) => ({ document: account.document.id, entity })),
  );
  const groups = [...groupBy(all, ({ entity }) => `${entity.type} ${entity.name}`).values()];
  const ids = new Map<string, EntityId>();
  groups.forEach((group, at) => {
    for (const { document, entity } of group) ids.set(`${document} ${entity.id}`, `e${at + 1}`);
  });
  return {
    accounts: accounts.map((it) => ({ ...it, analysis: renamed(it, ids) })),
    entities: groups.map((group, at) =>
      joined(
        group.map((it) => it.entity),
        `e${at + 1}`,
      ),
    ),
  };
}

function joined(entities: readonly Entity[], id: EntityId): Entity {
  const mentions = entities.flatMap((it) => it.mentions) as unknown as Entity["mentions"];
  const aliases = [...new Set(entities.flatMap((it) => it.aliases))];
  return { ...entities[0]!, id, aliases, mentions, roles: entities.flatMap((it) => it.roles) };
}

function renamed({ document, analysis }: Account, ids: ReadonlyMap<string, EntityId>): Analysis {
  const storyId = (id: EntityId) => ids.get(`${document.id} ${id}`) ?? id;
  return {
    ...analysis,
    entities: analysis.entities.map((it) => ({ ...it, id: storyId(it.id) })),
    labels: analysis.labels.map((it) => ({
      ...it,
      entityId: storyId(it.entityId),
      voice: it.voice === "outlet" ? it.voice : storyId(it.voice),
    })),
    quotations: analysis.quotations.map((it) => ({
      ...it,
      ...(it.speaker ? { speaker: storyId(it.speaker) } : {}),
    })),
    quantities: analysis.quantities.map((it) => ({
      ...it,
      ...(it.attributedTo ? { attributedTo: storyId(it.attributedTo) } : {}),
    })),
    statements: analysis.statements.map((it) => ({
      ...it,
      participants: it.participants.map((one) => ({
        ...one,
        ...(one.entityId ? { entityId: storyId(one.entityId) } : {}),
      })),
      voice: it.voice === "outlet" ? it.voice : storyId(it.voice),
      ...(it.place ? { place: storyId(it.place) } : {}),
    })),
  };
}

/** Every document an origin of its own, until lineage is found. */
export function noLineage(accounts: readonly Account[]): Lineage {
  return {
    edges: [],
    origins: accounts.map(({ document }, at) => ({ id: `o${at + 1}`, documents: [document.id] })),
  };
}
