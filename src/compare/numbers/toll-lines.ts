import { groupBy } from "../../util/group.ts";
import type { Account } from "../account.ts";
import { compatible, nearness, sameAmount } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { type Incident, incidentLikeness, type TollOf } from "./incidents.ts";
import { isWithin, neverAll, sidesOf } from "./kinds.ts";
import type { Victims } from "./tolls.ts";

/** A figure that counts the dead, the hurt and so on of one incident. */
export type TollFigure = Figure & { readonly victims: Victims; readonly tollOf: TollOf };

/** Whether a figure counts victims. */
export function isToll(figure: Figure): figure is TollFigure {
  return figure.victims !== undefined && figure.tollOf !== undefined;
}

/**
 * The tolls of one incident on lines: what all articles give for all its dead on one, what they give for a kind of people among
 * them ("11 children") on one each. Incidents of different articles are joined where what is told of them is alike.
 */
export function tollLines(figures: readonly TollFigure[]): Figure[][] {
  const groups = joinIncidents(figures);
  const partial = new Set(figures.filter(isPlacePartAmong(figures)));
  const byIncident = groupBy(figures, (it) => groups.get(it.tollOf.incident));
  return [...byIncident.values()].flatMap((own) =>
    [...groupBy(own, (it) => it.victims.toll).values()].flatMap((it) => linesOfToll(it, partial)),
  );
}

/** An incident is held against at most this many groups, the latest begun, and this many incidents of each: those that founded it. */
const groupsTried = 60;
const coreSize = 12;

/** Incidents of several articles that are one. */
interface Group {
  readonly core: Incident[];
  readonly accounts: Set<Account>;
}

/** The group of each incident: the most alike of those begun; then groups that turn out to be alike are one. */
function joinIncidents(figures: readonly TollFigure[]): Map<Incident, Group> {
  const groups: Group[] = [];
  const found = new Map<Incident, Group>();
  for (const incident of new Set(figures.map((it) => it.tollOf.incident))) {
    const alone: Group = { core: [incident], accounts: new Set([incident.account]) };
    const group = mostAlike(alone, groups);
    if (group) merge(group, alone);
    else groups.push(alone);
    found.set(incident, group ?? alone);
  }
  const targets = joinGroups(groups);
  return new Map([...found].map(([incident, group]) => [incident, targets.get(group) ?? group]));
}

function joinGroups(groups: readonly Group[]): Map<Group, Group> {
  const targets = new Map<Group, Group>();
  const kept: Group[] = [];
  for (const group of groups) {
    const target = mostAlike(group, kept);
    if (target) {
      merge(target, group);
      targets.set(group, target);
    } else kept.push(group);
  }
  return targets;
}

/** Two incidents of one article are never one. */
function mostAlike(group: Group, groups: readonly Group[]): Group | undefined {
  let best: Group | undefined;
  let most = 0;
  for (const other of groups.slice(-groupsTried)) {
    if ([...group.accounts].some((it) => other.accounts.has(it))) continue;
    const likeness = Math.max(...group.core.flatMap((a) => other.core.map((b) => incidentLikeness(a, b))));
    if (likeness > most) [best, most] = [other, likeness];
  }
  return best;
}

function merge(target: Group, group: Group): void {
  for (const it of group.core) if (target.core.length < coreSize) target.core.push(it);
  for (const it of group.accounts) target.accounts.add(it);
}

/**
 * The figures of one toll of one incident on lines. What a text sets against its own figure by another voice ("the ministry counts
 * 19") is a line of its own, with those who give that number too.
 */
function linesOfToll(figures: readonly TollFigure[], partial: ReadonlySet<TollFigure>): Figure[][] {
  const rivals = figures.filter((it) => it.rivalOf !== undefined);
  const isRival = (figure: TollFigure) => rivals.some((it) => sameAmount(it.amount, figure.amount));
  return [
    ...equalOnes(figures.filter(isRival)),
    ...linesOfKinds(
      figures.filter((it) => !isRival(it)),
      partial,
    ),
  ];
}

/** What figures count: everybody, a kind of people, or a part of no name. */
function linesOfKinds(figures: readonly TollFigure[], partial: ReadonlySet<TollFigure>): Figure[][] {
  const wholes = wholesOfAll(figures, partial);
  const isSplit = (kind: string | undefined) =>
    figures.some((it) => it.victims.kind === kind && !wholes.has(it));
  const isWhole = (figure: TollFigure) => {
    const { kind } = figure.victims;
    return wholes.has(figure) && (kind === undefined || !isSplit(kind) || isAlsoWhole(figure, figures));
  };
  const allOf = slotsOfWholes(figures.filter(isWhole), figures);
  const slotOf = (figure: TollFigure) =>
    allOf.get(figure) ?? (partial.has(figure) ? "some" : (figure.victims.kind ?? "some"));
  return [...groupBy(figures, slotOf)].flatMap(([slot, own]) =>
    slot === "some" ? equalOnes(own) : withOwnAccounts(own),
  );
}

/**
 * Figures for everybody are of one quantity, but where articles count people of whom nobody can be of both kinds: two airmen here,
 * 175 rebels there. Then those who name no kind go with the kind that is of their number, else they are by themselves.
 */
function slotsOfWholes(
  wholes: readonly TollFigure[],
  figures: readonly TollFigure[],
): Map<TollFigure, string> {
  const sides = new Map(wholes.map((it) => [it, sidesOf(kindsOf(it, figures))] as const));
  const told = new Set([...sides.values()].flatMap((it) => [...it]));
  const slotOf = (figure: TollFigure) => {
    const own = [...sides.get(figure)!];
    if (told.size < 2 || own.length > 1) return "all";
    const same = wholes.find((it) => sides.get(it)!.size === 1 && sameAmount(it.amount, figure.amount));
    const [side] = own.length === 0 && same ? [...sides.get(same)!] : own;
    return side ? `all ${side}` : "all";
  };
  return new Map(wholes.map((it) => [it, slotOf(it)]));
}

/** The kinds of people for which an article gives the number of a figure. */
function kindsOf(figure: TollFigure, figures: readonly TollFigure[]): string[] {
  return figures.flatMap(({ account, victims, amount }) =>
    account === figure.account && victims.kind && leastOf(figure) === (amount.min ?? amount.max)
      ? victims.kind
      : [],
  );
}

/** The figures of each article for everybody; where none of them is what others give, those of its other figures that are. */
function wholesOfAll(figures: readonly TollFigure[], partial: ReadonlySet<TollFigure>): Set<TollFigure> {
  const byAccount = groupBy(figures, (it) => it.account);
  const first = new Map(
    [...byAccount].map(([account, own]) => [account, wholesOf(own.filter((it) => !partial.has(it)))]),
  );
  const chosen = [...byAccount].flatMap(([account, own]) => {
    const others = [...first].flatMap(([it, wholes]) => (it === account ? [] : wholes));
    const isTold = (figure: TollFigure) => others.some((it) => leastOf(it) === leastOf(figure));
    const wholes = first.get(account)!;
    if (wholes.some(isTold)) return wholes;
    const agreed = own.filter(
      (it) => isOfAnyKind(it) && !it.victims.part && !supersededToll.test(it.sentence) && isTold(it),
    );
    return agreed.length > 0 ? agreed : wholes;
  });
  return new Set(chosen);
}

/** "Updating an earlier toll of 15": what is given besides is no longer what the article says. */
const supersededToll =
  /\b(?:toll|earlier|initial|initially|preliminary|previous|previously|updated?|updating|revised)\b/i;

/**
 * The figures of one article for everybody: those that name no kind of people, unless it counts more of some kind; without such, those
 * of the one kind that holds all others.
 */
function wholesOf(figures: readonly TollFigure[]): TollFigure[] {
  const told = figures.filter((it) => !it.victims.part && it.victims.kind !== "rest");
  // "Eleven cases, two of them fatal": of those who fell ill a part, of the dead all.
  const complete = told.length > 0 ? told : figures.filter((it) => it.victims.part && isOfAnyKind(it));
  const [open, ofKind] = [complete.filter(isOfAnyKind), complete.filter((it) => !isOfAnyKind(it))];
  const most = Math.max(0, ...ofKind.map(leastOf));
  if (open.some((it) => leastOf(it) >= most)) return open;
  const kinds = [...new Set(ofKind.map((it) => it.victims.kind))];
  const widest = kinds.find((kind) => kinds.every((it) => it === kind || isWithin(it, kind)));
  return widest === undefined || neverAll.has(widest)
    ? []
    : ofKind.filter((it) => it.victims.kind === widest);
}

/**
 * "21 civilians were killed", and further down "15 in a district of the town": fewer, at a place not named before; or "seven in the
 * town" and then "another seven"; or numbers that add up to the one before.
 */
function isPlacePartAmong(figures: readonly TollFigure[]): (figure: TollFigure) => boolean {
  const byToll = groupBy(figures, (it) => `${it.account.document.id} ${it.victims.toll}`);
  return (figure) => {
    const told = byToll.get(`${figure.account.document.id} ${figure.victims.toll}`)!;
    const own = told.filter((it) => it.tollOf.incident === figure.tollOf.incident);
    const before = own.filter((it) => it.index < figure.index && leastOf(it) > leastOf(figure));
    if (before.length === 0) return false;
    // "47 people, nine of them officers": a part by who they are, of those told in the same sentence.
    const { part, kind } = figure.victims;
    if (part && kind && before.some((it) => it.sentence === figure.sentence)) return false;
    const next = own.find((it) => it.index > figure.index && !it.victims.part);
    return (
      figure.tollOf.narrower ||
      (next?.victims.kind === "rest" && before.some((it) => it.victims.kind === figure.victims.kind)) ||
      before.some((it) => isSummand(figure, it, told))
    );
  };
}

function isSummand(figure: TollFigure, whole: TollFigure, own: readonly TollFigure[]): boolean {
  if (leastOf(whole) < leastSum || figure.victims.kind !== whole.victims.kind) return false;
  const rest = leastOf(whole) - leastOf(figure);
  return own.some((it) => it !== figure && it.index > whole.index && leastOf(it) === rest);
}

/** Smaller numbers are the sum of two others by chance. */
const leastSum = 8;

function isOfAnyKind({ victims }: TollFigure): boolean {
  return victims.kind === undefined;
}

function leastOf({ quantity }: TollFigure): number {
  return quantity.value.min ?? quantity.value.max ?? 0;
}

/** "26 people" here, "26 civilians" there. */
function isAlsoWhole(figure: TollFigure, figures: readonly TollFigure[]): boolean {
  return figures.some((it) => isOfAnyKind(it) && !it.victims.part && sameAmount(it.amount, figure.amount));
}

/** Parts of no named kind are one quantity only where they are the same number. */
function equalOnes(figures: readonly TollFigure[]): Figure[][] {
  const lines: TollFigure[][] = [];
  for (const figure of figures) {
    const line = lines.find((it) => sameAmount(it[0]!.amount, figure.amount));
    if (line) line.push(figure);
    else lines.push([figure]);
  }
  return lines;
}

/**
 * An article may give two figures for one toll, by two accounts of it ("the Observatory later said that 31 were killed"). Without
 * another voice or another time, its second figure is of something else.
 */
function withOwnAccounts(figures: readonly TollFigure[]): Figure[][] {
  const line: TollFigure[] = [];
  const others: Figure[][] = [];
  for (const figure of figures) {
    const own = line.filter((it) => it.account === figure.account);
    if (
      (own.length === 0 && (line.length === 0 || line.some((it) => areNear(it, figure)))) ||
      own.some((it) => agrees(it, figure)) ||
      own.some((it) => isOtherAccount(figure, it))
    )
      line.push(figure);
    else others.push([figure]);
  }
  return [...apartWhereToldTogether(line), ...others];
}

/** Two numbers that several articles give, each of them both, are two quantities: no article has one for the other. */
function apartWhereToldTogether(line: readonly TollFigure[]): Figure[][] {
  const numbers: TollFigure[][] = [];
  for (const figure of line) {
    const same = numbers.find((own) => agrees(own[0]!, figure));
    if (same) same.push(figure);
    else numbers.push([figure]);
  }
  const toldBy = numbers.map((own) => new Set(own.map((it) => it.account)));
  const [first] = toldBy;
  const together = first !== undefined && first.size > 1 && toldBy.every((it) => isEqualSet(it, first));
  return together ? numbers : [[...line]];
}

function isEqualSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((it) => b.has(it));
}

function agrees(a: Figure, b: Figure): boolean {
  const x = a.bounds;
  const y = b.bounds;
  return !x || !y || compatible(x, y);
}

/** Words by which a text gives another count of the same. */
const otherAccount =
  /\b(?:toll|said|says|say|saying|according|reported|reports|put|listed|earlier|initial|initially|preliminary|updated?|updating|revised|later|rose|risen|rise|estimates?|claims?|claimed|statement|counts?|counted|puts)\b/i;

function isOtherAccount(figure: TollFigure, first: TollFigure): boolean {
  return areNear(figure, first) && otherAccount.test(figure.sentence);
}

function areNear({ bounds: a }: TollFigure, { bounds: b }: TollFigure): boolean {
  return !!a && !!b && nearness(a, b) >= leastNearness;
}

/** Two accounts of one toll differ by less than this factor. */
const leastNearness = 0.1;
