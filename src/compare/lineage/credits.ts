import { creditWords } from "../../language/en/credit-words.ts";
import { foldDiacritics } from "../../text/index.ts";
import type { Body, WordRange } from "./body.ts";
import type { Comparison } from "./comparison.ts";
import { isAlike, wholeContentOf } from "./content.ts";
import {
  agencyOf,
  datelineMark,
  isAgencyText,
  isCreditedInLines,
  isOneNewsroom,
  namesOfNewsroom,
} from "./newsroom.ts";

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
  /** What the crediting sentence, or one beside it, tells stands in the other account. */
  readonly backed: boolean;
  /** The other account is the named newsroom's own, not some paper's print of it. */
  readonly own: boolean;
}

/** A newsroom's name counts as a credit when a word such as "reports" stands within this many words of it. */
const creditReach = 4;

/** A credit this many words from shared words, about three sentences, is for them. */
const nearby = 70;

/** Reads the credits of either account for the other's newsroom, and the agency that both name. */
export function creditsOf(comparison: Comparison): Credits {
  const [a, b] = [comparison.a.body, comparison.b.body];
  const agencyA = agencyOf(a);
  const agencyB = agencyOf(b);
  const sharedAgency = agencyA && agencyA === agencyB ? { sharedAgency: agencyA } : {};
  if (isOneNewsroom(a, b)) return sharedAgency;
  const inA = creditIn(a, b, sharedRanges(comparison, "a"));
  const inB = creditIn(b, a, sharedRanges(comparison, "b"));
  if (inA && !inB) return { ...sharedAgency, named: { ...inA, by: "a" } };
  if (inB && !inA) return { ...sharedAgency, named: { ...inB, by: "b" } };
  return sharedAgency;
}

function sharedRanges(comparison: Comparison, side: "a" | "b"): WordRange[] {
  const { sentences } = comparison[side].body;
  const runs = comparison.runs.map((it) => ({ from: it[side], to: it[side] + it.length }));
  return [...runs, ...comparison.pairs.flatMap((it) => sentences[it[side]] ?? [])];
}

/** How `body` credits the newsroom of `source`. */
function creditIn(body: Body, source: Body, shared: readonly WordRange[]): Credit | undefined {
  const { outlet } = source.account.document;
  const agency = agencyOf(source);
  const isAgency = isAgencyText(source);
  const ownNames = namesOfNewsroom(source, isAgency ? agency : undefined);
  const inLines = ownNames.find((it) => isCreditedInLines(body, it) || datelineMark(body) === it);
  const name = (isAgency ? agency : outlet?.value) ?? agency ?? "";
  if (inLines && !isAgencyText(body)) return { name, near: true, backed: false, own: true };
  if (isAgency && agencyOf(body) === agency && !isAgencyText(body))
    return { name, near: true, backed: false, own: true };
  const credited = mentioned(body, source, ownNames, shared, { name, own: true });
  if (credited || agency === undefined) return credited;
  return mentioned(body, source, namesOfNewsroom(source, agency), shared, { name: agency, own: isAgency });
}

function mentioned(
  body: Body,
  source: Body,
  names: readonly string[],
  shared: readonly WordRange[],
  credit: Pick<Credit, "name" | "own">,
): Credit | undefined {
  const places = names.flatMap((it) => mentionsWithCue(body, it));
  if (places.length === 0) return undefined;
  const near = places.some((word) => shared.some((range) => isNear(word, range)));
  return { ...credit, near, backed: isBacked(body, source, places) };
}

function isNear(word: number, { from, to }: WordRange): boolean {
  return word >= from - nearby && word < to + nearby;
}

/** A sentence that credits, or one beside it, tells what a sentence of the source tells, quotations counted. */
function isBacked(body: Body, source: Body, places: readonly number[]): boolean {
  const crediting = new Set(places.flatMap((word) => sentencesAround(body, word)));
  return isAlike(wholeContentOf(body), wholeContentOf(source), crediting);
}

function sentencesAround(body: Body, word: number): number[] {
  const at = body.sentences.findIndex((it) => word >= it.from && word < it.to);
  return [at - 1, at, at + 1];
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
