import { listingOf } from "../../language/en/gazetteer.ts";
import { nameKey } from "../../language/en/name-key.ts";
import type { Entity, EntityType } from "../../model/index.ts";
import { rarity } from "../../text/frequencies.ts";
import type { Account } from "../account.ts";

/** An entity of one document, with what it is compared by. */
export interface Local {
  readonly account: Account;
  readonly entity: Entity;
  /** Position of the document in the order of documents. */
  readonly at: number;
  /** Names as written in this document, the fullest first; empty for one that is only described. */
  readonly names: readonly string[];
  /** What equal things share: keys of its names, of what the tables list, of a description. */
  readonly keys: readonly string[];
}

/** The entities of all accounts in the order of their first evidence. */
export function localsOf(accounts: readonly Account[]): Local[] {
  return accounts.flatMap((account, at) =>
    [...account.analysis.entities]
      .sort((x, y) => firstStart(x) - firstStart(y) || (x.id < y.id ? -1 : 1))
      .map((entity) => localOf(account, entity, at)),
  );
}

/** Where an entity is first spoken of in its document. */
export function firstStart(entity: Entity): number {
  return entity.mentions.reduce((least, it) => Math.min(least, it.start), Number.POSITIVE_INFINITY);
}

function localOf(account: Account, entity: Entity, at: number): Local {
  const names = namesOf(account, entity);
  return {
    account,
    entity,
    at,
    names,
    keys: names.length > 0 ? namedKeys(names, entity) : describedKeys(account, entity),
  };
}

/** A country that a document also calls by its capital does not become the city. */
function namedKeys(names: readonly string[], entity: Entity): string[] {
  const keys = [...new Set(names.flatMap((it) => keysOf(it, entity.type)))];
  const country = keys.find((it) => it.startsWith("country:"));
  return country === undefined ? keys : [country];
}

function namesOf(account: Account, entity: Entity): string[] {
  const { text, id } = account.document;
  const written = entity.mentions
    .filter((it) => it.form === "name" && it.documentId === id)
    .map((it) => text.slice(it.start, it.end));
  return [...new Set(written)].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
}

/** A country or body has one key for all its names: "NATO" and "North Atlantic Treaty Organization". A person is in no table. */
function keysOf(name: string, type: EntityType): string[] {
  const listing = type === "person" ? undefined : listingOf(name);
  const key = nameKey(name);
  if (listing?.kind === "country" || (listing?.kind === "demonym" && type === "place"))
    return [`country:${listing.country.code}`];
  if (listing?.kind === "body") return [`body:${nameKey(listing.body.name)}`];
  return key === "" ? [] : [`name:${key}`];
}

/** A single word behind the article must be this rare, in bits, to be one thing in all documents: "the caravan", but not "the officials". */
const leastRarity = 5;

/** "The Russian leader" is one thing in all documents of a story when it says more than a common noun. */
function describedKeys({ document }: Account, entity: Entity): string[] {
  const described = entity.mentions
    .filter((it) => it.form === "nominal" && it.documentId === document.id)
    .map((it) => document.text.slice(it.start, it.end));
  const keys = described.filter((it) => /^the\s/i.test(it)).map(nameKey);
  return [...new Set(keys)]
    .filter((it) => it.includes(" ") || rarity(it) >= leastRarity)
    .map((it) => `described:${it}`);
}
