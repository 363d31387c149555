import { disputing } from "../../language/en/toll-words.ts";
import { baseUnitOf, nearness } from "./bounds.ts";
import type { Figure } from "./figure.ts";
import { isOwnCount } from "./inherited.ts";

/** Two accounts of one number stand this near in a text, in characters. */
const reach = 400;

/**
 * The figure of the same text that a figure is set against: another voice gives it for the same thing ("the radar showed 14 knots …
 * the operator disputed this and said it was eight").
 */
export function rivalsOf(figures: readonly Figure[]): Map<Figure, Figure> {
  const rivals = new Map<Figure, Figure>();
  figures.forEach((figure, at) => {
    const before = at > 0 ? figures[at - 1]! : undefined;
    if (before && (isRevisionOf(figure, before) || isToldWith(figure, before))) rivals.set(figure, before);
    if (rivals.has(figure) || !isDisputing(figure)) return;
    const near: Figure[] = [];
    for (let before = at - 1; before >= 0 && isNear(figures[before]!, figure); before--)
      if (isOfUnit(figure, figures[before]!)) near.push(figures[before]!);
    const rival = near.find((it) => it.quantity.attributedTo !== undefined) ?? near[0];
    if (rival) rivals.set(figure, rival);
  });
  return rivals;
}

/** "Revised the magnitude from 6.4 to 6.2". */
function isRevisionOf(figure: Figure, before: Figure): boolean {
  return figure.revised === true && figure.sentence === before.sentence && isNear(before, figure);
}

/** Between the two numbers of "the institute speaks of magnitude 6.4, the centre of 6.2". */
const elliptical = /^[,;]\s(?:and\s|while\s|but\s)?[^,.;]{3,60}\sof\s$/;

/** Another source's number in the words that are left of a sentence: "a speed of 14 knots; the operator speaks of eight". */
function isToldWith(figure: Figure, before: Figure): boolean {
  if (before.account !== figure.account || before.sentence !== figure.sentence) return false;
  if (figure.quantity.kind !== "count" || figure.counted !== "") return false;
  const between = figure.account.document.text.slice(before.quantity.end, figure.quantity.start);
  const isMeasure = before.quantity.kind === "measure" && before.counted !== "year of age";
  return (isMeasure && isOwnCount(figure)) || (before.measured !== undefined && elliptical.test(between));
}

function isDisputing({ quantity, sentence }: Figure): boolean {
  return quantity.kind === "measure" || quantity.kind === "count"
    ? quantity.attributedTo !== undefined &&
        sentence
          .toLowerCase()
          .split(/\W+/)
          .some((it) => disputing.has(it))
    : false;
}

function isNear(before: Figure, figure: Figure): boolean {
  return before.account === figure.account && figure.quantity.start - before.quantity.end < reach;
}

/** Of the same measure, told by another voice; "eight" alone takes the unit of what it is set against. */
function isOfUnit(figure: Figure, before: Figure): boolean {
  const { quantity } = figure;
  if (before.quantity.attributedTo === quantity.attributedTo || before.quantity.kind !== "measure")
    return false;
  return quantity.kind === "measure"
    ? baseUnitOf(before.quantity.unit) === baseUnitOf(quantity.unit)
    : figure.counted === "" && nearness(before.bounds!, figure.bounds!) >= leastNearness;
}

/** "Eight" may be knots that another puts at 14; "all three" are no kilograms of the 63,800 told before. */
const leastNearness = 0.1;
