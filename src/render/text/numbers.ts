import type { NumberLine, NumberValue } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { heading, type Lines, limited, type Page, restOf, signsOf, wrapped } from "./page.ts";

const mostNumbers = 25;

/** One line a quantity in the world, with the figures that documents give for it: those that differ first. */
export function numbers(page: Page): Lines {
  const lines = page.synopsis.numbers.filter((line) => line.status !== "single");
  if (lines.length === 0) return [];
  const order = ["differ", "update", "vaguer", "agree"];
  const sorted = [...lines].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return [
    ...heading(page, "NUMBERS", page.synopsis.numbers.length),
    ...limited(sorted, mostNumbers, (line) => numberLines(page, line), "numbers"),
    ...restOf(page.synopsis.numbers.length - lines.length, "that one account alone gives"),
  ];
}

function numberLines(page: Page, line: NumberLine): Lines {
  const alike = [...groupBy(line.values, (it) => `${valueText(it)} ${it.relation}`).values()];
  return [
    ...wrapped(page, "  • ", `${line.about.quote}: ${line.status}`),
    ...alike.flatMap((values) => {
      const words = [...new Set(values.map((it) => `“${it.evidence.quote}”`))].join(" ");
      const places = values.map((it) => it.evidence);
      return wrapped(page, "      ", `${valueText(values[0]!)} ${words} [${signsOf(page, places)}]`);
    }),
  ];
}

/** A value in signs: `> 140`, `~ 130`, `10–20`. */
export function valueText(value: Pick<NumberValue, "min" | "max" | "comparator">): string {
  const { min, max, comparator } = value;
  if (min !== undefined && max !== undefined && min !== max) return `${digits(min)}–${digits(max)}`;
  const number = min ?? max;
  const sign = comparator === "=" || comparator === "range" ? "" : `${comparator} `;
  return number === undefined ? "?" : sign + digits(number);
}

/** Digits in groups of three, the same in every locale. */
function digits(number: number): string {
  const [whole = "", fraction] = String(number).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
