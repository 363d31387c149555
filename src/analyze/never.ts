import { isWord, type Tree } from "./tree.ts";

/** "at no time", "in no way", "under no circumstances": phrases that say "not", by their noun. */
export function isNever(tree: Tree, noun: number): boolean {
  return (
    noun > 1 &&
    isWord(tree, noun, "time", "point", "stage", "way", "circumstances", "means", "account") &&
    isWord(tree, noun - 1, "no") &&
    isWord(tree, noun - 2, "at", "in", "under", "by", "on")
  );
}
