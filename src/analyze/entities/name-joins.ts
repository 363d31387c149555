import { familyNamesFirst, givenNameGenders } from "../../language/en/given-names.ts";
import { facilityNouns, organizationNouns } from "../../language/en/name-nouns.ts";
import { form, head, lower, partOfSpeech, type Tree } from "../tree.ts";
import { mention, type NameMention } from "./name-cuts.ts";

/** "Boeing and Lockheed Martin" taken for one name: parted where one side is named alone elsewhere. */
export function splitPairs(tree: Tree, names: readonly NameMention[]): NameMention[] {
  const words = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => form(tree, from + at)).join(" ");
  const known = new Set(names.map(({ from, to }) => words(from, to)));
  return names.flatMap((name) => {
    for (let token = name.from + 1; token < name.to - 1; token++) {
      if (form(tree, token) !== "and") continue;
      if (known.has(words(name.from, token)) || known.has(words(token + 1, name.to)))
        return [
          mention(tree, { from: name.from, to: token }, name.type, "model"),
          mention(tree, { from: token + 1, to: name.to }, name.type, "model"),
        ];
    }
    return [name];
  });
}

/** Gives a surname the given name that stands before it unmarked or marked as a name of its own: "Vladimir" and "Putin". */
export function joinGivenNames(tree: Tree, names: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const given = form(tree, name.from - 1);
    const isJoinable =
      name.type === "person" &&
      !name.listing &&
      givenNameGenders.has(given) &&
      !givenNameGenders.has(form(tree, name.from));
    const isApart = before?.to === name.from && before.to - before.from === 1 && !before.listing;
    if (!isJoinable || (before && before.to >= name.from && !isApart)) joined.push(name);
    else {
      if (isApart) joined.pop();
      joined.push(mention(tree, { from: name.from - 1, to: name.to }, "person", "model"));
    }
  }
  return joined;
}

/** Takes in the capitalized words behind a given name that the tree holds for one name with it. */
export function withFlatWords(tree: Tree, name: NameMention, next: number): NameMention {
  const words = name.to - name.from;
  if (words > 1 || !givenNameGenders.has(form(tree, name.from))) return name;
  let to = name.to;
  while (to < next && isFlatWord(tree, to, name.from)) to++;
  return to === name.to ? name : mention(tree, { from: name.from, to }, "person", "model");
}

function isFlatWord(tree: Tree, token: number, from: number): boolean {
  return (
    partOfSpeech(tree, token) === "PROPN" &&
    head(tree, token) === from &&
    tree.annotated.deprelNames[tree.annotated.deprels[token] ?? 0] === "flat"
  );
}

/** "Moon Jae-in": the second half of a Korean given name, cut off at the hyphen. */
export function withHyphenated(tree: Tree, name: NameMention): NameMention {
  const { starts, ends } = tree.annotated;
  const isKorean =
    name.type === "person" && name.to - name.from <= 2 && familyNamesFirst.has(form(tree, name.from));
  if (
    !isKorean ||
    form(tree, name.to) !== "-" ||
    ends[name.to] !== starts[name.to + 1] ||
    ends[name.to - 1] !== starts[name.to]
  )
    return name;
  return /^\p{Ll}{2,5}$/u.test(form(tree, name.to + 1))
    ? mention(tree, { from: name.from, to: name.to + 2 }, "person", name.rule)
    : name;
}

/** "Great Hall" and "People" with "of the" between them are one name, and so are "Carnegie Russia" and "Eurasia Center" side by side. */
export function joinAroundOf(tree: Tree, names: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (
      before &&
      !before.listing &&
      !name.listing &&
      name.type !== "person" &&
      joinsAroundOf(tree, before, name)
    ) {
      const type = before.to === name.from ? "organization" : before.type;
      joined[joined.length - 1] = mention(tree, { from: before.from, to: name.to }, type, "model");
    } else joined.push(name);
  }
  return joined;
}

function joinsAroundOf(tree: Tree, before: NameMention, name: NameMention): boolean {
  if (before.to === name.from)
    return organizationNouns.has(lower(tree, name.to - 1)) && before.type !== "person";
  const last = lower(tree, before.to - 1);
  if (!facilityNouns.has(last) && !organizationNouns.has(last)) return false;
  const between = Array.from({ length: Math.max(0, name.from - before.to) }, (_, at) =>
    lower(tree, before.to + at),
  );
  return between.join(" ") === "of the" || between.join(" ") === "of";
}
