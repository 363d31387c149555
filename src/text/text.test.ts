import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CodePointOffset,
  canonicalBlock,
  canonicalText,
  foldText,
  offsetMap,
  shingles,
  trimSpan,
  words,
} from "./index.ts";

const anyText = fc.string({ unit: "binary", maxLength: 200 });

test("canonical twice is canonical once, and is well formed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = canonicalText(text);
      expect(canonicalText(once)).toBe(once.replace(/^\uFEFF/, ""));
      expect(once.isWellFormed()).toBe(true);
      expect(once).not.toContain("\r");
      expect(canonicalBlock(canonicalBlock(text))).toBe(canonicalBlock(text));
    }),
  );
});

test("canonical text that is already so is left alone", () => {
  const text = "One line.\n\n\n  Two “lines” 🔥 café\u00a0\n";
  expect(canonicalText(text)).toBe(text);
  expect(canonicalText("cafe\u0301\r\nnext\rlast\ud800")).toBe("café\nnext\nlast\ufffd");
  expect(canonicalBlock(" a\u0000\n\u00a0b\u200bc ")).toBe("a bc");
});

test("offsets convert both ways, astral characters included", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const map = offsetMap(text);
      const points = Array.from(text);
      let utf16 = 0;
      points.forEach((point, index) => {
        expect(map.toCodePoint(utf16)).toBe(index);
        expect(map.toUtf16(index as CodePointOffset)).toBe(utf16);
        utf16 += point.length;
      });
      expect(map.toCodePoint(text.length)).toBe(points.length);
      expect(map.toUtf16(points.length as CodePointOffset)).toBe(text.length);
    }),
  );
});

test("folded copies keep their length", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(text).length).toBe(text.length);
    }),
  );
  expect(foldText("“İstanbul’s”—OK\u00a0now")).toBe('"İstanbul\'s"-ok now');
});

test.each([
  ["Don't pay 2,750 to the U.N. now", ["Don't", "pay", "2,750", "to", "the", "U.N", "now"]],
  ["", []],
  ["— … !", []],
] as const)("words of %s", (text, expected) => expect(words(text)).toEqual(expected));

test("shingles see through case and quotation marks, and know where they stand", () => {
  const text = "The “Old” mill burned. The old mill burned.";
  const found = shingles(text, 4);
  expect(found[0]?.hash).toBe(found.at(-1)?.hash);
  expect(text.slice(found[1]?.start, found[1]?.end)).toBe("Old” mill burned. The");
  expect(shingles("two words", 4)).toHaveLength(1);
  expect(shingles("...", 4)).toEqual([]);
});

test("spans are trimmed of all white space", () => {
  expect(trimSpan("\n\u00a0 a b \t", { start: 0, end: 8 })).toEqual({ start: 3, end: 6 });
  expect(trimSpan("  ", { start: 0, end: 2 })).toEqual({ start: 2, end: 2 });
});
