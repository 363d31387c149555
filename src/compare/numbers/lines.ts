import type { Entity, EntityId } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import type { Account } from "../account.ts";
import { compatible } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { rivalsOf } from "./rivals.ts";
import { quantityLikeness } from "./same-quantity.ts";
import { isToll, tollLines } from "./toll-lines.ts";

/** A figure is held against at most this many lines of the same number, and of the same count: the latest begun. */
const linesTried = 30;
/** And against this many figures of each: the first ones, which founded it. */
const coreSize = 5;

/** Figures of one quantity, as they are put together. */
interface Line {
  readonly figures: Figure[];
  readonly byAccount: Map<Account, Figure[]>;
}

/**
 * Puts the figures of one quantity on one line. Tolls go by the incident they are of; every other figure, in order, joins the line
 * whose first figures it fits best, none of which it excludes, or starts a line of its own. Lines keep the order of their first figures.
 */
export function linesOf(figures: readonly Figure[], entities: ReadonlyMap<EntityId, Entity>): Figure[][] {
  const lines = [
    ...tollLines(figures.filter(isToll)).map(lineOf),
    ...countLines(
      figures.filter((it) => !isToll(it)),
      entities,
    ),
  ];
  return joinLines(lines, entities)
    .map((it) => it.figures.sort((a, b) => a.index - b.index))
    .sort((a, b) => a[0]!.index - b[0]!.index);
}

function lineOf(figures: readonly Figure[]): Line {
  return { figures: [...figures], byAccount: groupBy(figures, (it) => it.account) };
}

function add(line: Line, figure: Figure): void {
  line.figures.push(figure);
  line.byAccount.set(figure.account, [...(line.byAccount.get(figure.account) ?? []), figure]);
}

function countLines(figures: readonly Figure[], entities: ReadonlyMap<EntityId, Entity>): Line[] {
  const lines: Line[] = [];
  const index = new LineIndex();
  const lineAt = new Map<Figure, Line>();
  const rivals = rivalsOf(figures);
  for (const figure of figures) {
    const rival = rivals.get(figure);
    let line = rival ? lineAt.get(rival)! : best(figure, index.near(figure), entities);
    if (line) add(line, figure);
    else {
      line = lineOf([figure]);
      lines.push(line);
    }
    lineAt.set(figure, line);
    index.put(figure, line);
  }
  return lines;
}

/**
 * A line may have been begun before the line that it fits: those that one document tells are held against all, those of one number
 * against the others of that number ("90,000 errors" here, "90,000 mistakes" there).
 */
function joinLines(lines: readonly Line[], entities: ReadonlyMap<EntityId, Entity>): Line[] {
  const index = new LineIndex();
  for (const line of lines) for (const figure of line.figures) index.put(figure, line);
  const joined = new Set<Line>();
  for (const line of lines) {
    const others = index.near(line.figures[0]!).filter((it) => it !== line && !joined.has(it));
    const target =
      line.byAccount.size === 1
        ? best(line.figures[0]!, others, entities)
        : isOfOneNumber(line)
          ? others.find((it) => isOfOneNumber(it) && areLikely(line, it, entities))
          : undefined;
    if (!target || line.figures.some((it) => contradicts(it, target) || isOfOtherIncident(it, target)))
      continue;
    for (const figure of line.figures) add(target, figure);
    joined.add(line);
  }
  return lines.filter((it) => !joined.has(it));
}

function isOfOneNumber({ figures }: Line): boolean {
  return figures.every((it) => numberOf(it) === numberOf(figures[0]!));
}

function numberOf({ amount }: Figure): number | undefined {
  return amount.min ?? amount.max;
}

/** Whether some two figures of two lines are surely of one quantity. */
function areLikely(a: Line, b: Line, entities: ReadonlyMap<EntityId, Entity>): boolean {
  if (numberOf(a.figures[0]!) !== numberOf(b.figures[0]!)) return false;
  const isLikely = (x: Figure, y: Figure) =>
    // Which tolls are one is told by their incidents.
    x.sort === y.sort && !(isToll(x) && isToll(y)) && quantityLikeness(x, y, entities) >= 1;
  const core = b.figures.slice(0, coreSize);
  return a.figures.slice(0, coreSize).some((x) => core.some((y) => isLikely(x, y)));
}

/** Lines by the numbers in them and by what they count. */
class LineIndex {
  private readonly byKey = new Map<string, Set<Line>>();

  put(figure: Figure, line: Line): void {
    for (const key of keysOf(figure)) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(line));
  }

  near(figure: Figure): Line[] {
    return [...new Set(keysOf(figure).flatMap((key) => [...(this.byKey.get(key) ?? [])].slice(-linesTried)))];
  }
}

function keysOf({ sort, amount, counted, measured }: Figure): string[] {
  const { min, max } = amount;
  return [`= ${min ?? max}`, `of ${sort} ${counted}`, ...(measured ? [`measures ${measured}`] : [])];
}

function best(
  figure: Figure,
  lines: readonly Line[],
  entities: ReadonlyMap<EntityId, Entity>,
): Line | undefined {
  let found: Line | undefined;
  let most = 0;
  for (const line of lines) {
    const scores = line.figures.slice(0, coreSize).map((it) => quantityLikeness(figure, it, entities));
    const score = Math.max(...scores);
    if (score <= most || contradicts(figure, line)) continue;
    if (score < 1 && 2 * scores.filter((it) => it > 0).length < scores.length) continue;
    [found, most] = [line, score];
  }
  return found;
}

/** A toll of another incident of its own document than the one that the line is of. */
function isOfOtherIncident(figure: Figure, { byAccount }: Line): boolean {
  if (!isToll(figure)) return false;
  const { tollOf, victims } = figure;
  return (byAccount.get(figure.account) ?? []).some(
    (it) => isToll(it) && it.victims.toll === victims.toll && it.tollOf.incident !== tollOf.incident,
  );
}

/** Two figures of one document that cannot be one number are two quantities there. */
function contradicts(figure: Figure, { byAccount }: Line): boolean {
  return (byAccount.get(figure.account) ?? []).some((it) => {
    const x = it.bounds;
    const y = figure.bounds;
    return !!x && !!y && !compatible(x, y);
  });
}
