import { expect, test } from "vitest";
import { type DatedAmount, relationOf } from "./relation.ts";

function amount(text: string): DatedAmount {
  const [, comparator = "", digits = ""] = /^([<>~]=?|)\s*([\d.]+)/.exec(text) ?? [];
  const number = Number(digits);
  const at = /@(\S+)/.exec(text)?.[1];
  const base = { grows: text.includes("dead"), ...(at ? { at } : {}) };
  if (comparator === "<" || comparator === "<=") return { ...base, max: number, comparator };
  if (comparator === ">" || comparator === ">=") return { ...base, min: number, comparator };
  return { ...base, min: number, max: number, comparator: comparator === "~" ? "~" : "=" };
}

test.each([
  ["130", "130", "agree"],
  ["> 140", "> 140", "agree"],
  ["~ 130", "130", "vaguer"],
  ["> 140", "130", "differ"],
  ["~ 130", "> 140", "differ"],
  ["34.3", "34", "vaguer"],
  ["62", "41", "differ"],
  ["7 dead @2031-05-06T18:00", "4 dead @2031-05-06T09:00", "update"],
  ["4 dead @2031-05-06T18:00", "7 dead @2031-05-06T09:00", "differ"],
  ["7 dead @2031-05-06", ">= 4 dead @2031-05-06T09:00", "update"],
  ["7 @2031-05-06T18:00", "4 @2031-05-06T09:00", "differ"],
] as const)("%s beside %s: %s", (value, to, expected) => {
  expect(relationOf(amount(value), amount(to))).toBe(expected);
});
