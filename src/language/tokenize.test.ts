import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "./en/index.ts";
import { tokenize } from "./tokenize.ts";

function tokensOf(text: string): [number, number][] {
  const tokens: [number, number][] = [];
  tokenize(text, 0, text.length, english, (start, end) => tokens.push([start, end]));
  return tokens;
}

const formsOf = (text: string): string =>
  tokensOf(text)
    .map(([start, end]) => text.slice(start, end))
    .join("|");

test.each([
  ["The mayor won't say.", "The|mayor|wo|n't|say|."],
  ["“It’s the city’s,” he said.", "“|It|’s|the|city|’s|,|”|he|said|."],
  ["They cannot; they're gonna.", "They|can|not|;|they|'re|gon|na|."],
  ["the dogs' owners", "the|dogs|'|owners"],
  ["U.S. troops in Washington, D.C., left.", "U.S.|troops|in|Washington|,|D.C.|,|left|."],
  ["On Oct. 17, Mr. Orlo paid $190 billion.", "On|Oct.|17|,|Mr.|Orlo|paid|$|190|billion|."],
  ["€1.2bn and £3m", "€|1.2|bn|and|£|3|m"],
  ["a 5,000-word, 6.3-magnitude report", "a|5,000|-|word|,|6.3|-|magnitude|report"],
  ["34.3% of 1,400 in the 1990s, the 3rd", "34.3|%|of|1,400|in|the|1990s|,|the|3rd"],
  ["at 5:30 p.m. or 10pm", "at|5:30|p.m.|or|10|pm"],
  ["pre-war e-mail, well-known anti-tax G-20", "pre-war|e-mail|,|well|-|known|anti-tax|G|-|20"],
  ["Wait... what?! No — never--", "Wait|...|what|?!|No|—|never|--"],
  [
    "See https://norvik.example/a?b=1. Mail desk@norvik.example!",
    "See|https://norvik.example/a?b=1|.|Mail|desk@norvik.example|!",
  ],
  ["O'Brien and AT&T (AP)", "O'Brien|and|AT&T|(|AP|)"],
  ["cheese, bread, etc. They left.", "cheese|,|bread|,|etc|.|They|left|."],
  ["No. 5 said no.", "No.|5|said|no|."],
  ["and/or 24/7", "and|/|or|24/7"],
  ["J. Marr met I. So did I.", "J.|Marr|met|I|.|So|did|I|."],
  ["🔥 Fire 🚒🚒", "🔥|Fire|🚒|🚒"],
  ["", ""],
  [" \n\t ", ""],
])("%s", (text, expected) => {
  expect(formsOf(text)).toBe(expected);
});

test("tokens and the gaps between them are the text, gaps hold no letters, and no character is cut", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      let end = 0;
      for (const [from, to] of tokensOf(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(end, from)).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
        expect(isBoundary(text, from) && isBoundary(text, to)).toBe(true);
        end = to;
      }
      expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
    }),
  );
});

function isBoundary(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(at > 0 && at < text.length && code >= 0xdc00 && code <= 0xdfff);
}

test.each([
  ["one word", "a".repeat(200_000)],
  ["dots", "a.".repeat(50_000)],
  ["hyphens", "e-".repeat(50_000)],
  ["apostrophes", "a'".repeat(50_000)],
  ["an address that never ends", `${"a.".repeat(50_000)}@`],
  ["digits", "1,".repeat(50_000)],
  ["quotes", "'".repeat(100_000)],
  ["marks of direction and accents", "\u202e\u0301".repeat(50_000)],
])("reads %s in linear time", (_, text) => {
  const start = performance.now();
  tokensOf(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
