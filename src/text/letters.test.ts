import { describe, expect, test } from "vitest";
import { letterPattern } from "./letters.ts";

describe("letterPattern", () => {
  test.each([
    [String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*$`, "Łukasz Nowak-Żak", true],
    [String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*$`, "Ιωάννα Μπέλου", true],
    [String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*$`, "Юлия Орлова", true],
    [String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*$`, "Öre Ñandú", true],
    [String.raw`^\p{Lu}`, "élan", false],
    [String.raw`^\p{Lu}`, "юг", false],
    [String.raw`^[\p{L}]+$`, "東京", true],
    [String.raw`^[\p{L}]+$`, "a b", false],
    [String.raw`^[\p{L}]+$`, "«a»", false],
    [String.raw`^\p{L}\[\p{N}$`, "q[7", true],
  ])("%s on %j: %s", (source, text, expected) => {
    expect(letterPattern(source).test(text)).toBe(expected);
  });

  test("a class without a short form is refused", () => {
    expect(() => letterPattern(String.raw`\p{Script}`)).toThrow();
  });
});
