import { listingOf } from "../../language/en/gazetteer.ts";
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

/** A name as written, with how it is used. */
interface NameForm {
  readonly name: string;
  readonly words: number;
  readonly documents: number;
}

/**
 * The fullest widespread form: of the names that at least half as many documents write as the commonest one, the one of most words, then
 * of most documents, then the first by spelling. People are named in full where anybody does; an adjective ("Hungarian") or a capital
 * that stands for its country only where nothing else was written.
 */
function fullestName(members: readonly Local[]): string | undefined {
  const forms = formsOf(members);
  const named = forms.filter((it) => !standsIn(it.name));
  const isPerson = votedType(members) === "person";
  const pool = firstFilled(isPerson ? forms.filter((it) => it.words > 1) : [], named, forms);
  const most = Math.max(0, ...pool.map((it) => it.documents));
  return pool
    .filter((it) => it.documents >= widespread * most && it.words <= 8)
    .sort((x, y) => y.words - x.words || y.documents - x.documents || (x.name < y.name ? -1 : 1))[0]?.name;
}

function formsOf(members: readonly Local[]): NameForm[] {
  const uses = members.flatMap((it) => it.names.map((name) => ({ name, at: it.at })));
  return [...groupBy(uses, (it) => it.name)].map(([name, list]) => ({
    name,
    words: name.split(/\s+/).length,
    documents: new Set(list.map((it) => it.at)).size,
  }));
}

function standsIn(name: string): boolean {
  const kind = listingOf(name)?.kind;
  return kind === "demonym" || kind === "capital";
}

function firstFilled<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.find((it) => it.length > 0) ?? [];
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
