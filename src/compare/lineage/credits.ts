import { agencies } from "../../language/en/agencies.ts";
import { creditWords } from "../../language/en/credit-words.ts";
import type { Outlet } from "../../model/index.ts";
import { foldDiacritics } from "../../text/index.ts";
import type { Body, WordRange } from "./body.ts";
import type { Comparison } from "./comparison.ts";

/** Who names whom in a pair of accounts. */
export interface Credits {
  /** The agency whose copy both carry by their own word. */
  readonly sharedAgency?: string;
  /** The account that names the other's newsroom as where something comes from; absent where neither does, or both do. */
  readonly named?: Credit & { readonly by: "a" | "b" };
}

/** One account names the newsroom of the other. */
export interface Credit {
  readonly name: string;
  /** Beside the shared words, in the dateline or in the credits; elsewhere it may be for something else. */
  readonly near: boolean;
  /** The other account is the named newsroom's own, not some paper's print of it. */
  readonly own: boolean;
}

/** A newsroom's name counts as a credit when a word such as "reports" stands within this many words of it. */
const creditReach = 4;

/** A credit this many words from shared words, about three sentences, is for them. */
const nearby = 70;

/** A dateline stands within the first words of a body: "TAIPEI, Taiwan (AP) —". */
const datelineWords = 8;

/** Reads the credits of either account for the other's newsroom, and the agency that both name. */
export function creditsOf({ a, b, runs, pairs }: Comparison): Credits {
  const agencyA = agencyOf(a.body);
  const agencyB = agencyOf(b.body);
  const sharedAgency = agencyA && agencyA === agencyB ? { sharedAgency: agencyA } : {};
  const rangesA = [
    ...runs.map((it) => runRange(it.a, it.length)),
    ...pairs.flatMap((it) => a.body.sentences[it.a] ?? []),
  ];
  const rangesB = [
    ...runs.map((it) => runRange(it.b, it.length)),
    ...pairs.flatMap((it) => b.body.sentences[it.b] ?? []),
  ];
  const inA = creditIn(a.body, b.body, (word) => rangesA.some((range) => isNear(word, range)));
  const inB = creditIn(b.body, a.body, (word) => rangesB.some((range) => isNear(word, range)));
  if (inA && !inB) return { ...sharedAgency, named: { ...inA, by: "a" } };
  if (inB && !inA) return { ...sharedAgency, named: { ...inB, by: "b" } };
  return sharedAgency;
}

function runRange(from: number, length: number): WordRange {
  return { from, to: from + length };
}

function isNear(word: number, { from, to }: WordRange): boolean {
  return word >= from - nearby && word < to + nearby;
}

/** The agency whose copy an account is by its own word: its outlet, an agency credit of the document, or the dateline. */
export function agencyOf(body: Body): string | undefined {
  const { document } = body.account;
  const credited = document.credits.find((it) => it.kind === "agency")?.name;
  return (
    ownAgency(document.outlet) ??
    datelineAgency(body) ??
    (credited && (canonicalAgency(credited) ?? credited))
  );
}

/** The agency that an outlet is. */
export function ownAgency(outlet: Outlet | undefined): string | undefined {
  return outlet && canonicalAgency(outlet.value);
}

/** The account is the agency's own text: its outlet is the agency, or its dateline says so and no other outlet printed it. */
export function isAgencyText(body: Body): boolean {
  const { outlet } = body.account.document;
  return ownAgency(outlet) !== undefined || (outlet === undefined && datelineAgency(body) !== undefined);
}

/** How `body` credits the newsroom of `source`; a mention near what they share is preferred. */
function creditIn(body: Body, source: Body, isShared: (word: number) => boolean): Credit | undefined {
  const { outlet } = source.account.document;
  if (outlet && body.account.document.outlet?.id === outlet.id) return undefined;
  const agency = agencyOf(source);
  const own = isAgencyText(source);
  if (agency && own && !isAgencyText(body) && agencyOf(body) === agency)
    return { name: agency, near: true, own };
  if (outlet && !own) {
    const places = mentionsWithCue(body, outlet.value);
    if (places.length > 0) return { name: outlet.value, near: places.some(isShared), own: true };
  }
  const places = agency ? formsOf(agency).flatMap((it) => mentionsWithCue(body, it)) : [];
  return agency && places.length > 0 ? { name: agency, near: places.some(isShared), own } : undefined;
}

/** Where the name stands in the body, capitalised as names are, near a word that tells of reporting. */
function mentionsWithCue(body: Body, name: string): number[] {
  const all = foldDiacritics(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = all[0] === "the" ? all.slice(1) : all;
  const first = wanted[0];
  if (first === undefined) return [];
  const places: number[] = [];
  for (let at = body.words.indexOf(first); at >= 0; at = body.words.indexOf(first, at + 1)) {
    if (!wanted.every((word, ahead) => body.words[at + ahead] === word)) continue;
    if (isCapital(body, at) && hasCue(body, at, at + wanted.length)) places.push(at);
  }
  return places;
}

function isCapital(body: Body, at: number): boolean {
  return /^[\p{Lu}\p{N}]/u.test(body.account.document.text.slice(body.starts[at], body.ends[at]));
}

function hasCue(body: Body, from: number, to: number): boolean {
  for (let at = Math.max(0, from - creditReach); at < Math.min(body.words.length, to + creditReach); at++) {
    if ((at < from || at >= to) && creditWords.has(body.words[at] ?? "")) return true;
  }
  return false;
}

function datelineAgency(body: Body): string | undefined {
  const { document } = body.account;
  const blocks = document.blocks.filter((it) => it.kind === "dateline");
  const opening = {
    start: body.starts[0] ?? 0,
    end: body.ends[Math.min(datelineWords, body.words.length) - 1] ?? 0,
  };
  const places = [...blocks, opening].map(({ start, end }) => document.text.slice(start, end + 1));
  const bracketed = /\(\s?([\p{L} ]{2,30}?)\s?\)/u.exec(places.join("\n"))?.[1];
  return bracketed === undefined ? undefined : canonicalAgency(bracketed);
}

function formsOf(agency: string): readonly string[] {
  return agencies.find((it) => it.name === agency)?.forms ?? [agency];
}

const byForm = new Map(
  agencies.flatMap((it) => it.forms.map((form) => [foldDiacritics(form), it.name] as const)),
);

function canonicalAgency(name: string): string | undefined {
  return byForm.get(foldDiacritics(name).trim());
}
