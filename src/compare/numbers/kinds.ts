import { listingOf } from "../../language/en/gazetteer.ts";
import {
  kindsOfPeople,
  nounsForAnybody,
  severities,
  type Toll,
  tollWordsBehind,
} from "../../language/en/toll-words.ts";
import { formOf, lemmaOf, type TokenRange, tokensIn, uposOf } from "../../language/index.ts";
import type { Quantity } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { baseOf } from "../wording/lexicon.ts";

type Annotated = Account["annotated"];

const kindOfNoun: ReadonlyMap<string, string> = new Map(
  Object.entries(kindsOfPeople).flatMap(([kind, { nouns }]) =>
    nouns.split(" ").map((noun) => [noun, kind] as const),
  ),
);

/** Whether a noun names people, of any kind or of one. */
export function isNounForPeople(noun: string): boolean {
  return nounsForAnybody.has(noun) || kindOfNoun.has(noun);
}

/** The kind of people that a number counts, victims or not. */
export function kindCounted({ annotated }: Account, { counted }: Quantity): string | undefined {
  return counted && kindIn(annotated, tokensIn(annotated, counted));
}

function kindIn(annotated: Annotated, { from, to }: TokenRange): string | undefined {
  for (let token = from; token < Math.min(to, annotated.starts.length); token++) {
    const form = formOf(annotated, token).toLowerCase();
    const kind = kindOfNoun.get(baseOf(lemmaOf(annotated, token).toLowerCase())) ?? kindOfNoun.get(form);
    if (kind) return kind;
  }
  return undefined;
}

/** What is told of a number of victims besides what happened to them. */
interface Told {
  readonly quantity: Quantity;
  readonly range: TokenRange;
  readonly part: boolean;
  readonly toll: Toll;
}

/** The first noun for people among what is counted, else right behind the number; how badly they are hurt; of which country they are. */
export function kindOf({ annotated }: Account, { quantity, range, part, toll }: Told): { kind?: string } {
  const end = quantity.counted
    ? endOfNouns(annotated, tokensIn(annotated, quantity.counted).to)
    : range.to + (part ? 5 : 2);
  if (toll === "kill" && isBesides(annotated, range, end)) return { kind: "rest" };
  const counted = { from: range.to, to: end };
  const severity = toll === "injure" ? severityOf(annotated, range) : undefined;
  const kind = severity ?? kindIn(annotated, counted) ?? nationIn(annotated, counted);
  return kind ? { kind } : {};
}

/** "Two Costa Rican pilots": a name that the phrase is cut behind is followed by its noun. */
function endOfNouns(annotated: Annotated, end: number): number {
  return end < annotated.starts.length && uposOf(annotated, end) === "NOUN" ? end + 1 : end;
}

/** "Another seven", "16 others": beside those counted before. */
function isBesides(annotated: Annotated, { from, to }: TokenRange, end: number): boolean {
  const before = from > 0 ? formOf(annotated, from - 1).toLowerCase() : "";
  if (before === "another" || before === "further") return true;
  for (let token = to; token < Math.min(end, annotated.starts.length); token++)
    if (/^others?$/i.test(formOf(annotated, token))) return true;
  return false;
}

const severityOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(severities).flatMap(([severity, words]) =>
    words.split(" ").map((word) => [word, severity] as const),
  ),
);

/** How far behind a number its severity stands: "four people with more serious injuries", "31 people hurt in the attack were being treated". */
const severityReach = 5;
const treatedReach = 10;

/** "18 critically injured", "31 hurt were treated", but not "27 hurt, some seriously" nor "38 treated for injuries", who are all. */
function severityOf(annotated: Annotated, { from, to }: TokenRange): string | undefined {
  for (let token = from - 1; token >= Math.max(0, from - 2); token--) {
    const before = severityOfWord.get(formOf(annotated, token).toLowerCase());
    if (before && before !== "treated") return before;
  }
  let isHurt = false;
  for (let token = to; token < Math.min(to + treatedReach, annotated.starts.length); token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (
      (token > to && /^(?:[,;.–—-]|and|some|many|several|others|most)$/.test(form)) ||
      uposOf(annotated, token) === "NUM"
    )
      return undefined;
    const severity = severityOfWord.get(form);
    if (severity && (severity === "treated" ? isHurt : token < to + severityReach)) return severity;
    isHurt ||= Object.hasOwn(tollWordsBehind, form);
  }
  return undefined;
}

/** "Ten US citizens", "two Britons": of one country. */
function nationIn(annotated: Annotated, { from, to }: TokenRange): string | undefined {
  for (let token = from; token < Math.min(to, annotated.starts.length); token++) {
    const listing = listingOf(formOf(annotated, token));
    if (listing?.kind === "demonym" || listing?.kind === "country") return `of ${listing.country.code}`;
  }
  return undefined;
}

/** Whether all of a kind are of another: children are civilians, and everybody is one of the people. */
export function isWithin(kind: string | undefined, of: string | undefined): boolean {
  if (of === undefined) return kind !== undefined;
  for (let it = withinOf(kind); it; it = withinOf(it)) if (it === of) return true;
  return false;
}

function withinOf(kind: string | undefined): string | undefined {
  return kind !== undefined && Object.hasOwn(kindsOfPeople, kind) ? kindsOfPeople[kind]!.within : undefined;
}

/** Kinds that are told beside others and seldom stand for all: an article on two dead children may not say how many died. */
export const neverAll: ReadonlySet<string> = new Set([
  "child",
  "woman",
  "journalist",
  ...Object.keys(severities),
]);

/** The sides of a fight that kinds of people are of: nobody is of two. Those who may be of any have none. */
export function sidesOf(kinds: readonly string[]): Set<string> {
  return new Set(kinds.flatMap((it) => sideOf(it) ?? []));
}

function sideOf(kind: string): string | undefined {
  if (kind === "fighter") return kind;
  if (kind === "civilian" || isWithin(kind, "civilian")) return "civilian";
  return forces.has(kind) ? "force" : undefined;
}

const forces = new Set(["soldier", "police", "crew"]);
