import {
  addingUp,
  partWordsBefore,
  partWordsBehind,
  saidOfThoseBefore,
  type Toll,
  tollWordsBefore,
  tollWordsBehind,
} from "../../language/en/toll-words.ts";
import { formOf, sentenceCount, type TokenRange, tokensIn, tokensOf, uposOf } from "../../language/index.ts";
import type { Quantity } from "../../model/index.ts";
import type { Account } from "../account.ts";
import { kindOf } from "./kinds.ts";

export type { Toll } from "../../language/en/toll-words.ts";

/** What a number says of people: what happened to them, and whether another number of the text counts them too. */
export interface Victims {
  readonly toll: Toll;
  /** Of those whom another number counts: "including 3 children". */
  readonly part: boolean;
  /**
   * `child`, `fighter`, `of US`, of the hurt `critical`; undefined for people of any kind; `rest` for those beside the ones counted
   * before ("16 others").
   */
  readonly kind?: string;
}

/** How far a toll word may stand from its number; "the death toll of the attack at" needs more. */
const reach = 7;
const farReach = 14;
/** "The number of people killed when … has risen to seven". */
const sentenceReach = 40;
/** "Left dead 14", "the lives of 14": a word that stands behind its number as a rule stands near it where it stands before. */
const nearReach = 4;

/** Which of an account's quantities, in reading order, count the dead, the hurt and so on, sentence by sentence, by the word each toll word is nearest to. */
export function victimsOf(account: Account, quantities: readonly Quantity[]): Map<Quantity, Victims> {
  const { annotated } = account;
  const found = new Map<Quantity, Victims>();
  const placed = quantities
    .filter((it) => it.kind === "count")
    .map((quantity) => placedAt(account, quantity));
  for (let sentence = 0, next = 0; sentence < sentenceCount(annotated); sentence++) {
    const tokens = tokensOf(annotated, sentence);
    const own = [];
    while (next < placed.length && placed[next]!.range.from < tokens.to) own.push(placed[next++]!);
    if (own.length > 0) readSentence(account, tokens, own, found);
  }
  return found;
}

interface Placed {
  readonly quantity: Quantity;
  readonly range: TokenRange;
  readonly part: boolean;
  /** "Two of them": what is said behind it is said of the part, not of the whole before it. */
  readonly ofThem: boolean;
}

function placedAt({ annotated }: Account, quantity: Quantity): Placed {
  const range = tokensIn(annotated, quantity);
  const ofThem = isOfThem(annotated, range.to);
  return { quantity, range, part: ofThem || isPart(annotated, range), ofThem };
}

function isPart(annotated: Account["annotated"], { from }: TokenRange): boolean {
  for (let token = from - 1; token >= 0 && token >= from - 5; token--) {
    const form = formOf(annotated, token).toLowerCase();
    if (partWordsBefore.has(form) && (token >= from - 2 || form.startsWith("includ"))) return true;
    // "including a woman and two children": what is listed before is one of a kind, not another number.
    if (token < from - 2 && (uposOf(annotated, token) === "NUM" || uposOf(annotated, token) === "VERB"))
      break;
  }
  return false;
}

function isOfThem(annotated: Account["annotated"], to: number): boolean {
  if (to + 2 >= annotated.starts.length || formOf(annotated, to) !== "of") return false;
  const next = formOf(annotated, to + 1).toLowerCase();
  return (
    partWordsBehind.has(next) ||
    (next === "the" && formOf(annotated, to + 2).toLowerCase() in tollWordsBehind)
  );
}

function readSentence(
  account: Account,
  { from, to }: TokenRange,
  placed: readonly Placed[],
  found: Map<Quantity, Victims>,
): void {
  const { annotated } = account;
  const tolls = new Map<Placed, Toll>();
  for (let token = from; token < to; token++) {
    const word = tollWordAt(annotated, token);
    if (!word) continue;
    const { toll, said } = word;
    const last = said ? lastBefore(annotated, placed, token) : undefined;
    if (last && tolls.get(last) === toll) continue;
    const chosen = last && !tolls.has(last) ? last : numberBehind(annotated, placed, word);
    token = word.to - 1;
    if (!chosen || tolls.has(chosen)) continue;
    tolls.set(chosen, toll);
    const joined =
      chosen === last
        ? joinedBefore(annotated, placed, chosen)
        : joinedBehind(annotated, placed, chosen, toll);
    if (joined && !tolls.has(joined)) tolls.set(joined, toll);
  }
  const parts = partsOf(annotated, placed, tolls);
  for (const it of placed) {
    const toll = tolls.get(it) ?? parts.get(it);
    if (toll)
      found.set(it.quantity, {
        toll,
        part: it.part || parts.has(it) || isAmongVictims(annotated, it),
        ...kindOf(account, { ...it, toll }),
      });
  }
}

/** A word, or two joined ones, that tell what happened to people. */
interface TollWord {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly toll: Toll;
  /** Said of those before it rather than of those behind. */
  readonly said: boolean;
}

/** "Killed", "killing"; "dead and wounded" is one word for both. */
function tollWordAt(annotated: Account["annotated"], token: number): TollWord | undefined {
  const form = formOf(annotated, token).toLowerCase();
  const toll = tollOfForm(form);
  if (!toll) return undefined;
  const said = form in tollWordsBehind;
  const next = token + 2 < annotated.starts.length ? formOf(annotated, token + 2).toLowerCase() : "";
  const other = tollOfForm(next);
  const isJoint =
    other && other !== toll && toll !== "harm" && /^(?:and|or)$/.test(formOf(annotated, token + 1));
  return isJoint && isOfHarm(toll) && isOfHarm(other)
    ? { from: token, to: token + 3, form: next, toll: "harm", said }
    : { from: token, to: token + 1, form, toll, said };
}

function tollOfForm(form: string): Toll | undefined {
  if (Object.hasOwn(tollWordsBehind, form)) return tollWordsBehind[form];
  return Object.hasOwn(tollWordsBefore, form) ? tollWordsBefore[form] : undefined;
}

function isOfHarm(toll: Toll): boolean {
  return toll === "kill" || toll === "injure";
}

/** The number that a toll word before it is said of. */
function numberBehind(
  annotated: Account["annotated"],
  placed: readonly Placed[],
  { to, form, toll, said }: TollWord,
): Placed | undefined {
  const at = to - 1;
  if (isRising(annotated, placed, at)) return firstBehind(annotated, placed, at, sentenceReach);
  if (saidOfThoseBefore.has(form)) return undefined;
  const first = firstBehind(annotated, placed, at, form === "toll" ? farReach : said ? nearReach : reach);
  return first && said && isJoinedOn(annotated, to, first) && hasOwnFate(annotated, first, toll)
    ? undefined
    : first;
}

/** "Were killed and 12": another clause has begun. */
function isJoinedOn(annotated: Account["annotated"], from: number, { range }: Placed): boolean {
  for (let token = from; token < range.from; token++)
    if (/^(?:and|,|with|while|as)$/i.test(formOf(annotated, token))) return true;
  return false;
}

/** "Killed and 12 injured": the number has another word of its own. */
function hasOwnFate(annotated: Account["annotated"], { range }: Placed, toll: Toll): boolean {
  const end = Math.min(range.to + nearReach, annotated.starts.length);
  for (let token = range.to; token < end; token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (form === "and" || form === "," || uposOf(annotated, token) === "NUM") return false;
    if (Object.hasOwn(tollWordsBehind, form)) return tollWordsBehind[form] !== toll;
  }
  return false;
}

/** The number behind a word, where no other fate is told between: "killing a woman and injuring four". */
function firstBehind(
  annotated: Account["annotated"],
  placed: readonly Placed[],
  token: number,
  far: number,
): Placed | undefined {
  const first = placed.find((it) => it.range.from > token);
  if (!first || first.range.from - token >= far) return undefined;
  for (let at = token + 1; at < first.range.from; at++) {
    const form = formOf(annotated, at).toLowerCase();
    if (tollWordsBefore[form] ?? tollWordsBehind[form]) return undefined;
  }
  return first;
}

/** "The number of people killed has risen to seven", "bringing the number killed in a day to 45". */
function isRising(annotated: Account["annotated"], placed: readonly Placed[], token: number): boolean {
  const first = placed.find((it) => it.range.from > token);
  const to = first && first.range.from - 1;
  return (
    to !== undefined &&
    to - 1 > token &&
    /^(?:to|at)$/.test(formOf(annotated, to)) &&
    (changes.has(formOf(annotated, to - 1).toLowerCase()) || isAddingUp(annotated, token))
  );
}

/** "Bringing the number of people" stands before the word. */
function isAddingUp(annotated: Account["annotated"], token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - reach); at--)
    if (addingUp.has(formOf(annotated, at).toLowerCase())) return true;
  return false;
}

const changes = new Set("rose risen climbed rising grew grown stood stands increased jumped".split(" "));

/** The number before a word, read over parts of it: "14 people including two children were killed". */
function lastBefore(
  annotated: Account["annotated"],
  placed: readonly Placed[],
  token: number,
): Placed | undefined {
  let at = placed.findLastIndex((it) => it.range.to <= token);
  if (at < 0 || token - placed[at]!.range.to >= reach) return undefined;
  if (placed[at]!.ofThem && !hasComma(annotated, placed[at]!.range.to, token)) return placed[at];
  while (placed[at]!.part && at > 0 && placed[at]!.range.from - placed[at - 1]!.range.to < reach) at--;
  return placed[at];
}

function hasComma(annotated: Account["annotated"], from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (formOf(annotated, token) === ",") return true;
  return false;
}

/** "23 civilians and 16 fighters dead": both numbers are of the dead. */
function joinedBefore(
  annotated: Account["annotated"],
  placed: readonly Placed[],
  last: Placed,
): Placed | undefined {
  const before = placed.slice(0, placed.indexOf(last)).findLast((it) => !it.part);
  if (!before || last.range.from === 0 || formOf(annotated, last.range.from - 1) !== "and") return undefined;
  for (let token = before.range.to; token < last.range.from; token++) {
    const form = formOf(annotated, token).toLowerCase();
    if (form === "," || tollWordsBehind[form] || uposOf(annotated, token) === "VERB") {
      if (!partWordsBefore.has(form)) return undefined;
    }
  }
  return last.range.from - before.range.to < farReach ? before : undefined;
}

/** "Killing two airmen and ten passengers": so here. */
function joinedBehind(
  annotated: Account["annotated"],
  placed: readonly Placed[],
  first: Placed,
  toll: Toll,
): Placed | undefined {
  const next = placed[placed.indexOf(first) + 1];
  if (!next || next.part || formOf(annotated, next.range.from - 1) !== "and") return undefined;
  if (next.range.from - first.range.to > nearReach || hasOwnFate(annotated, next, toll)) return undefined;
  for (let token = first.range.to; token < next.range.from; token++)
    if (
      tollOfForm(formOf(annotated, token).toLowerCase()) ||
      /^(?:VERB|PUNCT)$/.test(uposOf(annotated, token))
    )
      return undefined;
  return next;
}

/** Parts share the fate of the whole before them; "two medics among 31 dead" that of the whole behind. */
function partsOf(
  annotated: Account["annotated"],
  placed: readonly Placed[],
  tolls: ReadonlyMap<Placed, Toll>,
): Map<Placed, Toll> {
  const parts = new Map<Placed, Toll>();
  placed.forEach((it, at) => {
    const next = placed[at + 1];
    const among = next && isAmong(annotated, it, next) ? tolls.get(next) : undefined;
    if (among) parts.set(it, among);
    else if (isRest(annotated, it) && !tolls.has(it)) {
      const before = placed.slice(0, at).findLast((one) => tolls.has(one));
      if (before) parts.set(it, tolls.get(before)!);
    } else if (it.part && !tolls.has(it)) {
      const whole =
        placed.slice(0, at).findLast((before) => tolls.has(before)) ??
        (next && tolls.has(next) ? next : undefined);
      if (whole) parts.set(it, tolls.get(whole)!);
    }
  });
  return parts;
}

/** "Five children were among the dead". */
function isAmongVictims(annotated: Account["annotated"], { range }: Placed): boolean {
  const end = Math.min(range.to + 6, annotated.starts.length - 2);
  for (let token = range.to; token < end; token++) {
    if (formOf(annotated, token) !== "among") continue;
    const next = formOf(annotated, token + 1);
    return (
      (next === "the" || next === "those") && formOf(annotated, token + 2).toLowerCase() in tollWordsBehind
    );
  }
  return false;
}

/** "The 16 others": of those whom the text counts before. */
function isRest(annotated: Account["annotated"], { range }: Placed): boolean {
  return range.to < annotated.starts.length && formOf(annotated, range.to) === "others";
}

function isAmong(annotated: Account["annotated"], a: Placed, b: Placed): boolean {
  if (b.range.from - a.range.to > 5) return false;
  for (let token = a.range.to; token < b.range.from; token++) {
    if (formOf(annotated, token) === "among" && !partWordsBehind.has(formOf(annotated, token + 1)))
      return true;
  }
  return false;
}
