import type { NumberLine, NumberValue } from "../../model/index.ts";
import { heading, type Lines, limited, type Page, signsOf, wrapped } from "./page.ts";

const mostNumbers = 25;

/** One line a quantity in the world, with the figures that documents give for it: those that differ first. */
export function numbers(page: Page): Lines {
  const lines = page.synopsis.numbers.filter((line) => line.status !== "single");
  if (lines.length === 0) return [];
  const order = ["differ", "update", "vaguer", "agree"];
  const sorted = [...lines].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return [
    ...heading(page, "NUMBERS", lines.length),
    ...limited(sorted, mostNumbers, (line) => numberLines(page, line), "numbers"),
  ];
}

function numberLines(page: Page, line: NumberLine): Lines {
  return [
    ...wrapped(page, "  • ", `${line.about.quote}: ${line.status}`),
    ...line.values.flatMap((value) =>
      wrapped(
        page,
        "      ",
        `${valueText(value)} “${value.evidence.quote}” [${signsOf(page, [value.evidence])}]`,
      ),
    ),
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
