import { meansOfHarm, otherIncident } from "../../language/en/toll-words.ts";
import { formOf, sentenceOf, sentenceSpan, tokensIn } from "../../language/index.ts";
import type { Entity, EntityId, Quantity, Span } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import type { Account } from "../account.ts";
import { type Days, daysApart, overlap } from "../claims/days.ts";
import { type Content, contentOf, dice, type EntityAt } from "../wording/content.ts";
import { daysIn, isLongBefore } from "./incident-days.ts";
import { bodiesIn, placesIn } from "./incident-places.ts";
import { periodIn, type TollEntry } from "./periods.ts";
import type { Victims } from "./tolls.ts";

/** What a toll is counted over, as one article tells it: the incident of its news, another one, a stretch of time, a whole war. */
export interface Incident {
  readonly account: Account;
  /** What the article is about: told first. */
  readonly lead: boolean;
  /** `conflict` for a war since its beginning, else the stretch of days in the text's words; undefined for one incident. */
  readonly period?: string;
  readonly days?: Days;
  readonly means: ReadonlySet<string>;
  /** The means that the head of the article names, of the lead incident: where its toll stands none may. */
  readonly headMeans: ReadonlySet<string>;
  /** Keys of the places named, but for countries. */
  readonly places: ReadonlySet<string>;
  /** Keys of the bodies named: "Aleppo" is known by "Aleppo Police Command". */
  readonly bodies: ReadonlySet<string>;
  /** Its tolls that are hardly met twice by chance, as `injure 70`. */
  readonly numbers: ReadonlySet<string>;
  /** What its sentences say, numbers left out; of the lead incident, what the head of the article says. */
  readonly content: Content;
}

/** The incident of a toll, and whether its sentence names a place that those before it do not: perhaps the toll of a part of it. */
export interface TollOf {
  readonly incident: Incident;
  readonly narrower: boolean;
}

/** A figure further down than this is no part of the lead, in characters behind the first block that is read. */
const leadLength = 1200;
/** Sentences of one incident in two articles share this much, or heads of articles on one incident: more where no day, place, means or number that both tell says so too. */
const leastShared = {
  lead: 0.22,
  leadByWords: 0.27,
  leadApart: 0.33,
  told: 0.35,
  alone: 0.5,
  conflict: 0.15,
} as const;

/** What one place named by both adds. */
const onePlace = 0.08;

/** The incidents that an article's tolls are of, by quantity: read in order, a sentence that names nothing anew goes on with the last one. */
export function incidentsOf(
  account: Account,
  tolls: ReadonlyMap<Quantity, Victims>,
  entityAt: EntityAt,
  entities: ReadonlyMap<EntityId, Entity>,
): Map<Quantity, TollOf> {
  const found = new Map<Quantity, TollOf>();
  const known: Draft[] = [];
  const byNumber = new Map<string, Draft>();
  let current: Draft | undefined;
  for (const telling of tellingsOf(account, tolls)) {
    const own = telling.tolls;
    const told = toldBy(account, telling, entityAt, entities);
    const again = own.flatMap((it) => byNumber.get(keyOf(it)) ?? []).find((it) => canBe(it, told));
    const same =
      again ?? (current && continues(current, told) ? current : known.find((it) => isSame(it, told)));
    current = same ?? draftOf(account, told, known, entityAt);
    const narrower = same !== undefined && [...told.places].some((it) => !same.places.has(it));
    if (same) add(current, told, same === again);
    else known.push(current);
    for (const toll of own) {
      found.set(toll[0], { incident: current, narrower });
      const key = keyOf(toll);
      if (numberOf(toll[0]) < specific) continue;
      if (!toll[1].part) current.numbers.add(`${toll[1].toll} ${numberOf(toll[0])}`);
      if (!byNumber.has(key)) byNumber.set(key, current);
    }
  }
  return found;
}

/** Tolls of one sentence, of one incident or over one stretch of time. */
interface Telling {
  readonly tolls: readonly TollEntry[];
  readonly period?: string;
}

/** The tolls of each sentence; one that it counts over a stretch of time apart ("12 on Monday, bringing to 45 the number in 24 hours"). */
function tellingsOf(account: Account, tolls: ReadonlyMap<Quantity, Victims>): Telling[] {
  const bySentence = groupBy(tolls, ([quantity]) => sentenceIn(account, quantity));
  return [...bySentence].flatMap(([sentence, own]) => {
    const period = periodIn(account, sentenceSpan(account.annotated, sentence), own);
    if (!period) return [{ tolls: own }];
    const rest = own.filter((it) => it !== period.of);
    const isSplit = rest.some(
      ([it, { toll, part }]) => !part && toll === period.of[1].toll && it.end <= period.of[0].start,
    );
    return isSplit
      ? [{ tolls: rest }, { tolls: [period.of], period: period.key }]
      : [{ tolls: own, period: period.key }];
  });
}

function sentenceIn({ annotated }: Account, quantity: Quantity): number {
  return sentenceOf(annotated, tokensIn(annotated, quantity).from);
}

/** A number told before is told again: of that incident, unless the sentence says that it is of another or of a stretch of time. */
function canBe(known: Draft, told: Told): boolean {
  return (
    !told.other && !isOfThePast(known, told) && (known.period === told.period || known.only || !told.period)
  );
}

/** "The worst since 2004, when seven people died": a day long before the article, which the incident is not of. */
function isOfThePast(known: Pick<Incident, "days">, told: Told): boolean {
  return told.old && (!known.days || !overlap(known.days, told.days!));
}

/** A number as great as this, said again, is of the same incident. */
const specific = 5;

function numberOf({ value }: Quantity): number {
  return value.min ?? value.max ?? 0;
}

function keyOf([quantity, { toll }]: TollEntry): string {
  const number = numberOf(quantity);
  return number < 2 * specific ? `${toll} ${number} ${quantity.unit}` : `${toll} ${number}`;
}

interface Draft extends Incident {
  period?: string;
  days?: Days;
  /** One number alone was told of it so far: what the headline gives, a later sentence may say is the toll of two days. */
  only: boolean;
  readonly means: Set<string>;
  readonly places: Set<string>;
  readonly bodies: Set<string>;
  readonly numbers: Set<string>;
  readonly content: Map<string, number>;
}

/** What the sentence of a toll says of when, where and by what. */
interface Told {
  readonly span: Span;
  readonly period?: string;
  readonly days?: Days;
  /** Tells of days long before the article, of no stretch of time. */
  readonly old: boolean;
  readonly means: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly content: Content;
  /** Of those whom a number before counts. */
  readonly part: boolean;
  /** Says itself that it is about another incident. */
  readonly other: boolean;
}

function toldBy(
  account: Account,
  { tolls, period }: Telling,
  entityAt: EntityAt,
  entities: ReadonlyMap<EntityId, Entity>,
): Told {
  const { annotated, document } = account;
  const span = sentenceSpan(annotated, sentenceIn(account, tolls[0]![0]));
  const days = daysIn(account, span);
  const content = withoutNumbers(contentOf(annotated, span, entityAt));
  return {
    span,
    ...(period ? { period } : {}),
    ...(days ? { days } : {}),
    old: !period && !!days && isLongBefore(document, days),
    means: meansIn(account, span),
    places: placesIn(content, entities),
    bodies: bodiesIn(content, entities),
    content,
    part: tolls.every(([, it]) => it.part),
    other: otherIncident.some((it) => it.test(document.text.slice(span.start, span.end))),
  };
}

const meansOfWord: ReadonlyMap<string, readonly string[]> = meansTable();

function meansTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [means, words] of Object.entries(meansOfHarm))
    for (const word of words.split(" ")) table.set(word, [...(table.get(word) ?? []), means]);
  return table;
}

function meansIn({ annotated }: Account, span: Span): Set<string> {
  const { from, to } = tokensIn(annotated, span);
  const means = new Set<string>();
  for (let token = from; token < to; token++)
    for (const name of meansOfWord.get(formOf(annotated, token).toLowerCase()) ?? []) means.add(name);
  return means;
}

/** Nothing in the sentence speaks against the incident told just before. */
function continues(current: Draft, told: Told): boolean {
  if (told.other) return false;
  if (told.part && !told.period && !told.days) return true;
  if (told.period !== current.period || isOfThePast(current, told)) return false;
  return (
    !areApart(current, told) &&
    (current.lead || told.places.size === 0 || shares(current.places, told.places))
  );
}

/** It names what an incident told before it names. */
function isSame(known: Draft, told: Told): boolean {
  if (told.period !== known.period || areApart(known, told) || isOfThePast(known, told)) return false;
  if (known.period) return true;
  return !told.other && (shares(known.places, told.places) || shares(known.means, told.means));
}

function areApart(a: Pick<Incident, "days" | "means">, b: Pick<Incident, "days" | "means">): boolean {
  if (a.days && b.days && !overlap(a.days, b.days)) return true;
  return otherMeans(a, b);
}

function otherMeans(a: Pick<Incident, "means">, b: Pick<Incident, "means">): boolean {
  return a.means.size > 0 && b.means.size > 0 && !shares(a.means, b.means);
}

function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const it of a) if (b.has(it)) return true;
  return false;
}

function draftOf(account: Account, told: Told, known: readonly Draft[], entityAt: EntityAt): Draft {
  const start = account.document.blocks.find((it) => it.body || it.kind === "title")?.start ?? 0;
  const lead = !told.period && (known.length === 0 || (!told.other && known.every((it) => !it.lead)));
  const end = Math.min(start + leadLength, account.document.text.length);
  const head = lead ? contentOf(account.annotated, { start, end }, entityAt) : undefined;
  return {
    account,
    lead,
    only: true,
    ...(told.period ? { period: told.period } : {}),
    ...(told.days ? { days: told.days } : {}),
    means: new Set(told.means),
    headMeans: lead ? meansIn(account, { start, end }) : new Set(),
    places: new Set(told.places),
    bodies: new Set(told.bodies),
    numbers: new Set(),
    content: new Map(head ? withoutNumbers(head) : told.content),
  };
}

function add(draft: Draft, told: Told, again: boolean): void {
  if (again && draft.only && told.period) draft.period = told.period;
  if (!again) draft.only = false;
  if (told.days) draft.days ??= told.days;
  for (const it of told.means) draft.means.add(it);
  for (const it of told.places) draft.places.add(it);
  for (const it of told.bodies) draft.bodies.add(it);
  if (!draft.lead) for (const [unit, weight] of told.content) draft.content.set(unit, weight);
}

/** How surely two articles tell of one incident, 0 … 1; 0 where when, where, by what or over what time speaks against it. */
export function incidentLikeness(a: Incident, b: Incident): number {
  if (a.period !== b.period || otherMeans(a, b)) return 0;
  const apart = a.days && b.days && !overlap(a.days, b.days);
  if (apart && daysApart(a.days!, b.days!) > longestReport) return 0;
  const sharesPlace = areAtOnePlace(a, b);
  if (a.places.size > 0 && b.places.size > 0 && !sharesPlace) return 0;
  const shared = dice(a.content, b.content) + (sharesPlace ? onePlace : 0);
  return shared >= leastFor(a, b, apart || false) ? shared : 0;
}

function areAtOnePlace(a: Incident, b: Incident): boolean {
  return shares(a.places, b.places) || shares(a.places, b.bodies) || shares(a.bodies, b.places);
}

/** News of an incident is told for this many days; one paper dates it by the deed, another by the report. */
const longestReport = 3;

function leastFor(a: Incident, b: Incident, apart: boolean): number {
  if (a.period === "conflict") return leastShared.conflict;
  if (a.lead && b.lead) {
    if (apart) return leastShared.leadApart;
    const isToldAlike =
      areAtOnePlace(a, b) || shares(a.headMeans, b.headMeans) || shares(a.numbers, b.numbers);
    return isToldAlike || (a.days && b.days) ? leastShared.lead : leastShared.leadByWords;
  }
  return a.period || sharesName(a.content, b.content) ? leastShared.told : leastShared.alone;
}

function sharesName(a: Content, b: Content): boolean {
  for (const unit of a.keys()) if (unit.startsWith("@") && b.has(unit)) return true;
  return false;
}

function withoutNumbers(content: Content): Content {
  return new Map([...content].filter(([unit]) => !unit.startsWith("#")));
}
