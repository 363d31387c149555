import { expect, test } from "vitest";
import { countries } from "./countries.ts";
import { listingOf, standsForCountry } from "./gazetteer.ts";

const told = (phrase: string) => {
  const listing = listingOf(phrase);
  if (!listing) return undefined;
  if (listing.kind === "region" || listing.kind === "regional")
    return `${listing.kind} ${listing.region.name}`;
  return listing.kind === "body" ? `body ${listing.body.name}` : `${listing.kind} ${listing.country.code}`;
};

test.each([
  ["Russia", "country RU"],
  ["the United States", "country US"],
  ["U.S.", "country US"],
  ["Türkiye", "country TR"],
  ["RUSSIA", "country RU"],
  ["Russians", "demonym RU"],
  ["French", "demonym FR"],
  ["Frenchmen", "demonym FR"],
  ["Beijing", "capital CN"],
  ["Bogotá", "capital CO"],
  ["Bogota", "capital CO"],
  ["NATO", "body North Atlantic Treaty Organization"],
  ["the Associated Press", "body Associated Press"],
  ["the West", "region West"],
  ["Western", "regional West"],
  ["us", undefined],
  ["turkey", undefined],
  ["who", undefined],
  ["Frenchs", undefined],
  ["Springfield", undefined],
])("%s is %s", (phrase, expected) => {
  expect(told(phrase)).toBe(expected);
});

test("codes are unique and two letters long", () => {
  const codes = countries.map((it) => it.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
});

test("a namesake of other places never stands for a government", () => {
  expect(standsForCountry("Beijing")).toBe(true);
  expect(standsForCountry("Victoria")).toBe(false);
});
