import { loadedNouns } from "../../language/en/loaded-words.ts";
import {
  honorifics,
  pastOffice,
  titleAbbreviations,
  titleModifiers,
  titleNouns,
} from "../../language/en/titles.ts";
import {
  bareChild,
  bareRelation,
  children,
  form,
  head,
  lemma,
  lower,
  partOfSpeech,
  type Tree,
} from "../tree.ts";
import type { FoundMention, Office } from "./draft.ts";
import type { NameMention } from "./name-cuts.ts";

/** Half-open range of tokens. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** What of the names each token belongs to, so that a title may hold a country's or a body's name and not a person's. */
export type NamesByToken = ReadonlyMap<number, NameMention>;

/** The longest run of words that is read as a title before a name. */
const longestTitle = 10;

/** The form of address that stands directly before a name: "Mr." */
export function honorificBefore(tree: Tree, name: FoundMention, from: number): Words | undefined {
  if (name.form !== "name" || !honorifics.has(bare(lower(tree, from - 1)))) return undefined;
  return { from: from - 1, to: from };
}

/** The office, rank or calling that stands directly before a person's name: "Russian President", "his wife" without "his". */
export function titleBefore(tree: Tree, from: number, names: NamesByToken): Words | undefined {
  const to = honorifics.has(bare(lower(tree, from - 1))) ? from - 1 : from;
  const noun = nounBefore(tree, to, names);
  if (noun === undefined) return undefined;
  let first = noun;
  const first0 = tree.annotated.sentences[tree.sentence[from] ?? 0] ?? 0;
  while (first > first0 && to - first < longestTitle && extendsTitle(tree, first - 1, from, names)) first--;
  while (first < noun && !mayBegin(tree, first)) first++;
  return { from: first, to };
}

function bare(word: string): string {
  return word.replace(/\.$/, "");
}

/** The head noun of a title that ends at `to`: the word before, or that before "of the European Commission". */
function nounBefore(tree: Tree, to: number, names: NamesByToken): number | undefined {
  if (isTitleNoun(tree, to - 1)) return to - 1;
  const body = names.get(to - 1);
  if (!body || body.type === "person") return undefined;
  let at = body.from - 1;
  if (/^(?:the)$/i.test(form(tree, at))) at--;
  return /^(?:of|for)$/.test(form(tree, at)) && isTitleNoun(tree, at - 1) ? at - 1 : undefined;
}

/** Whether a token is a noun for one person: by the lists, also the last part of "president-elect" or "vice-president". Taggers take "ally" before a name for an adverb. */
export function isTitleNoun(tree: Tree, token: number): boolean {
  if (token < 0) return false;
  const word = bare(lower(tree, token));
  const tag = partOfSpeech(tree, token);
  if (tag !== "NOUN" && tag !== "PROPN" && tag !== "ADJ" && tag !== "ADV") return false;
  if (isPersonNoun(lemma(tree, token)) || isPersonNoun(word) || word in titleAbbreviations) return true;
  return word.split("-").some((part) => part.length > 2 && titleNouns.has(part));
}

const kinNouns: ReadonlySet<string> = new Set([
  "wife", "husband", "spouse", "son", "daughter", "brother", "sister", "mother", "father", "friend", "ally", "partner", "colleague", "widow", "uncle", "aunt",
  "nephew", "niece", "cousin", "grandson", "granddaughter", "counterpart", "predecessor", "successor", "deputy", "aide", "protégé", "mentor", "neighbor", "neighbour", "classmate", "girlfriend", "boyfriend", "fiancée", "fiancé", "host", "guest", "newcomer", "colleague", "interlocutor", "rival", "opponent", "victim", "witness", "suspect", "defendant", "pick", "immigrant", "migrant", "refugee", "participant",
]); // biome-ignore format: a table reads better in rows

/** A noun, singular and lower case, for one person: an office, a calling, a kinship, an abuse. */
export function isPersonNoun(word: string): boolean {
  return titleNouns.has(word) || kinNouns.has(word) || loadedNouns.has(word);
}

function extendsTitle(tree: Tree, token: number, name: number, names: NamesByToken): boolean {
  const word = form(tree, token);
  const inName = names.get(token);
  if (inName)
    return (
      inName.type !== "person" ||
      form(tree, inName.to).startsWith("’") ||
      form(tree, inName.to).startsWith("'")
    );
  const tag = partOfSpeech(tree, token);
  // What modifies the title or the name is governed by it; "the decision President Lind will take" has two phrases.
  const governor = head(tree, token);
  if (tag === "NOUN" || tag === "PROPN" || tag === "ADJ")
    return (governor > token && governor <= name + 4) || sharesName(tree, token);
  if (tag === "CCONJ") return /^(?:and|&)$/i.test(word) && isTitleNoun(tree, token - 1);
  if (/^['’]s?$/.test(word))
    return names.get(token - 1)?.type !== undefined && names.get(token - 1)?.type !== "person";
  if (/^[-–]$/.test(word)) return tree.annotated.ends[token - 1] === tree.annotated.starts[token];
  return titleModifiers.has(word.toLowerCase());
}

/** "his Chinese counterpart and ally Xi": words of kinship joined by "and" are one person's; "the president and Foreign Minister Lind" are two people. */
function sharesName(tree: Tree, token: number): boolean {
  return (
    lower(tree, token + 1) === "and" &&
    kinNouns.has(lower(tree, token)) &&
    (kinNouns.has(lower(tree, token + 2)) || titleNouns.has(form(tree, token + 2)))
  );
}

function mayBegin(tree: Tree, token: number): boolean {
  return !/^(?:['’]s?|[-–]|and|&)$/.test(form(tree, token));
}

/** Office, country and time of a nominal whose head noun and words are given. */
export function officeOf(tree: Tree, words: Words, noun: number, names: NamesByToken): Office {
  const { starts, ends } = tree.annotated;
  let country: string | undefined;
  let past = false;
  const parts: string[] = [];
  for (let token = words.from; token < words.to; token++) {
    const word = bare(lower(tree, token));
    const listing = names.get(token)?.listing;
    // "special representative for China": an office that has to do with a country is not that country's.
    if (token > noun && /^(?:for|to|at)$/.test(word)) break;
    if (listing && "country" in listing) country ??= listing.country.code;
    if (pastOffice.has(word) || word.startsWith("ex-")) past = true;
    else if (token < noun && !names.has(token) && titleModifiers.has(word)) parts.push(word);
  }
  const office = [...parts, nounOf(tree, noun)].join(" ").replaceAll("defence", "defense");
  return {
    start: starts[words.from] ?? 0,
    end: ends[words.to - 1] ?? 0,
    office,
    past,
    ...(country && { country }),
  };
}

function nounOf(tree: Tree, noun: number): string {
  const word = bare(lower(tree, noun));
  if (word in titleAbbreviations) return titleAbbreviations[word] ?? word;
  const of =
    /^(?:head|heads|chief|chiefs)$/.test(word) && lower(tree, noun + 1) === "of" ? lower(tree, noun + 2) : "";
  return /^(?:state|government|staff)$/.test(of)
    ? `${bare(lemma(tree, noun))} of ${of}`
    : bare(lemma(tree, noun));
}

/** Appositions of a name that are descriptions: "Alexander Gabuev, director of the Carnegie Russia Eurasia Center". */
export function appositionsAfter(
  tree: Tree,
  token: number,
  names: NamesByToken,
): { readonly words: Words; readonly noun: number }[] {
  return children(tree, token)
    .filter((it) => bareRelation(tree, it) === "appos" && it > token && isDescription(tree, it, names))
    .map((noun) => ({ noun, words: phraseOf(tree, noun) }))
    .filter(({ words }) => words.from > token && !isOfAnother(tree, words.from, token, names));
}

/** "Lind met Moreau, the mayor": a description behind the comma of another person's name is that other's, whatever the parse hangs it on. */
function isOfAnother(tree: Tree, first: number, token: number, names: NamesByToken): boolean {
  const before = form(tree, first - 1) === "," ? names.get(first - 2) : undefined;
  return before?.type === "person" && (token < before.from || token >= before.to);
}

/** The description a name is an apposition of: "his Chinese counterpart, Wang Yi". */
export function appositionBefore(
  tree: Tree,
  token: number,
  names: NamesByToken,
): { readonly words: Words; readonly noun: number } | undefined {
  const noun = describedBy(tree, token, names) ?? describedBeside(tree, token, names);
  return noun === undefined ? undefined : { noun, words: phraseOf(tree, noun, token) };
}

function describedBy(tree: Tree, token: number, names: NamesByToken): number | undefined {
  const governor = head(tree, token);
  const isApposition = governor >= 0 && governor < token && bareRelation(tree, token) === "appos";
  return isApposition && isDescription(tree, governor, names) ? governor : undefined;
}

/**
 * "The harbour master, Marta Oyelund, said": where the parse does not tie the two, a definite description of one person between
 * nothing and a comma, with a full name between that comma and another mark, is an apposition all the same.
 */
function describedBeside(tree: Tree, token: number, names: NamesByToken): number | undefined {
  const name = names.get(token);
  if (name?.type !== "person" || name.to - name.from < 2) return undefined;
  const from = honorifics.has(bare(lower(tree, name.from - 1))) ? name.from - 1 : name.from;
  if (form(tree, from - 1) !== "," || !endsApposition(tree, name.to)) return undefined;
  const noun = definiteNoun(tree, from - 2, names);
  return noun !== undefined && isDescription(tree, noun, names) ? noun : undefined;
}

/** Not "the mayor, Ada Brandt, and the minister": that may be a list. */
function endsApposition(tree: Tree, token: number): boolean {
  if (/^(?:and|or|&)$/.test(lower(tree, token + 1)) && partOfSpeech(tree, token + 2) !== "VERB") return false;
  return /^[,.;:?!)–—”"]$/.test(form(tree, token));
}

/** In words: "the head of the committee for the reform of the river law". */
const longestDescription = 12;

/** The noun of the phrase that ends at a token and begins with "the" or a possessive: the last one before any "of". */
function definiteNoun(tree: Tree, end: number, names: NamesByToken): number | undefined {
  let noun: number | undefined = isTitleOrWorker(tree, end) && !names.has(end) ? end : undefined;
  for (let token = end; token >= 0 && end - token < longestDescription; token--) {
    const tag = partOfSpeech(tree, token);
    if (tag === "VERB" || tag === "AUX" || tag === "PUNCT") return undefined;
    if (/^(?:of|for|at)$/.test(lower(tree, token)) && isTitleNoun(tree, token - 1)) noun = token - 1;
    else if (tag === "ADP" && lower(tree, token) !== "of") return undefined;
    const isDefinite = /^(?:the|his|her|its|their|['’]s?)$/.test(lower(tree, token));
    if (isDefinite && noun !== undefined && token < noun) return noun;
  }
  return undefined;
}

function isDescription(tree: Tree, token: number, names: NamesByToken): boolean {
  const name = names.get(token);
  if (name && name.type === "person") return false;
  const tag = partOfSpeech(tree, token);
  return (
    (tag === "NOUN" || ((tag === "PROPN" || tag === "ADJ") && isTitleNoun(tree, token) && !name)) &&
    isTitleOrWorker(tree, token)
  );
}

/** Where somebody stands in a picture: "Lind, center, and Moreau, second from left". */
const positions: ReadonlySet<string> = new Set([
  "center",
  "centre",
  "left",
  "right",
  "rear",
  "front",
  "corner",
  "number",
  "letter",
  "percent",
  "quarter",
  "summer",
  "winter",
  "event",
  "moment",
]);

function isTitleOrWorker(tree: Tree, token: number): boolean {
  if (positions.has(lemma(tree, token))) return false;
  return isTitleNoun(tree, token) || /(?:er|or|ist|man|woman|ian|ant|ent|ee)$/.test(lemma(tree, token));
}

/** Relations to the right of a noun that belong to its phrase. */
const phraseRelations: ReadonlySet<string> = new Set(["nmod", "compound", "flat", "fixed", "goeswith"]);

/** The noun phrase of a noun: its determiner and modifiers before it, "of …" and the like behind it, no clause and nothing from `until` on. */
export function phraseOf(tree: Tree, noun: number, until = Number.MAX_SAFE_INTEGER): Words {
  let from = noun;
  let to = noun + 1;
  for (const it of children(tree, noun)) {
    const relation = bareRelation(tree, it);
    if (it < noun) {
      if (
        /^(?:det|amod|compound|nummod|nmod|flat|case)$/.test(relation) &&
        !isPreposition(tree, it, relation)
      )
        from = Math.min(from, tree.from[it] ?? it);
    } else if (
      phraseRelations.has(relation) &&
      partOfSpeech(tree, it) !== "AUX" &&
      belongs(tree, noun, it) &&
      (tree.to[it] ?? it) <= until &&
      !/^[,–—(]$/.test(form(tree, tree.from[it] ?? it))
    ) {
      to = Math.max(to, clauseStart(tree, it));
    }
  }
  while (to > noun + 1 && partOfSpeech(tree, to - 1) === "PUNCT") to--;
  return { from: afterQuotationMark(tree, from, noun), to };
}

/** "his “dear friend”": the words between the marks alone, lest a phrase open marks that it does not close. */
function afterQuotationMark(tree: Tree, from: number, noun: number): number {
  for (let token = noun - 1; token >= from; token--)
    if (/^["“”«»„]$/.test(form(tree, token))) return token + 1;
  return from;
}

/** "of the ministry", and behind a title "for the ministry"; not "until Wednesday". */
function belongs(tree: Tree, noun: number, token: number): boolean {
  const marker = bareChild(tree, token, "case");
  if (marker === undefined || marker > token) return true;
  return (
    lower(tree, marker) === "of" ||
    (isTitleNoun(tree, noun) &&
      partOfSpeech(tree, token) === "PROPN" &&
      /^(?:for|to|at)$/.test(lower(tree, marker)))
  );
}

function isPreposition(tree: Tree, token: number, relation: string): boolean {
  return relation === "case" && !/^['’]s?$/.test(form(tree, token));
}

/** Where the words below a modifier end, or the first comma or clause among them begins. */
function clauseStart(tree: Tree, token: number): number {
  const end = tree.to[token] ?? token + 1;
  const clause = bareChild(tree, token, "acl");
  const limit = clause !== undefined && clause > token ? Math.max(token + 1, tree.from[clause] ?? end) : end;
  for (let at = token; at < limit; at++) if (/^[,;–—]$/.test(form(tree, at))) return at;
  return limit;
}
