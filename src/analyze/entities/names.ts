import { type NameType, namesOf } from "../../language/index.ts";
import { form, partOfSpeech, type Tree } from "../tree.ts";
import { listedNames, mergeListings } from "./listed-names.ts";
import { mention, type NameMention, splitAtListings, splitName } from "./name-cuts.ts";
import { joinAroundOf, joinGivenNames, splitPairs, withFlatWords, withHyphenated } from "./name-joins.ts";

/**
 * The names in the tokens that are read: those of the model, cut to the name, with the tables' names beside and inside
 * them, and further places of the same words.
 */
export function nameMentions(tree: Tree, blocks: Int32Array): NameMention[] {
  const modelled = namesOf(tree.annotated)
    .filter((name) => blocks[name.from] !== -1)
    .flatMap((name) => splitAtListings(tree, name.from, name.to, name.type))
    .flatMap((name) => splitName(tree, name.from, name.to, name.type))
    .map((name, at, all) => withFlatWords(tree, name, all[at + 1]?.from ?? tree.annotated.starts.length));
  const listed = listedNames(tree, blocks);
  const merged = mergeListings(tree, splitPairs(tree, modelled), listed);
  const all = withRepeats(tree, blocks, merged).sort((a, b) => a.start - b.start || b.end - a.end);
  return joinAroundOf(tree, joinGivenNames(tree, all)).map((name) => withHyphenated(tree, name));
}

/** Names that the model saw in one place and missed in another: the same words, capitalized and tagged as a name. */
function withRepeats(tree: Tree, blocks: Int32Array, names: readonly NameMention[]): NameMention[] {
  const known = new Map<string, { words: readonly string[]; type: NameType }[]>();
  const covered = new Uint8Array(tree.annotated.starts.length);
  for (const name of names) {
    covered.fill(1, name.from, name.to);
    if (name.rule !== "model") continue;
    const words = Array.from({ length: name.to - name.from }, (_, at) => form(tree, name.from + at));
    const first = words[0] ?? "";
    const list = known.get(first) ?? [];
    if (
      !list.some((it) => it.words.length === words.length && it.words.every((word, at) => word === words[at]))
    )
      known.set(
        first,
        [...list, { words, type: name.type }].sort((a, b) => b.words.length - a.words.length),
      );
  }
  return [...names, ...repeats(tree, blocks, covered, known)];
}

function repeats(
  tree: Tree,
  blocks: Int32Array,
  covered: Uint8Array,
  known: ReadonlyMap<string, readonly { words: readonly string[]; type: NameType }[]>,
): NameMention[] {
  const found: NameMention[] = [];
  for (let token = 0; token < covered.length; token++) {
    if (covered[token] === 1 || blocks[token] === -1 || partOfSpeech(tree, token) !== "PROPN") continue;
    const match = known
      .get(form(tree, token))
      ?.find(({ words }) =>
        words.every((word, at) => form(tree, token + at) === word && covered[token + at] === 0),
      );
    if (!match) continue;
    found.push(mention(tree, { from: token, to: token + match.words.length }, match.type, "repeated-name"));
    token += match.words.length - 1;
  }
  return found;
}
