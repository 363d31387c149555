/**
 * Strings and offsets: canonical text, words, shingles, folded copies of the same length, code point conversion.
 *
 * @module
 */
export * from "./canonical.ts";
export * from "./characters.ts";
export * from "./diacritics.ts";
export * from "./fold.ts";
export * from "./letters.ts";
export * from "./offsets.ts";
export * from "./own-strings.ts";
export * from "./pattern-openings.ts";
export * from "./shingles.ts";
export * from "./trim.ts";
export * from "./word-table.ts";
export * from "./words.ts";
