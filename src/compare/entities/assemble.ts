import { nameWords } from "../../language/en/name-key.ts";
import type { Entity, EntityType, Mention } from "../../model/index.ts";
import { foldDiacritics } from "../../text/index.ts";
import { groupBy } from "../../util/group.ts";
import { stableKey } from "../../util/hash.ts";
import type { Local } from "./forms.ts";

/** One entity of the story from those of the documents, which come in the order of their first evidence. */
export function assemble(members: readonly [Local, ...Local[]], id: string): Entity {
  const mentions = members.flatMap((it) => sortedMentions(it.entity));
  const [first] = mentions;
  return {
    id,
    key: stableKey("entity", first?.documentId ?? "", String(first?.start ?? 0), String(first?.end ?? 0)),
    type: votedType(members),
    name: fullestName(members) ?? members[0].entity.name,
    aliases: aliasesOf(members),
    roles: rolesOf(members),
    links: Object.fromEntries(
      members
        .flatMap((it) => Object.entries(it.entity.links))
        .reverse()
        .sort(),
    ),
    mentions,
  };
}

function sortedMentions(entity: Entity): Mention[] {
  return [...entity.mentions].sort((x, y) => x.start - y.start || x.end - y.end);
}

/** The type most mentions speak for; of equal ones the more telling, so that "other" never wins a tie. */
function votedType(members: readonly Local[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { entity } of members)
    votes.set(entity.type, (votes.get(entity.type) ?? 0) + entity.mentions.length);
  const telling: readonly EntityType[] = [
    "person",
    "organization",
    "place",
    "facility",
    "event",
    "law",
    "work",
    "group",
    "other",
  ];
  return telling.reduce(
    (best, type) => ((votes.get(type) ?? 0) > (votes.get(best) ?? 0) ? type : best),
    "person",
  );
}

/** How many documents use a form, against the most used one, for it to count as widespread. */
const widespread = 0.5;

/**
 * The fullest widespread form: of the names that at least half as many documents write as the commonest full one, the one of most words
 * (for people at most four: longer ones carry patronymics or titles), then of most documents, then the first by spelling.
 */
function fullestName(members: readonly Local[]): string | undefined {
  const forms = groupBy(
    members.flatMap((it) => it.names.map((name) => ({ name, at: it.at }))),
    (it) => it.name,
  );
  const counted = [...forms].map(([name, uses]) => ({
    name,
    words: nameWords(name).length,
    documents: new Set(uses.map((it) => it.at)).size,
  }));
  const full = counted.filter((it) => it.words > 1);
  const pool = full.length > 0 ? full : counted;
  const most = Math.max(0, ...pool.map((it) => it.documents));
  return pool
    .filter((it) => it.documents >= widespread * most && it.words <= 8)
    .sort((x, y) => y.words - x.words || y.documents - x.documents || (x.name < y.name ? -1 : 1))[0]?.name;
}

function aliasesOf(members: readonly Local[]): string[] {
  const written = members.flatMap((it) => (it.names.length > 0 ? it.names : [it.entity.name]));
  return [...new Set(written)].sort();
}

/** A role that several documents word alike is one, with the evidence of all. */
function rolesOf(members: readonly Local[]): Entity["roles"] {
  const groups = groupBy(
    members.flatMap((it) => it.entity.roles),
    (it) => foldDiacritics(it.text),
  );
  return [...groups.values()].flatMap((roles) =>
    roles[0] ? [{ text: roles[0].text, evidence: roles.flatMap((it) => it.evidence) }] : [],
  );
}
