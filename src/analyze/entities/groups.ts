import { collectiveNouns, groupNouns } from "../../language/en/group-nouns.ts";
import { titleNouns } from "../../language/en/titles.ts";
import { bareChild, bareRelation, form, lemma, lower, partOfSpeech, type Tree } from "../tree.ts";
import { type Draft, draft, type FoundMention } from "./draft.ts";
import { isPlural } from "./nominals.ts";
import { type NamesByToken, phraseOf, type Words } from "./titles.ts";

/** Places in a clause where a group acts or is acted on; a plural in a time or measure phrase is no actor. */
const actorRelations: ReadonlySet<string> = new Set([
  "nsubj",
  "obj",
  "iobj",
  "obl",
  "nmod",
  "conj",
  "appos",
  "root",
]);

/**
 * Groups of people, countries or bodies that a plural or a collective noun names: "Hamas fighters", "Western countries", "the
 * two leaders". The same noun with the same modifiers is the same group; quantities ("140 countries") are left to the
 * annotator of quantities only where nothing but a number stands before the noun.
 */
export function groupsIn(tree: Tree, taken: Uint8Array, names: NamesByToken): Draft[] {
  const groups = new Map<string, Draft>();
  for (let token = 0; token < taken.length; token++) {
    if (taken[token] !== 0 || !isGroupNoun(tree, token) || !actorRelations.has(bareRelation(tree, token)))
      continue;
    const words = fromName(phraseOf(tree, token), names);
    if (!isTold(tree, words, token, names)) continue;
    const key = keyOf(tree, words, token);
    const known = groups.get(key) ?? draft("group", [], { fallbackName: nameOf(tree, words, token) });
    known.mentions.push(groupMention(tree, words, token, names));
    groups.set(key, known);
  }
  return [...groups.values()];
}

/** A phrase that begins inside a name begins with it. */
function fromName({ from, to }: Words, names: NamesByToken): Words {
  return { from: Math.min(from, names.get(from)?.from ?? from), to };
}

const vague =
  /^(?:some|many|several|most|all|other|more|any|no|such|few|both|least|these|those|every|each)$/i;

/**
 * Whether the phrase tells one group from others: by a name in it, by "the" or a possessive, or by an adjective of its own. A
 * bare plural is kept only as the subject of a clause; what is only counted is the business of quantities.
 */
function isTold(tree: Tree, { from, to }: Words, noun: number, names: NamesByToken): boolean {
  const first = lower(tree, from);
  for (let token = from; token < to; token++) if (names.has(token)) return !/^an?$/.test(first);
  if (/^(?:the|his|her|its|their)$/.test(first)) return true;
  if (vague.test(first) || /^an?$/.test(first) || bareChild(tree, noun, "nummod") !== undefined) return false;
  return bareChild(tree, noun, "amod", "compound") !== undefined || bareRelation(tree, noun) === "nsubj";
}

function isGroupNoun(tree: Tree, token: number): boolean {
  if (partOfSpeech(tree, token) !== "NOUN") return false;
  const word = lemma(tree, token);
  if (collectiveNouns.has(lower(tree, token)))
    return bareChild(tree, token, "det", "amod", "nmod", "compound") !== undefined;
  return isPlural(tree, token) && (groupNouns.has(word) || titleNouns.has(word));
}

function groupMention(tree: Tree, { from, to }: Words, token: number, names: NamesByToken): FoundMention {
  const { starts, ends } = tree.annotated;
  const rule = [...Array(to - from).keys()].some((at) => names.has(from + at)) ? "group-with-name" : "group";
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0, token, form: "nominal", rule };
}

const determiner =
  /^(?:the|a|an|these|those|this|that|his|her|its|their|our|some|many|several|most|all|both|other|more|any|no|such)$/i;

/** The words of the phrase without determiners, up to the noun by lemma, what follows as written. */
function keyOf(tree: Tree, { from, to }: Words, noun: number): string {
  const parts: string[] = [];
  for (let token = from; token < to; token++) {
    if (token < noun && determiner.test(form(tree, token))) continue;
    parts.push(token === noun ? lemma(tree, token) : lower(tree, token));
  }
  return parts.join(" ");
}

function nameOf(tree: Tree, { from, to }: Words, noun: number): string {
  let first = from;
  while (first < noun && determiner.test(form(tree, first))) first++;
  return tree.annotated.text.slice(
    tree.annotated.starts[first],
    tree.annotated.ends[to - from > 8 ? noun : to - 1],
  );
}
